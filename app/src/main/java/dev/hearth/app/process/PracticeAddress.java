package dev.hearth.app.process;

import java.net.URI;

/// Where a running practice server takes orders, and the secret that it wants with each.
///
/// @param api    the base of the server's own API, without a slash at its end
/// @param bearer the secret
public record PracticeAddress(URI api, String bearer) {
    /// Without the secret, which a record's own text would show.
    @Override
    public String toString() {
        return "PracticeAddress[" + api + "]";
    }
}
