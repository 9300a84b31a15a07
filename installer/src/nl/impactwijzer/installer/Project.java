package nl.impactwijzer.installer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where things are in the source tree, and what its `pom.xml` says that a package must repeat.
///
/// @param folder the top of the source tree
record Project(Path folder) {

    Path installer() {
        return folder.resolve("installer");
    }

    /// What Maven made for us, see the profile `installer`.
    Path made() {
        return folder.resolve("target/installer/made");
    }

    /// Folders on the way to the result.
    Path work() {
        return folder.resolve("target/installer/work");
    }

    /// What people get.
    Path out() {
        return folder.resolve("target/installer/out");
    }

    String version() {
        return pom("<artifactId>impactwijzer</artifactId>\\s*<version>([^<]+)</version>");
    }

    String mainClass() {
        return pom("<app.main>([^<]+)</app.main>");
    }

    /// The time of every file in every package, so that two builds are the same: that of the pom, or
    /// `SOURCE_DATE_EPOCH`.
    Instant time() {
        return Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"))
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
                .orElseGet(() -> Instant.parse(pom("<project.build.outputTimestamp>([^<]+)<")));
    }

    /// The name of a package without its ending.
    String nameFor(Target target) {
        return "impactwijzer-" + version() + "-" + target.label();
    }

    private String pom(String pattern) {
        try {
            Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(folder.resolve("pom.xml")));
            if (!matcher.find()) {
                throw new IllegalStateException("pom.xml no longer has " + pattern);
            }
            return matcher.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
