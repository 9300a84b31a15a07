package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Optional;
import javax.security.auth.login.LoginException;
import nl.impactwijzer.text.Message;

/// A smart card or token that is in a reader now. Its keys never leave it; a PIN opens them.
///
/// @param slot the number that the module gives the reader
/// @param label what the issuer called it
/// @param flags how it stands, as the standard packs it (`CK_TOKEN_INFO`)
public record Card(CardModule module, long slot, String label, String serial, long flags) {
    private static final long PIN_IS_SET = 0x8;
    private static final long PIN_PAD = 0x100;
    private static final long PREPARED = 0x400;
    private static final long FEW_TRIES = 0x10000;
    private static final long LAST_TRY = 0x20000;
    private static final long LOCKED = 0x40000;

    /// How the PIN of a card stands, as far as the card tells.
    public enum Pin {
        FINE,
        /// A wrong PIN was given since the last right one.
        FEW_TRIES,
        /// One more wrong PIN locks the card.
        LAST_TRY,
        LOCKED,
        NOT_SET
    }

    static boolean isPrepared(long flags) {
        return (flags & PREPARED) != 0;
    }

    public Pin pin() {
        if ((flags & LOCKED) != 0) {
            return Pin.LOCKED;
        }
        if ((flags & PIN_IS_SET) == 0) {
            return Pin.NOT_SET;
        }
        if ((flags & LAST_TRY) != 0) {
            return Pin.LAST_TRY;
        }
        return (flags & FEW_TRIES) != 0 ? Pin.FEW_TRIES : Pin.FINE;
    }

    /// Whether it is that card, however it stands by now.
    public boolean isSame(Card other) {
        return slot == other.slot && serial.equals(other.serial) && module.equals(other.module);
    }

    /// Whether a PIN given to it would be tried at all.
    public boolean takesPin() {
        return switch (pin()) {
            case FINE, FEW_TRIES, LAST_TRY -> true;
            case LOCKED, NOT_SET -> false;
        };
    }

    /// Whether the PIN is typed on the reader, and not here.
    public boolean hasPinPad() {
        return (flags & PIN_PAD) != 0;
    }

    /// Gives the card this PIN, once. A locked card is left alone.
    ///
    /// @param pin not used when the reader asks for it itself
    public KeyOpening open(char[] pin) {
        switch (now().map(Card::pin).orElse(Pin.FINE)) {
            case LOCKED -> {
                return new KeyOpening.Unusable(Message.of("signing.card.locked"));
            }
            case NOT_SET -> {
                return new KeyOpening.Unusable(Message.of("signing.card.noPin"));
            }
            case FINE, FEW_TRIES, LAST_TRY -> {}
        }
        Optional<Provider> provider = Optional.empty();
        try {
            Provider made = Security.getProvider("SunPKCS11").configure(configuration());
            provider = Optional.of(made);
            KeyStore store = KeyStore.getInstance("PKCS11", made);
            store.load(null, hasPinPad() ? null : pin);
            List<SigningKey> keys = KeyRing.of(store, new char[0], provider).stream()
                    .<SigningKey>map(CardKey::new)
                    .toList();
            if (keys.isEmpty()) {
                lock(made);
                return new KeyOpening.Unusable(Message.of("signing.card.noKey"));
            }
            return new KeyOpening.Opened(new KeyRing(keys, () -> lock(made)));
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            provider.ifPresent(Card::lock);
            return refused(e);
        }
    }

    private KeyOpening refused(Exception e) {
        CardTrouble trouble = CardTrouble.of(e);
        return trouble.isAboutPin()
                ? new KeyOpening.WrongPin(Message.of(
                        switch (now().map(Card::pin).orElse(Pin.FINE)) {
                            case FINE, NOT_SET -> "signing.card.wrongPin";
                            case FEW_TRIES -> "signing.card.wrongPin.few";
                            case LAST_TRY -> "signing.card.wrongPin.last";
                            case LOCKED -> "signing.card.wrongPin.locked";
                        }))
                : new KeyOpening.Unusable(trouble.why());
    }

    /// The same card as it stands at this moment; empty when it is gone.
    private Optional<Card> now() {
        return switch (module.cards()) {
            case CardModule.Look.Seen seen ->
                seen.cards().stream().filter(card -> card.slot() == slot).findFirst();
            case CardModule.Look.Unusable _ -> Optional.empty();
        };
    }

    private String configuration() {
        // Inside quotes a backslash stands for what follows it.
        String library = module.library().toAbsolutePath().toString().replace("\\", "\\\\");
        return "--name = card" + Long.toUnsignedString(slot) + "\nlibrary = \"" + library + "\"\nslot = "
                + Long.toUnsignedString(slot) + "\n";
    }

    private static void lock(Provider provider) {
        try {
            if (provider instanceof AuthProvider card) {
                card.logout();
            }
        } catch (LoginException | RuntimeException _) {
            // A card that was taken out is locked already.
            return;
        }
    }
}
