package nl.impactwijzer.dossier.upgrade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.AnswerCheck;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Strength;
import nl.impactwijzer.questionnaire.Migration;
import nl.impactwijzer.questionnaire.Question;

/// What comes to one place together: one answer, several that were meant to become one, or answers in each other's
/// way.
final class Settling {

    private final Rules rules;
    private final RowMap rows;
    private final List<Trip.Arrival> together;

    Settling(Rules rules, RowMap rows, List<Trip.Arrival> together) {
        this.rules = rules;
        this.rows = rows;
        this.together = List.copyOf(together);
    }

    /// The response that stands there from now on; empty when nobody may stay.
    Optional<Response> settle() {
        Optional<Migration.Merged> merge = together.stream()
                .filter(arrival -> arrival.leg().by() == Rules.By.MERGED)
                .flatMap(arrival -> rules.merge(arrival.trip().place().question()).stream())
                .findFirst();
        if (merge.isPresent()) {
            return merged(merge.get());
        }
        int outOfRows = rows.expectedFrom(together.getFirst());
        if (outOfRows > 1) {
            return together.size() == outOfRows && allSayTheSame(together)
                    ? Optional.of(one(together, together.getFirst().taken().answer()))
                    : nobody(AtticItem.Why.ROWS);
        }
        return together.size() == 1 ? Optional.of(together.getFirst().response()) : inTheWay();
    }

    private Optional<Response> merged(Migration.Merged merge) {
        List<Trip.Arrival> meant = together.stream()
                .filter(arrival -> arrival.leg().by() == Rules.By.MERGED)
                .toList();
        together.stream()
                .filter(arrival -> !meant.contains(arrival))
                .forEach(arrival -> arrival.trip().turnedAway(arrival, AtticItem.Why.TAKEN));
        Question to = meant.getFirst().to().question();
        List<Answer> answers = meant.stream()
                .map(arrival -> arrival.taken().answer())
                .filter(answer -> !answer.isEmpty())
                .toList();
        boolean complete = answers.size() == merge.ids().size()
                && meant.size() == merge.ids().size();
        if (answers.isEmpty()) {
            return Optional.of(one(meant, new Answer.None()));
        }
        Optional<Answer> said = switch (merge.how()) {
            case SAME ->
                complete && answers.stream().distinct().count() == 1
                        ? Optional.of(answers.getFirst())
                        : Optional.empty();
            case ALL -> all(to, answers, complete);
        };
        if (said.isEmpty()) {
            meant.forEach(arrival -> arrival.trip().turnedAway(arrival, AtticItem.Why.DIFFERS));
        }
        return said.map(answer -> one(meant, answer));
    }

    private static Optional<Answer> all(Question to, List<Answer> answers, boolean complete) {
        if (complete && answers.stream().distinct().count() == 1) {
            return Optional.of(answers.getFirst());
        }
        if (to instanceof Question.Text && answers.stream().allMatch(Answer.Single.class::isInstance)) {
            return Optional.of(new Answer.Single(answers.stream()
                    .map(answer -> ((Answer.Single) answer).value().strip())
                    .distinct()
                    .collect(Collectors.joining("\n\n"))));
        }
        if (to instanceof Question.Choices
                && complete
                && answers.stream().allMatch(Answer.Multiple.class::isInstance)) {
            Answer both = new Answer.Multiple(answers.stream()
                    .flatMap(answer -> ((Answer.Multiple) answer).values().stream())
                    .distinct()
                    .toList());
            return AnswerCheck.takes(to, both) ? Optional.of(both) : Optional.empty();
        }
        return Optional.empty();
    }

    /// One that was sent here by a step goes before one that merely has the same id; else nobody can tell.
    private Optional<Response> inTheWay() {
        List<Trip.Arrival> sent = together.stream()
                .filter(arrival -> arrival.leg().by() != Rules.By.NOTHING_SAID)
                .toList();
        if (sent.size() != 1) {
            return nobody(AtticItem.Why.TAKEN);
        }
        together.stream()
                .filter(arrival -> !sent.contains(arrival))
                .forEach(arrival -> arrival.trip().turnedAway(arrival, AtticItem.Why.TAKEN));
        return Optional.of(sent.getFirst().response());
    }

    private Optional<Response> nobody(AtticItem.Why why) {
        together.forEach(arrival -> arrival.trip().turnedAway(arrival, why));
        return Optional.empty();
    }

    private static boolean allSayTheSame(List<Trip.Arrival> arrivals) {
        return arrivals.stream()
                                .map(arrival -> arrival.taken().answer())
                                .distinct()
                                .count()
                        == 1
                && !arrivals.getFirst().taken().answer().isEmpty();
    }

    /// Notes under each other, all evidence, the weakest strength if all stated one, and the last who answered.
    private static Response one(List<Trip.Arrival> arrivals, Answer answer) {
        List<Response> responses =
                arrivals.stream().map(arrival -> arrival.trip().response()).toList();
        if (responses.size() == 1) {
            return responses.getFirst().with(answer);
        }
        Set<String> evidence = new LinkedHashSet<>();
        responses.forEach(response -> evidence.addAll(response.evidence()));
        List<Strength> strengths = new ArrayList<>(responses.stream()
                .flatMap(response -> response.strength().stream())
                .toList());
        Response last = responses.stream()
                .filter(response -> response.at().isPresent())
                .max(Comparator.comparing(response -> response.at().orElseThrow()))
                .orElse(responses.getFirst());
        return new Response(
                answer,
                notes(responses.stream().map(Response::note)),
                List.copyOf(evidence),
                strengths.size() == responses.size()
                        ? strengths.stream().min(Comparator.comparingInt(Strength::value))
                        : Optional.empty(),
                last.by(),
                last.at());
    }

    private static String notes(Stream<String> notes) {
        return notes.filter(note -> !note.isBlank()).distinct().collect(Collectors.joining("\n\n"));
    }
}
