package dev.hearth.practice.rest;

import java.util.List;

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

    static Route of(List<String> path) {
        return switch (path.isEmpty() ? "" : path.getFirst()) {
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
