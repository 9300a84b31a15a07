package nl.impactwijzer.report.signing;

import nl.impactwijzer.text.Message;

/// What became of opening a key.
public sealed interface KeyOpening {
    record Opened(SigningKey key) implements KeyOpening {}

    /// The pass phrase is wrong; the file itself may be fine.
    record WrongPassPhrase() implements KeyOpening {}

    /// The file holds no key that can sign, and says why.
    record Unusable(Message why) implements KeyOpening {}
}
