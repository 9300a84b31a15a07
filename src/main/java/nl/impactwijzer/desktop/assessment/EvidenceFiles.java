package nl.impactwijzer.desktop.assessment;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Evidence;

/// Lets a person choose files as evidence, keeps copies of them in the background and says what was refused.
public final class EvidenceFiles {

    private final EvidenceIntake intake;
    private final FileDialogs files;
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final Words words;

    public EvidenceFiles(
            AssessmentSession session, FileDialogs files, BackgroundWork background, Dialogs dialogs, Words words) {
        this.intake = new EvidenceIntake(session);
        this.files = files;
        this.background = background;
        this.dialogs = dialogs;
        this.words = words;
    }

    /// @param taken told each file that was kept, which is not yet in the dossier
    public void choose(Consumer<Evidence> taken) {
        FileDialogs.Kind any = new FileDialogs.Kind(words.get("wizard.evidence.anyFile"), List.of("*"));
        for (Path path : files.openSeveral(words.get("wizard.evidence.file"), any)) {
            background.run(() -> intake.file(path), outcome -> {
                switch (outcome) {
                    case EvidenceIntake.Outcome.Taken(Evidence evidence) -> taken.accept(evidence);
                    case EvidenceIntake.Outcome.Refused(var why) -> dialogs.mention(words.get(why));
                }
            });
        }
    }
}
