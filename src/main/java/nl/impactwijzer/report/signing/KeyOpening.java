package nl.impactwijzer.report.signing;

import nl.impactwijzer.text.Message;

/// What became of opening keys.
public sealed interface KeyOpening {
    /// Close the ring after use.
    record Opened(KeyRing ring) implements KeyOpening {
        /// The key that one most likely wants.
        public SigningKey key() {
            return ring.keys().getFirst();
        }
    }

    /// The pass phrase of a file is wrong; the file itself may be fine.
    record WrongPassPhrase() implements KeyOpening {}

    /// A card did not accept the PIN. It counts the tries, so the program never tries by itself.
    ///
    /// @param why also says how few tries are left, when the card tells
    record WrongPin(Message why) implements KeyOpening {}

    /// There is no key that can sign, and why.
    record Unusable(Message why) implements KeyOpening {}
}
