package nl.impactwijzer.desktop.risks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.scoring.Profiles;
import nl.impactwijzer.scoring.RiskMap;
import nl.impactwijzer.scoring.RiskOutcome;

/// The three maps of one scoring profile, and which profiles have a map at all.
///
/// Risks that another profile scores stand on that profile's map: steps of different scales are never mixed.
final class HeatMapModel {

    private final AssessmentSession session;
    private String chosen = "";

    HeatMapModel(AssessmentSession session) {
        this.session = session;
    }

    /// The profiles with a map that risks are scored by; the questionnaire's own when there is no risk yet.
    List<RiskProfile> profiles() {
        Profiles all = all();
        List<RiskProfile> used = all.all().stream()
                .filter(profile -> !(profile instanceof RiskProfile.Labels))
                .filter(profile -> !risks(profile).isEmpty())
                .toList();
        return used.isEmpty() ? all.all().stream().limit(1).toList() : used;
    }

    /// The chosen profile, or the one that scores most risks.
    Optional<RiskProfile> profile() {
        List<RiskProfile> profiles = profiles();
        return profiles.stream()
                .filter(profile -> profile.id().equals(chosen))
                .findFirst()
                .or(() -> profiles.stream()
                        .max(Comparator.comparingInt(profile -> risks(profile).size())));
    }

    void choose(RiskProfile profile) {
        chosen = profile.id();
    }

    /// Without measures, now and after the plan; empty for a questionnaire without profiles.
    List<RiskMap> maps() {
        return profile().stream()
                .flatMap(profile ->
                        Stream.of(Stage.values()).flatMap(stage -> RiskMap.of(profile, risks(profile), stage).stream()))
                .toList();
    }

    /// Risks that stand on no map: scored with a label alone, or by a profile nobody knows.
    int withoutMap() {
        Profiles all = all();
        return (int) session.outcome().getValue().risks().stream()
                .filter(risk -> all.find(risk.risk().profile())
                        .filter(profile -> !(profile instanceof RiskProfile.Labels))
                        .isEmpty())
                .count();
    }

    private List<RiskOutcome> risks(RiskProfile profile) {
        Profiles all = all();
        return session.outcome().getValue().risks().stream()
                .filter(risk -> all.find(risk.risk().profile()).equals(Optional.of(profile)))
                .toList();
    }

    private Profiles all() {
        return Profiles.of(session.questionnaire(), session.dossier().get());
    }
}
