package dev.hearth.engine.care.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.chart.Colour;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.care.profile.Preferences.Manner;
import dev.hearth.engine.feature.ReminderWay;
import dev.hearth.engine.guild.settings.GuildChoices;
import dev.hearth.testkit.HandClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;

class PreferenceRepositoryTest {
    private static final UserId MIRA = new UserId(11);
    private static final UserId JONAS = new UserId(12);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Preferences OWN = new Preferences(
            Language.FR, ZoneId.of("Pacific/Auckland"), ReminderWay.CHANNEL, Manner.BRIEF, Colour.SEA, true, true);

    @EveryStore
    void preferencesComeBackAsTheyWereChosen(Database database) {
        PreferenceRepository repository = new PreferenceRepository(database);
        assertThat(repository.find(MIRA)).isEmpty();

        repository.keep(MIRA, OWN);
        assertThat(repository.find(MIRA)).contains(OWN);
        repository.keep(MIRA, Preferences.STANDARD);
        assertThat(repository.find(MIRA)).contains(Preferences.STANDARD);
        assertThat(repository.find(JONAS)).isEmpty();

        repository.reset(MIRA);
        assertThat(repository.find(MIRA)).isEmpty();
    }

    @EveryStore
    void aPauseBeginsAndEndsAndMayBeginAnewOnTheSameDay(Database database) {
        PreferenceRepository repository = new PreferenceRepository(database);
        repository.pause(MIRA, TODAY);
        assertThat(repository.pauses(MIRA)).containsExactly(new Pause(TODAY, null));
        repository.goOn(MIRA, TODAY);
        assertThat(repository.pauses(MIRA)).containsExactly(new Pause(TODAY, TODAY));
        repository.pause(MIRA, TODAY);
        repository.goOn(MIRA, TODAY.plusDays(3));

        assertThat(repository.pauses(MIRA)).containsExactly(new Pause(TODAY, TODAY.plusDays(3)));
        assertThat(repository.pauses(JONAS)).isEmpty();
        repository.delete(MIRA);
        assertThat(repository.pauses(MIRA)).isEmpty();
    }

    @EveryStore
    void theOwnZoneGoesBeforeThatOfTheGuildAndThatBeforeTheInstallations(Database database) {
        GuildId harbour = new GuildId(77);
        HandClock clock = new HandClock(Instant.parse("2026-11-25T20:00:00Z"));
        GuildChoices choices = new GuildChoices(database, new EntryIds(clock, new Random(1)), clock);
        choices.choose(harbour, "timeZone", "Europe/Berlin");
        PreferencesService service = new PreferencesService(
                new PreferenceRepository(database), choices.service(), new LocalDays(ZoneOffset.UTC));

        assertThat(service.of(MIRA, null).zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(service.of(MIRA, harbour).zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        service.keep(MIRA, OWN);
        assertThat(service.of(MIRA, harbour).zone()).isEqualTo(ZoneId.of("Pacific/Auckland"));
        assertThat(service.language(MIRA)).contains(Language.FR);
        assertThat(service.of(JONAS, harbour).zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        service.reset(MIRA);
        assertThat(service.of(MIRA, null).zone()).isEqualTo(ZoneOffset.UTC);
    }

    @EveryStore
    void everyQueryUsesAnIndex(Database database) {
        PreferenceRepository repository = new PreferenceRepository(database);
        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            repository.keep(MIRA, OWN);
            repository.find(MIRA);
            repository.reset(MIRA);
            repository.pause(MIRA, TODAY);
            repository.pauses(MIRA);
            repository.goOn(MIRA, TODAY);
            repository.delete(MIRA);
        });
    }
}
