package nl.impactwijzer.report;

import java.util.List;

/// One thing below the other in a chapter.
public sealed interface Block permits Block.Simple, Table, HeatMaps, Banner, Picture, SignaturePanel {

    /// The blocks that need no page of their own to be explained.
    sealed interface Simple extends Block {}

    /// A heading inside a chapter; the chapter's own title is level 1.
    ///
    /// @param level 2, 3 or 4, never skipping one
    /// @param anchor unique in the report, or empty when nothing links to it
    record Heading(int level, String anchor, String text) implements Simple {
        public Heading {
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("Heading level " + level + " is not 2, 3 or 4: " + text);
            }
        }
    }

    record Paragraph(List<Inline> text) implements Simple {
        public Paragraph {
            text = List.copyOf(text);
        }

        public Paragraph(String text) {
            this(Inline.text(text));
        }
    }

    /// The sentence or two under a title that say what the chapter tells; set larger than a paragraph.
    record Lead(List<Inline> text) implements Simple {
        public Lead {
            text = List.copyOf(text);
        }

        public Lead(String text) {
            this(Inline.text(text));
        }
    }

    record Bullets(boolean numbered, List<List<Inline>> items) implements Simple {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    record Facts(List<Fact> facts) implements Simple {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// A remark set apart from the text, with a short title.
    record Notice(LevelTone tone, String title, List<Inline> text) implements Simple {
        public Notice {
            text = List.copyOf(text);
        }
    }

    /// The table of contents: the listed chapters and, when `depth` is 2, their level 2 headings that have an anchor.
    record Toc(int depth) implements Simple {}

    /// What follows starts on a new page.
    record PageBreak() implements Simple {}
}
