package nl.impactwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.report.withheld.Disclosure;
import nl.impactwijzer.report.withheld.DisclosureFile;
import nl.impactwijzer.report.withheld.PublicVersion;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.text.Message;

/// The answers that a command line leaves out of a public version, and the file that keeps them for later.
///
/// @param keep where the withheld answers go; without that file none of them can ever be shown
record Withholdings(List<String> places, Path keep) {

    /// Empty when nothing is withheld.
    ///
    /// @param list places with commas between; may be empty
    /// @param report where the report goes, which must be another file
    /// @throws Failure when one was given without the other, or both files are the same
    static Optional<Withholdings> of(String list, Optional<Path> keep, Path report) {
        List<String> places = split(list);
        if (places.isEmpty() && keep.isEmpty()) {
            return Optional.empty();
        }
        if (places.isEmpty() || keep.isEmpty()) {
            throw new Failure(ExitCode.USAGE, Message.of("cli.report.withholdAndKeep"));
        }
        if (isSame(keep.get(), report)) {
            throw new Failure(ExitCode.USAGE, Message.of("reportpage.public.same"));
        }
        return Optional.of(new Withholdings(places, keep.get()));
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /// What stands between the commas.
    static List<String> split(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .toList();
    }

    /// The public version. What is withheld is kept before anything else is written.
    ///
    /// @throws Failure when there is no answer in one of the places, or when they cannot be kept
    PublicVersion version(OpenedDossier opened, LocalDate asOf, Terminal terminal) {
        Assessment whole = Assessment.of(opened.questionnaire(), opened.dossier(), asOf);
        List<Place> chosen = new ArrayList<>();
        places.forEach(place -> chosen.add(answered(place, whole)));
        if (Files.exists(keep)) {
            throw new Failure(ExitCode.UNWRITABLE, Message.of("cli.report.keepExists", "file", keep));
        }
        PublicVersion version = PublicVersion.of(whole, chosen, Disclosure.salts());
        OutputFile.write(keep, new DisclosureFile(opened.dossier().product().name(), version.disclosures()).write());
        terminal.say(Message.of(
                "cli.report.kept", "file", keep, "n", version.disclosures().size()));
        version.repeated()
                .forEach(one -> terminal.warning("report", Message.of("cli.report.repeated", "what", one.what())));
        version.unproven()
                .forEach(conclusion ->
                        terminal.warning("report", Message.of("cli.report.unproven", "conclusion", conclusion)));
        return version;
    }

    private static Place answered(String typed, Assessment whole) {
        try {
            Place place = Place.parse(typed);
            if (!whole.dossier().response(place).isEmpty()) {
                return place;
            }
        } catch (IllegalArgumentException _) {
            // No place has that form, so no answer stands there either.
        }
        throw new Failure(ExitCode.USAGE, Message.of("cli.report.noAnswer", "place", typed));
    }
}
