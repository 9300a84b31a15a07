package nl.impactwijzer.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.OwnProfile;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Scale;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Messages;

/// The scoring profiles a dossier may use: those of its questionnaire, and those it brought itself.
public final class Profiles {

    private final List<RiskProfile> all = new ArrayList<>();

    private Profiles(Questionnaire questionnaire, Dossier dossier) {
        all.addAll(questionnaire.definition().profiles());
        dossier.profiles().stream()
                .filter(own -> find(own.id()).isEmpty())
                .filter(Profiles::isSound)
                .map(Profiles::profile)
                .forEach(all::add);
    }

    public static Profiles of(Questionnaire questionnaire, Dossier dossier) {
        return new Profiles(questionnaire, dossier);
    }

    public List<RiskProfile> all() {
        return List.copyOf(all);
    }

    /// The profile with that id; a risk that names none is scored by the first of the questionnaire.
    public Optional<RiskProfile> find(String id) {
        return id.isEmpty()
                ? all.stream().findFirst()
                : all.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /// Whether every combination of steps has a level.
    static boolean isSound(OwnProfile own) {
        if (own.likelihood().isEmpty() || own.impact().isEmpty()) {
            return false;
        }
        if (own.matrix().isEmpty()) {
            int most = own.likelihood().size() * own.impact().size();
            return own.bands().stream().anyMatch(band -> band.upTo() >= most);
        }
        return own.matrix().size() == own.impact().size()
                && own.matrix().stream()
                        .allMatch(row -> row.size() == own.likelihood().size());
    }

    private static RiskProfile profile(OwnProfile own) {
        RiskProfile.Head head = new RiskProfile.Head(own.id(), "", LocalizedText.same(title(own)), Optional.empty());
        Scale likelihood = scale(own.id(), Dimension.LIKELIHOOD, own.likelihood());
        Scale impact = scale(own.id(), Dimension.IMPACT, own.impact());
        return own.matrix().isEmpty()
                ? new RiskProfile.Bands(
                        head,
                        likelihood,
                        impact,
                        own.bands().stream()
                                .map(band -> new RiskProfile.Band(band.upTo(), band.level()))
                                .toList(),
                        List.of(),
                        List.of())
                : new RiskProfile.Matrix(head, likelihood, impact, own.matrix());
    }

    private static String title(OwnProfile own) {
        return own.title().isEmpty() ? own.id() : own.title();
    }

    private static Scale scale(String profile, Dimension dimension, List<String> labels) {
        List<Scale.Step> steps = new ArrayList<>();
        for (String label : labels) {
            int value = steps.size() + 1;
            steps.add(new Scale.Step(value, Integer.toString(value), LocalizedText.same(label), LocalizedText.EMPTY));
        }
        return new Scale(profile + "." + dimension.code(), title(dimension), steps);
    }

    private static LocalizedText title(Dimension dimension) {
        String key = "scoring.dimension." + dimension.code();
        return new LocalizedText(Map.of(
                "nl", Messages.in(Messages.DUTCH).get(key),
                "en", Messages.in(Messages.ENGLISH).get(key)));
    }
}
