package nl.impactwijzer.questionnaire.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactwijzer.questionnaire.Known;
import nl.impactwijzer.questionnaire.RegisterKind;
import nl.impactwijzer.questionnaire.Stage;

/// A dossier in the making, with as little in it as may be, to see what the rules make of it.
///
/// @param rows      the repeats in which the user added one row; laid-down rows are always there
/// @param answers   by question; in laid-down rows every row has them
/// @param registers how many entries a register has, when more than the risks ask for
/// @param handled   whether every suggested risk was taken up or set aside
record Trial(
        LocalDate day,
        Set<String> rows,
        Map<String, Known.One> answers,
        List<Scored> risks,
        Map<RegisterKind, Integer> registers,
        boolean handled) {

    Trial {
        rows = Set.copyOf(rows);
        answers = Map.copyOf(answers);
        risks = List.copyOf(risks);
        registers = Map.copyOf(registers);
    }

    /// A risk that has these levels (ranks) at these stages.
    ///
    /// @param planned whether a measure with an owner and a due date answers it
    record Scored(Map<Stage, Integer> ranks, boolean planned) {
        Scored {
            ranks = Map.copyOf(ranks);
        }
    }

    static Trial empty(LocalDate day) {
        return new Trial(day, Set.of(), Map.of(), List.of(), Map.of(), false);
    }

    Trial on(LocalDate other) {
        return new Trial(other, rows, answers, risks, registers, handled);
    }

    Trial withRows(Set<String> next) {
        return new Trial(day, next, answers, risks, registers, handled);
    }

    Trial with(String question, Known.One known) {
        Map<String, Known.One> next = new LinkedHashMap<>(answers);
        next.put(question, known);
        return withAnswers(next);
    }

    Trial without(String question) {
        Map<String, Known.One> next = new LinkedHashMap<>(answers);
        next.remove(question);
        return withAnswers(next);
    }

    Trial withAnswers(Map<String, Known.One> next) {
        return new Trial(day, rows, next, risks, registers, handled);
    }

    Trial withoutRow(String repeat) {
        Set<String> next = new LinkedHashSet<>(rows);
        next.remove(repeat);
        return withRows(next);
    }

    Trial withRisks(List<Scored> next) {
        return new Trial(day, rows, answers, next, registers, handled);
    }

    Trial withoutRisk(Scored risk) {
        List<Scored> next = new ArrayList<>(risks);
        next.remove(risk);
        return withRisks(next);
    }

    Trial withoutPlan(Scored risk) {
        return withRisks(risks.stream()
                .map(other -> other.equals(risk) ? new Scored(risk.ranks(), false) : other)
                .toList());
    }

    Trial withRegister(RegisterKind kind, int size) {
        Map<RegisterKind, Integer> next = new LinkedHashMap<>(registers);
        next.put(kind, size);
        return new Trial(day, rows, answers, risks, next, handled);
    }

    Trial withoutRegister(RegisterKind kind) {
        Map<RegisterKind, Integer> next = new LinkedHashMap<>(registers);
        next.remove(kind);
        return new Trial(day, rows, answers, risks, next, handled);
    }

    Trial handled(boolean next) {
        return new Trial(day, rows, answers, risks, registers, next);
    }

    /// How many entries a register has.
    int size(RegisterKind kind) {
        int needed = switch (kind) {
            case RISKS -> risks.size();
            case MEASURES -> (int) risks.stream().filter(Scored::planned).count();
            case EFFECTS -> 0;
        };
        return Math.max(needed, registers.getOrDefault(kind, 0));
    }
}
