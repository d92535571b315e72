package dev.hearth.app.process;

/// The one line that the practice server waits for on its standard input. The practice server is an independent
/// witness and shares no code with us, so both sides keep their own form of it.
///
/// @param token         what each request to the server's own API carries
/// @param port          0 for any that is free
/// @param ackLimitMs    how long a bot may take to acknowledge, in milliseconds; Discord gives 3000
/// @param endWithParent whether the end of standard input ends the server
/// @param guilds        how many guilds its world has, 1 to 3, if it is taken from no file
/// @param strict        whether it limits identifies and requests as Discord does
/// @param world         the file in which its world is kept, absolute; empty if it ends with the server
public record PracticeLaunch(
        String token, int port, int ackLimitMs, boolean endWithParent, int guilds, boolean strict, String world) {
    /// A world that ends with the server, and nobody waits.
    public PracticeLaunch(String token, int port, int ackLimitMs, boolean endWithParent, int guilds) {
        this(token, port, ackLimitMs, endWithParent, guilds, false, "");
    }

    /// Without the token, which a record's own text would show.
    @Override
    public String toString() {
        return "PracticeLaunch[port=" + port + ", ackLimitMs=" + ackLimitMs + "]";
    }
}
