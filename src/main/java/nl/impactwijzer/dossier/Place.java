package nl.impactwijzer.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /// The id of a row comes from a file and may hold a slash itself; those of questions and rows never do.
    ///
    /// @throws IllegalArgumentException when the text is neither form
    public static Place parse(String text) {
        int first = text.indexOf('/');
        int last = text.lastIndexOf('/');
        if (first < 0) {
            return of(text);
        }
        if (first == last) {
            throw new IllegalArgumentException("not a place of an answer: " + text);
        }
        return inRow(text.substring(0, first), text.substring(first + 1, last), text.substring(last + 1));
    }

    // What the compiler makes of a record is several times slower, and every answer looks up thousands of places.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that && question.equals(that.question) && row.equals(that.row);
    }

    @Override
    public int hashCode() {
        return 31 * question.hashCode() + row.hashCode();
    }

    @Override
    public String toString() {
        return row.map(in -> in.rows() + "/" + in.row() + "/").orElse("") + question;
    }
}
