package nl.impactwijzer.exchange;

import java.nio.file.Path;
import nl.impactwijzer.questionnaire.catalogue.PackageOpener;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.text.Message;

/// Opens packages for the catalogue, by whom the user trusts today.
public final class InstalledPackages implements PackageOpener {

    private final Seal.Reader seals;
    private final TrustedCertificates trusted;

    public InstalledPackages(Seal.Reader seals, TrustedCertificates trusted) {
        this.seals = seals;
        this.trusted = trusted;
    }

    @Override
    public Opened open(Path file) {
        try {
            QuestionnairePackage opened = PackageFiles.read(file, seals);
            return new Whole(opened.questionnaire(), provenance(opened.authenticity(), trusted), opened.source()::told);
        } catch (ExchangeException e) {
            return new Unusable(e.sentence());
        }
    }

    static Provenance provenance(Authenticity authenticity, TrustedCertificates trusted) {
        return switch (authenticity) {
            case Authenticity.Signed(var publisher) ->
                trusted.trusts(publisher.name(), publisher.fingerprint())
                        ? new Provenance.Published(publisher)
                        : new Provenance.Concept(Message.of("package.concept.stranger", "name", publisher.name()));
            case Authenticity.Unsigned _ -> new Provenance.Concept(Message.of("package.concept.unsigned"));
            case Authenticity.Altered(Message why) ->
                new Provenance.Concept(Message.of("package.concept.altered", "why", why));
        };
    }
}
