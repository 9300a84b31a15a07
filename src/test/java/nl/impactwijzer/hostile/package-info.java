/// Files as somebody with bad intentions would make them: by hand, and by a fuzzer.
@NullMarked
package nl.impactwijzer.hostile;

import org.jspecify.annotations.NullMarked;
