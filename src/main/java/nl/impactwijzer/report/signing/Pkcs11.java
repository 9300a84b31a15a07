package nl.impactwijzer.report.signing;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks a PKCS#11 library (OASIS PKCS #11 v2.40) which cards are there and how their PINs stand: what Java's own
/// provider does not tell. It never logs in; that and the signing are left to that provider.
///
/// A library is loaded once and stays, because ending it would also end it for Java's provider.
@SuppressWarnings("restricted")
final class Pkcs11 {
    private static final int OK = 0;
    private static final int CANT_LOCK = 0x0A;
    private static final int ALREADY_INITIALIZED = 0x191;
    private static final long LOCK_BY_SYSTEM = 2;
    private static final int MOST_SLOTS = 64;
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");
    /// The standard's `CK_ULONG` is a C `long`, and its structures are packed on Windows only.
    private static final int ULONG_BYTES = WINDOWS ? 4 : 8;

    private static final ValueLayout ULONG = WINDOWS ? ValueLayout.JAVA_INT : ValueLayout.JAVA_LONG;
    private static final int FLAGS_OF_A_TOKEN = 32 + 32 + 16 + 16;
    private static final Map<Path, Pkcs11> LOADED = new HashMap<>();

    private final MemorySegment functions;

    /// The library does not do what the standard says; the message is a code or a system's own words.
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1;

        Failed(String message) {
            super(message);
        }
    }

    private Pkcs11(MemorySegment functions) {
        this.functions = functions;
    }

    static Pkcs11 of(Path library) throws Failed {
        synchronized (LOADED) {
            Pkcs11 loaded = LOADED.get(library);
            if (loaded == null) {
                loaded = load(library);
                LOADED.put(library, loaded);
            }
            return loaded;
        }
    }

    private static Pkcs11 load(Path library) throws Failed {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment list = SymbolLookup.libraryLookup(library, Arena.global())
                    .find("C_GetFunctionList")
                    .orElseThrow(() -> new Failed("C_GetFunctionList"));
            MemorySegment where = arena.allocate(ValueLayout.ADDRESS);
            check(call(list, FunctionDescriptor.of(ULONG, ValueLayout.ADDRESS), where));
            // The version stands before the functions.
            int before = WINDOWS ? 2 : 8;
            AddressLayout table = ValueLayout.ADDRESS.withTargetLayout(
                    MemoryLayout.sequenceLayout(before + 8L * 70, ValueLayout.JAVA_BYTE));
            Pkcs11 loaded = new Pkcs11(where.get(table, 0).asSlice(before));
            loaded.begin(arena);
            return loaded;
        } catch (IllegalArgumentException e) {
            throw new Failed(String.valueOf(e.getMessage()));
        }
    }

    private void begin(Arena arena) throws Failed {
        MemorySegment how = arena.allocate(4 * 8 + ULONG_BYTES + 8, 8);
        put(how, 4 * 8, LOCK_BY_SYSTEM);
        FunctionDescriptor initialize = FunctionDescriptor.of(ULONG, ValueLayout.ADDRESS);
        long result = call(function(0), initialize, how);
        if (result == CANT_LOCK) {
            result = call(function(0), initialize, MemorySegment.NULL);
        }
        if (result != ALREADY_INITIALIZED) {
            check(result);
        }
    }

    List<Card> cards(CardModule module) throws Failed {
        try (Arena arena = Arena.ofConfined()) {
            FunctionDescriptor getSlots =
                    FunctionDescriptor.of(ULONG, ValueLayout.JAVA_BYTE, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
            MemorySegment count = arena.allocate(8, 8);
            byte withACard = 1;
            check(call(function(4), getSlots, withACard, MemorySegment.NULL, count));
            int slots = (int) Math.min(get(count, 0), MOST_SLOTS);
            if (slots == 0) {
                return List.of();
            }
            MemorySegment ids = arena.allocate((long) slots * ULONG_BYTES, 8);
            put(count, 0, slots);
            check(call(function(4), getSlots, withACard, ids, count));
            List<Card> cards = new ArrayList<>();
            for (int i = 0; i < Math.min(slots, get(count, 0)); i++) {
                card(module, get(ids, (long) i * ULONG_BYTES), arena).ifPresent(cards::add);
            }
            return cards;
        }
    }

    /// Empty for a card that goes away while one looks, or that was never prepared.
    private Optional<Card> card(CardModule module, long slot, Arena arena) throws Failed {
        MemorySegment info = arena.allocate(512, 8);
        FunctionDescriptor getToken = FunctionDescriptor.of(ULONG, ULONG, ValueLayout.ADDRESS);
        Object id = WINDOWS ? (Object) (int) slot : (Object) slot;
        if (call(function(6), getToken, id, info) != OK) {
            return Optional.empty();
        }
        long flags = get(info, FLAGS_OF_A_TOKEN);
        return Card.isPrepared(flags)
                ? Optional.of(new Card(module, slot, text(info, 0, 32), text(info, 80, 16), flags))
                : Optional.empty();
    }

    private MemorySegment function(int index) {
        return functions.get(ValueLayout.ADDRESS_UNALIGNED, 8L * index);
    }

    private static long call(MemorySegment function, FunctionDescriptor shape, Object... arguments) throws Failed {
        MethodHandle handle = Linker.nativeLinker().downcallHandle(function, shape);
        try {
            return ((Number) handle.invokeWithArguments(arguments)).longValue();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new Failed(String.valueOf(e.getMessage()));
        }
    }

    private static void check(long result) throws Failed {
        if (result != OK) {
            throw new Failed("CKR 0x" + Long.toHexString(result));
        }
    }

    private static long get(MemorySegment at, long offset) {
        return WINDOWS
                ? Integer.toUnsignedLong(at.get(ValueLayout.JAVA_INT_UNALIGNED, offset))
                : at.get(ValueLayout.JAVA_LONG_UNALIGNED, offset);
    }

    private static void put(MemorySegment at, long offset, long value) {
        if (WINDOWS) {
            at.set(ValueLayout.JAVA_INT_UNALIGNED, offset, (int) value);
        } else {
            at.set(ValueLayout.JAVA_LONG_UNALIGNED, offset, value);
        }
    }

    /// Texts are padded with blanks and have no end mark.
    private static String text(MemorySegment at, long offset, int length) {
        byte[] bytes = at.asSlice(offset, length).toArray(ValueLayout.JAVA_BYTE);
        return new String(bytes, StandardCharsets.UTF_8).replace('\0', ' ').strip();
    }
}
