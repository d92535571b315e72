package dev.hearth.control.engine;

/// The engine's streams of events and what they carry.
public final class EngineStreams {
    /// [EngineStatus] as [#STATUS] when it changes, [Metrics] as [#METRICS] each second.
    public static final String LIVE = "live";
    /// The log's lines as [#LINE], each the JSON that stands in the file.
    public static final String LOG = "log";

    public static final String STATUS = "status";
    public static final String METRICS = "metrics";
    public static final String LINE = "line";

    private EngineStreams() {}
}
