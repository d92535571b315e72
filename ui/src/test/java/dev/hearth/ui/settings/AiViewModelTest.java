package dev.hearth.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.AiView;
import dev.hearth.control.engine.ForgetAi;
import dev.hearth.control.engine.KeepAi;
import dev.hearth.control.engine.TellAi;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class AiViewModelTest {
    private static final String ADDRESS = "https://ai.example.org/v1";

    private final InMemoryEngine engine = new InMemoryEngine();
    private final SimpleObjectProperty<Environment> environment = new SimpleObjectProperty<>(Environment.PRACTICE);
    private final AiViewModel ai = new AiViewModel(engine, new LiveHouse(new InMemorySupervisor(), environment));

    private static AiView none() {
        return new AiView(Optional.empty(), false, "", Optional.empty(), Optional.empty(), false, 0);
    }

    private static AiView named() {
        return new AiView(Optional.of(ADDRESS), true, "", Optional.of(Instant.EPOCH), Optional.empty(), false, 1);
    }

    @Test
    void nothingIsKnownUntilTheEngineSays() {
        assertThat(ai.viewProperty().get()).isNull();
        engine.answers().to(TellAi.class, asked -> none());

        ai.look();

        assertThat(ai.viewProperty().get()).isEqualTo(none());
    }

    @Test
    void whatIsTypedIsTriedWithoutSpacesAroundIt() {
        engine.answers().to(KeepAi.class, asked -> named());

        ai.keep(" " + ADDRESS + " ", Optional.of(" sk-1 "), " ");

        assertThat(engine.answers().asked()).containsExactly(new KeepAi(ADDRESS, Optional.of("sk-1"), ""));
        assertThat(ai.viewProperty().get()).isEqualTo(named());
        assertThat(ai.busyProperty().get()).isFalse();
    }

    @Test
    void aRefusalIsToldAndTheOneBeforeStays() {
        engine.answers().to(KeepAi.class, asked -> named());
        ai.keep(ADDRESS, Optional.of("sk-1"), "");
        engine.answers().refuse(KeepAi.class, Problem.of("ai-key-refused", "No.", "Another."));

        ai.keep(ADDRESS, Optional.of("sk-2"), "");

        assertThat(Objects.requireNonNull(ai.refusalProperty().get()).code()).isEqualTo("ai-key-refused");
        assertThat(ai.viewProperty().get()).isEqualTo(named());
    }

    @Test
    void forgettingAndAnotherEnvironmentClear() {
        engine.answers().to(ForgetAi.class, asked -> none());
        ai.forget();
        assertThat(ai.viewProperty().get()).isEqualTo(none());

        environment.set(Environment.DISCORD);

        assertThat(ai.viewProperty().get()).isNull();
    }
}
