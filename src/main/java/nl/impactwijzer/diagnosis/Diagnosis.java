package nl.impactwijzer.diagnosis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.storage.Backup;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.StoreFacts;
import nl.impactwijzer.text.Messages;

/// The diagnostic file: what somebody who helps must know of this program and this computer, as text that a person
/// reads before handing it over. It names no person, product, answer, file or folder.
///
/// @param version     of the program
/// @param preferences as they are kept; only those that say nothing about people are told
/// @param screens     size and scale of each; empty where there is none
/// @param names       words that must not be in it, such as the name of who works here
public record Diagnosis(
        String version, Map<String, String> preferences, List<String> screens, List<String> names, Clock clock) {

    /// What the file is called, when nobody calls it otherwise.
    public static final String NAME = "impactwijzer-diagnose.txt";

    private static final Set<String> TOLD =
            Set.of("language", "theme", "textSize", "role", "welcomed", "timeStampProofs", "window.maximised");
    private static final Pattern SIZES = Pattern.compile("(window|table|pane)[.\\w-]*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");
    private static final Set<String> WHETHER = Set.of("person", "organisation", "timeStamps", "folder");
    private static final long MEGABYTE = 1024 * 1024;
    private static final int LONGEST_LOG = 256 * 1024;
    private static final Pattern LOG_LINE = Pattern.compile("\\S+Z (SEVERE|WARNING|INFO) \\S+(: [ -~]*)?"
            + "|  (caused by )?[\\w.$]+(: [\\w.]+)?"
            + "|    at [\\w.$<>/]+(:\\d+)?");

    public Diagnosis {
        preferences = Map.copyOf(preferences);
        screens = List.copyOf(screens);
        names = List.copyOf(names);
    }

    /// Works it out, which reads the whole store: call it in the background.
    ///
    /// @param folder empty when there is none that can be used
    public String text(Optional<DataFolder> folder, Messages words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("diagnosis.head"));
        lines.add(words.get("diagnosis.without"));
        program(section(lines, words, "program"));
        preferences(section(lines, words, "preferences"));
        if (folder.isPresent()) {
            data(folder.get(), section(lines, words, "data"));
            backups(folder.get(), section(lines, words, "backups"));
            log(folder.get(), section(lines, words, "log"));
        }
        return new Sieve(forbidden(folder)).clean(String.join("\n", lines)) + "\n";
    }

    private static List<String> section(List<String> lines, Messages words, String name) {
        lines.add("");
        lines.add("== " + words.get("diagnosis.section." + name));
        return lines;
    }

    private void program(List<String> lines) {
        lines.add("impactwijzer " + version);
        lines.add("at " + clock.instant().truncatedTo(ChronoUnit.SECONDS));
        for (String property :
                List.of("java.version", "java.vendor", "javafx.runtime.version", "os.name", "os.version", "os.arch")) {
            lines.add(property + " " + System.getProperty(property, "-"));
        }
        Runtime runtime = Runtime.getRuntime();
        lines.add("processors " + runtime.availableProcessors());
        lines.add("memory " + (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE + " of "
                + runtime.maxMemory() / MEGABYTE + " MB");
        screens.forEach(screen -> lines.add("screen " + screen));
    }

    private void preferences(List<String> lines) {
        new TreeMap<>(preferences).forEach((key, value) -> {
            if (TOLD.contains(key)
                    || SIZES.matcher(key).matches() && NUMBER.matcher(value).matches()) {
                lines.add(key + " = " + value);
            } else if (WHETHER.contains(key)) {
                lines.add(key + (value.isBlank() ? " = -" : " = (…)"));
            }
        });
    }

    private static void data(DataFolder folder, List<String> lines) {
        StoreFacts facts = StoreFacts.of(folder);
        lines.add("store " + facts.bytes() + " bytes, version " + facts.version() + ", check " + facts.check());
        lines.add("encrypted " + facts.isSealed());
        new TreeMap<>(facts.rows()).forEach((table, rows) -> lines.add("  " + table + " " + rows));
        lines.add("writable " + Files.isWritable(folder.path()));
        lines.add("usual place " + folder.equals(DataFolder.choose(Optional.empty(), _ -> Optional.empty())));
        lines.add("own questionnaires " + count(folder.questionnaires()));
        lines.add("damaged stores put aside " + count(folder.damaged()));
        try {
            var disk = Files.getFileStore(folder.path());
            lines.add("disk " + disk.type() + ", free " + disk.getUsableSpace() / MEGABYTE + " MB");
        } catch (IOException e) {
            lines.add("disk out of reach");
        }
    }

    private void backups(DataFolder folder, List<String> lines) {
        try {
            for (Backup backup : new Backups(folder, clock).all()) {
                lines.add(backup.kind() + " " + backup.at() + " " + backup.bytes() + " bytes, readable "
                        + backup.isReadable() + ", encrypted " + backup.sealed());
            }
        } catch (StoreException e) {
            lines.add(e.sentence().key());
        }
    }

    /// The end of the log. A line that this program does not write is left out.
    private static void log(DataFolder folder, List<String> lines) {
        List<String> kept = new ArrayList<>();
        int leftOut = 0;
        for (Path part : LogFile.parts(folder.log())) {
            for (String line : read(part).lines().toList()) {
                if (LOG_LINE.matcher(line).matches()) {
                    kept.add(line);
                } else {
                    leftOut++;
                }
            }
        }
        lines.addAll(kept);
        if (leftOut > 0) {
            lines.add("(" + leftOut + ")");
        }
    }

    private static String read(Path file) {
        try {
            if (Files.exists(file)) {
                byte[] bytes = Files.readAllBytes(file);
                int from = Math.max(0, bytes.length - LONGEST_LOG);
                return new String(Arrays.copyOfRange(bytes, from, bytes.length), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            // The rest is worth having.
        }
        return "";
    }

    private static long count(Path folder) {
        try (var files = Files.list(folder)) {
            return files.count();
        } catch (IOException e) {
            return 0;
        }
    }

    private List<String> forbidden(Optional<DataFolder> folder) {
        List<String> forbidden = new ArrayList<>(names);
        forbidden.add(System.getProperty("user.home", ""));
        folder.ifPresent(known -> forbidden.add(known.path().toString()));
        String user = System.getProperty("user.name", "");
        // The name that every such system has says nothing about a person, and stands in class names.
        if (!user.equals("root")) {
            forbidden.add(user);
        }
        return forbidden;
    }
}
