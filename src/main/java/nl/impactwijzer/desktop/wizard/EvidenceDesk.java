package nl.impactwijzer.desktop.wizard;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.EvidenceFiles;
import nl.impactwijzer.desktop.assessment.EvidenceIntake;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Strength;
import nl.impactwijzer.exchange.AtomicFile;

/// Brings evidence in and out: files through the system's window and in the background, links only when asked.
final class EvidenceDesk {

    private final AssessmentSession session;
    private final WizardViewModel wizard;
    private final EvidenceIntake intake;
    private final EvidenceFiles evidenceFiles;
    private final FileDialogs files;
    private final Map<Place, LinkDraft> links = new HashMap<>();
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final Consumer<URI> browser;
    private final Words words;

    EvidenceDesk(
            AssessmentSession session,
            WizardViewModel wizard,
            FileDialogs files,
            BackgroundWork background,
            Dialogs dialogs,
            Consumer<URI> browser,
            Words words) {
        this.session = session;
        this.wizard = wizard;
        this.intake = new EvidenceIntake(session);
        this.evidenceFiles = new EvidenceFiles(session, files, background, dialogs, words);
        this.files = files;
        this.background = background;
        this.dialogs = dialogs;
        this.browser = browser;
        this.words = words;
    }

    void open(String url) {
        EvidenceIntake.address(url)
                .ifPresentOrElse(browser, () -> dialogs.mention(words.get("wizard.evidence.notOpened")));
    }

    EvidenceView.Actions at(Place place) {
        return new AtPlace(place);
    }

    private void save(Evidence.KeptFile file) {
        FileDialogs.Kind any = new FileDialogs.Kind(words.get("wizard.evidence.anyFile"), List.of("*"));
        files.save(words.get("wizard.evidence.saveTitle"), file.name(), any)
                .ifPresent(path -> background.run(() -> write(file, path), said -> dialogs.mention(said)));
    }

    private String write(Evidence.KeptFile file, Path path) {
        Optional<byte[]> bytes = session.records().evidence(file.sha256());
        if (bytes.isEmpty()) {
            return words.get("wizard.evidence.notKept", "file", file.name());
        }
        try {
            AtomicFile.write(path, bytes.get());
            return words.get("wizard.evidence.saved", "file", String.valueOf(path.getFileName()));
        } catch (IOException _) {
            return words.get("wizard.evidence.notSaved", "file", String.valueOf(path.getFileName()));
        }
    }

    private final class AtPlace implements EvidenceView.Actions {
        private final Place place;

        AtPlace(Place place) {
            this.place = place;
        }

        @Override
        public void addFile() {
            evidenceFiles.choose(evidence -> wizard.change(answering -> answering.attach(place, evidence)));
        }

        @Override
        public LinkDraft link() {
            return links.computeIfAbsent(place, _ -> LinkDraft.empty());
        }

        @Override
        public String addLink(String title, String url) {
            return switch (intake.link(title, url)) {
                case EvidenceIntake.Outcome.Taken(Evidence evidence) -> {
                    wizard.change(answering -> answering.attach(place, evidence));
                    yield "";
                }
                case EvidenceIntake.Outcome.Refused(var why) -> words.get(why);
            };
        }

        @Override
        public void choose(String evidence) {
            wizard.change(answering -> answering.attach(place, evidence));
        }

        @Override
        public void remove(String evidence) {
            wizard.change(answering -> answering.detach(place, evidence));
        }

        @Override
        public void strength(Optional<Strength> strength) {
            wizard.change(answering -> answering.strength(place, strength));
        }

        @Override
        public void open(Evidence.Link link) {
            EvidenceDesk.this.open(link.url());
        }

        @Override
        public void save(Evidence.KeptFile file) {
            EvidenceDesk.this.save(file);
        }
    }
}
