package nl.impactwijzer.desktop.products;

import java.util.Optional;
import javafx.scene.control.Label;
import nl.impactwijzer.desktop.kit.LevelBadge;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Lookup;
import nl.impactwijzer.report.LevelTone;

/// How an assessment stands, in words and badges of its own questionnaire. A code that the questionnaire does not know
/// is shown as it is.
final class Standing {

    private final Catalogue catalogue;
    private final Freshness freshness;
    private final Words words;

    Standing(Catalogue catalogue, Freshness freshness, Words words) {
        this.catalogue = catalogue;
        this.freshness = freshness;
        this.words = words;
    }

    String questionnaire(DossierSummary summary) {
        return name(summary.questionnaire());
    }

    /// With the way that is taken through it, where there is more than one.
    String check(DossierSummary summary) {
        return find(summary)
                .flatMap(known -> known.track(summary.track()))
                .map(track -> words.get(
                        "products.check", "questionnaire", questionnaire(summary), "track", words.get(track.title())))
                .orElseGet(() -> questionnaire(summary));
    }

    static String name(QuestionnaireRef ref) {
        return ref.label();
    }

    String status(DossierSummary summary) {
        if (summary.locked()) {
            return words.get("products.status.signed");
        }
        return summary.progress() == 100
                ? words.get("products.status.complete")
                : words.get("products.status.busy", "percent", summary.progress());
    }

    String role(DossierSummary summary) {
        return words.get("products.role." + summary.role().code());
    }

    /// Whether the words are known; before that every one is empty.
    boolean isKnown() {
        return catalogue.isRead();
    }

    String verdict(DossierSummary summary) {
        if (!isKnown()) {
            return "";
        }
        if (summary.verdict().isEmpty()) {
            return words.get("products.verdict.none");
        }
        String verdict = find(summary)
                .flatMap(known -> known.definition().verdict().outcome(summary.verdict()))
                .map(VerdictRules.Verdict::label)
                .map(words::get)
                .orElse(summary.verdict());
        String told = summary.provisional() ? words.get("products.verdict.provisional", "verdict", verdict) : verdict;
        return freshness.isOutdated(summary)
                ? words.get("products.verdict.asOf", "verdict", told, "day", summary.asOf())
                : told;
    }

    String level(DossierSummary summary) {
        if (!isKnown()) {
            return "";
        }
        return summary.worstLevel().isEmpty()
                ? words.get("products.level.none")
                : known(summary).map(level -> words.get(level.label())).orElse(summary.worstLevel());
    }

    Label badge(DossierSummary summary) {
        if (!isKnown()) {
            return new Label();
        }
        LevelTone tone =
                known(summary).map(level -> LevelTone.named(level.tone())).orElse(LevelTone.UNSCORED);
        return LevelBadge.of(tone, level(summary));
    }

    /// To sort by: 0 for what is not scored.
    int rank(DossierSummary summary) {
        return known(summary).map(Level::rank).orElse(0);
    }

    private Optional<Level> known(DossierSummary summary) {
        return find(summary).flatMap(known -> known.level(summary.worstLevel()));
    }

    private Optional<Questionnaire> find(DossierSummary summary) {
        return isKnown() && catalogue.find(summary.questionnaire()) instanceof Lookup.Found found
                ? Optional.of(found.questionnaire())
                : Optional.empty();
    }
}
