package dev.hearth.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class ShownTest {
    private final StringProperty model = new SimpleStringProperty("a");
    private final ArrayList<String> seen = new ArrayList<>();
    private final Group node = new Group();

    @Test
    void aSubscriptionOutlivesTheCollectorUntilItsNodeIsShown() {
        model.when(Shown.on(node)).subscribe(now -> seen.add(now));
        collect();

        new Scene(node);
        model.set("b");

        assertThat(seen).endsWith("b");
    }

    @Test
    void aNodeThatIsNotShownHearsNothing() {
        model.when(Shown.on(node)).subscribe(now -> seen.add(now));
        model.set("b");

        assertThat(seen).doesNotContain("b");
    }

    /// Returns when the collector has taken what nobody holds.
    private static void collect() {
        var witness = new WeakReference<>(new Object());
        while (witness.get() != null) {
            System.gc();
        }
    }
}
