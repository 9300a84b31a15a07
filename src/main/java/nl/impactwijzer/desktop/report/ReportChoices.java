package nl.impactwijzer.desktop.report;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.impactwijzer.report.compose.ReportSection;

/// What a person chose for a report.
///
/// @param language of the report, which need not be that of the screen
public record ReportChoices(Set<ReportSection> sections, Locale language, String author, String organisation) {

    public ReportChoices {
        sections = Set.copyOf(sections);
    }

    static ReportChoices everything(Locale language, String author, String organisation) {
        return new ReportChoices(EnumSet.allOf(ReportSection.class), language, author, organisation);
    }

    ReportChoices with(ReportSection section, boolean wanted) {
        EnumSet<ReportSection> next = EnumSet.noneOf(ReportSection.class);
        next.addAll(sections);
        if (wanted) {
            next.add(section);
        } else {
            next.remove(section);
        }
        return new ReportChoices(next, language, author, organisation);
    }

    ReportChoices in(Locale next) {
        return new ReportChoices(sections, next, author, organisation);
    }

    ReportChoices by(String next) {
        return new ReportChoices(sections, language, next, organisation);
    }

    ReportChoices forOrganisation(String next) {
        return new ReportChoices(sections, language, author, next);
    }
}
