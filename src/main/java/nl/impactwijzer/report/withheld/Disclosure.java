package nl.impactwijzer.report.withheld;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.exchange.Sha256;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonFields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One answer that was withheld, with all that went out with it: its follow-up questions and the evidence that nothing
/// else points to. Whoever has the public version can check that this is what was left out.
///
/// Text and digest are those of a disclosure in SD-JWT (RFC 9901): the digest is over the very characters of the text,
/// so that nobody has to write the same JSON again.
///
/// @param what    as in [Withheld]
/// @param content a dossier that holds only what was withheld
/// @param text    what the digest is of: what, content and a random salt
public record Disclosure(String what, Dossier content, String text) {

    private static final int SALT_BYTES = 32;

    /// Salts that nobody can guess.
    public static Supplier<String> salts() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            return HexFormat.of().formatHex(salt);
        };
    }

    static Disclosure of(String what, Dossier content, String salt) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("salt", salt);
        json.put("what", what);
        JsonNode dossier = JsonDocument.parse(DossierJson.write(content)).root();
        json.set("dossier", dossier);
        return new Disclosure(what, content, json.toString());
    }

    /// @throws nl.impactwijzer.json.JsonException when the text is none
    static Disclosure read(String text) {
        JsonFields json = JsonDocument.parseHarmless(text.getBytes(StandardCharsets.UTF_8))
                .object();
        byte[] dossier = json.object("dossier").node().toString().getBytes(StandardCharsets.UTF_8);
        return new Disclosure(
                json.text("what"), DossierJson.readFromOutside(dossier).dossier(), text);
    }

    public String digest() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    public Withheld withheld() {
        return new Withheld(what, digest());
    }
}
