package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.world.Permissions;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRemoveEvent;
import net.dv8tion.jda.api.requests.Method;
import org.junit.jupiter.api.Test;

class PruneTest {
    @Test
    void whoSaidNothingIsCountedAndPutOut() throws Exception {
        try (var keeper = new Keeper(Permissions.KICK_MEMBERS | Permissions.MANAGE_GUILD)) {
            int all = keeper.guild.retrievePrunableMemberCount(7).complete();
            keeper.practice.person("Mira").in("general").say("I am still here");

            assertThat(keeper.guild.retrievePrunableMemberCount(7).complete()).isEqualTo(all - 1);
            assertThat(keeper.guild.prune(7).complete()).isEqualTo(all - 1);

            keeper.bot.await(GuildMemberRemoveEvent.class);
            assertThat(keeper.inWorld().members().all())
                    .extracting(member -> member.user().name())
                    .contains("Mira", "Noor", "Hearth")
                    .doesNotContain("Jonas");
        }
    }

    @Test
    void itNeedsBothRights() throws Exception {
        try (var keeper = new Keeper(Permissions.KICK_MEMBERS)) {
            assertThat(keeper.refusal(Method.GET, keeper.here("prune?days=7"), null))
                    .isEqualTo(50013);
        }
    }
}
