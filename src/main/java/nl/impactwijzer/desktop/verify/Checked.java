package nl.impactwijzer.desktop.verify;

import java.nio.file.Path;
import nl.impactwijzer.report.check.CheckedReport;

/// One file that was looked at, and what came of it.
record Checked(Path file, CheckedReport report) {}
