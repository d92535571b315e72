package dev.hearth.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.hearth.control.EngineLaunch;
import dev.hearth.control.EngineReport;
import dev.hearth.control.Wire;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// What the engine is measured against: the same work on the same libraries with the same settings, and nothing
/// around it. No sealing, no admission, no queue, no time limit, no second try, no words in other languages.
final class BareBot extends ListenerAdapter {
    private static final String INSERT = """
            INSERT INTO check_in (id, user_id, guild_id, made_at, local_day, mood, intensity, activities, note)
            VALUES (:id, :user, :guild, :at, :day, :mood, :intensity, :activities, :note)
            """;
    private static final String NEWEST = """
            SELECT id, user_id, guild_id, made_at, local_day, mood, intensity, activities, note
            FROM check_in WHERE user_id = :user ORDER BY made_at DESC, id DESC
            FETCH FIRST 5 ROWS ONLY
            """;
    private static final int CALM = 40;

    private final Jdbi jdbi;
    private final AtomicLong ids = new AtomicLong(System.currentTimeMillis() << 22);

    private BareBot(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Takes and gives the engine's lines: a launch in, a report when it is online, the end of input ends it.
    public static void main(String[] args) throws Exception {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var launch = Wire.read(in.readLine(), EngineLaunch.class);
        var store = store(Path.of(launch.data(), "bare"));
        var shards = DefaultShardManagerBuilder.createLight(
                        launch.token().orElseThrow(), EnumSet.noneOf(GatewayIntent.class))
                .setRestConfig(new RestConfig().setBaseUrl(launch.restBase().orElseThrow()))
                .setHttpClientBuilder(
                        new OkHttpClient.Builder().connectionPool(new ConnectionPool(64, 1, TimeUnit.MINUTES)))
                .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setCallbackPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setRateLimitElastic(Executors.newVirtualThreadPerTaskExecutor(), true)
                .addEventListeners(new BareBot(Jdbi.create(store)))
                .build();
        var jda = shards.getShards().getFirst().awaitReady();
        var few = new OptionData(OptionType.STRING, "timeframe", "How far to look back");
        List.of("week", "month", "year", "all").forEach(name -> few.addChoice(name, name));
        jda.updateCommands()
                .addCommands(
                        Commands.slash("ping", "Is the bot awake?"),
                        Commands.slash("status", "How the bot is doing"),
                        Commands.slash("help", "What the bot can do").addOption(OptionType.STRING, "command", "Which"),
                        Commands.slash("insights", "See what your own check-ins show")
                                .addOptions(few),
                        Commands.slash("checkin", "Note how you feel, for yourself alone")
                                .addOption(OptionType.STRING, "mood", "A word for how you feel", false, true)
                                .addOption(OptionType.INTEGER, "intensity", "How strong it is")
                                .addOption(OptionType.STRING, "activities", "What you were doing", false, true)
                                .addOption(OptionType.STRING, "note", "A few words for yourself"))
                .complete();
        System.out.println(Wire.line(EngineReport.of(EngineReport.State.ONLINE)));
        while (in.readLine() != null) {
            // the parent has nothing more to say
        }
        shards.shutdown();
        store.close();
        System.exit(0);
    }

    /// The engine's database without its migrator: same driver, settings, encryption, pool and schema.
    private static HikariDataSource store(Path folder) throws Exception {
        System.setProperty("derby.language.statementCacheSize", "1000");
        System.setProperty("derby.locks.waitTimeout", "5");
        System.setProperty("derby.storage.pageCacheSize", "2000");
        System.setProperty("derby.stream.error.method", "java.io.OutputStream.nullOutputStream");
        boolean fresh = !Files.exists(folder);
        var config = new HikariConfig();
        config.setMaximumPoolSize(8);
        config.setJdbcUrl("jdbc:derby:directory:" + folder + ";create=" + fresh + ";dataEncryption=true"
                + ";encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey=" + "0123456789abcdef".repeat(4));
        var store = new HikariDataSource(config);
        if (fresh) {
            var script = Objects.requireNonNull(BareBot.class.getResourceAsStream("/db/derby/V001__check_in.sql"));
            var sql = new String(script.readAllBytes(), StandardCharsets.UTF_8).replaceAll("--.*", "");
            Jdbi.create(store).useHandle(handle -> {
                for (var statement : sql.strip().split(";", 0)) {
                    handle.execute(statement);
                }
            });
        }
        return store;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        switch (event.getName()) {
            case "ping" ->
                event.replyEmbeds(new EmbedBuilder()
                                .setTitle("I am here")
                                .setDescription("The way to Discord and back takes 10 ms.")
                                .setColor(0xE2814B)
                                .build())
                        .setEphemeral(true)
                        .queue();
            case "checkin" -> checkIn(event);
            default -> event.reply("?").setEphemeral(true).queue();
        }
    }

    private void checkIn(SlashCommandInteractionEvent event) {
        long id = ids.incrementAndGet();
        var newest = jdbi.inTransaction(handle -> keep(handle, id, event));
        var footer = "Only you can see this.";
        var card = new EmbedBuilder()
                .setTitle("Saved: 😌 Calm")
                .setDescription("Thank you for checking in. Add more below if you like, or leave it at that.\n\n"
                        + "**Your last five**\n" + String.join("\n", newest))
                .setColor(0xE2814B)
                .setFooter(footer)
                .build();
        var select = StringSelectMenu.create(
                        "1.mood.activities." + event.getUser().getId() + "." + id + ".0123456789ab")
                .setPlaceholder("What were you doing? (up to five)")
                .setRequiredRange(1, 5);
        IntStream.range(0, 20).forEach(i -> select.addOption("An activity", "ACTIVE_" + i));
        event.replyEmbeds(card)
                .setComponents(
                        ActionRow.of(select.build()),
                        ActionRow.of(
                                Button.primary("1.mood.done." + id, "Skip the rest"),
                                Button.secondary("1.mood.ask-remove." + id, "Remove")))
                .setEphemeral(true)
                .queue();
    }

    private static List<String> keep(Handle handle, long id, SlashCommandInteractionEvent event) {
        var now = Instant.now();
        handle.createUpdate(INSERT)
                .bind("id", id)
                .bind("user", event.getUser().getIdLong())
                .bind("guild", Objects.requireNonNull(event.getGuild()).getIdLong())
                .bind("at", now)
                .bind("day", (int) (now.getEpochSecond() / 86_400))
                .bind("mood", CALM)
                .bind("intensity", option(event, "intensity").getAsInt())
                .bind("activities", 0L)
                .bind("note", option(event, "note").getAsString().getBytes(StandardCharsets.UTF_8))
                .execute();
        return handle.createQuery(NEWEST)
                .bind("user", event.getUser().getIdLong())
                .map((row, context) -> line(row))
                .list();
    }

    private static OptionMapping option(SlashCommandInteractionEvent event, String name) {
        return Objects.requireNonNull(event.getOption(name));
    }

    private static String line(ResultSet row) throws SQLException {
        int intensity = row.getInt("intensity");
        return "<t:" + row.getTimestamp("made_at").toInstant().getEpochSecond() + ":R> 😌 Calm · "
                + "●".repeat(intensity) + "○".repeat(5 - intensity) + "\n> "
                + new String(row.getBytes("note"), StandardCharsets.UTF_8);
    }
}
