package dev.hearth.app.supervisor;

import dev.hearth.app.supervisor.awake.KeepAwake;
import dev.hearth.app.supervisor.discord.DiscordBase;
import dev.hearth.app.supervisor.secrets.OwnerOnlyFileKey;
import dev.hearth.app.supervisor.secrets.TokenVault;
import dev.hearth.app.supervisor.store.Notes;
import dev.hearth.control.Bearer;
import dev.hearth.control.Environment;
import dev.hearth.control.Home;
import dev.hearth.control.Installation;
import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;

/// What a supervisor is made of.
///
/// @param bearer opens its own control channel
record Makings(
        Home home,
        Installation installation,
        String version,
        InstantSource clock,
        Notes notes,
        TokenVault vault,
        DiscordBase base,
        KeepAwake awake,
        Bearer bearer) {
    /// Those of a process with this environment.
    ///
    /// @throws IllegalArgumentException if a variable in it cannot be used
    static Makings of(
            Home home,
            Installation installation,
            Map<String, String> environment,
            String version,
            InstantSource clock,
            Notes notes) {
        var keys = home.data(Environment.DISCORD).resolve("keys");
        var folders = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return new Makings(
                home,
                installation,
                version,
                clock,
                notes,
                new TokenVault(keys, new OwnerOnlyFileKey(keys.resolve("discord-token.key")), notes),
                DiscordBase.of(environment.getOrDefault(DiscordBase.VARIABLE, "")),
                KeepAwake.of(System.getProperty("os.name", ""), folders),
                Bearer.fresh());
    }
}
