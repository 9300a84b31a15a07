/// Figures about the program, each beside a reference taken in the same run: `mvn -q -Pbench`. See
/// `docs/prestaties.md`.
@NullMarked
package nl.impactwijzer.bench;

import org.jspecify.annotations.NullMarked;
