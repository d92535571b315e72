package dev.hearth.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final long SERVER = GuildPermission.MANAGE_SERVER.bit();
    private static final long ROLES = GuildPermission.MANAGE_ROLES.bit();

    @Test
    void whatIsForAFewNeedsEveryPermissionAndAGuild() {
        Terms both = Terms.needing(GuildPermission.MANAGE_SERVER, GuildPermission.MANAGE_ROLES);

        assertThat(both.allow(in(SERVER | ROLES, false))).isTrue();
        assertThat(both.allow(in(SERVER, false))).isFalse();
        assertThat(both.allow(in(ROLES, true))).isFalse();
        assertThat(both.allow(new Standing(false, SERVER | ROLES, false, Optional.empty())))
                .isFalse();
        assertThat(Terms.EVERYBODY.allow(new Standing(false, 0, false, Optional.empty())))
                .isTrue();
    }

    @Test
    void theModeratorRoleStandsInForThePermission() {
        Terms terms = Terms.forModerators(GuildPermission.MANAGE_SERVER);

        assertThat(terms.allow(in(0, true))).isTrue();
        assertThat(terms.allow(in(SERVER, false))).isTrue();
        assertThat(terms.allow(in(ROLES, false))).isFalse();
        assertThat(terms.allow(new Standing(false, 0, true, Optional.empty()))).isFalse();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(Terms::forModerators);
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER, OWNER, true",
        "ADMIN, OWNER, false",
        "OWNER, SUPPORT, true",
        "MOD, ADMIN, false",
        "MOD, MOD, true",
        "SUPPORT, MOD, false",
        ", SUPPORT, false",
    })
    void aRoleOfTheInstallationIsAskedForAtLeast(StaffRole has, StaffRole least, boolean allowed) {
        Standing caller = new Standing(true, SERVER, true, Optional.ofNullable(has));

        assertThat(Terms.forStaff(least).allow(caller)).isEqualTo(allowed);
    }

    /// Two gates: neither opens the other.
    @Test
    void permissionAndRoleCountTogether() {
        Terms both = new Terms(Set.of(GuildPermission.MANAGE_ROLES), false, Optional.of(StaffRole.MOD), "", false);

        assertThat(both.allow(new Standing(true, ROLES, false, Optional.of(StaffRole.MOD))))
                .isTrue();
        assertThat(both.allow(new Standing(true, ROLES, false, Optional.of(StaffRole.SUPPORT))))
                .isFalse();
        assertThat(both.allow(new Standing(true, SERVER, true, Optional.of(StaffRole.OWNER))))
                .isFalse();
    }

    private static Standing in(long permissions, boolean moderator) {
        return new Standing(true, permissions, moderator, Optional.empty());
    }
}
