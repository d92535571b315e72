package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.guild.access.AccessService;
import dev.hearth.engine.guild.settings.GuildSettings;
import dev.hearth.engine.guild.settings.Settings;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Courier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/// Tells a guild that wants it, once a week, how many check-ins there were and whether the week was lighter or heavier
/// than the one before: numbers without names, and only if they are of enough people that nobody can be guessed. If the
/// bot was off at the time, it is told later, within a day.
final class Digest {
    private final Words words;
    private final WeekRepository weeks;
    private final SettingsService settings;
    private final AccessService access;
    private final Guilds guilds;
    private final Courier courier;

    Digest(
            Words words,
            WeekRepository weeks,
            SettingsService settings,
            AccessService access,
            Guilds guilds,
            Courier courier) {
        this.words = words;
        this.weeks = weeks;
        this.settings = settings;
        this.access = access;
        this.guilds = guilds;
        this.courier = courier;
    }

    /// Tells those whose time it is.
    void tell(Instant now) {
        guilds.all().stream()
                .map(GuildFacts.Summary::id)
                .filter(guild -> !access.isBanned(guild, now))
                .forEach(guild -> tell(guild, now));
    }

    private void tell(GuildId guild, Instant now) {
        GuildSettings here = settings.of(guild);
        LocalDate day = day(now.atZone(here.get(Settings.TIME_ZONE)), here.get(Settings.DIGEST_TIME));
        boolean isWanted = here.get(Settings.DIGEST_DAY).is(day.getDayOfWeek());
        if (isWanted && here.get(Settings.ENABLE_CHECK_INS) && !isTold(guild, day)) {
            here.find(Settings.CHECK_IN_CHANNEL).ifPresent(channel -> tell(guild, channel, day));
        }
    }

    /// The last day on which it was time.
    private static LocalDate day(ZonedDateTime now, LocalTime time) {
        return now.toLocalTime().isBefore(time) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }

    /// The day may be set anew in the course of a week, which brings no second one.
    private boolean isTold(GuildId guild, LocalDate day) {
        Optional<LocalDate> told = weeks.told(guild);
        return told.isPresent() && told.get().isAfter(day.minusWeeks(1));
    }

    /// Marked before it is posted: a crash in between costs one digest and tells nobody twice.
    private void tell(GuildId guild, ChannelId channel, LocalDate day) {
        Week week = weeks.before(guild, day);
        if (!week.isTold()) {
            return;
        }
        Week.Trend trend = week.since(weeks.before(guild, day.minusWeeks(1)));
        LocalDate toldBefore = weeks.told(guild).orElse(day.minusWeeks(1));
        weeks.setTold(guild, day);
        Card card = card(new Speech(words, settings.speaks(guild)), week, trend);
        if (!courier.post(channel, card).mayBeThere()) {
            weeks.setTold(guild, toldBefore);
        }
    }

    private static Card card(Speech speech, Week week, Week.Trend trend) {
        String numbers = speech.say("digest.numbers", week.checkIns(), week.people());
        String body = trend == Week.Trend.UNKNOWN ? numbers : numbers + "\n" + speech.name("digest", trend);
        return Card.of(Tone.WARM, speech.say("digest.title"), body).withFooter(speech.say("digest.footer"));
    }
}
