package nl.impactwijzer.desktop.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import nl.impactwijzer.desktop.kit.Theme;

/// The compiled classes of the windows, without those of tests.
public final class ProgramClasses {

    private ProgramClasses() {}

    public static JavaClasses ofDesktop() {
        try {
            Path classes = Path.of(Theme.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new ClassFileImporter().importPath(classes.resolve(Path.of("nl", "impactwijzer", "desktop")));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
