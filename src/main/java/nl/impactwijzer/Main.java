package nl.impactwijzer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.cli.ImpactwijzerCommand;
import nl.impactwijzer.desktop.DesktopLauncher;
import nl.impactwijzer.report.signing.IsolatedVerifier;
import nl.impactwijzer.report.signing.VerifyWorker;

/// Starts the program: the desktop without a command, otherwise the command line. An installed program, which has no
/// `java` of its own, also starts itself as the process that opens a stranger's PDF.
///
/// It is not a JavaFX `Application`: Java would then refuse to start it from the class path. Neither side is loaded
/// before it is called, so the command line also works where no window can open.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2 && arguments[0].equals(IsolatedVerifier.COMMAND)) {
            VerifyWorker.main(new String[] {arguments[1]});
        } else if (onlyChoosesTheDataFolder(arguments)) {
            DesktopLauncher.launch(arguments);
        } else {
            System.exit(ImpactwijzerCommand.run(Main::tryOut, arguments));
        }
    }

    private static void tryOut(Path file, Optional<String> data) {
        List<String> arguments = new ArrayList<>();
        data.ifPresent(folder -> arguments.add("--data=" + folder));
        arguments.add("--try=" + file);
        DesktopLauncher.launch(arguments.toArray(String[]::new));
    }

    private static boolean onlyChoosesTheDataFolder(String... arguments) {
        return switch (arguments.length) {
            case 0 -> true;
            case 1 -> arguments[0].startsWith("--data=");
            case 2 -> arguments[0].equals("--data");
            default -> false;
        };
    }
}
