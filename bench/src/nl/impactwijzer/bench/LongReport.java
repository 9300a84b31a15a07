package nl.impactwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.report.signing.SigningKey;

/// Writes a report of about so many pages, signs it once and three times, and leaves all three files behind.
public final class LongReport {

    static final String WRITE = "schrijven";
    static final String ONE = "een";
    static final String THREE = "drie";

    /// As many copies of its functions give about 300 pages.
    private static final int FUNCTIONS = 26;

    private static final int BEFORE = 1;

    private LongReport() {}

    /// @param arguments 60 or 300 pages, the folder for the files
    public static void main(String[] arguments) throws IOException {
        boolean large = arguments[0].equals("300");
        Path folder = Path.of(arguments[1]);
        Questionnaire questionnaire =
                Catalogue.builtIn().newest(large ? "ai-toetsingskader" : "kia").orElseThrow();
        Dossier example = SampleDossier.of(questionnaire).orElseThrow().dossier();
        Dossier dossier = large ? withFunctions(example) : example;
        SigningKey key = EmptyReport.key();
        for (int i = -BEFORE; i < 1; i++) {
            long begin = System.nanoTime();
            byte[] pages = Reporting.pages(questionnaire, dossier);
            long written = System.nanoTime();
            byte[] one = EmptyReport.sign(pages, key);
            long signed = System.nanoTime();
            byte[] three = EmptyReport.sign(EmptyReport.sign(one, key), key);
            long end = System.nanoTime();
            if (i >= 0) {
                Say.sample(WRITE, written - begin);
                Say.sample(ONE, signed - begin);
                Say.sample(THREE, end - begin);
                Files.write(folder.resolve("nul.pdf"), pages);
                Files.write(folder.resolve("een.pdf"), one);
                Files.write(folder.resolve("drie.pdf"), three);
            }
        }
        Say.peak();
    }

    private static Dossier withFunctions(Dossier example) {
        Dossier many = example;
        for (String key : example.answers().keySet()) {
            if (example.response(key).answer() instanceof Answer.Rows rows
                    && rows.rows().size() < FUNCTIONS
                    && !rows.rows().isEmpty()) {
                List<Row> longer = new ArrayList<>();
                for (int i = 0; i < FUNCTIONS; i++) {
                    Row row = rows.rows().get(i % rows.rows().size());
                    longer.add(new Row("r" + i, row.title() + " " + i, row.answers()));
                }
                many = many.withRows(key, longer);
            }
        }
        return many;
    }
}
