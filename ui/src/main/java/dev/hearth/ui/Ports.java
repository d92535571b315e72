package dev.hearth.ui;

import dev.hearth.ui.port.Browser;
import dev.hearth.ui.port.EnginePort;
import dev.hearth.ui.port.PracticePort;
import dev.hearth.ui.port.SupervisorPort;
import dev.hearth.ui.port.UiExecutor;
import java.time.InstantSource;
import java.time.ZoneId;

/// Everything outside the window that the pages need; links to processes in the product, words of a test in a test.
///
/// @param engine         that of the environment which is shown
/// @param practiceEngine that of the practice environment, whichever one is shown
record Ports(
        SupervisorPort supervisor,
        EnginePort engine,
        EnginePort practiceEngine,
        PracticePort practice,
        Browser browser,
        UiExecutor ui,
        InstantSource clock,
        ZoneId zone) {}
