package dev.hearth.ui.page;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/// A page as the frame sees it: where it stands, what it is called, how it is made. Its view is made when it is first
/// shown, and once more after the language changed; what it has to remember stays in its view model.
///
/// @param id short and stable: the navigation's name for it, and `nav-` with it the id of its sidebar button
/// @param icon a literal of the Feather pack, such as `fth-home`
/// @param title in the console's language, as is the subtitle
public record Page(
        String id,
        Section section,
        String icon,
        String title,
        String subtitle,
        Supplier<Region> view,
        Waiting waiting) {
    public Page {
        Objects.requireNonNull(section);
        Objects.requireNonNull(view);
        if (id.isBlank() || icon.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a page needs an id, an icon and a title: " + id);
        }
    }

    /// A page on which nothing waits.
    public Page(String id, Section section, String icon, String title, String subtitle, Supplier<Region> view) {
        this(id, section, icon, title, subtitle, view, Waiting.NOTHING);
    }
}
