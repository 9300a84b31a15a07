package nl.impactwijzer.desktop.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;

/// The words on screen in the language of this moment.
///
/// Pages ask for words while they build themselves and are built again when the language changes, so a page need not
/// listen; only what stays on screen across pages listens to [#messages].
public final class Words {

    private final ReadOnlyObjectWrapper<Messages> messages;

    public Words(Locale language) {
        messages = new ReadOnlyObjectWrapper<>(Messages.in(language));
    }

    public ReadOnlyObjectProperty<Messages> messages() {
        return messages.getReadOnlyProperty();
    }

    public void speak(Locale language) {
        Messages next = Messages.in(language);
        if (!next.locale().equals(locale())) {
            messages.set(next);
        }
    }

    public Locale locale() {
        return messages.get().locale();
    }

    public String get(String key, Object... namesAndValues) {
        return messages.get().get(key, namesAndValues);
    }

    public String get(Message message) {
        return messages.get().get(message);
    }

    public String get(LocalizedText text) {
        return messages.get().get(text);
    }

    public String day(LocalDate day) {
        return messages.get().day(day);
    }

    public String moment(Instant moment) {
        return messages.get().moment(moment, ZoneId.systemDefault());
    }

    public String time(Instant moment) {
        return messages.get().time(moment, ZoneId.systemDefault());
    }
}
