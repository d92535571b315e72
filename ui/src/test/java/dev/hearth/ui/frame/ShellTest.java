package dev.hearth.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.ui.choice.Appearance;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.choice.Chosen;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.page.Section;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private final Choices choices = new Choices(Chosen.defaults(Locale.ENGLISH), kept -> {});
    private final FrameViewModel frame = new FrameViewModel("one", choices);
    private final Theme theme = new Theme();
    private final List<String> made = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        var words = Messages.beside(Shell.class, Language.EN);
        var pages = List.of(page("one", Section.FIRST), page("two", Section.WATCH), page("three", Section.LAST));
        var overlay = new Overlay(Language.EN);
        overlay.cover(new Shell(pages, frame, theme.darkProperty(), words));
        choices.appearanceProperty().set(Appearance.LIGHT);
        theme.follow(choices.appearanceProperty());
        var scene = new Scene(overlay, 960, 600);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private Page page(String id, Section section) {
        return new Page(id, section, "fth-home", "Page " + id, "About " + id, () -> {
            made.add(id);
            var ask = new Button("Ask " + id);
            ask.setId("ask-" + id);
            ask.setOnAction(event -> ((Overlay) ask.getScene().getRoot())
                    .confirm("Sure?", "It cannot be undone.", "Do it", "Leave it", () -> done.add(id)));
            return new StackPane(ask);
        });
    }

    @Test
    void opensAPageByMouseAndByKeyAndMakesItOnce(FxRobot robot) {
        robot.clickOn("#nav-two");
        assertThat(robot.lookup("#ask-two").tryQuery()).isPresent();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);

        assertThat(frame.pageProperty().get()).isEqualTo("two");
        assertThat(made).containsExactly("one", "two");
    }

    @Test
    void changesItsThemeAtOnce(FxRobot robot) {
        robot.clickOn("#theme");

        assertThat(robot.lookup("#theme").queryButton().getScene().getRoot().getStyleClass())
                .contains("dark")
                .doesNotContain("light");
    }

    @Test
    void asksBeforeADeedAndLeavesItOnEscape(FxRobot robot) {
        robot.clickOn("#ask-one").push(KeyCode.ESCAPE);
        assertThat(done).isEmpty();

        robot.clickOn("#ask-one").clickOn("#dialog-yes");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(done).containsExactly("one");
        assertThat(robot.lookup("#dialog-yes").tryQuery()).isEmpty();
    }
}
