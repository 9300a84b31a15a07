package nl.impactwijzer.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Reads the themes' own files and checks them against WCAG 2.2: 1.4.3 (text 4.5:1), 1.4.6 (7:1 for high contrast) and
/// 1.4.11 (3:1 for what is not text).
class TokenContrastTest {

    private static final Pattern TOKEN = Pattern.compile("-iw-([a-z-]+):\\s*#([0-9a-fA-F]{6})");

    @ParameterizedTest
    @EnumSource
    void everyTextStandsOutFromItsGround(Theme.Variant theme) {
        Map<String, String> tokens = tokens(theme);
        double least = theme == Theme.Variant.CONTRAST ? 7 : 4.5;
        tokens.keySet().stream().filter(name -> name.endsWith("-ground")).forEach(ground -> {
            String text = ground.replace("-ground", "-text");
            assertThat(contrast(tokens, text, ground))
                    .as("%s on %s in %s", text, ground, theme)
                    .isGreaterThanOrEqualTo(least);
        });
        for (String ground : new String[] {"ground", "ground-soft", "accent-soft"}) {
            for (String text : new String[] {"text", "muted", "accent-text"}) {
                assertThat(contrast(tokens, text, ground))
                        .as("%s on %s in %s", text, ground, theme)
                        .isGreaterThanOrEqualTo(least);
            }
        }
        assertThat(contrast(tokens, "on-accent", "accent")).isGreaterThanOrEqualTo(least);
        assertThat(contrast(tokens, "on-accent", "accent-hover")).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void oneSeesWhereTheKeyboardIsAndWhereAFieldEnds(Theme.Variant theme) {
        Map<String, String> tokens = tokens(theme);
        for (String line : new String[] {"focus", "line-strong", "accent", "problem-text", "success-text"}) {
            for (String ground : new String[] {"ground", "ground-soft"}) {
                assertThat(contrast(tokens, line, ground))
                        .as("%s on %s in %s", line, ground, theme)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void everyThemeHasTheSameTokens() {
        assertThat(tokens(Theme.Variant.DARK).keySet())
                .isEqualTo(tokens(Theme.Variant.LIGHT).keySet());
        assertThat(tokens(Theme.Variant.CONTRAST).keySet())
                .isEqualTo(tokens(Theme.Variant.LIGHT).keySet());
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double a = luminance(tokens.get(one));
        double b = luminance(tokens.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// Relative luminance as WCAG 2.2 defines it.
    private static double luminance(String hex) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static Map<String, String> tokens(Theme.Variant theme) {
        try (InputStream in = Theme.class.getResourceAsStream(theme.tokens())) {
            Map<String, String> tokens = new TreeMap<>();
            Matcher matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                tokens.put(matcher.group(1), matcher.group(2));
            }
            return tokens;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
