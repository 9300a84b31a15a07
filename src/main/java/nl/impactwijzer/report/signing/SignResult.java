package nl.impactwijzer.report.signing;

import java.util.Optional;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.text.Message;

/// What became of signing a report. In every case but the first the report is as it was.
public sealed interface SignResult {
    /// @param level what it became, which can be less than was asked for
    /// @param notice why it became less
    record Signed(Content pdf, Authorities.Level level, Optional<Message> notice) implements SignResult {}

    /// The PIN of a card is wrong. A key file asks for its pass phrase earlier, when it is opened.
    record WrongPin() implements SignResult {}

    /// The key cannot be used, for instance because its certificate has expired.
    record KeyUnusable(Message why) implements SignResult {}

    /// This file cannot be signed there, for instance because the place is taken.
    record FileUnusable(Message why) implements SignResult {}
}
