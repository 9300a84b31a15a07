package nl.impactwijzer.dossier.upgrade;

import java.util.Locale;

/// What becomes of one answer when its dossier moves to another version.
public enum Fate {
    /// It must be given again; the old one is kept in the attic.
    AGAIN(Group.AGAIN),
    SPLIT(Group.MOVES),
    MERGED(Group.MOVES),
    /// Said in another kind of answer.
    CONVERTED(Group.MOVES),
    /// Said in other options.
    RECODED(Group.MOVES),
    RENAMED(Group.MOVES),
    MOVED(Group.MOVES),
    /// It has no place any more.
    ATTIC(Group.ATTIC),
    /// The words of the question are other words; the answer is the same.
    REWORDED(Group.STAYS),
    UNCHANGED(Group.STAYS),
    /// A question that was not there.
    NEW(Group.NEW);

    private final Group group;

    Fate(Group group) {
        this.group = group;
    }

    /// What a reader wants to see together, the most urgent first.
    public enum Group {
        AGAIN,
        MOVES,
        ATTIC,
        NEW,
        STAYS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Group group() {
        return group;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
