package nl.impactwijzer.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.impactwijzer.dossier.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One classroom case of the table `ai-gevallen.json`, with what a lawyer expects of it.
///
/// The table says only what differs from a plain AI function: `"?"` is "onbekend" and `null` is not answered.
///
/// @param law      what in the law or the draft guidelines decides the case
/// @param articles source and article that must be among the reasons of the class
/// @param warnings the same for rules that are still to come; empty when there is nothing to warn of
/// @param readings the class under each reading of the law; empty when it is no border case
record AiCase(
        String title,
        String law,
        AiFunction function,
        LocalDate asOf,
        String rowClass,
        boolean provisional,
        List<String> flags,
        List<String> roles,
        List<String> articles,
        List<String> warnings,
        Map<String, String> readings,
        Optional<LocalDate> effective) {

    static List<AiCase> all() {
        try (InputStream in = AiCase.class.getResourceAsStream("ai-gevallen.json")) {
            List<AiCase> cases = new ArrayList<>();
            JsonMapper.builder()
                    .build()
                    .readTree(Objects.requireNonNull(in).readAllBytes())
                    .forEach(json -> cases.add(of(json)));
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AiCase of(JsonNode json) {
        AiFunction function = AiFunction.plain();
        for (Map.Entry<String, JsonNode> entry : json.path("answers").properties()) {
            function = entry.getValue().isNull()
                    ? function.without(entry.getKey())
                    : function.with(entry.getKey(), answer(entry.getValue()));
        }
        Map<String, String> readings = new TreeMap<>();
        json.path("readings")
                .properties()
                .forEach(entry -> readings.put(entry.getKey(), entry.getValue().stringValue()));
        return new AiCase(
                json.path("case").stringValue(),
                json.path("law").stringValue(),
                function,
                json.has("asOf") ? LocalDate.parse(json.path("asOf").stringValue()) : AiFunction.TODAY,
                json.path("class").stringValue(),
                json.has("provisional"),
                texts(json.path("flags")),
                json.has("roles") ? texts(json.path("roles")) : List.of("gebruiksverantwoordelijke"),
                texts(json.path("articles")),
                texts(json.path("warnings")),
                readings,
                json.has("effective")
                        ? Optional.of(LocalDate.parse(json.path("effective").stringValue()))
                        : Optional.empty());
    }

    private static Answer answer(JsonNode json) {
        if (json.isArray()) {
            return new Answer.Multiple(texts(json));
        }
        return json.stringValue().equals("?") ? AiFunction.UNKNOWN : new Answer.Single(json.stringValue());
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    @Override
    public String toString() {
        return title;
    }
}
