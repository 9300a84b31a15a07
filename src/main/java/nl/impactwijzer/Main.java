package nl.impactwijzer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.impactwijzer.cli.ImpactwijzerCommand;
import nl.impactwijzer.desktop.DesktopLauncher;
import nl.impactwijzer.report.signing.IsolatedVerifier;
import nl.impactwijzer.report.signing.VerifyWorker;

/// Starts the program: the desktop without a command or with a file to open, otherwise the command line. An installed
/// program, which may have no `java` of its own, also starts itself as the process that opens a stranger's PDF.
///
/// It is not a JavaFX `Application`: Java would then refuse to start it from the class path. Neither side is loaded
/// before it is called, so the command line also works where no window can open.
public final class Main {
    private static final List<String> OPENED = List.of(".impactwijzer", ".vragenlijst", ".pdf");

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2 && arguments[0].equals(IsolatedVerifier.COMMAND)) {
            VerifyWorker.main(new String[] {arguments[1]});
        } else if (onlyChoosesTheDataFolder(arguments)) {
            DesktopLauncher.launch(arguments);
        } else if (arguments.length == 1 && opensInAWindow(arguments[0])) {
            DesktopLauncher.launch("--open=" + arguments[0]);
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

    /// A double click on such a file starts the program with nothing but its name.
    private static boolean opensInAWindow(String argument) {
        String name = argument.toLowerCase(Locale.ROOT);
        return !name.startsWith("-") && OPENED.stream().anyMatch(name::endsWith);
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
