package dev.hearth.practice.acceptance;

import dev.hearth.practice.Practice;
import java.util.EnumSet;
import net.dv8tion.jda.api.JDAInfo;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;

/// A bot made with JDA. The base URL is all it is told.
final class JdaStranger implements Stranger {
    private final ShardManager shards;

    private JdaStranger(ShardManager shards) {
        this.shards = shards;
    }

    static JdaStranger login(Practice server) {
        return new JdaStranger(DefaultShardManagerBuilder.create(EnumSet.of(
                        GatewayIntent.GUILD_MESSAGES,
                        GatewayIntent.GUILD_MESSAGE_REACTIONS,
                        GatewayIntent.DIRECT_MESSAGES,
                        GatewayIntent.MESSAGE_CONTENT))
                .setToken("a-token")
                .setRestConfig(new RestConfig().setBaseUrl(server.restBase()))
                .addEventListeners(new JdaHabits())
                .setRawEventsEnabled(true)
                .setEnableShutdownHook(false)
                .build());
    }

    @Override
    public String library() {
        return "JDA " + JDAInfo.VERSION;
    }

    @Override
    public void close() {
        shards.shutdown();
    }
}
