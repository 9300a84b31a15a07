package nl.impactwijzer.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonFields;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.text.HiddenCharacters;
import nl.impactwijzer.text.LookAlikes;
import nl.impactwijzer.text.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a questionnaire package says it holds, and by whom it is. This is what the publisher signs.
///
/// @param questionnaire with the hash of the whole: the questionnaire with its translations in it
/// @param publisher     what the publisher calls itself
/// @param files         the hash and size of the questionnaire and of each translation
record PackageManifest(QuestionnaireRef questionnaire, String publisher, Map<String, Manifest.Entry> files) {

    static final int FORMAT = 1;
    static final int LONGEST_NAME = 120;

    PackageManifest {
        files = new LinkedHashMap<>(files);
    }

    private record File(String path, Manifest.Entry entry) {}

    static boolean isName(String publisher) {
        return !publisher.isBlank()
                && publisher.length() <= LONGEST_NAME
                && !HiddenCharacters.isInLine(publisher)
                && !LookAlikes.isImitation(publisher);
    }

    /// @throws ExchangeException when it is of a newer format, names a file twice or has a name that is a trick
    /// @throws nl.impactwijzer.json.JsonException when it is no list of a package
    static PackageManifest read(byte[] json) {
        JsonFields fields = JsonDocument.parse(json).object();
        int format = fields.integer("format");
        if (format != FORMAT) {
            throw new ExchangeException(Message.of("package.newer", "format", format));
        }
        JsonFields questionnaire = fields.object("questionnaire");
        String publisher = fields.text("publisher");
        if (!isName(publisher)) {
            throw new ExchangeException(Message.of("package.badName", "most", LONGEST_NAME));
        }
        return new PackageManifest(
                new QuestionnaireRef(
                        plain(questionnaire, "id"), plain(questionnaire, "version"), plain(questionnaire, "sha256")),
                publisher,
                files(fields.objects(
                        "files",
                        file -> new File(
                                plain(file, "path"),
                                new Manifest.Entry(
                                        file.text("sha256"),
                                        file.decimal("size").longValue())))));
    }

    /// A text that is told to a person when it does not fit, so nothing in it may mislead.
    private static String plain(JsonFields fields, String name) {
        String text = fields.text(name);
        if (text.length() > Limits.NAME || HiddenCharacters.isInLine(text)) {
            throw fields.problem(name, Message.of("json.wrongValue", "key", name, "value", "?"));
        }
        return text;
    }

    private static Map<String, Manifest.Entry> files(List<File> listed) {
        Map<String, Manifest.Entry> files = new LinkedHashMap<>();
        for (File file : listed) {
            if (files.put(file.path(), file.entry()) != null) {
                throw new ExchangeException(Message.of("exchange.twice", "entry", file.path()));
            }
        }
        return files;
    }

    byte[] write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.putObject("questionnaire")
                .put("id", questionnaire.id())
                .put("version", questionnaire.version())
                .put("sha256", questionnaire.sha256());
        json.put("publisher", publisher);
        ArrayNode list = json.putArray("files");
        files.forEach((path, entry) ->
                list.addObject().put("path", path).put("size", entry.size()).put("sha256", entry.sha256()));
        return JsonText.bytes(json);
    }
}
