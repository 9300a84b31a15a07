package nl.impactwijzer.exchange;

import nl.impactwijzer.questionnaire.catalogue.Publisher;
import nl.impactwijzer.text.Message;

/// What the signature on a package says about the bytes it was made over.
public sealed interface Seal {

    /// @param by named as the certificate names it
    record Holds(Publisher by) implements Seal {}

    /// @param why a whole sentence
    record Broken(Message why) implements Seal {}

    /// Judges signatures. It never uses the network and never throws, whatever the bytes are.
    interface Reader {
        Seal read(byte[] signed, byte[] signature);
    }

    /// Makes the signature over those bytes.
    interface Maker {
        byte[] sign(byte[] content);
    }
}
