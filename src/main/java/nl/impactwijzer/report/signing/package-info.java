/// Keys, signatures and their verification: the only package that knows the signature libraries.
@NullMarked
package nl.impactwijzer.report.signing;

import org.jspecify.annotations.NullMarked;
