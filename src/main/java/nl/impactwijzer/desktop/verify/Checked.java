package nl.impactwijzer.desktop.verify;

import java.nio.file.Path;
import java.util.List;
import nl.impactwijzer.report.check.CheckedReport;
import nl.impactwijzer.report.withheld.Disclosure;

/// One file that was looked at, and what came of it.
///
/// @param shown withheld answers of a public version that somebody showed, whether or not they belong to this report
record Checked(Path file, CheckedReport report, List<Disclosure> shown) {

    Checked {
        shown = List.copyOf(shown);
    }

    /// How many of those do not belong to this report, or were changed.
    int unfit() {
        return shown.size()
                - report.recomputed().map(again -> again.disclosed().size()).orElse(0);
    }
}
