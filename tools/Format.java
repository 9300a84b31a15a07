import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Formats our Java, or says which files are not formatted: `Format.java check|apply FOLDER...`.
///
/// It stands outside Maven because palantir-java-format parses with the compiler of the Java it runs in: inside a
/// Maven on Java 17 it refuses every pattern and `_` of Java 25. Documentation comments with three slashes are kept
/// away from it, since it breaks a long one without repeating the slashes; here they are broken between words.
public final class Format {
    private static final int WIDTH = 120;
    private static final Pattern DOC_LINE = Pattern.compile("(?m)^([ \\t]*)///(.*)$");
    private static final Pattern MARK = Pattern.compile("(?m)^([ \\t]*)/// @@(\\d+)@@$");
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    private Format() {}

    public static void main(String[] arguments) throws IOException {
        boolean apply = arguments[0].equals("apply");
        List<Path> wrong = sources(arguments)
                .parallel()
                .filter(file -> !isFormatted(file, apply))
                .sorted()
                .toList();
        if (wrong.isEmpty()) {
            return;
        }
        System.err.println(apply ? "Formatted:" : "Not formatted (run: mvn -q -Pformat, then look at the difference):");
        wrong.forEach(file -> System.err.println("  " + file));
        System.exit(apply ? 0 : 1);
    }

    private static Stream<Path> sources(String[] arguments) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files.stream();
    }

    private static boolean isFormatted(Path file, boolean apply) {
        try {
            String before = Files.readString(file).replace("\r\n", "\n");
            String after = format(before);
            if (after.equals(before)) {
                return true;
            }
            if (apply) {
                Files.writeString(file, after);
            }
            return false;
        } catch (FormatterException | IOException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static String format(String source) throws FormatterException {
        List<String> docs = new ArrayList<>();
        String marked = DOC_LINE.matcher(source).replaceAll(line -> {
            docs.add(line.group(2).stripTrailing());
            return Matcher.quoteReplacement(line.group(1) + "/// @@" + (docs.size() - 1) + "@@");
        });
        return MARK.matcher(FORMATTER.formatSourceAndFixImports(marked))
                .replaceAll(line -> Matcher.quoteReplacement(
                        wrapped(line.group(1) + "///", docs.get(Integer.parseInt(line.group(2))))));
    }

    private static String wrapped(String prefix, String text) {
        int room = WIDTH - prefix.length();
        int space = text.lastIndexOf(' ', room);
        if (text.length() <= room || space <= 0 || text.stripLeading().startsWith("|")) {
            return prefix + text;
        }
        return prefix + text.substring(0, space) + "\n" + wrapped(prefix, text.substring(space));
    }
}
