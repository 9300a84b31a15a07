package nl.impactwijzer.dossier;

import java.util.Optional;

/// Where an answer stands: a question, and for a row the key of the rows and the row's id.
///
/// Written as `D2.1`, or `rechten/16/E1` for question E1 in row 16 of `rechten`.
public record Place(Optional<InRow> row, String question) {

    /// @param rows the repeat id of a section, or the id of a question that asks for rows
    public record InRow(String rows, String row) {}

    public static Place of(String question) {
        return new Place(Optional.empty(), question);
    }

    public static Place inRow(String rows, String row, String question) {
        return new Place(Optional.of(new InRow(rows, row)), question);
    }

    /// @throws IllegalArgumentException when the text is neither form
    public static Place parse(String text) {
        String[] parts = text.split("/", -1);
        return switch (parts.length) {
            case 1 -> of(parts[0]);
            case 3 -> inRow(parts[0], parts[1], parts[2]);
            default -> throw new IllegalArgumentException("not a place of an answer: " + text);
        };
    }

    @Override
    public String toString() {
        return row.map(in -> in.rows() + "/" + in.row() + "/").orElse("") + question;
    }
}
