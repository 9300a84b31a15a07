package nl.impactwijzer.desktop.risks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.OwnProfile;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.scoring.Levels;

/// A scale from another document being written down: words per step, and which combinations give which level.
///
/// It is kept in the dossier only when every combination of steps has a level.
final class OwnScaleModel {

    /// So many steps a scale has at most.
    static final int MOST = 10;

    private final AssessmentSession session;
    private final Words words;
    private String title = "";
    private List<String> likelihood = new ArrayList<>(List.of("", "", ""));
    private List<String> impact = new ArrayList<>(List.of("", "", ""));
    private boolean byMatrix = true;
    private final List<OwnProfile.OwnBand> bands = new ArrayList<>();
    private List<List<String>> matrix = new ArrayList<>();

    OwnScaleModel(AssessmentSession session, Words words) {
        this.session = session;
        this.words = words;
        levels().forEach(level -> bands.add(new OwnProfile.OwnBand(0, level.code())));
        fit();
    }

    List<Level> levels() {
        return session.questionnaire().definition().levels();
    }

    String title() {
        return title;
    }

    void title(String next) {
        title = next;
    }

    List<String> likelihood() {
        return List.copyOf(likelihood);
    }

    List<String> impact() {
        return List.copyOf(impact);
    }

    void likelihoodStep(int index, String label) {
        likelihood.set(index, label);
    }

    void impactStep(int index, String label) {
        impact.set(index, label);
    }

    /// Makes both scales that long; words that were filled in stay.
    void sizes(int likelihoodSteps, int impactSteps) {
        likelihood = resized(likelihood, likelihoodSteps);
        impact = resized(impact, impactSteps);
        fit();
    }

    boolean isByMatrix() {
        return byMatrix;
    }

    void byMatrix(boolean next) {
        byMatrix = next;
    }

    /// @param impactStep 1 and up, as is the other
    String cell(int likelihoodStep, int impactStep) {
        return matrix.get(impactStep - 1).get(likelihoodStep - 1);
    }

    void cell(int likelihoodStep, int impactStep, String level) {
        matrix.get(impactStep - 1).set(likelihoodStep - 1, level);
    }

    List<OwnProfile.OwnBand> bands() {
        return List.copyOf(bands);
    }

    /// Up to and including this product of likelihood and impact, it is the level with that index.
    void band(int index, int upTo) {
        bands.set(index, new OwnProfile.OwnBand(upTo, bands.get(index).level()));
    }

    /// What keeps it from being used, as whole sentences; empty when nothing does.
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (title.isBlank()) {
            problems.add(words.get("risks.own.titleWanted"));
        }
        if (likelihood.stream().anyMatch(String::isBlank) || impact.stream().anyMatch(String::isBlank)) {
            problems.add(words.get("risks.own.wordsWanted"));
        }
        if (byMatrix && matrix.stream().flatMap(List::stream).anyMatch(String::isEmpty)) {
            problems.add(words.get("risks.own.cellsWanted"));
        }
        if (!byMatrix) {
            bandProblem().ifPresent(problems::add);
        }
        return problems;
    }

    /// Keeps it in the dossier.
    ///
    /// @return its id; empty while there are problems
    Optional<String> save() {
        if (!problems().isEmpty()) {
            return Optional.empty();
        }
        OwnProfile profile = new OwnProfile(
                session.newId("own-"),
                title.strip(),
                likelihood.stream().map(String::strip).toList(),
                impact.stream().map(String::strip).toList(),
                byMatrix
                        ? List.of()
                        : bands.stream().filter(band -> band.upTo() > 0).toList(),
                byMatrix ? matrix.stream().map(List::copyOf).toList() : List.of());
        session.change("", dossier -> dossier.with(profile));
        return Optional.of(profile.id());
    }

    /// Bands that are 0 are not used; the others must rise and the last must reach the highest product.
    private Optional<String> bandProblem() {
        int highest = likelihood.size() * impact.size();
        int before = 0;
        for (OwnProfile.OwnBand band : bands) {
            if (band.upTo() != 0 && band.upTo() <= before) {
                return Optional.of(words.get("risks.own.bandsRise"));
            }
            before = Math.max(before, band.upTo());
        }
        return before < highest ? Optional.of(words.get("risks.own.bandsReach", "highest", highest)) : Optional.empty();
    }

    private void fit() {
        List<List<String>> next = new ArrayList<>();
        for (int up = 0; up < impact.size(); up++) {
            List<String> row = new ArrayList<>();
            for (int right = 0; right < likelihood.size(); right++) {
                boolean known = up < matrix.size() && right < matrix.get(up).size();
                row.add(known ? matrix.get(up).get(right) : "");
            }
            next.add(row);
        }
        matrix = next;
    }

    private static List<String> resized(List<String> words, int size) {
        List<String> next = new ArrayList<>(words.subList(0, Math.min(size, words.size())));
        while (next.size() < size) {
            next.add("");
        }
        return next;
    }

    /// The code of the level meant by that word, or the word itself when the questionnaire does not know it.
    String level(String word) {
        return Levels.of(session.questionnaire())
                .recognise(word)
                .map(Level::code)
                .orElse(word);
    }
}
