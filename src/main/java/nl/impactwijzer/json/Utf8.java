package nl.impactwijzer.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import nl.impactwijzer.text.Message;

/// Whether bytes are UTF-8, the only way to write JSON that is exchanged (RFC 8259, 8.1). A parser that guesses would
/// read one file in two ways.
final class Utf8 {

    /// As many as tell the other encodings of Unicode apart: in those, one of the first is zero.
    private static final int FIRST = 4;

    private Utf8() {}

    /// @throws JsonException when they are not, with the line
    static void check(byte[] bytes) {
        for (int i = 0; i < Math.min(FIRST, bytes.length); i++) {
            if (bytes[i] == 0) {
                throw problem(1);
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8 * 1024);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            throw problem(lineOf(bytes, in.position()));
        }
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static JsonException problem(int line) {
        return new JsonException(new JsonProblem(line, "", Message.of("json.notUtf8")));
    }
}
