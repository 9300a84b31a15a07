/// Files that travel between vendor, assessor and school: the dossier file and what goes in and out of it.
@NullMarked
package nl.impactwijzer.exchange;

import org.jspecify.annotations.NullMarked;
