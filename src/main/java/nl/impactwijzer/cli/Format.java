package nl.impactwijzer.cli;

/// How a command prints its result. The names are what one types.
enum Format {
    text,
    json
}
