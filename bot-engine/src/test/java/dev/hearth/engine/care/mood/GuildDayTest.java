package dev.hearth.engine.care.mood;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.feature.DayBack;
import dev.hearth.engine.guild.settings.GuildChoices;
import dev.hearth.testkit.HandClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whose day it is: a guild's own zone decides where its members' days begin.
class GuildDayTest {
    private static final UserId MIRA = new UserId(11);
    private static final GuildId HARBOUR = new GuildId(77);
    private static final GuildId MEADOW = new GuildId(78);
    private static final ZoneId ELSEWHERE = ZoneId.of("Pacific/Auckland");
    private static final Instant EVENING = Instant.parse("2026-11-25T20:00:00Z");

    private final HandClock clock = new HandClock(EVENING);
    private final EntryIds ids = new EntryIds(clock, new Random(1));

    @EveryStore
    void aCheckInBelongsToTheDayOfItsGuild(Database database, MemberSeal seal) {
        MoodService service = service(database, seal);

        assertThat(dayIn(service, HARBOUR)).isEqualTo(LocalDate.ofInstant(EVENING, ELSEWHERE));
        assertThat(dayIn(service, MEADOW)).isEqualTo(LocalDate.ofInstant(EVENING, ZoneOffset.UTC));
        assertThat(dayIn(service, null)).isEqualTo(LocalDate.ofInstant(EVENING, ZoneOffset.UTC));
        assertThat(dayIn(service, HARBOUR)).isNotEqualTo(dayIn(service, MEADOW));
    }

    private static LocalDate dayIn(MoodService service, @Nullable GuildId guild) {
        MoodService.Draft calm = new MoodService.Draft(Mood.CALM, null, Set.of(), null);
        return service.checkIn(MIRA, guild, EVENING, DayBack.TODAY, calm)
                .checkIn()
                .day();
    }

    private MoodService service(Database database, MemberSeal seal) {
        GuildChoices choices = new GuildChoices(database, ids, clock);
        choices.choose(HARBOUR, "timeZone", ELSEWHERE.getId());
        return new MoodService(
                new MoodRepository(database, seal),
                ids,
                new GuildRules(choices.service()),
                (_, here) -> choices.service().days(here, new LocalDays(ZoneOffset.UTC)),
                new NextSteps(List::of));
    }
}
