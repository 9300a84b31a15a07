/// Settings and help.
@NullMarked
package nl.impactwijzer.desktop.settings;

import org.jspecify.annotations.NullMarked;
