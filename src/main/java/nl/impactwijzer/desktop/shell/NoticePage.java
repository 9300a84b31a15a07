package nl.impactwijzer.desktop.shell;

import javafx.scene.Node;
import nl.impactwijzer.desktop.kit.EmptyState;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.text.Message;

/// A page with one sentence on it, where there is nothing else to show yet or any more.
public record NoticePage(String titleKey, Message sentence, Words words) implements Page {

    @Override
    public String title() {
        return words.get(titleKey);
    }

    @Override
    public Node build() {
        return new EmptyState(words.get(sentence));
    }
}
