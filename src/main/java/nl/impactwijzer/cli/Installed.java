package nl.impactwijzer.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.exchange.InstalledPackages;
import nl.impactwijzer.exchange.PackageInstaller;
import nl.impactwijzer.exchange.Seal;
import nl.impactwijzer.exchange.TrustedCertificates;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Refused;
import nl.impactwijzer.report.signing.PackageSeals;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.text.Message;

/// The questionnaires that can be used here: those that come with the program and those in the user's data folder. They
/// are read when the first command asks for them and then kept; what cannot be used is told then.
final class Installed {

    private final Terminal terminal;
    private final Supplier<DataFolder> folder;
    private final Clock clock;
    private Optional<Catalogue> read = Optional.empty();

    /// @param folder asked once, when the command line is known
    Installed(Terminal terminal, Supplier<DataFolder> folder, Clock clock) {
        this.terminal = terminal;
        this.folder = folder;
        this.clock = clock;
    }

    /// @throws Failure when the data folder is no possible path
    Catalogue catalogue() {
        if (read.isEmpty()) {
            Catalogue catalogue = Catalogue.with(folder().questionnaires(), new InstalledPackages(seals(), trusted()));
            catalogue.refused().forEach(this::warn);
            read = Optional.of(catalogue);
        }
        return read.get();
    }

    /// @throws Failure when the data folder is no possible path
    PackageInstaller installer() {
        return new PackageInstaller(folder().questionnaires(), catalogue(), seals(), trusted(), clock);
    }

    /// Makes the data folder, for the eyes of this user only.
    ///
    /// @throws Failure when that cannot be done
    void makeFolder() {
        try {
            folder().create();
        } catch (StoreException e) {
            throw new Failure(ExitCode.UNWRITABLE, e.sentence(), e);
        }
    }

    /// The library that knows signatures is loaded only where there is one to read.
    private Seal.Reader seals() {
        return (signed, signature) -> new PackageSeals(clock).read(signed, signature);
    }

    /// Whose certificate the user made sure of.
    ///
    /// @throws Failure when the data folder is no possible path
    TrustedCertificates signers() {
        return TrustedCertificates.ofSigners(folder().signers());
    }

    private TrustedCertificates trusted() {
        return TrustedCertificates.ofPublishers(folder().publishers());
    }

    private DataFolder folder() {
        try {
            return folder.get();
        } catch (StoreException e) {
            throw new Failure(ExitCode.UNREADABLE, e.sentence(), e);
        }
    }

    /// One file, one line: the first reason, and how many there are besides.
    private void warn(Refused refused) {
        int others = refused.reasons().size() - 1;
        terminal.warning(
                refused.file().toString(),
                Message.of(
                        others == 0 ? "cli.refused" : "cli.refusedWithOthers",
                        "reason",
                        refused.reasons().getFirst(),
                        "n",
                        others));
    }
}
