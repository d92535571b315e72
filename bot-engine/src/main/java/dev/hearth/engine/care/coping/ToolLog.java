package dev.hearth.engine.care.coping;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.care.coping.ToolLogRepository.Count;
import dev.hearth.engine.guild.settings.Settings;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Courier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells a guild that wants it, once a day at noon, how often tools were used there the day before: a number without
/// names, and only if it was enough people that nobody can be guessed.
final class ToolLog {
    private static final int FEWEST_PEOPLE = 5;
    private static final int FROM_HOUR = 12;

    private final Words words;
    private final ToolLogRepository repository;
    private final SettingsService settings;
    private final Courier courier;

    ToolLog(Words words, ToolLogRepository repository, SettingsService settings, Courier courier) {
        this.words = words;
        this.repository = repository;
        this.settings = settings;
        this.courier = courier;
    }

    /// Tells whom it is time to tell. Yesterday is one of three days, wherever on earth a guild is.
    void tell(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Stream.of(today.minusDays(2), today.minusDays(1), today)
                .forEach(day -> repository.on(day).stream()
                        .filter(count -> count.people() >= FEWEST_PEOPLE && isTime(count.guild(), day, now))
                        .forEach(count -> tell(count, day)));
    }

    private boolean isTime(GuildId guild, LocalDate day, Instant now) {
        LocalDays days = settings.days(guild, new LocalDays(ZoneOffset.UTC));
        boolean isYesterday = days.dayOf(now).minusDays(1).equals(day);
        boolean isNoon = now.atZone(days.zone()).getHour() >= FROM_HOUR;
        Optional<LocalDate> told = repository.told(guild);
        return isYesterday && isNoon && (told.isEmpty() || told.get().isBefore(day));
    }

    /// Marked before it is posted: a crash in between costs one number and tells nobody twice.
    private void tell(Count count, LocalDate day) {
        settings.of(count.guild()).find(Settings.COPING_TOOL_LOG).ifPresent(channel -> {
            repository.setTold(count.guild(), day);
            Speech speech = new Speech(words, settings.speaks(count.guild()));
            Card card = Card.of(Tone.WARM, speech.say("log.title"), speech.say("log.body", count.uses()));
            if (!courier.post(channel, card).mayBeThere()) {
                repository.setTold(count.guild(), day.minusDays(1));
            }
        });
    }
}
