package nl.impactwijzer.report.compose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.RiskOutcome;
import nl.impactwijzer.text.Messages;

/// The conclusions that the pages of a report must say: the verdict, and each of the gravest risks with its levels.
///
/// They are looked for letter by letter without spaces and signs, because a line may break anywhere on paper. What
/// paper
/// cannot show, and what stands there instead, is left out on both sides.
public final class PrintedClaims {

    /// How a character without a glyph is printed: `[U+4E2D]`.
    private static final Pattern NO_GLYPH = Pattern.compile("\\[U\\+\\s*(?:[0-9A-F]\\s*){4,6}\\]");

    private final List<String> claims;

    private PrintedClaims(List<String> claims) {
        this.claims = claims;
    }

    /// @param messages the language of the report
    public static PrintedClaims of(Assessment assessment, Outcome outcome, Messages messages) {
        Draft draft = new Draft(assessment, outcome, messages);
        List<String> claims = new ArrayList<>();
        claims.add(VerdictBanner.sentence(draft, outcome.verdict()));
        claims.add(draft.say(
                outcome.verdict().isProvisional() ? "report.verdict.provisional" : "report.verdict.proposal"));
        claims.add(SummaryChapter.basis(draft));
        outcome.rows().forEach(row -> claims.add(FunctionsChapter.claim(draft, row)));
        for (RiskOutcome risk : SummaryChapter.gravest(draft)) {
            claims.add(Draft.shortened(risk.risk().title())
                    + risk.level(Stage.NOW).map(draft::levelWord).orElse(draft.say("report.notScored"))
                    + risk.level(Stage.PLAN).map(draft::levelWord).orElse(draft.say("report.notScored")));
        }
        return new PrintedClaims(claims.stream().map(PrintedClaims::letters).toList());
    }

    /// Whether the pages say each of these.
    public boolean allIn(List<String> pages) {
        String text = letters(String.join(" ", pages));
        return claims.stream().allMatch(text::contains);
    }

    private static String letters(String text) {
        return Normalizer.normalize(NO_GLYPH.matcher(text).replaceAll(""), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "");
    }
}
