package dev.hearth.ui.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.CheckSettings;
import dev.hearth.control.engine.PersonList;
import dev.hearth.control.engine.PersonList.Person;
import dev.hearth.control.engine.SaveSettings;
import dev.hearth.control.engine.SettingEdit;
import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.TellPeople;
import dev.hearth.control.engine.TellSettings;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuildViewModelTest {
    private static final Person NOOR = new Person("1185987654321000201", "Noor", "noor", Optional.empty());

    private final InMemoryEngine engine = new InMemoryEngine();
    private final SampleGuilds guilds = new SampleGuilds(2);
    private final GuildViewModel guild =
            new GuildViewModel(engine, guilds.list().getFirst(), () -> Language.EN);

    @BeforeEach
    void load() {
        guilds.speakThrough(engine);
        guild.load();
    }

    @Test
    void aSwitchThatIsTurnedThereAndBackIsAsItWas() {
        field("enableCheckIns").choose("false");
        assertThat(guild.unsavedProperty().get()).isEqualTo(1);

        field("enableCheckIns").choose("true");

        assertThat(guild.unsavedProperty().get()).isZero();
        assertThat(field("enableCheckIns").draftProperty().get()).isEmpty();
    }

    @Test
    void savesAllChangesInOneOrderAndTakesThemBackInOne() {
        field("enableCheckIns").choose("false");
        field("cooldownSeconds").set("30");

        guild.save();

        assertThat(engine.answers().asked())
                .contains(new SaveSettings(
                        SampleGuilds.HARBOUR,
                        "en",
                        List.of(edit("enableCheckIns", "false"), edit("cooldownSeconds", "30"))));
        assertThat(guild.unsavedProperty().get()).isZero();
        assertThat(guild.justSavedProperty().get()).isEqualTo(2);
        assertThat(guilds.of(SampleGuilds.HARBOUR)).containsEntry("cooldownSeconds", "30");

        guild.undo();

        assertThat(guilds.of(SampleGuilds.HARBOUR)).isEmpty();
        assertThat(guild.toldProperty().get()).isEqualTo(new Told.Undone(2));
        assertThat(field("cooldownSeconds").holding()).contains("5");
    }

    @Test
    void saysAtOnceWhatIsWrongWithADraftAndDoesNotSaveIt() {
        field("modAlertChannelId").set(SampleGuilds.GENERAL);

        assertThat(field("modAlertChannelId").findingsProperty().get())
                .extracting(SettingFinding::code)
                .containsExactly("channel-public");
        assertThat(guild.refusedProperty().get()).isEqualTo(1);

        guild.save();

        assertThat(guild.toldProperty().get()).isEqualTo(new Told.Unfit());
        assertThat(guild.unsavedProperty().get()).isEqualTo(1);
        assertThat(guilds.of(SampleGuilds.HARBOUR)).isEmpty();

        field("modAlertChannelId").set(SampleGuilds.MODERATORS);

        assertThat(guild.refusedProperty().get()).isZero();
        assertThat(field("modAlertChannelId").findingsProperty().get()).isEmpty();
    }

    @Test
    void whatSomebodyChangesElsewhereIsTakenUpAndADraftStays() {
        field("cooldownSeconds").set("30");
        guilds.choose(SampleGuilds.HARBOUR, "cooldownSeconds", "7").choose(SampleGuilds.HARBOUR, "quietFrom", "21:00");

        guild.load();

        assertThat(field("quietFrom").draftProperty().get()).contains("21:00");
        assertThat(field("cooldownSeconds").draftProperty().get()).contains("30");
        assertThat(field("cooldownSeconds").savedProperty().get()).contains("7");
        assertThat(guild.unsavedProperty().get()).isEqualTo(1);
    }

    @Test
    void aChannelThatIsDeletedMeanwhileIsMarked() {
        assertThat(field("checkInChannelId").isTroubled()).isFalse();
        guilds.choose(SampleGuilds.HARBOUR, "checkInChannelId", SampleGuilds.GONE);

        guild.load();

        assertThat(field("checkInChannelId").findingsProperty().get())
                .extracting(SettingFinding::code)
                .containsExactly("channel-gone");
    }

    @Test
    void nothingIsLostWhileTheEngineIsAway() {
        field("cooldownSeconds").set("30");
        engine.answers().refuse(SaveSettings.class, Problem.of("unreachable", "", ""));
        engine.answers().refuse(TellSettings.class, Problem.of("unreachable", "", ""));

        guild.save();
        guild.load();

        assertThat(guild.toldProperty().get()).isInstanceOf(Told.Failed.class);
        assertThat(field("cooldownSeconds").draftProperty().get()).contains("30");
        assertThat(guild.unsavedProperty().get()).isEqualTo(1);
        assertThat(guild.busyProperty().get()).isFalse();
    }

    @Test
    void clearingChoosesNothingAndDiscardingGoesBack() {
        guilds.choose(SampleGuilds.HARBOUR, "cooldownSeconds", "7");
        guild.load();

        field("cooldownSeconds").clear();
        assertThat(field("cooldownSeconds").edit()).isEqualTo(new SettingEdit("cooldownSeconds", Optional.empty()));

        guild.discard();

        assertThat(field("cooldownSeconds").draftProperty().get()).contains("7");
        assertThat(guild.unsavedProperty().get()).isZero();
    }

    @Test
    void aGroupIsNotMarkedAnyMoreOnceWhatIsWrongInItIsDiscarded() {
        field("modAlertChannelId").set(SampleGuilds.GENERAL);
        field("cooldownSeconds").set("999");
        assertThat(guild.troubledProperty().get()).isEqualTo(Map.of("CHANNELS", 1L, "GENERAL", 1L));

        guild.discard();

        assertThat(guild.troubledProperty().get()).isEmpty();
    }

    @Test
    void whatIsDoneTwiceIsToldTwice() {
        List<Told> told = new ArrayList<>();
        guild.toldProperty().subscribe((before, now) -> {
            if (now != null) {
                told.add(now);
            }
        });

        guild.undo();
        guild.undo();

        assertThat(told).containsExactly(new Told.Undone(0), new Told.Undone(0));
    }

    @Test
    void theHistoryTellsWhoChangedItByTheirName() {
        guilds.changedBy(NOOR.id());
        engine.answers().to(TellPeople.class, asked -> {
            assertThat(asked.users()).containsExactly(NOOR.id());
            return new PersonList(List.of(NOOR));
        });
        field("cooldownSeconds").set("30");
        guild.save();
        var history = guild.history();

        history.load();

        assertThat(history.names().of(NOOR.id())).contains(NOOR);
    }

    @Test
    void undoingWithNothingToUndoSaysSo() {
        guild.undo();

        assertThat(guild.toldProperty().get()).isEqualTo(new Told.Undone(0));
    }

    @Test
    void asksForNoLookWhileNothingIsChanged() {
        guild.load();

        assertThat(engine.answers().asked()).noneMatch(CheckSettings.class::isInstance);
    }

    @Test
    void findsSettingsByAnyOfTheirWordsWithoutAccents() {
        guild.soughtProperty().set("HELPLINES country");

        assertThat(guild.fieldsProperty().get().stream().filter(guild::isSought))
                .extracting(FieldViewModel::key)
                .containsExactly("crisisRegion");
    }

    private FieldViewModel field(String key) {
        return guild.fieldsProperty().get().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static SettingEdit edit(String key, String value) {
        return new SettingEdit(key, Optional.of(value));
    }
}
