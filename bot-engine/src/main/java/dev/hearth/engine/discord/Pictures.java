package dev.hearth.engine.discord;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.utils.ImageFormat;

/// Where pictures lie. Discord keeps them at a host of its own, the practice server at the one that we know already;
/// the path is the same.
final class Pictures {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final URI restBase;

    Pictures(String restBase) {
        this.restBase = URI.create(restBase);
    }

    /// A person's own picture as a PNG; empty if there is none.
    Optional<String> of(User user) {
        return Optional.ofNullable(user.getAvatarUrl(ImageFormat.PNG)).map(this::place);
    }

    /// Where a picture of Discord's lies for us.
    String place(String atDiscord) {
        String host = restBase.getHost();
        if (host == null || !LOOPBACK.contains(host)) {
            return atDiscord;
        }
        return restBase.resolve(URI.create(atDiscord).getRawPath()).toString();
    }
}
