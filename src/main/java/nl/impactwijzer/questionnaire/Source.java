package nl.impactwijzer.questionnaire;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.impactwijzer.text.LocalizedText;

/// A law, guideline or other text that a question or rule rests on, when it was looked up, and how sure the reference
/// is.
///
/// @param shortTitle what people call it ("AVG"); may be empty
public record Source(
        String id,
        Kind kind,
        LocalizedText title,
        LocalizedText shortTitle,
        Optional<URI> url,
        LocalDate checked,
        Certainty certainty) {

    /// What it is called beside an article: the short title where it has one.
    public LocalizedText name() {
        return shortTitle.isEmpty() ? title : shortTitle;
    }

    public enum Kind {
        TREATY,
        LAW,
        GUIDELINE,
        CODE,
        GUIDANCE,
        RESEARCH,
        OWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Certainty {
        /// Read in a public source.
        VERIFIED,
        /// Only a second-hand source was read.
        SECONDARY,
        /// General legal knowledge, still to be checked.
        GENERAL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
