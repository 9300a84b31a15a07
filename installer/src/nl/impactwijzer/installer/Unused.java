package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/// What of a library is never read here, so that it is not packed. Everything else stays as its makers published it; a
/// jar of which nothing is left out is the same, byte for byte.
final class Unused {
    private static final int JAVA = 25;
    private static final Pattern FOR_A_JAVA = Pattern.compile("META-INF/versions/(\\d+)/(.+[^/])");

    /// @param jars    how their names begin
    /// @param entries what is left out of them
    private record Rule(String jars, Pattern entries) {
        Rule(String jars, String entries) {
            this(jars, Pattern.compile(entries));
        }
    }

    private static final List<Rule> RULES = List.of(
            // Looks that Theme does not offer.
            new Rule("atlantafx-base-", "atlantafx/base/theme/(?!primer-)[^/]+\\.(css|bss)"),
            // The look of JavaFX 2, for who asks for it by name.
            new Rule("javafx-controls-", "com/sun/javafx/scene/control/skin/caspian/.+"),
            // For windows of Eclipse.
            new Rule("javafx-graphics-", "javafx-swt\\.jar"),
            // Tables of Picnic, a scheme that was never standardised: no certificate and no PDF has it.
            new Rule("bcprov-", "org/bouncycastle/pqc/legacy/picnic/lowmc.+\\.properties"),
            // For a signature that shows text in letters of its own; ours is drawn by us.
            new Rule("dss-pades-6", "fonts/.+\\.ttf"),
            // How names sound in other languages.
            new Rule("commons-codec-", "org/apache/commons/codec/language/bm/.+\\.txt"));

    /// Where leaving out what an older Java reads pays; elsewhere it is a few classes.
    private static final List<String> FOR_OLDER_JAVAS_TOO = List.of("bcprov-", "jackson-core-");

    private Unused() {}

    /// The names of the entries that are left out.
    static Predicate<String> of(Path jar, Target target) throws IOException {
        String file = jar.getFileName().toString();
        Predicate<String> unused = name -> isForAnother(target, name);
        for (Rule rule : RULES) {
            if (file.startsWith(rule.jars())) {
                unused = unused.or(rule.entries().asMatchPredicate());
            }
        }
        if (FOR_OLDER_JAVAS_TOO.stream().anyMatch(file::startsWith)) {
            unused = unused.or(shadowed(jar)::contains);
        }
        return unused;
    }

    /// On Linux what is native lies beside the jar.
    private static boolean isForAnother(Target target, String name) {
        if (target == Target.LINUX && name.endsWith(".so")) {
            return true;
        }
        return name.startsWith("org/sqlite/native/") && !name.startsWith(target.sqliteFolder());
    }

    /// In a jar for several Javas: what the Java that we need, or a newer one, reads a newer form of.
    private static Set<String> shadowed(Path jar) throws IOException {
        Map<String, String> newest = new TreeMap<>();
        Set<String> shadowed = new HashSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Map<Integer, List<Matcher>> byVersion = new TreeMap<>(zip.stream()
                    .map(entry -> FOR_A_JAVA.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .filter(matcher -> Integer.parseInt(matcher.group(1)) <= JAVA)
                    .collect(Collectors.groupingBy(matcher -> Integer.valueOf(matcher.group(1)))));
            byVersion.values().stream().flatMap(List::stream).forEach(matcher -> {
                String older = newest.put(matcher.group(2), matcher.group());
                shadowed.add(older == null ? matcher.group(2) : older);
            });
        }
        return shadowed;
    }
}
