package nl.impactwijzer.report.signing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.impactwijzer.report.Content;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// How a verification travels from the process that made it to the one that asked.
final class VerificationJson {
    private static final int LONGEST_TEXT = 2 * Limits.ATTACHED_BYTES;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .addMixIn(Verification.class, Kinds.class)
            .addMixIn(Content.class, Bytes.class)
            .build();

    private VerificationJson() {}

    static byte[] write(Verification verification) {
        return MAPPER.writerFor(Verification.class).writeValueAsBytes(verification);
    }

    /// @throws IllegalArgumentException when this is no verification
    static Verification read(byte[] json) {
        try {
            return MAPPER.readValue(json, Verification.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Verification.Unreadable.class, name = "unreadable"),
        @JsonSubTypes.Type(value = Verification.Unsigned.class, name = "unsigned"),
        @JsonSubTypes.Type(value = Verification.Judged.class, name = "judged")
    })
    private interface Kinds {}

    private abstract static class Bytes {
        @JsonCreator
        static Content of(byte[] bytes) {
            return Content.of(bytes);
        }

        @JsonValue
        abstract byte[] bytes();
    }
}
