package nl.impactwijzer.desktop.wizard;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.text.LocalizedText;

/// Finds shown questions by number or by words in the question, its context, its options or its section.
final class QuestionSearch {

    private static final int MOST = 60;

    private QuestionSearch() {}

    record Hit(Place place, String number, LocalizedText text, LocalizedText section) {}

    /// Questions that hold every one of the words, however they are spelled with accents and capitals; first those
    /// whose number is meant. In a repeating section only the row one is in, or else the first.
    static List<Hit> find(Route route, Stop here, String words, Locale language) {
        List<String> wanted = Stream.of(plain(words).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        List<Hit> byNumber = new ArrayList<>();
        List<Hit> byWords = new ArrayList<>();
        Stream.concat(route.steps().stream().filter(here::holds), route.steps().stream())
                .filter(step -> seen.add(step.question().id()))
                .forEach(step -> {
                    if (plain(step.question().id()).startsWith(plain(words).strip())) {
                        byNumber.add(hit(step));
                    } else if (contains(step, wanted, language)) {
                        byWords.add(hit(step));
                    }
                });
        return Stream.concat(byNumber.stream(), byWords.stream()).limit(MOST).toList();
    }

    private static Hit hit(Route.Step step) {
        return new Hit(
                step.place(),
                step.question().id(),
                step.question().text(),
                step.section().title());
    }

    private static boolean contains(Route.Step step, List<String> wanted, Locale language) {
        Question question = step.question();
        Stream<LocalizedText> texts = Stream.concat(
                Stream.of(
                        question.text(),
                        question.basics().context(),
                        step.section().title()),
                question instanceof Question.WithOptions options
                        ? options.options().stream().map(option -> option.label())
                        : Stream.empty());
        String row = step.row().map(Row::title).orElse("");
        String text = plain(question.id() + " " + row + " "
                + texts.map(one -> one.in(language)).collect(Collectors.joining(" ")));
        return wanted.stream().allMatch(text::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
