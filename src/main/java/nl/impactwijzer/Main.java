package nl.impactwijzer;

import nl.impactwijzer.cli.ImpactwijzerCommand;
import nl.impactwijzer.desktop.DesktopLauncher;

/// Starts the program: the desktop without arguments, the command line with them.
///
/// It is not a JavaFX `Application`: Java would then refuse to start it from the class path. Neither side is loaded
/// before it is called, so the command line also works where no window can open.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            DesktopLauncher.launch();
        } else {
            System.exit(ImpactwijzerCommand.run(arguments));
        }
    }
}
