package nl.impactwijzer.dossier.upgrade;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.text.LocalizedText;

/// The attic of a dossier while it moves: what was there already, and what is put there now.
final class Attic {

    private final QuestionnaireRef from;
    private final Instant at;
    private final List<AtticItem> items;
    private final Set<String> ids = new HashSet<>();

    Attic(Dossier dossier, Rules rules, Instant at) {
        this.from = dossier.questionnaire();
        this.at = at;
        items = new ArrayList<>(dossier.attic().stream()
                .map(item -> item.askedIn(item.again().stream()
                        .flatMap(question -> rules.legs(question).stream())
                        .map(Rules.Leg::to)
                        .distinct()
                        .toList()))
                .toList());
        items.forEach(item -> ids.add(item.id()));
    }

    /// Puts something away whole.
    void put(Spot spot, AtticItem.Why why, LocalizedText reason, List<String> again) {
        put(spot, Spoken.both(spot.question(), spot.response().answer()), why, reason, again);
    }

    void put(Spot spot, LocalizedText words, AtticItem.Why why, LocalizedText reason, List<String> again) {
        Response response = spot.response();
        items.add(new AtticItem(
                freshId(),
                from,
                spot.place(),
                spot.row(),
                spot.text(),
                words,
                response,
                why,
                reason,
                again,
                Optional.of(at)));
    }

    List<AtticItem> items() {
        return List.copyOf(items);
    }

    private String freshId() {
        int number = items.size() + 1;
        while (!ids.add("z" + number)) {
            number++;
        }
        return "z" + number;
    }
}
