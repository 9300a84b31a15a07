package nl.impactwijzer.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.impactwijzer.desktop.report.ReportPage;
import nl.impactwijzer.desktop.report.Signing;

/// Keeps the person's own signing identity as a PKCS#12 file in the data folder, closed with its pass phrase.
record IdentityInFolder(Path file, ReportPage.WholeFile files) implements Signing.IdentityFile {

    @Override
    public Optional<byte[]> read() throws IOException {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public void write(byte[] identity) throws IOException {
        if (Files.exists(file)) {
            throw new IOException("there is an identity already: " + file);
        }
        files.write(file, identity);
    }

    @Override
    public void replace(byte[] identity) throws IOException {
        if (Files.exists(file)) {
            Path old = file.resolveSibling("identiteit-vorige.p12");
            for (int number = 2; Files.exists(old); number++) {
                old = file.resolveSibling("identiteit-vorige-" + number + ".p12");
            }
            Files.copy(file, old);
        }
        files.write(file, identity);
    }
}
