package nl.impactwijzer.desktop.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.desktop.guide.Chapter.Passage;
import nl.impactwijzer.desktop.shell.Topic;

/// The user guide, read from the files that the program carries. It is in Dutch only.
public final class Guide {

    private static final String FOLDER = "/docs/handleiding/";

    private final Map<Topic, Chapter> chapters = new EnumMap<>(Topic.class);

    /// In the order of the guide.
    List<Chapter> chapters() {
        return Arrays.stream(Topic.values()).map(this::chapter).toList();
    }

    Chapter chapter(Topic topic) {
        return chapters.computeIfAbsent(topic, wanted -> Chapter.of(wanted, text(wanted)));
    }

    /// The page that a link on another page points to, such as `vragen.md`.
    Optional<Topic> target(String link) {
        return Arrays.stream(Topic.values())
                .filter(topic -> link.equals(topic.file() + ".md"))
                .findFirst();
    }

    /// The picture that a page points to, such as `../screenshots/vragen.png`.
    Optional<URL> picture(String link) {
        return link.startsWith("../screenshots/") && link.lastIndexOf("..") == 0
                ? Optional.ofNullable(Guide.class.getResource("/docs/" + link.substring(3)))
                : Optional.empty();
    }

    /// Passages that have all these words, those with a word in their heading first.
    List<Passage> find(String search) {
        List<String> wanted =
                Arrays.asList(search.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return chapters().stream()
                .flatMap(chapter -> chapter.passages().stream())
                .filter(passage -> wanted.stream()
                        .allMatch((passage.heading() + " " + passage.text()).toLowerCase(Locale.ROOT)::contains))
                .sorted((one, other) -> Boolean.compare(inHeading(other, wanted), inHeading(one, wanted)))
                .toList();
    }

    private static boolean inHeading(Passage passage, List<String> wanted) {
        String heading = passage.heading().toLowerCase(Locale.ROOT);
        return wanted.stream().anyMatch(heading::contains);
    }

    private static String text(Topic topic) {
        String file = URI.create(FOLDER).resolve(topic.file() + ".md").toString();
        try (InputStream in = Guide.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The guide has no page " + topic.file());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
