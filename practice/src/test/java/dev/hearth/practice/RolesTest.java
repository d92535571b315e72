package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.events.role.RoleCreateEvent;
import net.dv8tion.jda.api.events.role.RoleDeleteEvent;
import net.dv8tion.jda.api.events.role.update.RoleUpdateNameEvent;
import net.dv8tion.jda.api.events.role.update.RoleUpdatePositionEvent;
import net.dv8tion.jda.api.requests.Method;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {
    private Keeper keeper;

    @BeforeAll
    void login() throws Exception {
        keeper = Keeper.administrator();
    }

    @AfterAll
    void logout() {
        keeper.close();
    }

    @Test
    void aNewRoleHasWhatItWasMadeWithAndIsTold() throws Exception {
        var name = Keeper.fresh("kind");
        var made = keeper.guild
                .createRole()
                .setName(name)
                .setColor(0x336699)
                .setHoisted(true)
                .setMentionable(true)
                .setPermissions(Permission.MESSAGE_MANAGE)
                .complete();

        var told = told(RoleCreateEvent.class, made).getRole();
        assertThat(told.getName()).isEqualTo(name);
        assertThat(told.getColors().getPrimaryRaw()).isEqualTo(0x336699);
        assertThat(told.isHoisted()).isTrue();
        assertThat(told.isMentionable()).isTrue();
        assertThat(told.getPermissions()).containsExactly(Permission.MESSAGE_MANAGE);
        assertThat(keeper.get(keeper.here("roles/" + made.getId())).getString("name"))
                .isEqualTo(name);
        assertThat(keeper.list(keeper.here("roles")).length())
                .isEqualTo(keeper.inWorld().roles().all().size());
    }

    @Test
    void aRoleIsRenamed() throws Exception {
        var role = keeper.guild.createRole().setName(Keeper.fresh("old")).complete();
        var name = Keeper.fresh("new");

        role.getManager().setName(name).complete();

        var told = told(RoleUpdateNameEvent.class, role);
        assertThat(told.getNewName()).isEqualTo(name);
    }

    @Test
    void aNewRoleStandsRightAboveEverybodyAndCanBeMovedUp() throws Exception {
        var below = keeper.guild.createRole().setName(Keeper.fresh("below")).complete();
        var above = keeper.guild.createRole().setName(Keeper.fresh("above")).complete();
        assertThat(position(above)).isLessThan(position(below));
        told(RoleUpdatePositionEvent.class, below);

        keeper.guild
                .modifyRolePositions()
                .selectPosition(above)
                .moveAbove(below)
                .complete();

        told(RoleUpdatePositionEvent.class, above);
        assertThat(position(above)).isGreaterThan(position(below));
    }

    @Test
    void aDeletedRoleIsTakenFromWhoHadIt() throws Exception {
        var role = keeper.guild.createRole().setName(Keeper.fresh("short")).complete();
        var mira = keeper.member("Mira");
        keeper.guild.addRoleToMember(mira, role).complete();
        assertThat(keeper.member("Mira").getRoles()).contains(role);

        role.delete().complete();

        assertThat(told(RoleDeleteEvent.class, role)).isNotNull();
        assertThat(keeper.get(keeper.here("members/" + mira.getId()))
                        .getArray("roles")
                        .toList())
                .doesNotContain(role.getId());
    }

    @Test
    void theBotsOwnRoleAndEverybodysCannotBeDeleted() {
        assertThat(keeper.refusal(Method.DELETE, keeper.here("roles/" + keeper.botRole()), null))
                .isEqualTo(50028);
        assertThat(keeper.refusal(Method.DELETE, keeper.here("roles/" + keeper.guild.getId()), null))
                .isEqualTo(50028);
        assertThat(keeper.refusal(Method.PATCH, keeper.here("roles/1"), DataObject.empty()))
                .isEqualTo(10011);
    }

    @Test
    void aNameThatIsTooLongIsRefusedByItsField() {
        var body = DataObject.empty().put("name", "x".repeat(101));
        assertThat(keeper.refusal(Method.POST, keeper.here("roles"), body)).isEqualTo(50035);
    }

    private int position(Role role) {
        return keeper.inWorld().roles().find(role.getIdLong()).orElseThrow().position();
    }

    private <E extends net.dv8tion.jda.api.events.role.GenericRoleEvent> E told(Class<E> kind, Role role)
            throws InterruptedException {
        E event;
        do {
            event = keeper.bot.await(kind);
        } while (event.getRole().getIdLong() != role.getIdLong());
        return event;
    }
}
