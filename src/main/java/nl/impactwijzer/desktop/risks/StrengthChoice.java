package nl.impactwijzer.desktop.risks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Strength;

/// Chooses how strong the evidence is, or that this is not stated.
final class StrengthChoice {

    private StrengthChoice() {}

    static Node of(
            Fields fields, Words words, Supplier<Optional<Strength>> value, Consumer<Optional<Strength>> change) {
        List<Optional<Strength>> all = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Strength.values()).map(Optional::of).forEach(all::add);
        return new Labelled(
                        words.get("risks.strength"),
                        fields.choice(all, one -> said(words, one), () -> Optional.of(value.get()), change))
                .help(words.get("risks.strength.help"));
    }

    static String said(Words words, Optional<Strength> strength) {
        return strength.map(known -> words.get("risks.strength." + known.value()))
                .orElseGet(() -> words.get("risks.strength.none"));
    }
}
