package nl.impactwijzer.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import nl.impactwijzer.locking.PassPhrase;

/// All that holds for a store, holds for an encrypted one.
class SealedSqliteStoreTest extends SqliteStoreTest {
    /// Made once, because it takes a moment on purpose.
    private static final ClosedSeal SEAL = made();

    private static ClosedSeal made() {
        try {
            return ClosedSeal.make(new PassPhrase("vier gewone woorden samen"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<byte[]> empty = Optional.empty();

    /// Sealed once, and copied after that.
    @Override
    SqliteStore begun(DataFolder folder) {
        try {
            if (empty.isEmpty()) {
                try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
                    new Sealing(new Backups(folder, CLOCK)).renew(store, SEAL);
                    assertThat(store.isSealed()).isTrue();
                }
                empty = Optional.of(Files.readAllBytes(folder.store()));
            }
            folder.create();
            Files.write(folder.store(), empty.get());
            return opened(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    SqliteStore opened(DataFolder folder) {
        return SqliteStore.open(folder, CLOCK, Unlocking.as(SEAL));
    }
}
