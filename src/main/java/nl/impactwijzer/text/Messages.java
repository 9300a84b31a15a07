package nl.impactwijzer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program's sentences in one language.
///
/// The part of a key before the first dot names the bundle: `wizard.next` stands in `wizard.properties` (Dutch) and
/// `wizard_en.properties`. Arguments are named: `{name}`; `{n|vraag|vragen}` chooses between one and more.
/// What an argument quotes from a file cannot steer the screen. Asking for a key that does not exist is a defect and
/// throws.
public final class Messages {

    public static final Locale DUTCH = Locale.of("nl", "NL");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)(?:\\|([^|}]*)\\|([^|}]*))?}");

    private static final Messages IN_DUTCH = new Messages(DUTCH);
    private static final Messages IN_ENGLISH = new Messages(ENGLISH);

    private final Locale locale;
    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /// The messages in that language; any language but English is answered in Dutch.
    public static Messages in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? IN_ENGLISH : IN_DUTCH;
    }

    public Locale locale() {
        return locale;
    }

    public String get(String key, Object... namesAndValues) {
        return get(Message.of(key, namesAndValues));
    }

    public String get(Message message) {
        String pattern = pattern(message.key());
        Matcher matcher = ARGUMENT.matcher(pattern);
        StringBuilder sentence = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(sentence, Matcher.quoteReplacement(argument(message, matcher)));
        }
        return matcher.appendTail(sentence).toString();
    }

    /// The text of a questionnaire in this language.
    public String get(LocalizedText text) {
        return text.in(locale);
    }

    /// A day in full words: 21 november 2026.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /// A moment in the reader's own time zone: 21 november 2026, 14:03.
    public String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale).format(moment.atZone(zone));
    }

    /// The time of day, as in "saved at 14:03".
    public String time(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(moment.atZone(zone));
    }

    private String argument(Message message, Matcher matcher) {
        Object value = message.arguments().get(matcher.group(1));
        if (value == null) {
            throw new IllegalArgumentException(message.key() + " wants an argument {" + matcher.group(1) + "}");
        }
        if (matcher.group(2) != null) {
            return value instanceof Number number && number.longValue() == 1 ? matcher.group(2) : matcher.group(3);
        }
        if (value instanceof Message inner) {
            return get(inner);
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        return HiddenCharacters.harmless(value instanceof LocalizedText text ? get(text) : value.toString());
    }

    private String pattern(String key) {
        int dot = key.indexOf('.');
        String area = dot < 0 ? key : key.substring(0, dot);
        String pattern = bundles.computeIfAbsent(area, this::load).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key + " in " + fileName(area));
        }
        return pattern;
    }

    private String fileName(String area) {
        return area + ("en".equals(locale.getLanguage()) ? "_en" : "") + ".properties";
    }

    private Properties load(String area) {
        try (InputStream in = Messages.class.getResourceAsStream(fileName(area))) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
