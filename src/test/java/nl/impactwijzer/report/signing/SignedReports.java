package nl.impactwijzer.report.signing;

import nl.impactwijzer.report.pdf.WrittenReports;

/// A report signed once, and the same countersigned: made once for all tests.
final class SignedReports {
    static final byte[] ONCE = Keys.signed(WrittenReports.everything().pdf().bytes(), Keys.ASSESSOR, "Handtekening1");
    static final byte[] TWICE = Keys.signed(ONCE, Keys.SCHOOL, "Handtekening2");

    private SignedReports() {}
}
