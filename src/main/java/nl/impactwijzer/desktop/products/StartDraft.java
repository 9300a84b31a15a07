package nl.impactwijzer.desktop.products;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.Track;

/// An assessment that is about to start: what was chosen so far.
final class StartDraft {

    private final Product product;
    private final List<Questionnaire> questionnaires;
    private final Words words;
    private final ObjectProperty<Questionnaire> questionnaire;
    private final ObjectProperty<String> track = new SimpleObjectProperty<>("");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.ASSESSOR);
    private final StringProperty person;
    private final StringProperty personProblem = new SimpleStringProperty("");

    /// @param done      ids of the questionnaires with which the product was assessed before; another is chosen at
    /// first
    /// @param installed every version there is, newest first per questionnaire; at least one
    StartDraft(Product product, Set<String> done, List<Questionnaire> installed, String person, Words words) {
        this.product = product;
        this.words = words;
        questionnaires = offered(installed);
        questionnaire = new SimpleObjectProperty<>(questionnaires.stream()
                .filter(one -> !done.contains(one.ref().id()))
                .findFirst()
                .orElse(questionnaires.getFirst()));
        this.questionnaire.subscribe(chosen -> track.set(fullest(chosen)));
        this.person = new SimpleStringProperty(person);
        this.person.subscribe(_ -> personProblem.set(""));
    }

    Product product() {
        return product;
    }

    /// The newest version of each questionnaire that is not withdrawn.
    List<Questionnaire> questionnaires() {
        return questionnaires;
    }

    ObjectProperty<Questionnaire> questionnaire() {
        return questionnaire;
    }

    /// Code of the way through the questionnaire; empty where it has only one. At first the one that leaves out least.
    ObjectProperty<String> track() {
        return track;
    }

    ObjectProperty<Role> role() {
        return role;
    }

    StringProperty person() {
        return person;
    }

    ObservableValue<String> personProblem() {
        return personProblem;
    }

    /// Whether the assessment can start; what is missing is then said at the field.
    boolean isFinished() {
        if (person.get().isBlank()) {
            personProblem.set(words.get("products.start.person.missing"));
            return false;
        }
        return true;
    }

    private static String fullest(Questionnaire questionnaire) {
        return questionnaire.definition().tracks().stream()
                .max(Comparator.comparingInt(one -> one.parts().size()))
                .map(Track::code)
                .orElse("");
    }

    private static List<Questionnaire> offered(List<Questionnaire> installed) {
        Set<String> seen = new HashSet<>();
        List<Questionnaire> offered = new ArrayList<>();
        for (Questionnaire one : installed) {
            if (one.definition().status() != Definition.Status.WITHDRAWN
                    && seen.add(one.ref().id())) {
                offered.add(one);
            }
        }
        return offered.isEmpty() ? List.copyOf(installed) : List.copyOf(offered);
    }
}
