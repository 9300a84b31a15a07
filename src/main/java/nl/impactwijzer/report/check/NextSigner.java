package nl.impactwijzer.report.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.signing.PdfVerifier;
import nl.impactwijzer.report.signing.SignatureJudgement;
import nl.impactwijzer.report.signing.SignedContent;
import nl.impactwijzer.report.signing.SigningPlaces;
import nl.impactwijzer.report.signing.Verification;
import nl.impactwijzer.text.Message;

/// Whether one more person may sign a report that exists: only a report of this program, unchanged, that says what
/// follows from its answers. Nobody should put a name under anything else.
public sealed interface NextSigner {

    /// @param pdf exactly what was verified
    /// @param dossier inside it
    /// @param places those that are taken and those that are free; there may be no free one
    /// @param signatures what is there already, in the order in which it came
    record Report(Content pdf, Dossier dossier, SigningPlaces places, List<SignatureJudgement> signatures)
            implements NextSigner {
        public Report {
            signatures = List.copyOf(signatures);
        }

        /// A name for the report with one signature more, after the name that it has.
        public String nameAfter(Path file) {
            return name(file) + "-handtekening-" + (signatures.size() + 1) + ".pdf";
        }

        /// A name for the same report with a time stamp.
        public String nameLasting(Path file) {
            return name(file) + "-handtekening-" + signatures.size() + "-tijdstempel.pdf";
        }

        private static String name(Path file) {
            return String.valueOf(file.getFileName())
                    .replaceFirst("(?i)(-handtekening-\\d+)?(-tijdstempel)?\\.pdf$", "");
        }
    }

    record Refused(Message why) implements NextSigner {}

    /// Has the file verified, and makes sure that what was read is what was verified.
    ///
    /// @param verifier opens a stranger's file safely, such as [nl.impactwijzer.report.signing.IsolatedVerifier]
    static NextSigner of(Path file, Function<Path, Verification> verifier) throws IOException {
        byte[] before = read(file);
        Verification verification = verifier.apply(file);
        return Arrays.equals(before, read(file))
                ? of(before, verification)
                : new Refused(Message.of("signing.next.unstable"));
    }

    /// @param verification of exactly these bytes
    static NextSigner of(byte[] pdf, Verification verification) throws IOException {
        return switch (verification) {
            case Verification.Unreadable unreadable -> new Refused(unreadable.why());
            case Verification.Unsigned(SignedContent content) -> checked(pdf, content, List.of());
            case Verification.Judged judged ->
                judged.isIntact()
                        ? checked(pdf, judged.content(), judged.signatures())
                        : new Refused(Message.of(
                                "signing.next.changed",
                                "reason",
                                judged.reasons().getFirst()));
        };
    }

    private static NextSigner checked(byte[] pdf, SignedContent content, List<SignatureJudgement> signatures)
            throws IOException {
        if (!content.saysItIsOurs()) {
            return new Refused(Message.of("signing.next.foreign"));
        }
        if (!content.active().isEmpty()) {
            return new Refused(Message.of(
                    "signing.next.changed", "reason", content.active().getFirst()));
        }
        return switch (ReportCheck.of(content.attachments(), content.pages())) {
            case ReportCheck.NotOurs _ -> new Refused(Message.of("signing.next.foreign"));
            case ReportCheck.Recomputed known ->
                known.agrees()
                        ? new Report(Content.of(pdf), known.assessment().dossier(), SigningPlaces.of(pdf), signatures)
                        : new Refused(Message.of(
                                "signing.next.disagrees",
                                "reason",
                                known.differences().getFirst()));
        };
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PdfVerifier.LARGEST_FILE + 1);
        }
    }
}
