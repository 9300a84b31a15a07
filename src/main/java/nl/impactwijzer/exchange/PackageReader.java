package nl.impactwijzer.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.impactwijzer.json.CanonicalJson;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.text.Message;

/// Reads one questionnaire package and says whether it is what its publisher made.
///
/// What is a trick or cannot be read is refused; what can be read but was changed is still opened, as altered.
final class PackageReader {

    private final Path path;
    private final Seal.Reader seals;

    PackageReader(Path path, Seal.Reader seals) {
        this.path = path;
        this.seals = seals;
    }

    QuestionnairePackage read() throws IOException {
        try (SafeZip zip = SafeZip.open(path)) {
            look(zip);
            byte[] json = zip.bytes(EntryNames.MANIFEST);
            PackageManifest manifest = parsed(EntryNames.MANIFEST, () -> PackageManifest.read(json));
            byte[] questionnaire = zip.bytes(EntryNames.QUESTIONNAIRE);
            Map<String, byte[]> translations = translations(zip, questionnaire.length);
            byte[] whole = parsed(EntryNames.QUESTIONNAIRE, () -> Translations.into(questionnaire, translations));
            QuestionnaireRef ref = parsed(EntryNames.QUESTIONNAIRE, () -> ref(whole));
            Optional<Seal> seal = zip.has(PackageNames.SIGNATURE)
                    ? Optional.of(seals.read(json, zip.bytes(PackageNames.SIGNATURE)))
                    : Optional.empty();
            return new QuestionnairePackage(
                    whole,
                    ref,
                    authenticity(seal, changed(zip, manifest, ref), manifest),
                    new PackageSource(questionnaire, translations));
        }
    }

    private static void look(SafeZip zip) throws IOException {
        if (!zip.has(EntryNames.MIMETYPE)
                || !zip.has(EntryNames.MANIFEST)
                || !zip.has(EntryNames.QUESTIONNAIRE)
                || !PackageFiles.MIMETYPE.equals(new String(zip.bytes(EntryNames.MIMETYPE), StandardCharsets.UTF_8))) {
            throw new ExchangeException(Message.of("package.notAPackage"));
        }
        for (String name : zip.names()) {
            if (!PackageNames.isKnown(name)) {
                throw new ExchangeException(Message.of("package.unknownEntry", "entry", name));
            }
        }
        if (zip.names().size() > Limits.PACKAGE_ENTRIES) {
            throw new ExchangeException(Message.of("package.tooLarge"));
        }
    }

    private static Map<String, byte[]> translations(SafeZip zip, long questionnaire) throws IOException {
        Map<String, byte[]> translations = new TreeMap<>();
        long all = questionnaire;
        for (String name : zip.names()) {
            Optional<String> language = PackageNames.languageIn(name);
            if (language.isPresent()) {
                byte[] translation = zip.bytes(name);
                all += translation.length;
                if (all > Limits.PACKAGE_TEXTS) {
                    throw new ExchangeException(Message.of("package.tooLarge"));
                }
                translations.put(language.get(), translation);
            }
        }
        return translations;
    }

    static QuestionnaireRef ref(byte[] questionnaire) {
        JsonDocument document = JsonDocument.parse(questionnaire);
        return new QuestionnaireRef(
                document.object().text("id"), document.object().text("version"), CanonicalJson.sha256(document));
    }

    private static Optional<Message> changed(SafeZip zip, PackageManifest manifest, QuestionnaireRef ref)
            throws IOException {
        for (String name : zip.names()) {
            if (PackageNames.isListed(name)) {
                Manifest.Entry listed = manifest.files().get(name);
                if (listed == null) {
                    return Optional.of(Message.of("package.altered.unlisted", "entry", name));
                }
                if (!listed.equals(zip.measure(name))) {
                    return Optional.of(Message.of("package.altered.entry", "entry", name));
                }
            }
        }
        for (String name : manifest.files().keySet()) {
            if (!PackageNames.isListed(name) || !zip.has(name)) {
                return Optional.of(Message.of("package.altered.missing", "entry", name));
            }
        }
        return manifest.questionnaire().equals(ref)
                ? Optional.empty()
                : Optional.of(Message.of(
                        "package.altered.whole",
                        "name",
                        manifest.questionnaire().name(),
                        "listed",
                        manifest.questionnaire().sha256(),
                        "found",
                        ref.name(),
                        "hash",
                        ref.sha256()));
    }

    private static Authenticity authenticity(Optional<Seal> seal, Optional<Message> changed, PackageManifest manifest) {
        if (changed.isPresent()) {
            return new Authenticity.Altered(changed.get());
        }
        if (seal.isEmpty()) {
            return new Authenticity.Unsigned();
        }
        return switch (seal.get()) {
            case Seal.Holds(var by) -> new Authenticity.Signed(by.withName(manifest.publisher()));
            case Seal.Broken(Message why) -> new Authenticity.Altered(why);
        };
    }

    private interface Parser<T> {
        T parse();
    }

    private static <T> T parsed(String entry, Parser<T> parser) {
        try {
            return parser.parse();
        } catch (JsonException e) {
            JsonProblem first = e.problems().getFirst();
            throw new ExchangeException(
                    Message.of("package.badEntry", "entry", entry, "line", first.line(), "problem", first.message()),
                    e);
        }
    }
}
