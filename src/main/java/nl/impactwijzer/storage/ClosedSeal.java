package nl.impactwijzer.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.locking.Envelope;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.locking.WrongPassPhrase;
import nl.impactwijzer.text.Message;

/// Encrypts every value by itself with AES-256-GCM under a random nonce (NIST SP 800-38D), bound to its column and row.
///
/// The data key is random and lies in the store, locked with the pass phrase. Three keys come from it by HKDF (RFC
/// 5869): for values, and two for what is looked up by. That is encrypted as in SIV (RFC 5297): in counter mode,
/// beginning at a MAC of it, which also proves it later. So the same id is kept in the same way each time, and nobody
/// without the key can tell whether a known one is there.
final class ClosedSeal implements Seal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int BEGIN_BYTES = 16;
    private static final int TAG_BITS = 128;
    /// Texts get lengths that are a multiple of this, so that a verdict cannot be guessed by its length.
    private static final int SHORT = 64;
    /// The same for longer texts.
    private static final int LONG = 256;
    /// Ends a text before what it was lengthened with (ISO/IEC 9797-1, padding method 2).
    private static final byte END = (byte) 0x80;

    private final byte[] envelope;
    private final Cipher cipher;
    private final Cipher counter;
    private final Mac mac;
    private final SecretKey values;
    private final SecretKey ids;
    private final SecretKey beginnings;

    private ClosedSeal(byte[] envelope, byte[] dataKey) {
        this.envelope = envelope.clone();
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
            counter = Cipher.getInstance("AES/CTR/NoPadding");
            mac = Mac.getInstance(MAC);
            values = derived(dataKey, "AES", "values");
            ids = derived(dataKey, "AES", "ids");
            beginnings = derived(dataKey, MAC, "beginnings of ids");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    /// A new key, locked with that pass phrase and seen to open with it.
    ///
    /// @throws IOException when this computer lacks the means
    static ClosedSeal make(PassPhrase passPhrase) throws IOException {
        byte[] dataKey = new byte[KEY_BYTES];
        RANDOM.nextBytes(dataKey);
        byte[] envelope = Envelope.lock(dataKey, passPhrase);
        try {
            byte[] opened = Envelope.open(envelope, passPhrase);
            if (!Arrays.equals(opened, dataKey)) {
                throw new IOException("the key does not come back");
            }
            Arrays.fill(opened, (byte) 0);
        } catch (WrongPassPhrase e) {
            throw new IOException("the key does not come back", e);
        }
        return new ClosedSeal(envelope, dataKey);
    }

    /// @throws PassPhraseNeeded when it is another pass phrase
    /// @throws StoreException   when the envelope is damaged
    static ClosedSeal open(byte[] envelope, PassPhrase passPhrase) {
        try {
            byte[] dataKey = Envelope.open(envelope, passPhrase);
            if (dataKey.length != KEY_BYTES) {
                throw new IOException("a key of another length");
            }
            return new ClosedSeal(envelope, dataKey);
        } catch (WrongPassPhrase e) {
            throw new PassPhraseNeeded(e);
        } catch (IOException e) {
            throw new StoreException(Message.of("storage.keyDamaged"), e);
        }
    }

    /// The locked key, as it lies in the store.
    byte[] envelope() {
        return envelope.clone();
    }

    boolean opens(byte[] other) {
        return Arrays.equals(envelope, other);
    }

    @Override
    public String text(String column, String row, String plain) {
        return encoded(bytes(column, row, lengthened(plain.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public String openText(String column, String row, String kept) {
        byte[] plain = openBytes(column, row, decoded(column, kept));
        int end = plain.length - 1;
        while (end >= 0 && plain[end] == 0) {
            end--;
        }
        if (end < 0 || plain[end] != END) {
            throw new BrokenSeal(column, new IllegalArgumentException("no end"));
        }
        return new String(plain, 0, end, StandardCharsets.UTF_8);
    }

    @Override
    public byte[] bytes(String column, String row, byte[] plain) {
        return sealed(place(column, row), plain);
    }

    @Override
    public byte[] openBytes(String column, String row, byte[] kept) {
        return opened(column, place(column, row), kept);
    }

    @Override
    public String id(String plain) {
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        byte[] begin = mac(bytes);
        byte[] counted = counted(Cipher.ENCRYPT_MODE, begin, bytes, 0);
        return encoded(ByteBuffer.allocate(begin.length + counted.length)
                .put(begin)
                .put(counted)
                .array());
    }

    @Override
    public String openId(String kept) {
        byte[] bytes = decoded("id", kept);
        if (bytes.length < BEGIN_BYTES) {
            throw new BrokenSeal("id", new IllegalArgumentException("too short"));
        }
        byte[] begin = Arrays.copyOf(bytes, BEGIN_BYTES);
        byte[] plain = counted(Cipher.DECRYPT_MODE, begin, bytes, BEGIN_BYTES);
        if (!MessageDigest.isEqual(begin, mac(plain))) {
            throw new BrokenSeal("id", new IllegalArgumentException("another MAC"));
        }
        return new String(plain, StandardCharsets.UTF_8);
    }

    private synchronized byte[] sealed(byte[] place, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, values, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized byte[] opened(String column, byte[] place, byte[] sealed) {
        try {
            cipher.init(Cipher.DECRYPT_MODE, values, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            cipher.updateAAD(place);
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new BrokenSeal(column, e);
        }
    }

    private synchronized byte[] counted(int mode, byte[] begin, byte[] bytes, int from) {
        try {
            counter.init(mode, ids, new IvParameterSpec(begin));
            return counter.doFinal(bytes, from, bytes.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized byte[] mac(byte[] bytes) {
        try {
            mac.init(beginnings);
            return Arrays.copyOf(mac.doFinal(bytes), BEGIN_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKey derived(byte[] dataKey, String algorithm, String use) throws GeneralSecurityException {
        byte[] info = ("impactwijzer store, " + use).getBytes(StandardCharsets.UTF_8);
        byte[] key = KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract().addIKM(dataKey).thenExpand(info, KEY_BYTES));
        return new SecretKeySpec(key, algorithm);
    }

    /// The length stands before the column, so that no two places look alike.
    private static byte[] place(String column, String row) {
        byte[] first = column.getBytes(StandardCharsets.UTF_8);
        byte[] second = row.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + first.length + second.length)
                .putInt(first.length)
                .put(first)
                .put(second)
                .array();
    }

    private static byte[] lengthened(byte[] text) {
        int step = text.length < SHORT ? SHORT : LONG;
        byte[] longer = Arrays.copyOf(text, (text.length / step + 1) * step);
        longer[text.length] = END;
        return longer;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String where, String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new BrokenSeal(where, e);
        }
    }

    /// The locked key of a store that is encrypted like this.
    static Optional<byte[]> envelopeOf(Seal seal) {
        return switch (seal) {
            case Open _ -> Optional.empty();
            case ClosedSeal closed -> Optional.of(closed.envelope());
        };
    }
}
