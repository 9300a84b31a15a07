package nl.impactwijzer.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A made-up next version of the KIA: a reworded title, a question less, a question that now takes several answers.
final class OtherVersion {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OtherVersion() {}

    static Path of(Path folder) {
        byte[] kia = Catalogue.builtIn().newest("kia").orElseThrow().file();
        ObjectNode root = (ObjectNode) JSON.readTree(new String(kia, StandardCharsets.UTF_8));
        root.put("version", "2.0.0");
        ((ObjectNode) root.get("title")).put("nl", "Kinderrechten bij digitale leermiddelen");
        ArrayNode questions = (ArrayNode) root.at("/parts/0/sections/0/questions");
        questions.remove(questions.size() - 1);
        for (JsonNode question : questions) {
            if (question.path("kind").asString().equals("choice")) {
                ((ObjectNode) question).put("kind", "choices");
                break;
            }
        }
        Path file = folder.resolve("kia-2.0.0.json");
        try {
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
