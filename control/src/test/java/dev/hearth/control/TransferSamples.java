package dev.hearth.control;

import dev.hearth.control.engine.ExportData;
import dev.hearth.control.engine.TellExport;
import dev.hearth.control.engine.TransferFacts;
import dev.hearth.control.engine.TransferWork;
import java.time.Instant;
import java.util.Map;

/// What is asked and told of data that travels.
final class TransferSamples {
    private static final String FILE = "/home/mira/hearth-export.zip";

    private TransferSamples() {}

    static void addTo(Map<Request<?>, Object> all) {
        all.put(new ExportData(FILE, true), TransferWork.running(40));
        all.put(
                new TellExport(),
                TransferWork.done(new TransferFacts(
                        FILE,
                        81_920,
                        "0.1.0",
                        9,
                        Instant.parse("2026-11-26T12:00:00Z"),
                        true,
                        Map.of("check_in", 12L, "journal_entry", 3L),
                        1)));
    }
}
