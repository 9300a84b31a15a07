package nl.impactwijzer.questionnaire.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.EffectProfile;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Scale;
import nl.impactwijzer.text.Message;

/// Whether every matrix has a level in each cell, and no level falls where likelihood or impact rises.
final class MatrixCheck implements Check {

    @Override
    public void check(Draft draft, Findings findings) {
        Definition definition = draft.definition();
        for (int i = 0; i < definition.profiles().size(); i++) {
            String at = "/profiles/" + i + "/matrix";
            switch (definition.profiles().get(i)) {
                case RiskProfile.SeverityLed led ->
                    matrix(levels(definition, led.matrix(), led.severity(), led.likelihood()), at, findings);
                case RiskProfile.Matrix matrix ->
                    matrix(levels(definition, matrix.matrix(), matrix.impact(), matrix.likelihood()), at, findings);
                case RiskProfile.Bands _, RiskProfile.Labels _ -> {}
            }
        }
        definition.effects().ifPresent(effects -> matrix(sizes(effects), "/effects/matrix", findings));
    }

    /// @param rank  how high a cell is; empty when there is no such level
    /// @param other what to say of a cell without a rank
    private record Grid(
            List<List<String>> cells, int rows, int columns, Function<String, Optional<Integer>> rank, Other other) {}

    @FunctionalInterface
    private interface Other {
        void report(String cell, String pointer, Findings findings);
    }

    private static Grid levels(Definition definition, List<List<String>> cells, Scale impact, Scale likelihood) {
        return new Grid(
                cells,
                impact.steps().size(),
                likelihood.steps().size(),
                code -> rank(definition, code),
                (code, pointer, findings) -> findings.add(Proof.UNKNOWN_LEVEL, pointer, "id", code));
    }

    private static Grid sizes(EffectProfile effects) {
        return new Grid(
                effects.matrix(),
                effects.size().steps().size(),
                effects.likelihood().steps().size(),
                code -> effects.size().step(code).map(Scale.Step::value),
                (code, pointer, findings) -> findings.add(
                        Proof.UNKNOWN_STEP, pointer, "scale", effects.size().id(), "id", code));
    }

    static Optional<Integer> rank(Definition definition, String code) {
        return definition.levels().stream()
                .filter(level -> level.code().equals(code))
                .map(Level::rank)
                .findFirst();
    }

    private static void matrix(Grid grid, String pointer, Findings findings) {
        boolean whole = grid.cells().size() == grid.rows();
        if (!whole) {
            shape(grid, pointer, "lint.matrix", grid.cells().size(), findings);
        }
        for (int row = 0; row < grid.cells().size(); row++) {
            List<String> cells = grid.cells().get(row);
            if (cells.size() != grid.columns()) {
                shape(grid, pointer + "/" + row, "lint.row", cells.size(), findings);
                whole = false;
            }
            for (int column = 0; column < cells.size(); column++) {
                if (grid.rank().apply(cells.get(column)).isEmpty()) {
                    grid.other().report(cells.get(column), pointer + "/" + row + "/" + column, findings);
                    whole = false;
                }
            }
        }
        if (whole) {
            rises(grid, pointer, findings);
        }
    }

    private static void shape(Grid grid, String pointer, String what, int found, Findings findings) {
        findings.add(
                Proof.MATRIX_SHAPE,
                pointer,
                "rows",
                grid.rows(),
                "columns",
                grid.columns(),
                "what",
                Message.of(what),
                "found",
                found);
    }

    private static void rises(Grid grid, String pointer, Findings findings) {
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                int here = rank(grid, row, column);
                if (row > 0 && here < rank(grid, row - 1, column) || column > 0 && here < rank(grid, row, column - 1)) {
                    findings.add(
                            Proof.MATRIX_FALLS,
                            pointer + "/" + row + "/" + column,
                            "row",
                            row + 1,
                            "column",
                            column + 1);
                }
            }
        }
    }

    private static int rank(Grid grid, int row, int column) {
        return grid.rank().apply(grid.cells().get(row).get(column)).orElseThrow();
    }
}
