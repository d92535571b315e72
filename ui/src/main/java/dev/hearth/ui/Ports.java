package dev.hearth.ui;

import dev.hearth.ui.port.Browser;
import dev.hearth.ui.port.EnginePort;
import dev.hearth.ui.port.PracticePort;
import dev.hearth.ui.port.SupervisorPort;
import dev.hearth.ui.port.UiExecutor;
import java.time.InstantSource;
import java.time.ZoneId;

/// Everything outside the window that the pages need; links to processes in the product, words of a test in a test.
record Ports(
        SupervisorPort supervisor,
        EnginePort engine,
        PracticePort practice,
        Browser browser,
        UiExecutor ui,
        InstantSource clock,
        ZoneId zone) {}
