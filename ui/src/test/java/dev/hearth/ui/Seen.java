package dev.hearth.ui;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.testfx.api.FxRobot;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/// What a person sees and presses in the window.
final class Seen {
    private Seen() {}

    static void fire(FxRobot robot, String button) {
        robot.interact(() -> fire(robot.lookup(button).<Node>query()));
    }

    /// The button itself, or the one whose words these are.
    static void fire(Node node) {
        if (node instanceof ButtonBase button) {
            button.fire();
        } else {
            fire(node.getParent());
        }
    }

    static Optional<Node> says(FxRobot robot, String part) {
        return robot.lookup(node -> node.isVisible() && words(node).contains(part))
                .tryQuery();
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case Text text -> text.getText();
            default -> "";
        };
    }

    static boolean shows(FxRobot robot, String id) {
        return robot.lookup(id)
                .tryQuery()
                .filter(node -> node.isVisible() && !node.isDisabled())
                .isPresent();
    }

    static String state(FxRobot robot) {
        return text(robot, "#state");
    }

    static String text(FxRobot robot, String id) {
        try {
            return ((Labeled) robot.lookup(id).query()).getText();
        } catch (EmptyNodeQueryException e) {
            return "";
        }
    }

    static void await(String what, Callable<Boolean> condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not within 90 s: " + what, e);
        }
    }
}
