package dev.hearth.engine.guild.moderation;

import dev.hearth.engine.base.ai.AiService;
import dev.hearth.engine.base.ai.Verdict;
import dev.hearth.engine.command.GuildPermission;
import dev.hearth.engine.guild.access.AccessService;
import dev.hearth.engine.guild.moderation.ModCase.Draft;
import dev.hearth.engine.guild.moderation.ModCase.Seen;
import dev.hearth.engine.guild.settings.AutoModAction;
import dev.hearth.engine.guild.settings.GuildSettings;
import dev.hearth.engine.guild.settings.Settings;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Heard;
import dev.hearth.engine.talk.Heard.Danger;
import dev.hearth.engine.talk.HeardHandler;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Looks at messages where a guild wants it: how often somebody writes, how much of it is the same, and what it looks
/// like. Each of them is enough. Where none of them says anything, and the guild wants it, the AI service is asked too;
/// nothing waits for its answer. What it does, moderators can take back; it never kicks and never bans.
final class AutoModeration implements HeardHandler {
    /// From here on a text may be a cry for help, at which nobody is warned.
    private static final double DANGER = 0.1;

    private final SettingsService settings;
    private final AccessService access;
    private final ModerationDesk desk;
    private final AiService ai;
    private final Rhythm rhythm = new Rhythm();

    AutoModeration(SettingsService settings, AccessService access, ModerationDesk desk, AiService ai) {
        this.settings = settings;
        this.access = access;
        this.desk = desk;
        this.ai = ai;
    }

    @Override
    public Heard hear(Heard message) {
        GuildSettings here = settings.of(message.guild());
        if (here.get(Settings.AUTO_MOD)
                && !isExempt(message, here)
                && !access.isBanned(message.guild(), message.at())) {
            look(message, here);
        }
        return message;
    }

    private static boolean isExempt(Heard message, GuildSettings here) {
        return GuildPermission.ADMINISTRATOR.isIn(message.permissions())
                || GuildPermission.MANAGE_MESSAGES.isIn(message.permissions())
                || here.find(Settings.MODERATOR_ROLE)
                        .filter(message.roles()::contains)
                        .isPresent()
                || !Collections.disjoint(here.get(Settings.EXEMPT_ROLES), message.roles())
                || here.get(Settings.EXEMPT_CHANNELS).contains(message.channel())
                || here.get(Settings.EXEMPT_CHANNELS).contains(message.within());
    }

    private void look(Heard message, GuildSettings here) {
        Strictness strictness = Strictness.of(here.get(Settings.AUTO_MOD_LEVEL));
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        signs.addAll(rhythm.note(message, strictness.perMinute()));
        Content content = Content.of(message.text(), message.mentions());
        if (content.score() > strictness.score()) {
            signs.addAll(content.signs());
        }
        if (!signs.isEmpty()) {
            notice(message, here, signs);
        } else if (here.get(Settings.AUTO_MOD_AI) && message.danger() != Danger.SEEN) {
            ai.judge(message.text(), verdict -> {
                if (offends(verdict, strictness)) {
                    notice(message, here, EnumSet.of(Sign.JUDGED));
                }
            });
        }
    }

    static boolean offends(Verdict verdict, Strictness strictness) {
        return verdict.danger() < DANGER && verdict.score() > strictness.score();
    }

    private void notice(Heard message, GuildSettings here, Set<Sign> signs) {
        Optional<Act> act = furthest(message.danger(), here.get(Settings.AUTO_MOD_MAX_ACTION));
        if (act.isPresent() && rhythm.mayNotice(message)) {
            desk.notice(draft(message, act.get(), signs));
        }
    }

    private static Draft draft(Heard message, Act act, Set<Sign> signs) {
        Seen seen = new Seen(message.channel(), message.message(), signs);
        return new Draft(message.guild(), message.at(), null, act, message.author(), null, null, null, seen);
    }

    /// The one place that says how far it goes. Nobody whom the crisis detector sees in danger is bothered. As long
    /// as no detector has looked, a message may be a cry for help: it is neither deleted nor its author silenced,
    /// whatever the guild allows. Deleting and timeouts come with that detector.
    ///
    /// @return empty for nothing at all
    static Optional<Act> furthest(Danger danger, AutoModAction allowed) {
        return switch (danger) {
            case SEEN -> Optional.empty();
            case UNKNOWN, NONE -> Optional.of(allowed == AutoModAction.LOG ? Act.NOTE : Act.WARN);
        };
    }
}
