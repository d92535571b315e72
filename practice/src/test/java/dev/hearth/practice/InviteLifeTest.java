package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Deed;
import dev.hearth.practice.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class InviteLifeTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-01T12:00:00Z"));
    private final World world = new World(now::get, 1);
    private final dev.hearth.practice.world.Guild guild = world.guilds().getFirst();

    @Test
    void anInviteIsGoneWhenItsTimeIsOver() {
        var code = invite(60, 0);
        var forever = invite(0, 0);

        now.updateAndGet(before -> before.plus(Duration.ofSeconds(59)));
        assertThat(guild.invites().find(code)).isPresent();
        now.updateAndGet(before -> before.plus(Duration.ofSeconds(1)));

        assertThat(guild.invites().find(code)).isEmpty();
        assertThat(guild.invites().all())
                .extracting(invite -> Json.text(invite, "code"))
                .containsExactly(forever);
    }

    @Test
    void theLastUseEndsIt() {
        var code = invite(0, 2);
        var people = world.people().stream().limit(3).toList();
        people.forEach(guild.members()::leave);

        assertThat(guild.invites().use(code, people.get(0))).isTrue();
        assertThat(guild.invites().find(code)).isPresent();
        assertThat(guild.invites().use(code, people.get(1))).isTrue();

        assertThat(guild.invites().use(code, people.get(2))).isFalse();
        assertThat(guild.member(people.get(2).id())).isEmpty();
    }

    @Test
    void whoIsBannedDoesNotComeIn() {
        var jonas = world.person("Jonas").orElseThrow();
        guild.members().ban(new Deed(world.bot(), ""), jonas);

        assertThat(guild.invites().use(invite(0, 0), jonas)).isFalse();
    }

    private String invite(int maxAge, int maxUses) {
        var fields =
                Json.object().put("max_age", maxAge).put("max_uses", maxUses).put("temporary", false);
        var channel = guild.channel("general").orElseThrow();
        return Json.text(guild.invites().create(new Deed(world.bot(), ""), channel, fields), "code");
    }
}
