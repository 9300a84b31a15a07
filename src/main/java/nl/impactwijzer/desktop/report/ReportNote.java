package nl.impactwijzer.desktop.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactwijzer.report.signing.Authorities;
import nl.impactwijzer.report.signing.SignatureJudgement;
import nl.impactwijzer.report.signing.Signer;

/// What the program remembers of a signed report beside its bytes: where it was saved last, and who had signed it then.
///
/// It is a help to find a report again, no proof: what a report is worth, its verification says.
public record ReportNote(Path file, List<By> signatures) {
    public ReportNote {
        signatures = List.copyOf(signatures);
    }

    /// One signature.
    ///
    /// @param role what the page says about who signs there; may be empty
    /// @param level such as `PAdES-BASELINE-T`
    /// @param at the time that the signer's computer gave
    public record By(String name, String role, String level, Optional<Instant> at) {
        static By of(SignatureJudgement signature) {
            return new By(
                    signature.signer().map(Signer::name).orElse(""),
                    signature.role(),
                    signature.level(),
                    signature.claimed());
        }

        /// The letters after "PAdES-BASELINE-", which people who know signatures look for.
        String shortLevel() {
            return level.substring(level.lastIndexOf('-') + 1);
        }
    }

    ReportNote at(Path next) {
        return new ReportNote(next, signatures);
    }

    /// After the whole chain got a time stamp or proofs.
    ReportNote withLevel(Authorities.Level level) {
        return new ReportNote(
                file,
                signatures.stream()
                        .map(by -> new By(by.name(), by.role(), "PAdES-BASELINE-" + level, by.at()))
                        .toList());
    }

    static ReportNote of(Path file, List<SignatureJudgement> earlier, Optional<By> last) {
        return new ReportNote(
                file, Stream.concat(earlier.stream().map(By::of), last.stream()).toList());
    }
}
