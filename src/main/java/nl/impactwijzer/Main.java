package nl.impactwijzer;

/// Starts the program: the desktop without arguments, the command line with them.
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
