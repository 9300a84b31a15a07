/// The command line: one small class per command.
@NullMarked
package nl.impactwijzer.cli;

import org.jspecify.annotations.NullMarked;
