package dev.hearth.practice.rest;

import java.util.List;
import java.util.ServiceLoader;

/// Sees which requests are answered, and for whom. Hearth brings none: the tests do, to know that each request of the
/// README's table was made by a real client.
public interface Witness {
    /// A request was answered and not refused.
    ///
    /// @param request   as `GET guilds/{guild}`
    /// @param userAgent what the client calls itself
    void answered(String request, String userAgent);

    /// Those that the class path brings.
    static List<Witness> all() {
        return ServiceLoader.load(Witness.class, Witness.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
