package dev.hearth.ui.page;

import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

/// How many things wait on a page for somebody to look at them; the sidebar marks it while it is more than none.
///
/// @param words says the count, for those who hear it
public record Waiting(ObservableValue<Number> count, IntFunction<String> words) {
    /// For a page on which nothing waits.
    static final Waiting NOTHING = new Waiting(new ReadOnlyIntegerWrapper(), count -> "");
}
