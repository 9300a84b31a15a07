package nl.impactwijzer.desktop.report;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.report.compose.ReportSection;

/// What a person chose for a report.
///
/// @param language of the report, which need not be that of the screen
/// @param withheld places of answers that are left out; with any, it is a public version
public record ReportChoices(
        Set<ReportSection> sections, Locale language, String author, String organisation, Set<Place> withheld) {

    public ReportChoices {
        sections = Set.copyOf(sections);
        withheld = Set.copyOf(withheld);
    }

    static ReportChoices everything(Locale language, String author, String organisation) {
        return new ReportChoices(EnumSet.allOf(ReportSection.class), language, author, organisation, Set.of());
    }

    ReportChoices with(ReportSection section, boolean wanted) {
        EnumSet<ReportSection> next = EnumSet.noneOf(ReportSection.class);
        next.addAll(sections);
        if (wanted) {
            next.add(section);
        } else {
            next.remove(section);
        }
        return new ReportChoices(next, language, author, organisation, withheld);
    }

    ReportChoices in(Locale next) {
        return new ReportChoices(sections, next, author, organisation, withheld);
    }

    ReportChoices by(String next) {
        return new ReportChoices(sections, language, next, organisation, withheld);
    }

    ReportChoices forOrganisation(String next) {
        return new ReportChoices(sections, language, author, next, withheld);
    }

    ReportChoices withholding(Set<Place> next) {
        return new ReportChoices(sections, language, author, organisation, next);
    }

    boolean isPublic() {
        return !withheld.isEmpty();
    }
}
