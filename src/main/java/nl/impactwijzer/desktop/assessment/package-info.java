/// One opened assessment: its session, and the four tabs that show it. The tabs know only the session.
@NullMarked
package nl.impactwijzer.desktop.assessment;

import org.jspecify.annotations.NullMarked;
