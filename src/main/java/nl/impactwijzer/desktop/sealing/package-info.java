/// The pass phrase of encrypted data: asked at the start, and set among the settings.
@NullMarked
package nl.impactwijzer.desktop.sealing;

import org.jspecify.annotations.NullMarked;
