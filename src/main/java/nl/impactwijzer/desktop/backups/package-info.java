/// Settings and help.
@NullMarked
package nl.impactwijzer.desktop.backups;

import org.jspecify.annotations.NullMarked;
