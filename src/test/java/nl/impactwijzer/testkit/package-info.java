/// What tests of several packages share.
@NullMarked
package nl.impactwijzer.testkit;

import org.jspecify.annotations.NullMarked;
