package nl.impactwijzer.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.ZipException;
import nl.impactwijzer.questionnaire.catalogue.PackageOpener;
import nl.impactwijzer.text.Message;

/// Reads and makes questionnaire packages (`docs/vragenlijst-formaat.md`).
public final class PackageFiles {

    /// What the name of a package ends with.
    public static final String EXTENSION = PackageOpener.EXTENSION;

    static final String MIMETYPE = "application/vnd.impactwijzer.questionnaire+zip";

    private PackageFiles() {}

    /// @throws ExchangeException when it cannot be read, or is made to mislead
    public static QuestionnairePackage read(Path file, Seal.Reader seals) {
        try {
            if (Files.isDirectory(file)) {
                throw new ExchangeException(Message.of("package.isFolder", "file", file));
            }
            if (Files.size(file) > Limits.PACKAGE) {
                throw new ExchangeException(Message.of("package.tooLarge"));
            }
            return new PackageReader(file, seals).read();
        } catch (NoSuchFileException e) {
            throw new ExchangeException(Message.of("exchange.noFile", "file", file), e);
        } catch (ZipException e) {
            throw new ExchangeException(Message.of("package.damaged"), e);
        } catch (IOException e) {
            throw new ExchangeException(Message.of("package.unreadable", "file", file), e);
        }
    }

    /// Only the questionnaire in a package, with its translations, whoever signed it: to look at, not to use.
    ///
    /// @throws ExchangeException when it cannot be read, or is made to mislead
    public static byte[] questionnaire(Path file) {
        return read(file, (_, _) -> new Seal.Broken(Message.of("package.seal.unreadable")))
                .questionnaire();
    }

    /// Whether a file is a package, by its name.
    public static boolean isPackage(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /// The questionnaire with those translations in it, as it is once the package is opened.
    ///
    /// @throws ExchangeException when a translation does not fit
    public static byte[] whole(byte[] questionnaire, SortedMap<String, byte[]> translations) {
        return Translations.into(questionnaire, translations);
    }

    /// The bytes of a package. The same questionnaire, translations and name give the same list to sign.
    ///
    /// @param translations by language: a JSON object from the place of a text to its words
    /// @param maker        signs it; empty for a package that nobody signs
    /// @throws ExchangeException when a translation does not fit, or the name cannot be the name of a publisher
    /// @throws nl.impactwijzer.json.JsonException when the questionnaire or a translation is no JSON
    public static byte[] make(
            byte[] questionnaire,
            SortedMap<String, byte[]> translations,
            String publisher,
            Optional<Seal.Maker> maker) {
        if (!PackageManifest.isName(publisher)) {
            throw new ExchangeException(Message.of("package.badName", "most", PackageManifest.LONGEST_NAME));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(EntryNames.QUESTIONNAIRE, questionnaire);
        translations.forEach((language, json) -> files.put(PackageNames.translation(language), json));
        Map<String, Manifest.Entry> entries = new LinkedHashMap<>();
        files.forEach((name, bytes) -> entries.put(name, Manifest.Entry.of(bytes)));
        byte[] manifest = new PackageManifest(
                        PackageReader.ref(Translations.into(questionnaire, translations)), publisher, entries)
                .write();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlainZip zip = new PlainZip(out);
            zip.stored(EntryNames.MIMETYPE, MIMETYPE.getBytes(StandardCharsets.US_ASCII));
            zip.packed(EntryNames.MANIFEST, manifest);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.packed(file.getKey(), file.getValue());
            }
            if (maker.isPresent()) {
                zip.stored(PackageNames.SIGNATURE, maker.get().sign(manifest));
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }
}
