package nl.impactwijzer.desktop.shell;

import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.impactwijzer.desktop.kit.Icon;

/// A line of the navigation at the left.
///
/// @param label key of its words
/// @param page  made when it is first wanted; the same page every time after
/// @param owns  whether that page, under which no other hangs, belongs to this line, however it was opened
/// @param below whether it stands at the bottom, apart from the work
public record Entry(String label, Icon icon, Supplier<Page> page, Predicate<Page> owns, boolean below) {}
