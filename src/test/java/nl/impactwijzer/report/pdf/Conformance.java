package nl.impactwijzer.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/// Asks veraPDF whether a file keeps PDF/A-3a and PDF/UA-1.
public final class Conformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    public static void assertConforms(byte[] pdf) {
        List<String> failures = new ArrayList<>();
        failures.addAll(failures(pdf, PDFAFlavour.PDFA_3_A));
        failures.addAll(failures(pdf, PDFAFlavour.PDFUA_1));
        assertThat(failures)
                .as("rules that the file breaks; the clause says which part of the standard to read")
                .isEmpty();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getFailedChecks().entrySet().stream()
                    .map(check -> flavour + " " + check.getKey().getClause() + "-"
                            + check.getKey().getTestNumber() + ", " + check.getValue() + " times")
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read the file", e);
        }
    }
}
