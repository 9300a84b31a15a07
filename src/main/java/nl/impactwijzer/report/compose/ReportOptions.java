package nl.impactwijzer.report.compose;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.report.Content;

/// What a person chooses about a report.
///
/// @param sections       the chapters to print
/// @param created        the moment printed as the date of the report; part of what makes its bytes
/// @param author         who answers for it; may be empty
/// @param organisation   for which organisation; may be empty
/// @param programVersion the version of the program that made it
/// @param provenance     where the questionnaire comes from, on the computer that makes the report
/// @param pictures       the bytes of a picture that is kept as evidence, so that it can be printed; empty when they
/// are
///                       not at hand
public record ReportOptions(
        Set<ReportSection> sections,
        Instant created,
        String author,
        String organisation,
        String programVersion,
        Provenance provenance,
        Function<Evidence.KeptFile, Optional<Content>> pictures) {

    public ReportOptions {
        sections = Set.copyOf(sections);
    }

    /// Every chapter, without the pictures among the evidence.
    public static ReportOptions complete(
            Instant created, String author, String organisation, String programVersion, Provenance provenance) {
        return new ReportOptions(
                EnumSet.allOf(ReportSection.class),
                created,
                author,
                organisation,
                programVersion,
                provenance,
                _ -> Optional.empty());
    }

    /// The same with only those chapters.
    public ReportOptions withSections(Set<ReportSection> chosen) {
        return new ReportOptions(chosen, created, author, organisation, programVersion, provenance, pictures);
    }

    /// The same with the bytes of evidence by their SHA-256 (lower-case hexadecimal), wherever they are kept.
    public ReportOptions withEvidence(Function<String, Optional<byte[]>> bytes) {
        return new ReportOptions(
                sections,
                created,
                author,
                organisation,
                programVersion,
                provenance,
                file -> bytes.apply(file.sha256()).map(Content::of));
    }
}
