package dev.hearth.practice;

import static dev.hearth.practice.world.Permissions.BAN_MEMBERS;
import static dev.hearth.practice.world.Permissions.KICK_MEMBERS;
import static dev.hearth.practice.world.Permissions.MANAGE_CHANNELS;
import static dev.hearth.practice.world.Permissions.MANAGE_ROLES;
import static dev.hearth.practice.world.Permissions.MODERATE_MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.requests.Method;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody may, with JDA's own computation as the second opinion.
class PermissionsTest {
    /// Those that both sides compute from roles and overwrites alone.
    private static final List<Permission> TRIED = List.of(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.MESSAGE_ADD_REACTION,
            Permission.MESSAGE_HISTORY,
            Permission.MESSAGE_MANAGE,
            Permission.MANAGE_CHANNEL,
            Permission.MANAGE_WEBHOOKS,
            Permission.MANAGE_THREADS,
            Permission.CREATE_INSTANT_INVITE);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rolesAndOverwritesAddUpAsInJdasOwnReckoning(long seed) throws Exception {
        var random = new Random(seed);
        try (var keeper = Keeper.administrator()) {
            var people = List.of("Mira", "Jonas", "Lucía").stream()
                    .map(keeper::member)
                    .toList();
            var roles = List.of("a", "b", "c").stream()
                    .map(name -> keeper.guild
                            .createRole()
                            .setName(name)
                            .setPermissions(some(random))
                            .complete())
                    .toList();
            for (var person : people) {
                for (var role : roles) {
                    if (random.nextBoolean()) {
                        keeper.guild.addRoleToMember(person, role).complete();
                    }
                }
            }
            var general = keeper.text("general");
            for (var role : roles) {
                general.upsertPermissionOverride(role)
                        .setPermissions(some(random), EnumSet.noneOf(Permission.class))
                        .complete();
                general.upsertPermissionOverride(role).deny(some(random)).complete();
            }
            general.upsertPermissionOverride(keeper.guild.getPublicRole())
                    .setPermissions(some(random), EnumSet.noneOf(Permission.class))
                    .complete();
            general.upsertPermissionOverride(people.getFirst())
                    .setPermissions(List.of(Permission.VIEW_CHANNEL), some(random))
                    .complete();

            try (var fresh = Bot.login(keeper.practice)) {
                var guild = fresh.jda().getGuilds().getFirst();
                for (var person : people) {
                    var member = guild.retrieveMemberById(person.getId()).complete();
                    var channel = Objects.requireNonNull(guild.getTextChannelById(general.getId()));
                    assertThat(inWorld(keeper, person, general))
                            .as("%s with %s", person.getUser().getName(), member.getRoles())
                            .isEqualTo(inJda(member, channel));
                }
            }
        }
    }

    private static EnumSet<Permission> some(Random random) {
        var some = EnumSet.noneOf(Permission.class);
        TRIED.stream().filter(permission -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    private static EnumSet<Permission> inWorld(Keeper keeper, Member member, TextChannel channel) {
        var guild = keeper.inWorld();
        long bits = guild.permissions(
                member.getIdLong(), guild.channels().find(channel.getIdLong()).orElseThrow());
        return tried(Permission.getPermissions(bits));
    }

    private static EnumSet<Permission> inJda(Member member, TextChannel channel) {
        var permissions = member.getPermissions(channel);
        return tried(permissions.contains(Permission.VIEW_CHANNEL) ? permissions : EnumSet.noneOf(Permission.class));
    }

    private static EnumSet<Permission> tried(EnumSet<Permission> permissions) {
        var tried = EnumSet.copyOf(TRIED);
        tried.retainAll(permissions);
        return tried;
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   roles",
        "PATCH,  roles",
        "POST,   channels",
        "PATCH,  channels",
        "PATCH,  ''",
        "GET,    audit-logs",
        "GET,    bans",
        "POST,   bulk-ban",
        "POST,   emojis",
        "GET,    invites",
        "DELETE, members/{mira}",
        "PUT,    bans/{mira}",
        "PUT,    members/{mira}/roles/{role}",
        "DELETE, roles/{role}"
    })
    void whatTheBotMayNotDoIsRefused(Method method, String path) throws Exception {
        try (var keeper = new Keeper(0)) {
            var moderator = keeper.role("Moderator").getId();
            var mira = Long.toString(keeper.practice.person("Mira").id());
            var here = keeper.here(path.replace("{mira}", mira).replace("{role}", moderator));
            var body = method == Method.GET ? null : DataObject.empty();

            assertThat(keeper.refusal(method, here, body)).isEqualTo(50013);
        }
    }

    @Test
    void nobodyAtTheBotsHeightOrAboveIsTouched() throws Exception {
        try (var keeper = new Keeper(KICK_MEMBERS | BAN_MEMBERS | MANAGE_ROLES | MODERATE_MEMBERS)) {
            var noor = keeper.here("members/" + keeper.practice.person("Noor").id());
            assertThat(keeper.refusal(Method.DELETE, noor, null)).isEqualTo(50013);
            var own = keeper.here("roles/" + keeper.botRole());
            assertThat(keeper.refusal(Method.PATCH, own, DataObject.empty().put("name", "Higher")))
                    .isEqualTo(50013);
            var mira = keeper.here("members/" + keeper.practice.person("Mira").id());
            assertThat(keeper.refusal(Method.DELETE, mira, null)).isZero();
        }
    }

    @Test
    void nobodyGivesWhatTheyDoNotHave() throws Exception {
        try (var keeper = new Keeper(MANAGE_ROLES)) {
            var body = DataObject.empty().put("name", "Mighty").put("permissions", Long.toString(BAN_MEMBERS));
            assertThat(keeper.refusal(Method.POST, keeper.here("roles"), body)).isEqualTo(50013);
            assertThat(keeper.refusal(
                            Method.POST, keeper.here("roles"), body.put("permissions", Long.toString(MANAGE_ROLES))))
                    .isZero();
        }
    }

    @Test
    void aRoleIsNotMovedPastTheBots() throws Exception {
        try (var keeper = new Keeper(MANAGE_ROLES)) {
            var moderator = keeper.role("Moderator");
            var up = Json.array();
            up.addObject().put("id", moderator.getId()).put("position", 9);

            var answer = RawBot.call(keeper.practice, "PATCH", keeper.here("roles"), up);

            assertThat(answer.code()).isEqualTo(50013);
        }
    }

    @Test
    void whatTheBotDoesNotSeeIsUnknownToIt() throws Exception {
        try (var keeper = new Keeper(MANAGE_CHANNELS)) {
            keeper.practice.guise().everyonePermissions(0);
            var general = keeper.text("general").getId();
            assertThat(keeper.refusal(Method.GET, "channels/" + general, null)).isEqualTo(50001);
            assertThat(keeper.refusal(Method.GET, "channels/" + general + "/messages", null))
                    .isEqualTo(50001);
        }
    }
}
