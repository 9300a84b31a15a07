/// Complete, clearly fictional dossiers to look around in.
@NullMarked
package nl.impactwijzer.exchange.sample;

import org.jspecify.annotations.NullMarked;
