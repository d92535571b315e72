package dev.hearth.practice.rest;

/// Kinds of request, as a test counts them.
public enum Route {
    GATEWAY,
    COMMANDS,
    CALLBACK,
    ORIGINAL,
    FOLLOW_UP,
    DIRECT_CHANNEL,
    MESSAGE,
    OTHER;

    /// @param path after the version
    static Route of(String path) {
        int slash = path.indexOf('/');
        return switch (slash < 0 ? path : path.substring(0, slash)) {
            case "gateway" -> GATEWAY;
            case "interactions" -> CALLBACK;
            case "webhooks" -> path.contains("@original") ? ORIGINAL : FOLLOW_UP;
            case "applications" -> path.contains("commands") ? COMMANDS : OTHER;
            case "channels" -> path.contains("messages") ? MESSAGE : OTHER;
            case "users" -> path.contains("channels") ? DIRECT_CHANNEL : OTHER;
            default -> OTHER;
        };
    }
}
