package nl.impactwijzer.desktop.shell;

/// A page of the user guide, which F1 opens from the screens that it is about.
public enum Topic {
    FIRST("eerste-beoordeling"),
    QUESTIONS("vragen"),
    RISKS("risicos"),
    OUTCOME("uitkomst"),
    REPORT("rapport-en-ondertekenen"),
    VERIFY("controleren"),
    EXCHANGE("uitwisselen"),
    QUESTIONNAIRES("vragenlijsten"),
    SETTINGS("instellingen"),
    KEYS("toetsen"),
    ACCESS("../toegankelijkheid"),
    TROUBLE("problemen");

    private final String file;

    Topic(String file) {
        this.file = file;
    }

    /// The name of its file in `docs/handleiding`, without what follows the dot. One stands in the folder above.
    public String file() {
        return file;
    }
}
