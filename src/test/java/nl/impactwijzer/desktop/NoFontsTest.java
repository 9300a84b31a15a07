package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A computer without any font.
class NoFontsTest {

    @TempDir
    Path temp;

    @Test
    void fontsOfTheSystemAreSeenWhereverTheyLieInItsFolder() throws IOException {
        assertThat(OwnFonts.hasFonts(temp)).isFalse();
        assertThat(OwnFonts.hasFonts(temp.resolve("weg"))).isFalse();
        Path deep = Files.createDirectories(temp.resolve("truetype").resolve("een"));
        Files.writeString(deep.resolve("leesmij.txt"), "geen letters");
        assertThat(OwnFonts.hasFonts(temp)).isFalse();
        Files.writeString(deep.resolve("Een.TTF"), "letters");
        assertThat(OwnFonts.hasFonts(temp)).isTrue();
    }

    @Test
    void everyFontInTheListsIsThere() throws IOException {
        OwnFonts.unpack(temp);
        for (String list : List.of("logicalfonts.properties", "allfonts.properties")) {
            assertThat(Files.readAllLines(temp.resolve(list)))
                    .filteredOn(line -> line.contains("file"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(temp.resolve(line.substring(line.indexOf('=') + 1)))
                            .isNotEmptyFile());
        }
    }

    /// Needs a program of its own, because fonts are looked for once.
    @Test
    @Tag("soak")
    @EnabledOnOs(OS.LINUX)
    void theWindowAndTheReportHaveTheirOwnLettersWhereTheSystemHasNone() throws IOException, InterruptedException {
        Path none = Files.writeString(temp.resolve("fonts.conf"), """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>%s</dir></fontconfig>
            """.formatted(temp.resolve("weg")));
        assertThat(run(none, Letters.class.getName())).contains("width of a word: true");
        Path dossier = temp.resolve("voorbeeld.impactwijzer");
        Path report = temp.resolve("rapport.pdf");
        run(none, "nl.impactwijzer.Main", "sample", "kia", "-o", dossier.toString());
        run(none, "nl.impactwijzer.Main", "report", dossier.toString(), "-o", report.toString());
        try (PDDocument pdf = Loader.loadPDF(report.toFile())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    /// Runs that class where the system has no fonts.
    ///
    /// @return what it said
    private static String run(Path fonts, String... program) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path")));
        line.addAll(List.of(program));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("FONTCONFIG_FILE", fonts.toString());
        Process running = builder.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        return said;
    }

    /// Lays out a word.
    static final class Letters {
        private Letters() {}

        public static void main(String[] arguments) throws InterruptedException {
            OwnFonts.bringWhereThereAreNone();
            CountDownLatch done = new CountDownLatch(1);
            Platform.startup(() -> {
                Label word = new Label("Rekenwijzer");
                new Scene(word);
                word.applyCss();
                System.out.println("width of a word: " + (word.prefWidth(-1) > 20));
                done.countDown();
            });
            boolean laidOut = done.await(60, TimeUnit.SECONDS);
            System.exit(laidOut ? 0 : 1);
        }
    }
}
