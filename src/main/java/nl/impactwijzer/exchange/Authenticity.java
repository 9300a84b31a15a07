package nl.impactwijzer.exchange;

import nl.impactwijzer.questionnaire.catalogue.Publisher;
import nl.impactwijzer.text.Message;

/// Whether a package is what its publisher made. Whether one trusts that publisher is another question.
public sealed interface Authenticity {

    /// Whole, and signed.
    record Signed(Publisher publisher) implements Authenticity {}

    /// Whole, as far as it can be known without a signature.
    record Unsigned() implements Authenticity {}

    /// Something in it is not as it was when it was made.
    record Altered(Message why) implements Authenticity {}
}
