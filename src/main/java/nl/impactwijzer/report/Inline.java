package nl.impactwijzer.report;

import java.util.List;

/// A piece of a line. A text may hold line ends (`\n`); everything else in it is shown as it is, never as markup.
public sealed interface Inline {

    record Text(String text) implements Inline {}

    record Strong(String text) implements Inline {}

    /// Small and grey: a code, a hash, a remark.
    record Quiet(String text) implements Inline {}

    /// A level: its word on its colour.
    record Badge(LevelTone tone, String word) implements Inline {}

    /// A link to the web. Only `https` addresses become links; any other is shown as text.
    ///
    /// @param title what a screen reader says, for instance "IVRK, artikel 3 (website)"
    record Link(String url, String text, String title) implements Inline {}

    /// A link inside the report, to the anchor of a chapter or a heading. An unknown anchor is shown as text.
    record Ref(String anchor, String text, String title) implements Inline {}

    static List<Inline> text(String text) {
        return List.of(new Text(text));
    }

    static List<Inline> strong(String text) {
        return List.of(new Strong(text));
    }

    static List<Inline> badge(LevelTone tone, String word) {
        return List.of(new Badge(tone, word));
    }
}
