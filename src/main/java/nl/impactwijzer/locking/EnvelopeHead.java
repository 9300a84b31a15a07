package nl.impactwijzer.locking;

import java.util.Arrays;

/// Knows an [Envelope] by its first bytes, without loading what opens one.
public final class EnvelopeHead {
    /// How many bytes [#begins] looks at.
    public static final int BYTES = 37;

    private static final byte SEQUENCE = 0x30;

    /// Of id-ct-authEnvelopedData, 1.2.840.113549.1.9.16.1.23, as it stands near the start of every envelope.
    private static final byte[] KIND = {
        0x06, 0x0b, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x01, 0x17
    };

    private EnvelopeHead() {}

    /// Whether these first bytes of a file are those of an envelope.
    public static boolean begins(byte[] head) {
        if (head.length == 0 || head[0] != SEQUENCE) {
            return false;
        }
        for (int at = 1; at + KIND.length <= Math.min(head.length, BYTES); at++) {
            if (Arrays.equals(head, at, at + KIND.length, KIND, 0, KIND.length)) {
                return true;
            }
        }
        return false;
    }
}
