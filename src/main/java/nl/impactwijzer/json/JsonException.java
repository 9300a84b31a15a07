package nl.impactwijzer.json;

import java.util.List;
import java.util.stream.Collectors;

/// A JSON file that cannot be read as what it should be; carries every problem that was found.
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<JsonProblem> problems;

    public JsonException(List<JsonProblem> problems) {
        super(problems.stream().map(JsonProblem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public JsonException(JsonProblem problem) {
        this(List.of(problem));
    }

    public List<JsonProblem> problems() {
        return problems;
    }
}
