package dev.hearth.ui.logs;

import java.util.function.Consumer;

/// What a filter lets through, kept up to date somewhere else.
interface LogIndex {
    /// Where results are shown, on the screen's thread.
    void showIn(Consumer<LogRows> rows);

    /// Another filter holds from now on.
    void filter(LogFilter wanted);

    /// The store has other lines than before.
    void changed();
}
