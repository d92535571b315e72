package dev.hearth.ui.servers;

import dev.hearth.control.engine.GuildEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;

/// The guilds' pictures that were shown last, so that a list that is scrolled back does not fetch them again.
final class GuildIcons {
    private static final int MOST = 200;
    private static final double PIXELS = 80;

    private final Map<String, Image> images = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
            return size() > MOST;
        }
    };

    /// A guild's picture, which may still be on its way; empty if it has none.
    Optional<Image> of(GuildEntry entry) {
        return entry.icon().map(url -> images.computeIfAbsent(url, GuildIcons::load));
    }

    private static Image load(String url) {
        return new Image(url, PIXELS, PIXELS, true, true, true);
    }
}
