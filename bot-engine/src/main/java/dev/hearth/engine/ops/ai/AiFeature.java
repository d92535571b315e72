package dev.hearth.engine.ops.ai;

import dev.hearth.control.engine.ForgetAi;
import dev.hearth.control.engine.KeepAi;
import dev.hearth.control.engine.TellAi;
import dev.hearth.control.http.Handler;
import dev.hearth.engine.base.ai.AiService;
import dev.hearth.engine.feature.Feature;
import java.util.List;

/// The room of the AI service: what the console asks.
public final class AiFeature {
    private AiFeature() {}

    /// Declares the room.
    public static Feature of(AiService service) {
        var desk = new AiDesk(service);
        return Feature.named("ai")
                .requests(List.of(
                        Handler.of(TellAi.class, _ -> desk.view()),
                        Handler.of(KeepAi.class, desk::keep),
                        Handler.of(ForgetAi.class, _ -> desk.forget())))
                .build();
    }
}
