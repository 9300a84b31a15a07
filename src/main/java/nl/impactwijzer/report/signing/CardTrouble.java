package nl.impactwijzer.report.signing;

import java.security.KeyStoreException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.impactwijzer.text.Message;

/// What a card answered when it refused, out of the exceptions of Java's provider: those carry the standard's code
/// (`CKR_…`) in their message only.
///
/// @param code empty when there is none
record CardTrouble(String code) {
    private static final Pattern CODE = Pattern.compile("\\b(CKR_[A-Z_0-9]+)\\b");
    private static final int DEEPEST = 20;

    static CardTrouble of(Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++, at = at.getCause()) {
            Matcher matcher = CODE.matcher(String.valueOf(at.getMessage()));
            if (matcher.find()) {
                return new CardTrouble(matcher.group(1));
            }
        }
        // Java has no store of this kind for a reader without a card.
        return new CardTrouble(failure instanceof KeyStoreException ? "CKR_TOKEN_NOT_PRESENT" : "");
    }

    boolean isAboutPin() {
        return switch (code) {
            case "CKR_PIN_INCORRECT", "CKR_PIN_INVALID", "CKR_PIN_LEN_RANGE" -> true;
            default -> false;
        };
    }

    Message why() {
        return switch (code) {
            case "CKR_PIN_LOCKED" -> Message.of("signing.card.locked");
            case "CKR_PIN_EXPIRED" -> Message.of("signing.card.pinExpired");
            case "CKR_FUNCTION_CANCELED", "CKR_CANCEL" -> Message.of("signing.card.cancelled");
            case "CKR_DEVICE_REMOVED",
                    "CKR_TOKEN_NOT_PRESENT",
                    "CKR_TOKEN_NOT_RECOGNIZED",
                    "CKR_SLOT_ID_INVALID",
                    "CKR_SESSION_HANDLE_INVALID",
                    "CKR_SESSION_CLOSED",
                    "CKR_OBJECT_HANDLE_INVALID",
                    "CKR_KEY_HANDLE_INVALID",
                    "CKR_DEVICE_ERROR" -> Message.of("signing.card.gone");
            default -> Message.of("signing.card.failed", "code", code.isEmpty() ? "?" : code);
        };
    }
}
