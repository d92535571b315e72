package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Permissions;
import dev.hearth.practice.world.PrivilegedIntent;
import dev.hearth.practice.world.User;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.role.update.RoleUpdatePermissionsEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuiseTest {
    private static final String BEARER = "a-bearer-of-at-least-32-characters";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int MESSAGE_CONTENT = 1 << 15;
    private static final int GUILD_PRESENCES = 1 << 8;

    private Practice practice;
    private Guise guise;

    @BeforeEach
    void open() {
        practice = Practice.start(PracticeOptions.defaults().token(BEARER));
        guise = practice.guise();
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void onlyListedTokensAreAccepted() throws Exception {
        guise.tokens(List.of("the-right-one"));

        var wrong = get("/api/v10/users/@me", "Bot a-token");
        var right = get("/api/v10/users/@me", "Bot the-right-one");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(Json.text(Json.read(wrong.body()), "message")).isEqualTo("401: Unauthorized");
        assertThat(right.statusCode()).isEqualTo(200);
        try (var bot = RawBot.identified(practice, 0)) {
            assertThat(bot.closeCode()).isEqualTo(4004);
        }
    }

    @Test
    void aTokenThatIsRevokedEndsItsConnection() throws Exception {
        try (var bot = Bot.login(practice, "soon-revoked")) {
            bot.jda();

            guise.tokens(List.of("a-new-one"));

            assertThat(bot.await(ShutdownEvent.class).getCode()).isEqualTo(4004);
        }
    }

    @Test
    void aTokenThatStaysKeepsItsConnection() throws Exception {
        try (var bot = Bot.login(practice, "stays")) {
            bot.jda();

            guise.tokens(List.of("stays"));
            guise.inGuild(false);

            assertThat(bot.await(GuildLeaveEvent.class).getGuild().getName()).isEqualTo("Practice");
        }
    }

    @Test
    void anIntentThatIsSwitchedOffIsNotGranted() throws Exception {
        guise.intents(Set.of(PrivilegedIntent.GUILD_MEMBERS));

        try (var bot = Bot.login(practice)) {
            assertThat(bot.await(ShutdownEvent.class).getCode()).isEqualTo(4014);
        }
    }

    @Test
    void intentsThatAreSwitchedOnAreGranted() throws Exception {
        guise.intents(Set.of(PrivilegedIntent.MESSAGE_CONTENT, PrivilegedIntent.GUILD_MEMBERS));

        try (var bot = Bot.login(practice)) {
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
        try (var bot = RawBot.identified(practice, MESSAGE_CONTENT | GUILD_PRESENCES)) {
            assertThat(bot.closeCode()).isEqualTo(4014);
        }
    }

    @Test
    void theApplicationShowsItsSwitches() throws Exception {
        guise.intents(Set.of(PrivilegedIntent.MESSAGE_CONTENT, PrivilegedIntent.GUILD_PRESENCES));

        for (var path : new String[] {"/api/v10/applications/@me", "/api/v10/oauth2/applications/@me"}) {
            var application = Json.read(get(path, "Bot x").body());
            assertThat(Json.text(application, "id")).isEqualTo(practice.botId());
            assertThat(Json.text(application, "name")).isEqualTo("Hearth");
            assertThat(Json.integer(application, "flags")).isEqualTo(1 << 19 | 1 << 13);
        }
    }

    @Test
    void aBotWithoutGuildIsReadyAndHearsOfItsInvitation() throws Exception {
        guise.inGuild(false);
        try (var bot = Bot.login(practice)) {
            assertThat(bot.jda().getGuilds()).isEmpty();
            assertThat(Json.read(get("/api/v10/users/@me/guilds", "Bot x").body()))
                    .isEmpty();

            guise.inGuild(true);

            assertThat(bot.await(GuildJoinEvent.class).getGuild().getName()).isEqualTo("Practice");
            var guild =
                    Json.read(get("/api/v10/users/@me/guilds", "Bot x").body()).path(0);
            assertThat(Json.text(guild, "name")).isEqualTo("Practice");
            assertThat(Long.parseLong(Json.text(guild, "permissions")) & Permissions.SEND_MESSAGES)
                    .isNotZero();
        }
    }

    @Test
    void whereTheBotIsNotItsCommandsAreNot() throws Exception {
        try (var stand = new Stand(PracticeOptions.defaults(), 0)) {
            stand.practice.guise().inGuild(false);
            var guild = Json.id(stand.practice.world().guilds().getFirst().id());

            assertThat(stand.mira.command("/ping").error()).hasValue("there is no command /ping here");
            assertThat(stand.bot.get("guilds/" + guild).code()).isEqualTo(10004);
            assertThat(RawBot.call(
                                    stand.practice,
                                    "PUT",
                                    "applications/" + stand.practice.botId() + "/guilds/" + guild + "/commands",
                                    Json.array())
                            .code())
                    .isEqualTo(50001);
        }
    }

    @Test
    void permissionsOfTheBotCanBeTakenAway() throws Exception {
        try (var bot = Bot.login(practice)) {
            var guild = bot.jda().getGuilds().getFirst();
            assertThat(guild.getSelfMember().hasPermission(Permission.MODERATE_MEMBERS))
                    .isTrue();

            guise.permissions(0);
            bot.await(RoleUpdatePermissionsEvent.class);
            guise.everyonePermissions(Permissions.VIEW_CHANNEL);
            bot.await(RoleUpdatePermissionsEvent.class);

            assertThat(guild.getSelfMember().hasPermission(Permission.MODERATE_MEMBERS))
                    .isFalse();
            assertThat(Json.text(
                            Json.read(get("/api/v10/users/@me/guilds", "Bot x").body())
                                    .path(0),
                            "permissions"))
                    .isEqualTo(Long.toString(Permissions.VIEW_CHANNEL));
            var channel = Json.id(practice.world()
                    .guilds()
                    .getFirst()
                    .channels()
                    .all()
                    .getFirst()
                    .id());
            var refused = RawBot.call(
                    practice,
                    "POST",
                    "channels/" + channel + "/messages",
                    Json.object().put("content", "hello"));
            assertThat(refused.code()).isEqualTo(50013);
        }
    }

    @Test
    void theClockOfEveryAnswerIsShifted() throws Exception {
        guise.clockOffset(Duration.ofHours(1));

        for (var path : new String[] {"/api/v10/users/@me", "/practice/v1/world", "/nowhere"}) {
            var date = get(path, "Bot x").headers().firstValue("date").orElseThrow();
            var told = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            assertThat(Duration.between(Instant.now(), told)).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
        }
    }

    @Test
    void theBotHasAPicture() throws Exception {
        var me = Json.read(get("/api/v10/users/@me", "Bot x").body());
        assertThat(Json.text(me, "avatar")).isEqualTo(User.BOT_AVATAR);

        var answer = get("/avatars/" + Json.text(me, "id") + "/" + Json.text(me, "avatar") + ".png?size=128", "");

        assertThat(answer.headers().firstValue("content-type")).hasValue("image/png");
        var picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(picture.getWidth()).isEqualTo(128);
        assertThat(picture.getRGB(64, 64) & 0xFFFFFF).isEqualTo(0xFFF4EC);
        assertThat(get("/avatars/1/none.png", "").statusCode()).isEqualTo(404);
    }

    @Test
    void theGuiseIsPutOnOverHttp() throws Exception {
        var worn = guise(
                "{\"tokens\":[\"one\"],\"intents\":[\"MESSAGE_CONTENT\"],\"inGuild\":false,\"clockOffsetMs\":-3600000}");

        assertThat(worn.statusCode()).isEqualTo(200);
        assertThat(Json.write(Json.read(worn.body())))
                .isEqualTo("{\"anyToken\":false,\"inGuild\":false,\"clockOffsetMs\":-3600000,"
                        + "\"intents\":[\"MESSAGE_CONTENT\"]}");
        assertThat(get("/api/v10/users/@me", "Bot x").statusCode()).isEqualTo(401);
        assertThat(Json.flag(Json.read(guise("{\"tokens\":null}").body()), "anyToken"))
                .isTrue();
        assertThat(get("/api/v10/users/@me", "Bot x").statusCode()).isEqualTo(200);
        assertThat(guise("{\"inGuild\":true,\"intents\":[\"EVERYTHING\"]}").statusCode())
                .isEqualTo(400);
        assertThat(guise.inGuild()).isFalse();
    }

    private java.net.http.HttpResponse<byte[]> guise(String order) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + practice.port() + "/practice/v1/guise"))
                .header("Authorization", "Bearer " + BEARER)
                .POST(HttpRequest.BodyPublishers.ofString(order))
                .build();
        return HTTP.send(request, BodyHandlers.ofByteArray());
    }

    private java.net.http.HttpResponse<byte[]> get(String path, String authorization) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + practice.port() + path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }
}
