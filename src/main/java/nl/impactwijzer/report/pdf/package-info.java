/// Turns a report into an archivable, accessible PDF (PDF/A-3a, PDF/UA-1). The only package that knows the PDF layout
/// library.
@NullMarked
package nl.impactwijzer.report.pdf;

import org.jspecify.annotations.NullMarked;
