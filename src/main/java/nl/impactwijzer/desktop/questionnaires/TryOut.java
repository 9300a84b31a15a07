package nl.impactwijzer.desktop.questionnaires;

import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.questionnaire.Questionnaire;

/// Lets the author of a questionnaire see what it does.
public interface TryOut {

    /// Asks for a file and tries out what stands in it.
    void choose(Page under);

    void open(Questionnaire questionnaire, Page under);
}
