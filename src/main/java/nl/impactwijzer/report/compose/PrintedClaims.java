package nl.impactwijzer.report.compose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.StatedOutcome;
import nl.impactwijzer.text.Messages;

/// The conclusions that the pages of a report must say: the verdict, and each of the gravest risks with its levels.
///
/// They are looked for letter by letter without spaces and signs, because a line may break anywhere on paper. What
/// paper cannot show, and what stands there instead, is left out on both sides.
public final class PrintedClaims {

    /// How a character without a glyph is printed: `[U+4E2D]`.
    private static final Pattern NO_GLYPH = Pattern.compile("\\[U\\+\\s*(?:[0-9A-F]\\s*){4,6}\\]");

    private final List<String> claims;

    private PrintedClaims(List<String> claims) {
        this.claims = claims;
    }

    /// @param stated   what the pages must say
    /// @param messages the language of the report
    public static PrintedClaims of(Assessment assessment, StatedOutcome stated, Messages messages) {
        Draft draft = new Draft(assessment, assessment.outcome(), messages);
        List<String> claims = new ArrayList<>();
        claims.add(VerdictBanner.sentence(
                draft,
                stated.verdict().flatMap(draft.questionnaire().definition().verdict()::outcome)));
        claims.add(draft.say(stated.provisional() ? "report.verdict.provisional" : "report.verdict.proposal"));
        claims.add(SummaryChapter.basis(draft));
        stated.rows().forEach((id, row) -> claims.add(FunctionsChapter.claim(draft, id, row)));
        SummaryChapter.gravest(draft, stated)
                .forEach((id, level) -> claims.add(Draft.shortened(
                                draft.dossier().risk(id).map(Risk::title).orElse(id))
                        + word(draft, level.now())
                        + word(draft, level.plan())));
        return new PrintedClaims(claims.stream().map(PrintedClaims::letters).toList());
    }

    private static String word(Draft draft, Optional<String> level) {
        return level.map(draft::levelWord).orElseGet(() -> draft.say("report.notScored"));
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
