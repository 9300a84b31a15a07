package nl.impactwijzer.scoring;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Track;
import nl.impactwijzer.text.Messages;

/// Which way through the questionnaire a dossier follows, and what that leaves out, in one sentence: a quick check must
/// not pass for a full one.
public final class Coverage {

    private Coverage() {}

    /// Empty for a questionnaire with one way through it.
    public static Optional<String> sentence(Questionnaire questionnaire, Dossier dossier, Messages words) {
        if (questionnaire.definition().tracks().size() < 2) {
            return Optional.empty();
        }
        String track = questionnaire
                .track(dossier.track())
                .or(() -> questionnaire.definition().tracks().stream()
                        .filter(one ->
                                one.parts().size() == questionnaire.parts().size())
                        .findFirst())
                .map(Track::title)
                .map(words::get)
                .orElse("");
        if (track.isEmpty()) {
            return Optional.of(words.get("scoring.track.none"));
        }
        List<Part> asked = questionnaire.parts(dossier.track());
        List<Part> left = questionnaire.parts().stream()
                .filter(part -> !asked.contains(part))
                .toList();
        return Optional.of(
                left.isEmpty()
                        ? words.get("scoring.track.all", "track", track)
                        : words.get(
                                "scoring.track.some",
                                "track",
                                track,
                                "asked",
                                titles(asked, words),
                                "left",
                                titles(left, words)));
    }

    private static String titles(List<Part> parts, Messages words) {
        List<String> titles = parts.stream().map(Part::title).map(words::get).toList();
        return titles.size() < 2
                ? String.join("", titles)
                : words.get(
                        "scoring.track.and",
                        "list",
                        String.join(", ", titles.subList(0, titles.size() - 1)),
                        "last",
                        titles.getLast());
    }
}
