package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.impactwijzer.text.Message;

/// The keys that the operating system keeps for this person: the certificate store of Windows, the keychain of macOS.
/// The system asks for a PIN or a password itself when it wants one.
public enum SystemKeys {
    WINDOWS("Windows-MY"),
    MAC("KeychainStore");

    private final String store;

    SystemKeys(String store) {
        this.store = store;
    }

    /// Empty on a system that has none.
    public static Optional<SystemKeys> here() {
        return of(System.getProperty("os.name", ""));
    }

    static Optional<SystemKeys> of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Optional.of(WINDOWS);
        }
        return name.startsWith("mac") ? Optional.of(MAC) : Optional.empty();
    }

    public KeyOpening open() {
        try {
            KeyStore keys = KeyStore.getInstance(store);
            keys.load(null, null);
            // The keychain wants some password before it asks for the real one itself.
            List<SigningKey> found = KeyRing.of(keys, new char[] {'-'}, Optional.empty());
            return found.isEmpty()
                    ? new KeyOpening.Unusable(Message.of("signing.system.none"))
                    : new KeyOpening.Opened(new KeyRing(found, () -> {}));
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            return new KeyOpening.Unusable(
                    Message.of("signing.system.failed", "reason", String.valueOf(e.getMessage())));
        }
    }
}
