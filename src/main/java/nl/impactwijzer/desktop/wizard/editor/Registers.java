package nl.impactwijzer.desktop.wizard.editor;

import java.util.List;
import nl.impactwijzer.questionnaire.RegisterKind;

/// The dossier's registers as far as a question about them is concerned: what is in them, and the way there.
public interface Registers {

    /// What is in it now, in a few lines; empty when nothing is.
    List<String> lines(RegisterKind register);

    void open(RegisterKind register);
}
