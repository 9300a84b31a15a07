package nl.impactwijzer.desktop;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.impactwijzer.desktop.products.Library;
import nl.impactwijzer.desktop.products.ProductRow;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.exchange.InstalledPackages;
import nl.impactwijzer.exchange.PackageInstaller;
import nl.impactwijzer.exchange.Seal;
import nl.impactwijzer.exchange.TrustedCertificates;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.report.signing.PackageSeals;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.storage.Unlocking;

/// Opens the store and reads the list of products on a thread of its own, so that this goes on while JavaFX starts.
final class Opening {

    /// What the pages need.
    ///
    /// @param products the list that is shown first; empty when it could not be read, and then the page says why
    record Data(
            SqliteStore store, Catalogue catalogue, PackageInstaller installer, Optional<List<ProductRow>> products) {}

    private final FutureTask<Data> data;

    private Opening(Start start, Supplier<Clock> clock) {
        this(start, clock, SqliteStore::open);
    }

    private Opening(Start start, Supplier<Clock> clock, BiFunction<DataFolder, Clock, SqliteStore> store) {
        data = new FutureTask<>(() -> open(DataFolder.choose(start.data()), clock.get(), store));
    }

    /// @param clock asked on that thread, since time zones take long to load
    static Opening begin(Start start, Supplier<Clock> clock) {
        Opening opening = new Opening(start, clock);
        Thread.ofPlatform().daemon().name("store").start(opening.data);
        return opening;
    }

    /// Opens encrypted data with that pass phrase, which is wiped after this.
    static Opening unlock(Start start, Supplier<Clock> clock, PassPhrase passPhrase) {
        Unlocking unlocking = Unlocking.with(() -> passPhrase);
        Opening opening = new Opening(start, clock, (folder, time) -> SqliteStore.open(folder, time, unlocking));
        Thread.ofPlatform().daemon().name("store").start(opening.data);
        return opening;
    }

    /// Begins without what is there, which is put aside.
    static Opening anew(Start start, Supplier<Clock> clock) {
        Opening opening = new Opening(start, clock, SqliteStore::begin);
        Thread.ofPlatform().daemon().name("store").start(opening.data);
        return opening;
    }

    /// Waits until everything is there.
    ///
    /// @throws Exception why the data could not be opened
    Data await() throws Exception {
        try {
            return data.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception why ? why : e;
        }
    }

    /// The data, when they are there that soon; otherwise [#await] has them, or says why not.
    Optional<Data> within(Duration time) {
        try {
            return Optional.of(data.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    /// Closes what was opened for nobody.
    void close() {
        try {
            data.get().store().close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            // It was never open.
        }
    }

    private static Data open(DataFolder folder, Clock clock, BiFunction<DataFolder, Clock, SqliteStore> opener) {
        SqliteStore store = opener.apply(folder, clock);
        // Made when it is needed: the libraries that judge signatures take long to load.
        Seal.Reader seals = (signed, signature) -> new PackageSeals(clock).read(signed, signature);
        TrustedCertificates trusted = TrustedCertificates.ofPublishers(folder.publishers());
        Catalogue catalogue = Catalogue.with(folder.questionnaires(), new InstalledPackages(seals, trusted));
        PackageInstaller installer = new PackageInstaller(folder.questionnaires(), catalogue, seals, trusted, clock);
        return new Data(store, catalogue, installer, list(store, clock));
    }

    private static Optional<List<ProductRow>> list(DossierStore store, Clock clock) {
        try {
            return Optional.of(new Library(store, clock).rows());
        } catch (StoreException e) {
            return Optional.empty();
        }
    }
}
