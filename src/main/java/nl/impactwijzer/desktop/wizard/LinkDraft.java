package nl.impactwijzer.desktop.wizard;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A link while it is being typed. It outlives the controls it is typed in, so that looking elsewhere loses nothing.
record LinkDraft(StringProperty title, StringProperty url) {

    static LinkDraft empty() {
        return new LinkDraft(new SimpleStringProperty(""), new SimpleStringProperty(""));
    }

    boolean isEmpty() {
        return title.get().isBlank() && url.get().isBlank();
    }

    void clear() {
        title.set("");
        url.set("");
    }
}
