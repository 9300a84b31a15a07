package nl.impactwijzer.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.exchange.Authenticity;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.exchange.PackageFiles;
import nl.impactwijzer.exchange.QuestionnairePackage;
import nl.impactwijzer.exchange.Seal;
import nl.impactwijzer.exchange.TextSheet;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;
import nl.impactwijzer.questionnaire.texts.TextImport;
import nl.impactwijzer.questionnaire.texts.TextProblem;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.check.CheckedReport;
import nl.impactwijzer.report.check.DossierInReport;
import nl.impactwijzer.report.check.ReportCheck;
import nl.impactwijzer.report.signing.PackageSeals;
import nl.impactwijzer.report.signing.PdfVerifier;
import nl.impactwijzer.report.signing.SmallPdfs;
import nl.impactwijzer.report.signing.Verification;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.text.Message;

/// Everything in the program that reads files from elsewhere, as the program uses it.
///
/// Some take a whole file; some take a part of one, which is then put into a file that is sound for the rest, so that
/// hashes and packing do not keep a fuzzer at the door.
public enum OutsideReader {
    QUESTIONNAIRE(".json") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            QuestionnaireFiles.read(bytes);
            return List.of();
        }
    },
    DOSSIER(".json") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            DossierFile file = DossierFiles.read(kept(bytes, folder));
            score(file.dossier(), example());
            return file.remarks();
        }
    },
    DOSSIER_FILE(".impactwijzer") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            return matched(DossierFiles.read(kept(bytes, folder)));
        }
    },
    DOSSIER_IN_A_FILE(".impactwijzer") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            return matched(DossierFiles.read(kept(
                    dossierFile(Map.of(
                            "dossier.json",
                            bytes,
                            "questionnaire.json",
                            example().file())),
                    folder)));
        }
    },
    QUESTIONNAIRE_IN_A_DOSSIER(".impactwijzer") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            return matched(DossierFiles.read(kept(
                    dossierFile(Map.of("dossier.json", dossierWith(bytes), "questionnaire.json", bytes)), folder)));
        }
    },
    QUESTIONNAIRE_IN_A_REPORT(".pdf") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            byte[] dossier = dossierWith(bytes);
            return switch (ReportCheck.of(
                    Map.of(
                            "dossier.json", Content.of(dossier),
                            "questionnaire.json", Content.of(bytes),
                            "outcome.json", Content.of("{\"asOf\":\"2026-11-22\"}")),
                    List.of("een bladzijde"))) {
                case ReportCheck.NotOurs notOurs -> List.of(notOurs.why());
                case ReportCheck.Recomputed again -> again.differences();
            };
        }
    },
    HISTORY_IN_A_DOSSIER(".impactwijzer") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            return matched(DossierFiles.read(kept(
                    dossierFile(Map.of(
                            "dossier.json",
                            dossierWith(example().file()),
                            "questionnaire.json",
                            example().file(),
                            "history.json",
                            bytes)),
                    folder)));
        }
    },
    PACKAGE(".vragenlijst") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            return told(PackageFiles.read(kept(bytes, folder), new PackageSeals(CLOCK)));
        }
    },
    QUESTIONNAIRE_IN_A_PACKAGE(".vragenlijst") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            QuestionnairePackage opened = PackageFiles.read(
                    kept(questionnairePackage(Map.of("questionnaire.json", bytes)), folder), new PackageSeals(CLOCK));
            QuestionnaireFiles.read(opened.questionnaire());
            return told(opened);
        }
    },
    MANIFEST_IN_A_PACKAGE(".vragenlijst") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            return told(PackageFiles.read(
                    kept(
                            questionnairePackage(
                                    Map.of("questionnaire.json", example().file(), "manifest.json", bytes)),
                            folder),
                    new PackageSeals(CLOCK)));
        }
    },
    TRANSLATION_IN_A_PACKAGE(".vragenlijst") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            TreeMap<String, byte[]> translations = new TreeMap<>();
            translations.put("fy", bytes);
            QuestionnaireFiles.read(PackageFiles.whole(example().file(), translations));
            return List.of();
        }
    },
    REPORT(".pdf") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            return judged(bytes);
        }
    },
    UPDATE_OF_A_REPORT(".pdf") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            SmallPdfs.update(SmallPdfs.followedBy(bytes));
            return List.of();
        }
    },
    OBJECT_IN_AN_UPDATE(".pdf") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            SmallPdfs.update(SmallPdfs.updatedWith(bytes));
            return List.of();
        }
    },
    SEAL(".p7s") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            return new PackageSeals(CLOCK).read(example().file(), bytes) instanceof Seal.Broken(Message why)
                    ? List.of(why)
                    : List.of();
        }
    },
    SHEET(".xlsx") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            return imported(bytes, folder);
        }
    },
    CELLS_IN_A_SHEET(".xlsx") {
        @Override
        List<Message> read(byte[] bytes, Path folder) {
            return imported(Sheets.with(bytes), folder);
        }
    };

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final String extension;

    OutsideReader(String extension) {
        this.extension = extension;
    }

    /// Reads those bytes and does with them what the program does next.
    ///
    /// @param folder for a file that it may make
    /// @return what a person is told about what was read
    /// @throws ExchangeException when it is refused
    /// @throws JsonException when it is refused with its lines
    abstract List<Message> read(byte[] bytes, Path folder);

    /// Whatever becomes of it, what a person is told.
    public List<Message> told(byte[] bytes, Path folder) {
        try {
            return read(bytes, folder);
        } catch (ExchangeException e) {
            return List.of(e.sentence());
        } catch (JsonException e) {
            return e.problems().stream().map(JsonProblem::message).toList();
        }
    }

    final Path kept(byte[] bytes, Path folder) {
        try {
            return Files.write(folder.resolve("van-buiten" + extension), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final List<Message> imported(byte[] bytes, Path folder) {
        try {
            List<TextImport.Row> rows = TextSheet.read(kept(bytes, folder));
            return TextImport.take(example().file(), rows, Set.of()).problems().stream()
                    .map(TextProblem::sentence)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Questionnaire example() {
        return Loaded.EXAMPLE;
    }

    private static final class Loaded {
        static final Questionnaire EXAMPLE = questionnaire();
        static final Catalogue BUILT_IN = Catalogue.builtIn();

        private static Questionnaire questionnaire() {
            try {
                return QuestionnaireFiles.read(Files.readAllBytes(Path.of("docs/voorbeelden/schermtijd-1.0.0.json")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static List<Message> matched(DossierFile file) {
        DossierFile.Matched matched = file.match(Loaded.BUILT_IN);
        score(matched.dossier(), matched.questionnaire());
        List<Message> told = new ArrayList<>(file.remarks());
        told.addAll(matched.remarks());
        return told;
    }

    /// Why that is not to be trusted, whoever signed it. The dossier inside is taken over too.
    static List<Message> judged(byte[] pdf) {
        try {
            Verification verification = new PdfVerifier().verify(pdf);
            List<Message> told = new ArrayList<>();
            CheckedReport.of(verification, new CheckedReport.Known(_ -> true, _ -> true))
                    .reasons()
                    .forEach(reason -> told.add(reason.why()));
            try {
                told.addAll(DossierInReport.of(verification).remarks());
            } catch (ExchangeException e) {
                told.add(e.sentence());
            }
            return told;
        } catch (OutOfMemoryError _) {
            // The program opens such files in a process of its own, which then ends with this answer.
            return List.of(Message.of("signing.file.tooLong"));
        }
    }

    static void score(Dossier dossier, Questionnaire questionnaire) {
        Assessment.of(questionnaire, dossier, LocalDate.of(2026, 11, 22)).outcome();
    }

    static List<Message> told(QuestionnairePackage opened) {
        return opened.authenticity() instanceof Authenticity.Altered(Message why) ? List.of(why) : List.of();
    }

    /// A dossier that names exactly that questionnaire.
    static byte[] dossierWith(byte[] questionnaire) {
        String id = Parts.text(questionnaire, "id");
        String version = Parts.text(questionnaire, "version");
        return utf8("{\"id\":\"d1\",\"questionnaire\":{\"id\":\"" + id + "\",\"version\":\"" + version
                + "\",\"sha256\":\"" + QuestionnaireJson.sha256(questionnaire)
                + "\"},\"product\":{\"name\":\"Rekenwereld\"}}");
    }

    static byte[] dossierFile(Map<String, byte[]> entries) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("mimetype", utf8("application/vnd.impactwijzer.dossier+zip"));
        all.putAll(new TreeMap<>(entries));
        RawZip zip = new RawZip();
        all.forEach(zip::stored);
        return zip.stored("manifest.json", Parts.dossierManifest(all)).bytes();
    }

    static byte[] questionnairePackage(Map<String, byte[]> entries) {
        RawZip zip = new RawZip().stored("mimetype", utf8("application/vnd.impactwijzer.questionnaire+zip"));
        entries.forEach(zip::stored);
        return entries.containsKey("manifest.json")
                ? zip.bytes()
                : zip.stored("manifest.json", Parts.manifest(entries)).bytes();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
