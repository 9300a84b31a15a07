package nl.impactwijzer.report.signing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/// Keys and requests for tests.
final class Keys {
    static final Instant NOW = Instant.parse("2026-11-22T13:03:00Z");
    static final SigningKey ASSESSOR = made("Mieke Jufferman-ten Hoofdstuk", "Stichting Voorbeeldscholen");
    static final SigningKey SCHOOL = made("Bram Voorbeeld", "");

    private Keys() {}

    static SigningKey made(String name, String organisation) {
        return opened(SelfMadeIdentity.create(name, organisation, "geheim".toCharArray(), NOW), "geheim");
    }

    static SigningKey opened(byte[] file, String passPhrase) {
        return switch (KeyFile.open(file, passPhrase.toCharArray())) {
            case KeyOpening.Opened opened -> opened.key();
            case KeyOpening.WrongPin wrong -> throw new AssertionError(wrong);
            case KeyOpening.WrongPassPhrase wrong -> throw new AssertionError(wrong);
            case KeyOpening.Unusable unusable -> throw new AssertionError(unusable);
        };
    }

    static SigningRequest request(String field) {
        return new SigningRequest(
                field,
                "Functionaris gegevensbescherming",
                "Utrecht",
                NOW,
                ZoneId.of("Europe/Amsterdam"),
                Locale.of("nl", "NL"));
    }

    static byte[] signed(byte[] pdf, SigningKey key, String field) {
        return switch (new PdfSigner().sign(pdf, key, request(field))) {
            case SignResult.Signed signed -> signed.pdf().bytes();
            case SignResult.WrongPin wrong -> throw new AssertionError(wrong);
            case SignResult.KeyUnusable unusable -> throw new AssertionError(unusable);
            case SignResult.FileUnusable unusable -> throw new AssertionError(unusable);
        };
    }
}
