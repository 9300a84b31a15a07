package nl.impactwijzer.report.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.impactwijzer.report.Report;
import nl.impactwijzer.report.SampleReports;

/// The sample reports as PDF, written once for all tests.
public final class WrittenReports {
    private static final Map<String, PdfResult.Written> WRITTEN = new ConcurrentHashMap<>();

    private WrittenReports() {}

    public static PdfResult.Written everything() {
        return WRITTEN.computeIfAbsent("everything", _ -> write(SampleReports.everything()));
    }

    public static PdfResult.Written english() {
        return WRITTEN.computeIfAbsent("english", _ -> write(SampleReports.english()));
    }

    public static PdfResult.Written large() {
        return WRITTEN.computeIfAbsent("large", _ -> write(SampleReports.large()));
    }

    public static PdfResult.Written hostile() {
        return WRITTEN.computeIfAbsent("hostile", _ -> write(SampleReports.hostile()));
    }

    static PdfResult.Written write(Report report) {
        return switch (new PdfWriter().write(report, Progress.none())) {
            case PdfResult.Written written -> written;
            case PdfResult.Cancelled _ -> throw new AssertionError("nobody cancelled");
        };
    }
}
