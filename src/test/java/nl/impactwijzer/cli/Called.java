package nl.impactwijzer.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.impactwijzer.report.signing.OpenedHere;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What one command line answered.
public record Called(int status, String out, String err) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final Map<String, String> VARIABLES = Map.of(
            "SLEUTEL_PIN",
            "geheim",
            "VERKEERDE_PIN",
            "fout",
            PassPhraseVariable.NAME,
            "een wachtzin",
            // Not the data of whoever runs the tests.
            "IMPACTWIJZER_DATA",
            Path.of("target", "geen-gegevens").toString());

    /// What was tried out last: the file, and the data folder when one was named.
    static final AtomicReference<String> TRIED = new AtomicReference<>("");

    public static Called with(Object... arguments) {
        return with(VARIABLES, arguments);
    }

    /// With these environment variables.
    static Called with(Map<String, String> variables, Object... arguments) {
        return with(false, variables, arguments);
    }

    /// With a person who looks on.
    static Called watched(Map<String, String> variables, Object... arguments) {
        return with(true, variables, arguments);
    }

    private static Called with(boolean watched, Map<String, String> variables, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] line = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int status = ImpactwijzerCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Surroundings(
                        TODAY,
                        name -> Optional.ofNullable(variables.get(name)),
                        OpenedHere::verify,
                        _ -> Optional.empty(),
                        watched),
                (file, data) ->
                        TRIED.set(file + data.map(folder -> " " + folder).orElse("")),
                line);
        return new Called(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public List<JsonNode> jsonLines() {
        return out.lines().map(JSON::readTree).toList();
    }

    public JsonNode json() {
        return JSON.readTree(out);
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
