package nl.impactwijzer.cli;

import java.util.Locale;
import nl.impactwijzer.questionnaire.Questionnaire;
import picocli.CommandLine.Command;

/// `questionnaires`: which questionnaires can be used, one a line, columns separated by tabs.
@Command(name = "questionnaires", mixinStandardHelpOptions = true)
final class QuestionnairesCommand implements Runnable {

    private final Terminal terminal;
    private final Installed installed;

    QuestionnairesCommand(Terminal terminal, Installed installed) {
        this.terminal = terminal;
        this.installed = installed;
    }

    @Override
    public void run() {
        installed.catalogue().all().forEach(questionnaire -> terminal.say(line(questionnaire)));
    }

    private String line(Questionnaire questionnaire) {
        return String.join(
                "\t",
                questionnaire.ref().id(),
                questionnaire.ref().version(),
                questionnaire.definition().status().name().toLowerCase(Locale.ROOT),
                questionnaire.ref().sha256(),
                terminal.messages().get(questionnaire.definition().title()));
    }
}
