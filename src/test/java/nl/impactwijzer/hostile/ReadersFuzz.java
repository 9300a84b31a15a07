package nl.impactwijzer.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// What the fuzzer calls: the first byte chooses a reader, the others are what it reads.
///
/// Anything that is thrown here is a fault, and so is taking long or much memory: every input must end in what was read
/// or in a sentence.
public final class ReadersFuzz {

    private static final Path FOLDER = folder();

    private ReadersFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        OutsideReader[] readers = OutsideReader.values();
        OutsideReader reader = readers[Byte.toUnsignedInt(input[0]) % readers.length];
        HostileInputsTest.said(reader.told(Arrays.copyOfRange(input, 1, input.length), FOLDER));
    }

    /// What the fuzzer must be given to hand those bytes to that reader.
    static byte[] input(OutsideReader reader, byte[] bytes) {
        byte[] input = new byte[bytes.length + 1];
        input[0] = (byte) Arrays.asList(OutsideReader.values()).indexOf(reader);
        System.arraycopy(bytes, 0, input, 1, bytes.length);
        return input;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
