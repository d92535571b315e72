package dev.hearth.engine.ops.portable;

import dev.hearth.control.engine.ExportData;
import dev.hearth.control.engine.TellExport;
import dev.hearth.control.engine.TransferFacts;
import dev.hearth.control.http.Handler;
import dev.hearth.engine.feature.Feature;
import java.nio.file.Path;
import java.util.List;

/// The room of data that travels: what is asked of it while the bot runs.
public final class PortableFeature {
    private PortableFeature() {}

    /// Declares the room.
    public static Feature of(ExportService service) {
        return Feature.named("portable")
                .requests(List.of(
                        Handler.of(ExportData.class, service::begin),
                        Handler.of(TellExport.class, _ -> service.work())))
                .build();
    }

    /// What is told of an export.
    public static TransferFacts facts(Path file, Contents contents) {
        return new TransferFacts(
                file.toString(),
                file.toFile().length(),
                contents.product(),
                contents.schema(),
                contents.created(),
                contents.texts() == Texts.READABLE,
                contents.rows(),
                contents.unreadable());
    }
}
