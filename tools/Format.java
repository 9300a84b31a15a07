import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Formats our Java, or says which files are not formatted: `Format.java check|apply FOLDER...`.
///
/// It stands outside Maven because palantir-java-format parses with the compiler of the Java it runs in: inside a
/// Maven on Java 17 it refuses every pattern and `_` of Java 25.
public final class Format {
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
        Stream<Path> all = Stream.empty();
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            all = Stream.concat(all, Files.walk(Path.of(folder)));
        }
        return all.filter(file -> file.toString().endsWith(".java"));
    }

    private static boolean isFormatted(Path file, boolean apply) {
        try {
            String before = Files.readString(file).replace("\r\n", "\n");
            String after = FORMATTER.formatSourceAndFixImports(before);
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
}
