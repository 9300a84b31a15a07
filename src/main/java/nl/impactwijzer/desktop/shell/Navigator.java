package nl.impactwijzer.desktop.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which page one is on, and where one was before. It holds pages, never nodes.
public final class Navigator {

    private static final int LONGEST = 50;

    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final Deque<Page> before = new ArrayDeque<>();
    private final Deque<Page> after = new ArrayDeque<>();

    /// The page on screen; null only before the first.
    public ReadOnlyObjectProperty<@Nullable Page> page() {
        return page.getReadOnlyProperty();
    }

    public void open(Page next) {
        Page current = page.get();
        if (next.equals(current)) {
            return;
        }
        if (current != null) {
            push(before, current);
        }
        after.clear();
        page.set(next);
    }

    /// Goes to that page and forgets the current one, as after removing what it showed.
    public void replace(Page next) {
        before.remove(next);
        after.clear();
        page.set(next);
    }

    /// Goes to that page and forgets where one was, because all of that may be gone.
    public void beginAt(Page first) {
        before.clear();
        after.clear();
        page.set(first);
    }

    /// Never comes back to that page, because what it showed is gone.
    public void forget(Page gone) {
        before.removeIf(gone::equals);
        after.removeIf(gone::equals);
    }

    /// The page on screen and those one can go back to, nearest first.
    public List<Page> trail() {
        List<Page> trail = new ArrayList<>(before);
        Page current = page.get();
        if (current != null) {
            trail.addFirst(current);
        }
        return trail;
    }

    public void back() {
        step(before, after);
    }

    /// Goes back until that page is there.
    public void backTo(Page wanted) {
        while (!before.isEmpty() && !wanted.equals(page.get())) {
            back();
        }
    }

    public void forward() {
        step(after, before);
    }

    /// Goes to the page that this one hangs under.
    public void up() {
        Page current = page.get();
        if (current != null) {
            current.parent().ifPresent(this::open);
        }
    }

    private void step(Deque<Page> from, Deque<Page> to) {
        Page next = from.poll();
        Page current = page.get();
        if (next == null) {
            return;
        }
        if (current != null) {
            push(to, current);
        }
        page.set(next);
    }

    private static void push(Deque<Page> stack, Page page) {
        stack.push(page);
        if (stack.size() > LONGEST) {
            stack.removeLast();
        }
    }
}
