package nl.impactwijzer.report.compose;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import nl.impactwijzer.questionnaire.catalogue.Provenance;

/// What a person chooses about a report.
///
/// @param sections       the chapters to print
/// @param created        the moment printed as the date of the report; part of what makes its bytes
/// @param author         who answers for it; may be empty
/// @param organisation   for which organisation; may be empty
/// @param programVersion the version of the program that made it
/// @param provenance     where the questionnaire comes from, on the computer that makes the report
public record ReportOptions(
        Set<ReportSection> sections,
        Instant created,
        String author,
        String organisation,
        String programVersion,
        Provenance provenance) {

    public ReportOptions {
        sections = Set.copyOf(sections);
    }

    /// Every chapter.
    public static ReportOptions complete(
            Instant created, String author, String organisation, String programVersion, Provenance provenance) {
        return new ReportOptions(
                EnumSet.allOf(ReportSection.class), created, author, organisation, programVersion, provenance);
    }
}
