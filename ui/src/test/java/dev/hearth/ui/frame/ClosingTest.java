package dev.hearth.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.choice.Chosen;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ClosingTest {
    private final List<Runnable> leaving = new ArrayList<>();
    private final Choices choices = new Choices(Chosen.defaults(Locale.ENGLISH), kept -> {});
    private @Nullable Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        shown.setScene(new Scene(new Overlay(Language.EN), 960, 600));
        shown.show();
    }

    @Test
    void theWindowStaysUntilWhatShouldNotOutliveItHasEnded(FxRobot robot) {
        close(robot, false, 0);

        assertThat(stage().isShowing()).isTrue();
        assertThat(leaving).hasSize(1);
        robot.interact(leaving.getFirst());
        assertThat(stage().isShowing()).isFalse();
    }

    @Test
    void unsavedChangesAreAskedForBeforeAnythingEnds(FxRobot robot) {
        close(robot, false, 1);
        assertThat(leaving).isEmpty();
        robot.clickOn("#dialog-no");
        assertThat(leaving).isEmpty();

        close(robot, false, 1);
        robot.clickOn("#dialog-yes");

        assertThat(leaving).hasSize(1);
    }

    @Test
    void thatTheBotGoesOnIsSaidOnce(FxRobot robot) {
        close(robot, true, 0);
        robot.clickOn("#dialog-yes");
        assertThat(leaving).hasSize(1);

        close(robot, true, 0);

        assertThat(leaving).hasSize(2);
    }

    private void close(FxRobot robot, boolean botRuns, int unsaved) {
        var closing = new Closing(choices, stage(), leaving::add);
        var event = new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
        robot.interact(() -> closing.asked(event, botRuns, unsaved));
        assertThat(event.isConsumed()).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Stage stage() {
        return Objects.requireNonNull(stage);
    }
}
