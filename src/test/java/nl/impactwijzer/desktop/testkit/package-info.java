/// What the tests of all screens share: a driver with hands and eyes, and an audit of what a screen reader learns.
@NullMarked
package nl.impactwijzer.desktop.testkit;

import org.jspecify.annotations.NullMarked;
