package nl.impactwijzer.bench;

import java.io.IOException;
import nl.impactwijzer.desktop.Rehearsal;

/// The rehearsal of the program, with the classes that [StartedProgram] adds to it loaded too.
public final class RehearsedProgram {

    private RehearsedProgram() {}

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        for (String name : new String[] {
            StartedProgram.class.getName(),
            StartedProgram.Watched.class.getName(),
            FirstUse.class.getName(),
            FirstUse.class.getName() + "$1",
            FirstUse.class.getName() + "$2",
            Say.class.getName(),
            Peak.class.getName()
        }) {
            Class.forName(name);
        }
        Rehearsal.main(arguments);
    }
}
