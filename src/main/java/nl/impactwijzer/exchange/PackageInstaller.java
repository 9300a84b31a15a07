package nl.impactwijzer.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Lookup;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.questionnaire.catalogue.Publisher;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;
import nl.impactwijzer.text.Message;

/// Takes questionnaire packages into the user's folder: first a look, in which nothing changes, then the installing.
public final class PackageInstaller {

    private final Path folder;
    private final Catalogue catalogue;
    private final Seal.Reader seals;
    private final TrustedCertificates trusted;
    private final Clock clock;

    /// @param folder where the user's questionnaires lie; made when it is not there yet
    public PackageInstaller(
            Path folder, Catalogue catalogue, Seal.Reader seals, TrustedCertificates trusted, Clock clock) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.seals = seals;
        this.trusted = trusted;
        this.clock = clock;
    }

    /// A package that may be installed.
    ///
    /// @param provenance   what it would be on this computer now
    /// @param alreadyHere  whether the same content is here already, and installing or trusting would add nothing
    public record Candidate(
            Path file,
            Questionnaire questionnaire,
            Authenticity authenticity,
            Provenance provenance,
            boolean alreadyHere) {

        /// Whom to ask about: who signed it and is not trusted yet.
        public Optional<Publisher> stranger() {
            return provenance instanceof Provenance.Concept
                            && authenticity instanceof Authenticity.Signed(var publisher)
                    ? Optional.of(publisher)
                    : Optional.empty();
        }
    }

    /// @throws ExchangeException when it cannot be read, has errors, or is another content of a version that is here
    public Candidate look(Path file) {
        QuestionnairePackage opened = PackageFiles.read(file, seals);
        Questionnaire questionnaire = proved(opened);
        String id = questionnaire.ref().id();
        catalogue.lookAlike(id).ifPresent(other -> {
            throw new ExchangeException(Message.of("package.lookAlike", "id", id, "other", other));
        });
        Provenance provenance = InstalledPackages.provenance(opened.authenticity(), trusted);
        boolean here = switch (catalogue.find(questionnaire.ref())) {
            case Lookup.Absent _ -> false;
            case Lookup.Found _ ->
                !(opened.authenticity() instanceof Authenticity.Signed)
                        || !(catalogue.provenance(questionnaire.ref()) instanceof Provenance.Concept);
            case Lookup.OtherContent other ->
                throw new ExchangeException(Message.of(
                        "package.sameVersion",
                        "name",
                        other.wanted().name(),
                        "file",
                        other.wanted().sha256(),
                        "here",
                        other.here().sha256()));
        };
        return new Candidate(file, questionnaire, opened.authenticity(), provenance, here);
    }

    /// Trusts who signed it, from now on.
    ///
    /// @throws ExchangeException when that cannot be kept
    public void trust(Publisher publisher, String by) {
        makeFolder();
        trusted.trust(
                new TrustedCertificates.Entry(publisher.name(), publisher.fingerprint(), LocalDate.now(clock), by));
    }

    /// Keeps the package; what was looked at and what is kept are the same. The catalogue has it afterwards.
    ///
    /// @throws ExchangeException when it cannot be kept, or the file was changed meanwhile; nothing is then changed
    public void install(Candidate candidate) {
        makeFolder();
        QuestionnaireRef ref = candidate.questionnaire().ref();
        Path target = folder.resolve(ref.id() + "-" + ref.version() + PackageFiles.EXTENSION);
        try {
            AtomicFile.write(target, out -> Files.copy(candidate.file(), out), written -> same(candidate, written));
        } catch (IOException e) {
            throw new ExchangeException(Message.of("package.notInstalled", "folder", folder), e);
        }
        catalogue.readAgain();
    }

    private void same(Candidate candidate, Path written) {
        QuestionnairePackage kept = PackageFiles.read(written, seals);
        if (!kept.ref().equals(candidate.questionnaire().ref())
                || !kept.authenticity().equals(candidate.authenticity())) {
            throw new ExchangeException(Message.of("package.changedMeanwhile", "file", candidate.file()));
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ExchangeException(Message.of("package.notInstalled", "folder", folder), e);
        }
    }

    private static Questionnaire proved(QuestionnairePackage opened) {
        try {
            return QuestionnaireFiles.read(opened.questionnaire());
        } catch (JsonException e) {
            JsonProblem first = e.problems().getFirst();
            int others = e.problems().size() - 1;
            throw new ExchangeException(
                    Message.of(
                            others == 0 ? "package.refused" : "package.refusedWithOthers",
                            "problem",
                            opened.source().told(first),
                            "others",
                            others),
                    e);
        }
    }
}
