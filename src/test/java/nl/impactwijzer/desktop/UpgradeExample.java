package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import nl.impactwijzer.desktop.products.Library;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.testkit.NewVersion;
import nl.impactwijzer.testkit.Questionnaires;

/// A store with the example KIA in it, and a made-up newer version of that questionnaire installed beside it.
///
/// @param id      of the dossier
/// @param product its name
/// @param renamed a question that has `b` behind its number in the newer version
/// @param removed a question that the newer version lacks
record UpgradeExample(String id, String product, String renamed, String removed) {

    private static final Questionnaire KIA = Questionnaires.kia();

    static UpgradeExample in(Path data, Clock clock) throws IOException {
        SampleDossier example = SampleDossier.of(KIA).orElseThrow();
        List<String> free = example.dossier().answers().keySet().stream()
                .filter(UpgradeExample::isNamedNowhere)
                .filter(question -> !question.equals("A3"))
                .toList();
        try (SqliteStore store = SqliteStore.open(new DataFolder(data), clock)) {
            UpgradeExample made = new UpgradeExample(
                    new Library(store, clock).load(example, KIA),
                    example.dossier().product().name(),
                    free.getFirst(),
                    free.getLast());
            made.installNewerVersion(Files.createDirectories(data.resolve("questionnaires")));
            return made;
        }
    }

    private void installNewerVersion(Path folder) throws IOException {
        Files.write(
                folder.resolve("kia-1.1.0.json"),
                NewVersion.after(KIA, "1.1.0")
                        .step("{'kind':'reworded','id':'A3','reason':{'nl':'De vraag gaat nu over leerlingen.',"
                                + "'en':'The question is about pupils now.'}}")
                        .put(renamed, "id", "'" + renamed + "b'")
                        .step("{'kind':'renamed','thing':'question','id':'" + renamed + "','to':'" + renamed + "b'}")
                        .remove(removed)
                        .step("{'kind':'removed','thing':'question','id':'" + removed
                                + "','reason':{'nl':'De wet vraagt dit niet meer.','en':'The law no longer"
                                + " asks this.'}}")
                        .add(
                                KIA.parts().getFirst().sections().getFirst().id(),
                                NewVersion.after(KIA, "1.1.0")
                                        .put(removed, "id", "'A99'")
                                        .question("A99")
                                        .toString())
                        .file());
        assertThat(Catalogue.with(folder).refused()).isEmpty();
    }

    /// A question that no condition or rule asks for, and that has no details.
    private static boolean isNamedNowhere(String question) {
        String file = new String(KIA.file(), StandardCharsets.UTF_8);
        return KIA.question(question)
                        .filter(placed -> placed.section().repeat().isEmpty())
                        .filter(placed -> placed.question().basics().details().isEmpty())
                        .isPresent()
                && KIA.owner(question).isEmpty()
                && file.split("\"" + Pattern.quote(question) + "\"", -1).length == 2;
    }
}
