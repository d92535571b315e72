package dev.hearth.ui.port;

import java.util.concurrent.Executor;

/// Where results are handed to view models: JavaFX's own thread in the window, the caller's in a test.
@FunctionalInterface
public interface UiExecutor extends Executor {}
