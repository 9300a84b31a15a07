package nl.impactwijzer.desktop.tryit;

import java.util.Arrays;

/// What there is to say of a file at one moment.
sealed interface FileState {

    /// The whole file. Two are the same when every byte is.
    final class Content implements FileState {

        private final byte[] bytes;

        Content(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Content that && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    /// It is not there, or it is a folder.
    record Missing() implements FileState {}

    /// It is there, and cannot be read now.
    record Unreadable() implements FileState {}

    /// More than a questionnaire may take. It was not read.
    record TooLarge() implements FileState {}
}
