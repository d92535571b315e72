package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.feature.Members;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.UserSnowflake;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.requests.restaction.AuditableRestAction;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks and acts by JDA, which keeps Discord's limits. Members are not kept in memory: who is acted on is asked for.
final class MembersAtDiscord implements Members {
    private static final Logger LOG = LoggerFactory.getLogger(MembersAtDiscord.class);

    private final Supplier<Optional<ShardManager>> session;

    MembersAtDiscord(Supplier<Optional<ShardManager>> session) {
        this.session = session;
    }

    @Override
    public Found find(GuildId guild, UserId user) {
        Optional<Guild> there = guild(guild);
        if (there.isEmpty()) {
            return new Found.Unreachable();
        }
        try {
            Member member = Waiting.complete(there.get().retrieveMemberById(user.value()));
            return new Found.Here(facts(member));
        } catch (ErrorResponseException e) {
            return isGone(e) ? new Found.Absent() : new Found.Unreachable();
        } catch (CompletionException e) {
            return new Found.Unreachable(); // no answer in time
        }
    }

    private static Facts facts(Member member) {
        return new Facts(
                member.isOwner(),
                member.getIdLong() == member.getJDA().getSelfUser().getIdLong(),
                Permission.getRaw(member.getPermissions()),
                member.getUnsortedRoles().stream()
                        .mapToInt(Role::getPosition)
                        .max()
                        .orElse(-1));
    }

    @Override
    public Ending carryOut(GuildId guild, UserId user, Measure measure, String reason) {
        Optional<Guild> there = guild(guild);
        if (there.isEmpty()) {
            return Ending.UNREACHABLE;
        }
        try {
            action(there.get(), UserSnowflake.fromId(user.value()), measure)
                    .reason(reason.isEmpty() ? null : header(reason))
                    .complete();
            return Ending.DONE;
        } catch (NoSuchRole e) {
            return Ending.GONE;
        } catch (PermissionException e) {
            return Ending.REFUSED;
        } catch (ErrorResponseException e) {
            return ending(e);
        }
    }

    private static AuditableRestAction<Void> action(Guild guild, UserSnowflake user, Measure measure) {
        return switch (measure) {
            case Measure.Timeout(var until) -> guild.timeoutUntil(user, until);
            case Measure.LiftTimeout() -> guild.removeTimeout(user);
            case Measure.Ban() -> guild.ban(user, 0, TimeUnit.SECONDS);
            case Measure.LiftBan() -> guild.unban(user);
            case Measure.GiveRole(RoleId role) -> guild.addRoleToMember(user, role(guild, role));
            case Measure.TakeRole(RoleId role) -> guild.removeRoleFromMember(user, role(guild, role));
        };
    }

    private static Role role(Guild guild, RoleId id) {
        Role role = guild.getRoleById(id.value());
        if (role == null) {
            throw new NoSuchRole();
        }
        return role;
    }

    /// As much of a reason as Discord's header takes, cut at a whole character.
    private static String header(String reason) {
        int most = AuditableRestAction.MAX_REASON_LENGTH;
        if (reason.length() <= most) {
            return reason;
        }
        int end = Character.isHighSurrogate(reason.charAt(most - 1)) ? most - 1 : most;
        return reason.substring(0, end);
    }

    private static Ending ending(ErrorResponseException e) {
        LOG.atWarn().addKeyValue(Fact.REASON.key(), e.getErrorResponse()).log("a measure was not taken");
        if (isGone(e)) {
            return Ending.GONE;
        }
        return e.isServerError() || e.getErrorCode() < 0 ? Ending.UNREACHABLE : Ending.REFUSED;
    }

    private static boolean isGone(ErrorResponseException e) {
        return switch (e.getErrorResponse()) {
            case UNKNOWN_MEMBER, UNKNOWN_USER, UNKNOWN_BAN, UNKNOWN_ROLE -> true;
            default -> false;
        };
    }

    private Optional<Guild> guild(GuildId id) {
        return session.get().map(there -> there.getGuildById(id.value()));
    }

    /// The role is not there any more.
    private static final class NoSuchRole extends RuntimeException {}
}
