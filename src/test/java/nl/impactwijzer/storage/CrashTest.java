package nl.impactwijzer.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a program that is answering questions, at random moments, and looks whether every answer that it said was
/// saved is there afterwards.
class CrashTest {
    /// Each program is killed once.
    private static final int KILLS = 52;

    private static final int AT_ONCE = 2;

    private static final String CLASS_PATH = "class-path.txt";

    @TempDir
    Path temp;

    /// Windows does not take a command line as long as our class path.
    @BeforeEach
    void writeClassPath() throws IOException {
        Files.writeString(
                temp.resolve(CLASS_PATH),
                "-cp \"" + System.getProperty("java.class.path").replace("\\", "\\\\") + "\"");
    }

    @Test
    void everyAnswerThatWasAcknowledgedIsThereAfterTheProgramWasKilled() throws Exception {
        List<CompletableFuture<Integer>> folders = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Path folder = temp.resolve("gegevens" + i);
            long seed = i;
            folders.add(CompletableFuture.supplyAsync(
                    () -> killAgainAndAgain(folder, seed),
                    task -> Thread.ofPlatform().start(task)));
        }
        int acknowledged = 0;
        for (CompletableFuture<Integer> folder : folders) {
            acknowledged += folder.get();
        }
        assertThat(acknowledged).as("answers acknowledged before a kill").isGreaterThan(KILLS);
    }

    /// Kills programs on the same data one after another.
    ///
    /// @return how many answers were acknowledged in all
    private int killAgainAndAgain(Path folder, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<String, Integer> acknowledged = new HashMap<>();
        int answers = 0;
        try {
            for (int i = 0; i < KILLS / AT_ONCE; i++) {
                answers += run(folder, random, acknowledged);
                lookForAll(folder, acknowledged);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return answers;
    }

    /// Starts a program, and kills it after a number of answers and a moment that no answer decides.
    private int run(Path folder, RandomGenerator random, Map<String, Integer> acknowledged)
            throws IOException, InterruptedException {
        // A file, because killing a program closes the pipe to it.
        Path said = Files.createTempFile(temp, "said", ".txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + temp,
                        "@" + temp.resolve(CLASS_PATH),
                        AnsweringProgram.class.getName(),
                        folder.toString(),
                        Integer.toString(next(acknowledged)))
                .redirectOutput(said.toFile())
                .redirectError(temp.resolve("errors.txt").toFile())
                .start();
        int wanted = random.nextInt(40);
        while (program.isAlive() && Files.readAllLines(said).size() < wanted) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(wanted == 0 ? 400_000 : 20_000));
        assertThat(program.isAlive()).as(() -> "stopped by itself: " + errors()).isTrue();
        if (wanted > 0) {
            assertThat(SqliteStore.isOpenElsewhere(new DataFolder(folder)))
                    .as("while it runs, another program may only read")
                    .isTrue();
        }
        program.destroyForcibly().waitFor();
        return Files.readAllLines(said).stream()
                .mapToInt(line -> note(line, acknowledged))
                .sum();
    }

    /// A whole line is `saved A7 123`; a line cut off by the kill was not heard.
    private static int note(String line, Map<String, Integer> acknowledged) {
        String[] words = line.split(" ");
        if (words.length != 4 || !words[0].equals("saved") || !words[3].equals("done")) {
            return 0;
        }
        acknowledged.merge(words[1], Integer.parseInt(words[2]), Math::max);
        return 1;
    }

    private static int next(Map<String, Integer> acknowledged) {
        return acknowledged.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1_000;
    }

    private void lookForAll(Path folder, Map<String, Integer> acknowledged) {
        try (SqliteStore store = SqliteStore.open(new DataFolder(folder), Clock.systemUTC())) {
            assertThat(store.isReadOnly())
                    .as("the lock of a killed program is gone")
                    .isFalse();
            List<String> integrity = store.database()
                    .read(handle -> handle.createQuery("PRAGMA integrity_check")
                            .mapTo(String.class)
                            .list());
            assertThat(integrity).containsExactly("ok");
            if (acknowledged.isEmpty()) {
                return;
            }
            Dossier dossier = store.dossier(AnsweringProgram.DOSSIER).orElseThrow();
            acknowledged.forEach((question, number) ->
                    assertThat(number(dossier, question)).as(question).isGreaterThanOrEqualTo(number));
            lookAtHistory(store, dossier);
        }
    }

    /// History and dossier were written together: the last change of every question is what the dossier says.
    private static void lookAtHistory(SqliteStore store, Dossier dossier) {
        Map<String, Change> last = new HashMap<>();
        store.history(dossier.id(), "answers/").forEach(change -> last.put(change.place(), change));
        assertThat(last).hasSameSizeAs(dossier.answers());
        dossier.answers()
                .keySet()
                .forEach(question -> assertThat(last.get("answers/" + question).after())
                        .contains("\"nr " + number(dossier, question) + "\""));
    }

    private static int number(Dossier dossier, String question) {
        return dossier.response(Place.of(question)).answer() instanceof Answer.Single answer
                ? Integer.parseInt(answer.value().substring("nr ".length()))
                : -1;
    }

    private String errors() {
        try {
            return Files.readString(temp.resolve("errors.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
