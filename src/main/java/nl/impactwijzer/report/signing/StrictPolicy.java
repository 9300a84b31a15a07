package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicyFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The library's own rules, with failures where it only warns: changes after a signature are no detail to us.
final class StrictPolicy {
    private static final List<String> MUST_HOLD = List.of(
            "ByteRangeCollision", "PdfVisualDifference", "DocMDP", "FieldMDP", "SigFieldLock", "UndefinedChanges");

    private StrictPolicy() {}

    /// Read once; reading takes almost half a second.
    static ValidationPolicy get() {
        return Holder.POLICY;
    }

    private static ValidationPolicy read() {
        try (InputStream in = EtsiValidationPolicyFactory.class.getResourceAsStream("/policy/constraint.xml")) {
            if (in == null) {
                throw new IllegalStateException("The library's rules are not in the program");
            }
            String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String name : MUST_HOLD) {
                String mild = "<" + name + " Level=\"WARN\" />";
                if (!rules.contains(mild)) {
                    throw new IllegalStateException("The library's rules no longer hold " + mild);
                }
                rules = rules.replace(mild, "<" + name + " Level=\"FAIL\" />");
            }
            return new EtsiValidationPolicyFactory()
                    .loadValidationPolicy(new ByteArrayInputStream(rules.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final ValidationPolicy POLICY = read();
    }
}
