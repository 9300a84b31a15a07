package nl.impactwijzer.dossier;

/// What a risk is scored on. The codes are keys in the dossier file.
public enum Dimension {
    /// Kans.
    LIKELIHOOD("likelihood"),
    /// Gevolg, for profiles that take it whole.
    IMPACT("impact"),
    /// Ernst.
    SEVERITY("severity"),
    /// Omvang: which share of the pupils.
    EXTENT("extent"),
    /// Herstelbaarheid: 1 is quickly and fully undone, 4 never.
    REVERSIBILITY("reversibility");

    private final String code;

    Dimension(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
