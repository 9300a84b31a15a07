package nl.impactwijzer.report.pdf;

/// Marks that tell the tag repair what an element is. Neither class nor id survives into the PDF's structure tree, but
/// `lang` does; so a mark travels as a private language tag and is removed again.
final class Marks {
    static final String CONTENTS = "x-toc";
    static final String CONTENTS_LINE = "x-toci";
    private static final String LINK = "x-link-";
    private static final String PLACE = "x-place-";

    private Marks() {}

    static String link(int number) {
        return LINK + number;
    }

    static String place(int number) {
        return PLACE + number;
    }

    static boolean isLink(String mark) {
        return mark.startsWith(LINK);
    }

    static boolean isMark(String language) {
        return language.startsWith("x-");
    }
}
