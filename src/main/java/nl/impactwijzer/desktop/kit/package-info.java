/// What every screen is made of: theme, labelled controls, badges, dialogs, background work. It knows no feature.
@NullMarked
package nl.impactwijzer.desktop.kit;

import org.jspecify.annotations.NullMarked;
