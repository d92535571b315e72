package dev.hearth.app.supervisor;

import dev.hearth.app.supervisor.crash.CrashFolder;
import dev.hearth.app.supervisor.history.GapBook;
import dev.hearth.app.supervisor.history.HappeningBook;
import dev.hearth.app.supervisor.keeper.Source;

/// What one environment has besides its keeper.
record Rooms(Source source, HappeningBook happenings, GapBook gaps, CrashFolder crashes, LogPages log) {}
