/// The tab with questions: outline, one section at a time as cards, and help beside it.
@NullMarked
package nl.impactwijzer.desktop.wizard;

import org.jspecify.annotations.NullMarked;
