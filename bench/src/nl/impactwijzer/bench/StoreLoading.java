package nl.impactwijzer.bench;

import java.time.Clock;
import java.util.Optional;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;

/// Opens a store and reads what the list of products shows, again and again; the first time with nothing loaded yet.
public final class StoreLoading {

    static final String FIRST = "eerst";
    static final String LATER = "later";

    private StoreLoading() {}

    /// @param arguments the data folder, and how many times
    public static void main(String[] arguments) {
        DataFolder folder = DataFolder.choose(Optional.of(arguments[0]));
        int rounds = Integer.parseInt(arguments[1]);
        for (int i = 0; i < rounds; i++) {
            long begin = System.nanoTime();
            load(folder);
            Say.sample(i == 0 ? FIRST : LATER, System.nanoTime() - begin);
        }
        Say.peak();
    }

    private static void load(DataFolder folder) {
        try (SqliteStore store = SqliteStore.open(folder, Clock.systemUTC())) {
            if (store.dossiers().isEmpty() || store.products().isEmpty()) {
                throw new IllegalStateException("nothing in " + folder.path());
            }
        }
    }
}
