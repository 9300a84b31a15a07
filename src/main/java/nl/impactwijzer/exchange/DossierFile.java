package nl.impactwijzer.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Lookup;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;
import nl.impactwijzer.text.Message;

/// What travels in one dossier file: the dossier, the exact questionnaire, its history, and its evidence, which is only
/// read when it is asked for. A bare `dossier.json` is one with nothing but the dossier.
public final class DossierFile {

    private final Dossier dossier;
    private final Optional<byte[]> questionnaire;
    private final List<Change> history;
    private final EvidenceSource evidence;
    private final List<Message> remarks;

    DossierFile(
            Dossier dossier,
            Optional<byte[]> questionnaire,
            List<Change> history,
            EvidenceSource evidence,
            List<Message> remarks) {
        this.dossier = dossier;
        this.questionnaire = questionnaire.map(byte[]::clone);
        this.history = List.copyOf(history);
        this.evidence = evidence;
        this.remarks = List.copyOf(remarks);
    }

    /// Where the bytes of evidence come from, by their SHA-256.
    @FunctionalInterface
    public interface EvidenceSource {
        Optional<byte[]> evidence(String sha256);
    }

    /// A dossier with its questionnaire, and what to say about how they were matched.
    public record Matched(Dossier dossier, Questionnaire questionnaire, List<Message> remarks) {
        public Matched {
            remarks = List.copyOf(remarks);
        }
    }

    /// Everything that a store has of that dossier, to be written to a file.
    public static DossierFile from(DossierStore store, Dossier dossier, Questionnaire questionnaire) {
        return new DossierFile(
                dossier,
                Optional.of(questionnaire.file()),
                store.history(dossier.id(), ""),
                store::evidence,
                List.of());
    }

    /// A dossier as it is on screen, with whatever of its history and evidence the store can still give: when the disk
    /// is gone, the answers must not go with it.
    public static DossierFile asFarAsReadable(DossierStore store, Dossier dossier, Questionnaire questionnaire) {
        EvidenceSource evidence = sha256 -> {
            try {
                return store.evidence(sha256);
            } catch (StoreException e) {
                return Optional.empty();
            }
        };
        return new DossierFile(
                dossier, Optional.of(questionnaire.file()), readable(store, dossier.id()), evidence, List.of());
    }

    private static List<Change> readable(DossierStore store, String dossierId) {
        try {
            return store.history(dossierId, "");
        } catch (StoreException e) {
            return List.of();
        }
    }

    /// The same with its evidence from another place.
    DossierFile with(EvidenceSource source) {
        return new DossierFile(dossier, questionnaire, history, source, remarks);
    }

    /// A dossier that is in no store, without a history.
    public static DossierFile of(Dossier dossier, Questionnaire questionnaire, EvidenceSource evidence) {
        return new DossierFile(dossier, Optional.of(questionnaire.file()), List.of(), evidence, List.of());
    }

    /// A dossier that was found inside another file, such as a report, with its questionnaire and without its evidence.
    ///
    /// @param remarks what to tell the person about it
    public static DossierFile found(Dossier dossier, Questionnaire questionnaire, List<Message> remarks) {
        return new DossierFile(dossier, Optional.of(questionnaire.file()), List.of(), _ -> Optional.empty(), remarks);
    }

    /// The same file after the dossier moved to another version of its questionnaire.
    ///
    /// @param changes what that changed, for its history
    public DossierFile moved(Dossier next, Questionnaire to, List<Change> changes) {
        List<Change> longer = new ArrayList<>(history);
        longer.addAll(changes);
        return new DossierFile(next, Optional.of(to.file()), longer, evidence, List.of());
    }

    public Dossier dossier() {
        return dossier;
    }

    /// The exact bytes of the questionnaire; empty for a bare `dossier.json`.
    public Optional<byte[]> questionnaire() {
        return questionnaire.map(byte[]::clone);
    }

    /// Oldest change first.
    public List<Change> history() {
        return history;
    }

    /// The same, as it was matched: the dossier names exactly the questionnaire it is read with, which goes along with
    /// it. What is taken in this way is never read with other content later on.
    public DossierFile as(Matched matched) {
        return new DossierFile(
                matched.dossier(), Optional.of(matched.questionnaire().file()), history, evidence, remarks);
    }

    /// @throws ExchangeException when the file it was read from is gone or was changed meanwhile
    public Optional<byte[]> evidence(String sha256) {
        return evidence.evidence(sha256);
    }

    /// What in the file was not understood or is missing, and was let pass.
    public List<Message> remarks() {
        return remarks;
    }

    /// The questionnaire that this dossier must be read with: the one in the file, else the installed one with the same
    /// content. The remarks say when the file's own differs from the installed version of that name.
    ///
    /// @throws ExchangeException when there is none, when it has errors, or when only other content is here
    public Matched match(Catalogue installed) {
        Lookup here = installed.find(dossier.questionnaire());
        if (questionnaire.isPresent()) {
            // The questionnaire in the file was found to have the hash that the dossier names.
            if (here instanceof Lookup.Found same
                    && !dossier.questionnaire().sha256().isEmpty()) {
                return new Matched(dossier, same.questionnaire(), List.of());
            }
            Questionnaire own = own(questionnaire.get());
            return new Matched(
                    dossier.withQuestionnaire(own.ref()),
                    own,
                    installed.find(own.ref()) instanceof Lookup.OtherContent other
                            ? List.of(Message.of(
                                    "exchange.ownContent",
                                    "name",
                                    other.wanted().name(),
                                    "wanted",
                                    other.wanted().sha256(),
                                    "here",
                                    other.here().sha256()))
                            : List.of());
        }
        return switch (here) {
            case Lookup.Found found ->
                new Matched(
                        // From here on it is known which questionnaire it is: what is made of it must say so.
                        dossier.withQuestionnaire(found.questionnaire().ref()),
                        found.questionnaire(),
                        dossier.questionnaire().sha256().isEmpty()
                                ? List.of(Message.of(
                                        "exchange.noHash",
                                        "name",
                                        dossier.questionnaire().name()))
                                : List.of());
            case Lookup.Absent absent -> throw new ExchangeException(absent.message());
            case Lookup.OtherContent other -> throw new ExchangeException(other.message());
        };
    }

    private static Questionnaire own(byte[] file) {
        try {
            return QuestionnaireFiles.read(file);
        } catch (JsonException e) {
            throw new ExchangeException(
                    Message.of(
                            "exchange.badQuestionnaire",
                            "line",
                            e.problems().getFirst().line(),
                            "problem",
                            e.problems().getFirst().message()),
                    e);
        }
    }
}
