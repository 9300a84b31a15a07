package nl.impactwijzer.desktop.kit;

/// The style classes that code and `impactwijzer.css` share. Colours stand in the theme's tokens, never in code.
public final class Styles {

    /// Headings of 20, 16 and 14 px.
    public static final String TITLE = "iw-title";

    public static final String HEADING = "iw-heading";
    public static final String SUBHEADING = "iw-subheading";

    /// Grey text of lesser weight, still at least 4.5:1.
    public static final String MUTED = "iw-muted";

    public static final String SMALL = "iw-small";
    public static final String STRONG = "iw-strong";

    /// The one button of a screen that one most likely wants.
    public static final String PRIMARY = "accent";

    /// A button without a border, for lesser actions.
    public static final String FLAT = "flat";

    /// A button that removes something.
    public static final String DANGER = "danger";

    /// A button that shows only an icon.
    public static final String ICON_BUTTON = "button-icon";

    /// A white box with a thin border: a question, a risk, a conclusion.
    public static final String CARD = "iw-card";

    /// The surface of a page: 24 px around, 16 px between.
    public static final String PAGE = "iw-page";

    /// A row of buttons or fields, 8 px between.
    public static final String ROW = "iw-row";

    /// Things under each other, 8 px between.
    public static final String STACK = "iw-stack";

    /// Things under each other, 16 px between.
    public static final String STACK_WIDE = "iw-stack-wide";

    /// A notice over the full width; add one of the tones below.
    public static final String NOTICE = "iw-notice";

    public static final String INFO = "iw-info";
    public static final String WARNING = "iw-warning";
    public static final String PROBLEM = "iw-problem";
    public static final String SUCCESS = "iw-success";

    /// Text of fixed width: hashes, ids, paths.
    public static final String MONO = "iw-mono";

    /// Numbers to the right in a table column.
    public static final String NUMBER = "iw-number";

    /// A clickable row with an option in it.
    public static final String OPTION = "iw-option";

    private Styles() {}
}
