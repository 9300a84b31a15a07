package nl.impactwijzer.desktop.guide;

import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.desktop.shell.Topic;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// One page of the guide: its title, and its text per heading.
record Chapter(Topic topic, Node document, List<Passage> passages) {

    private static final Parser PARSER = Parser.builder().build();

    Chapter {
        passages = List.copyOf(passages);
    }

    /// What stands under one heading.
    ///
    /// @param number of the heading on the page, from 0 for the title
    record Passage(Topic topic, int number, String heading, String text) {}

    static Chapter of(Topic topic, String markdown) {
        Node document = PARSER.parse(markdown);
        List<Passage> passages = new ArrayList<>();
        String heading = "";
        StringBuilder text = new StringBuilder();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading) {
                add(passages, topic, heading, text);
                heading = words(block);
                text.setLength(0);
            } else {
                text.append(words(block)).append(' ');
            }
        }
        add(passages, topic, heading, text);
        return new Chapter(topic, document, passages);
    }

    /// What one reads, without marks and addresses.
    private static String words(Node block) {
        StringBuilder words = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                words.append(' ');
            }

            @Override
            public void visit(Paragraph paragraph) {
                visitChildren(paragraph);
                words.append(' ');
            }
        });
        return words.toString().strip();
    }

    private static void add(List<Passage> passages, Topic topic, String heading, StringBuilder text) {
        if (!heading.isEmpty()) {
            passages.add(
                    new Passage(topic, passages.size(), heading, text.toString().strip()));
        }
    }

    /// The first heading.
    String title() {
        return passages.isEmpty() ? topic.file() : passages.getFirst().heading();
    }
}
