package dev.hearth.bench;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Scanner;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.utils.ChunkingFilter;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/// The least that a bot on JDA can do: it answers a command with a word. What the practice server costs is measured
/// beside it.
final class EchoBot extends ListenerAdapter {
    /// What it is told to be.
    enum Kind {
        /// Answers, and keeps nothing.
        BARE,
        /// Answers, and asks for all members of all guilds first.
        FULL,
        /// Asks for all members too, and answers nothing.
        ONLOOKER
    }

    private EchoBot() {}

    /// The first line of its input is the address, its argument a kind. It says how much it knows when it is ready.
    public static void main(String[] args) throws Exception {
        var kind = Kind.valueOf(args[0]);
        var in = new Scanner(System.in, StandardCharsets.UTF_8);
        var builder = builder(kind)
                .setRestConfig(new RestConfig().setBaseUrl(in.nextLine()))
                .setHttpClientBuilder(
                        new OkHttpClient.Builder().connectionPool(new ConnectionPool(64, 1, TimeUnit.MINUTES)))
                .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setCallbackPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setRateLimitElastic(Executors.newVirtualThreadPerTaskExecutor(), true);
        if (kind != Kind.ONLOOKER) {
            builder.addEventListeners(new EchoBot());
        }
        var shards = builder.build();
        JDA jda = shards.getShards().getFirst().awaitReady();
        if (kind != Kind.ONLOOKER) {
            jda.updateCommands()
                    .addCommands(Commands.slash("ping", "Is the bot awake?"))
                    .complete();
        }
        long members = jda.getGuilds().stream()
                .mapToLong(guild -> guild.getMembers().size())
                .sum();
        System.out.println("{\"guilds\":" + jda.getGuilds().size() + ",\"members\":" + members + "}");
        while (in.hasNextLine()) {
            in.nextLine();
        }
        shards.shutdown();
        System.exit(0);
    }

    private static DefaultShardManagerBuilder builder(Kind kind) {
        return kind == Kind.BARE
                ? DefaultShardManagerBuilder.createLight("any-token", EnumSet.noneOf(GatewayIntent.class))
                : DefaultShardManagerBuilder.createLight("any-token", GatewayIntent.GUILD_MEMBERS)
                        .setMemberCachePolicy(MemberCachePolicy.ALL)
                        .setChunkingFilter(ChunkingFilter.ALL);
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        event.replyEmbeds(new EmbedBuilder().setTitle(Scenario.PING.title()).build())
                .setEphemeral(true)
                .queue();
    }
}
