package nl.impactwijzer;

import nl.impactwijzer.cli.ImpactwijzerCommand;
import nl.impactwijzer.desktop.DesktopLauncher;

/// Starts the program: the desktop without a command, otherwise the command line.
///
/// It is not a JavaFX `Application`: Java would then refuse to start it from the class path. Neither side is loaded
/// before it is called, so the command line also works where no window can open.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (onlyChoosesTheDataFolder(arguments)) {
            DesktopLauncher.launch(arguments);
        } else {
            System.exit(ImpactwijzerCommand.run(arguments));
        }
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
