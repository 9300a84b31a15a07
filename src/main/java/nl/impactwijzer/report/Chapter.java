package nl.impactwijzer.report;

import java.util.List;

/// A part of the report that starts on a new page, with a bookmark.
///
/// @param anchor unique in the report, `[A-Za-z0-9.-]+`; links point to it
/// @param listed whether the table of contents names it (the contents page itself, for one, is not listed)
public record Chapter(String anchor, String title, boolean listed, List<Block> blocks) {
    public Chapter {
        blocks = List.copyOf(blocks);
    }

    public Chapter(String anchor, String title, List<Block> blocks) {
        this(anchor, title, true, blocks);
    }
}
