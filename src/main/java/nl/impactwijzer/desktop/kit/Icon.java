package nl.impactwijzer.desktop.kit;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons of the program. An icon never stands alone: a label, or a tooltip and accessible text, goes with it.
public enum Icon {
    PRODUCTS(Feather.PACKAGE),
    VERIFY(Feather.SHIELD),
    QUESTIONNAIRES(Feather.LIST),
    SETTINGS(Feather.SETTINGS),
    HELP(Feather.HELP_CIRCLE),
    ADD(Feather.PLUS),
    EDIT(Feather.EDIT_2),
    REMOVE(Feather.TRASH_2),
    OPEN(Feather.FOLDER),
    IMPORT(Feather.DOWNLOAD),
    EXPORT(Feather.UPLOAD),
    SEARCH(Feather.SEARCH),
    MORE(Feather.MORE_HORIZONTAL),
    CLOSE(Feather.X),
    UNDO(Feather.CORNER_UP_LEFT),
    REDO(Feather.CORNER_UP_RIGHT),
    BACK(Feather.CHEVRON_LEFT),
    NEXT(Feather.CHEVRON_RIGHT),
    UP(Feather.CHEVRON_UP),
    DOWN(Feather.CHEVRON_DOWN),
    DONE(Feather.CHECK),
    DONE_ROUND(Feather.CHECK_CIRCLE),
    WARNING(Feather.ALERT_TRIANGLE),
    PROBLEM(Feather.ALERT_CIRCLE),
    INFO(Feather.INFO),
    LOCK(Feather.LOCK),
    UNKNOWN(Feather.HELP_CIRCLE),
    LINK(Feather.EXTERNAL_LINK),
    EVIDENCE(Feather.PAPERCLIP),
    NOTE(Feather.MESSAGE_SQUARE),
    HISTORY(Feather.CLOCK),
    PERSON(Feather.USER),
    COPY(Feather.COPY),
    SAVE(Feather.SAVE),
    REPORT(Feather.FILE_TEXT),
    SIGN(Feather.PEN_TOOL),
    PRINT(Feather.PRINTER),
    EYE(Feather.EYE),
    FILTER(Feather.FILTER),
    ZOOM_IN(Feather.ZOOM_IN),
    ZOOM_OUT(Feather.ZOOM_OUT);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /// A new node; an icon can stand in one place only. A screen reader passes it by, or it would read a letter.
    public FontIcon node() {
        FontIcon icon = new FontIcon(glyph);
        icon.setAccessibleRole(AccessibleRole.NODE);
        return icon;
    }

    /// Makes a node of another icon show this one.
    public void showIn(FontIcon icon) {
        icon.setIconCode(glyph);
    }
}
