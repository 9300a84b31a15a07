package nl.impactwijzer.questionnaire;

import java.util.List;

/// What became of the things of one earlier version of the same questionnaire. What no step mentions stayed as it was.
///
/// @param from  the earlier version: 1.0.0
/// @param steps none when every answer of that version is still an answer
public record Migrations(String from, List<Migration> steps) {
    public Migrations {
        steps = List.copyOf(steps);
    }
}
