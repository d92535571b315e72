package dev.hearth.engine.care.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.feature.MemberChoices;
import dev.hearth.engine.feature.Members;
import dev.hearth.engine.feature.ReminderWay;
import dev.hearth.engine.guild.access.AccessFeature;
import dev.hearth.engine.guild.settings.GuildChoices;
import dev.hearth.engine.talk.Addressed;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Courier;
import dev.hearth.engine.talk.Screen;
import dev.hearth.testkit.HandClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

class OutboxTest {
    private static final GuildId HARBOUR = new GuildId(77);
    private static final UserId MIRA = new UserId(11);
    private static final ChannelId CHANNEL = new ChannelId(100_000_000_000_000_900L);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant EVENING = Instant.parse("2026-03-27T20:00:00Z");

    /// Nine in Berlin on the day before its clocks go on, and on that day.
    private static final Instant SATURDAY = Instant.parse("2026-03-28T08:00:00Z");

    private static final Instant SUNDAY = Instant.parse("2026-03-29T07:00:00Z");

    /// What came, and how Discord takes it.
    private static final class Mail implements Courier {
        private final List<String> direct = new ArrayList<>();
        private final List<String> inChannel = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();
        private Courier.Ending ending = Courier.Ending.TAKEN;
        private Courier.Ending channelEnding = Courier.Ending.TAKEN;
        private Runnable meanwhile = () -> {};
        private boolean broken;

        @Override
        public Courier.Ending post(ChannelId channel, Screen screen) {
            throw new AssertionError("nothing is posted to all");
        }

        @Override
        public boolean tell(UserId user, Card card) {
            throw new AssertionError("nothing is told without a key");
        }

        @Override
        public Courier.Ending bring(Addressed message) {
            keys.add(message.key());
            meanwhile.run();
            if (ending == Courier.Ending.TAKEN || ending == Courier.Ending.UNCLEAR) {
                direct.add(message.screen().cards().getFirst().body());
            }
            if (broken) {
                throw new Error("it ended here");
            }
            return ending;
        }

        @Override
        public Courier.Ending bring(ChannelId channel, Addressed message) {
            assertThat(channel).isEqualTo(CHANNEL);
            assertThat(message.to()).isEqualTo(MIRA);
            Card card = message.screen().cards().getFirst();
            inChannel.add(card.title() + " " + card.body());
            return channelEnding;
        }
    }

    /// What Mira chose.
    private static final class Hers implements MemberChoices {
        private ZoneId zone = BERLIN;
        private ReminderWay way = ReminderWay.DIRECT;

        @Override
        public ReminderWay reminders(UserId user) {
            return way;
        }

        @Override
        public Optional<Language> language(UserId user) {
            return Optional.empty();
        }

        @Override
        public LocalDays of(UserId user, @Nullable GuildId here) {
            return new LocalDays(zone);
        }
    }

    /// A guild with Mira in it, or without her.
    private static final class Harbour implements Members {
        private final AtomicBoolean there = new AtomicBoolean(true);

        @Override
        public Found find(GuildId guild, UserId user) {
            return there.get() ? new Found.Here(new Facts(false, false, 0, 0)) : new Found.Absent();
        }

        @Override
        public Members.Ending carryOut(GuildId guild, UserId user, Measure measure, String reason) {
            throw new AssertionError("nothing is done to anybody");
        }
    }

    private final HandClock clock = new HandClock(EVENING);
    private final EntryIds ids = new EntryIds(clock, new Random(1));
    private final Mail mail = new Mail();
    private final Hers hers = new Hers();
    private final Harbour harbour = new Harbour();
    private boolean connected = true;

    /// The room on a database.
    private final class Room {
        private final ReminderRepository reminders;
        private final PostRepository posts;
        private final ClosedRepository closed;
        private final GuildChoices guild;
        private final GuildRules rules;
        private final Outbox outbox;

        Room(Database database, MemberSeal seal) {
            reminders = new ReminderRepository(database, seal);
            posts = new PostRepository(database);
            closed = new ClosedRepository(database);
            guild = new GuildChoices(database, ids, clock);
            rules = new GuildRules(guild.service(), AccessFeature.service(database, guild.service()), harbour);
            Words words = Words.beside(ReminderFeature.class, ReminderReplies.ROOM);
            outbox = new Outbox(
                    reminders,
                    posts,
                    hers,
                    rules,
                    new Messenger(words, hers, rules, closed, mail),
                    ids,
                    () -> connected,
                    clock);
        }

        Room withChannel() {
            guild.choose(HARBOUR, "checkInChannelId", Long.toString(CHANNEL.value()));
            hers.way = ReminderWay.CHANNEL;
            return this;
        }

        Reminder set(String text, LocalTime time) {
            return set(MIRA, text, time);
        }

        Reminder set(UserId owner, String text, LocalTime time) {
            Timing timing = new Timing(new Schedule(EnumSet.allOf(DayOfWeek.class), time), hers.zone, null);
            Instant now = clock.instant();
            Reminder made =
                    new Reminder(ids.next(), owner, HARBOUR, now, text, timing, Language.EN, timing.next(now), 0);
            reminders.add(made);
            return made;
        }

        Reminder now(Reminder made) {
            return reminders.find(MIRA, made.id()).orElseThrow();
        }

        /// Puts off for ten minutes what came last.
        void putOff(Reminder made, Instant now) {
            Instant later = now.plusSeconds(600);
            posts.putOff(
                    MIRA,
                    EntryId.of(mail.keys.getLast()),
                    new Post(ids.next(), MIRA, made.id(), later, made.timing().dayOf(later), true, 0, false));
        }

        void at(Instant moment) {
            clock.set(moment);
            outbox.run();
        }
    }

    private Room room(Database database, MemberSeal seal) {
        return new Room(database, seal);
    }

    @EveryStore
    void comesOnceAndTheNextDayAtTheSameTimeOfHerClock(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        room.set("water *the* plants", LocalTime.of(9, 0));

        room.at(SATURDAY.minusSeconds(1));
        assertThat(mail.direct).isEmpty();
        room.at(SATURDAY);
        room.at(SATURDAY.plusSeconds(2));
        assertThat(mail.direct).containsExactly("water \\*the\\* plants");
        room.at(SUNDAY.minusSeconds(1));
        assertThat(mail.direct).hasSize(1);
        room.at(SUNDAY);

        assertThat(mail.direct).hasSize(2);
    }

    @EveryStore
    void whatWasOnItsWayWhenTheEngineEndedComesASecondTimeThatSaysSoAndNoThird(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        Reminder made = room.set("breathe", LocalTime.of(9, 0));
        mail.broken = true;
        assertThatThrownBy(() -> room.at(SATURDAY)).hasMessage("it ended here");
        assertThatThrownBy(() -> room(database, seal).at(SATURDAY.plusSeconds(5)))
                .hasMessage("it ended here");
        mail.broken = false;
        room(database, seal).at(SATURDAY.plusSeconds(10));

        assertThat(mail.direct).hasSize(2);
        assertThat(mail.direct.getFirst()).isEqualTo("breathe");
        assertThat(mail.direct.getLast()).contains("breathe", "had this one already");
        assertThat(mail.keys.stream().distinct()).as("Discord's own guard").hasSize(1);
        assertThat(room.now(made).missed()).isEqualTo(1);
    }

    @EveryStore
    void whatDiscordDidNotTakeIsTriedAgainEverLessOftenUntilItMakesNoSense(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        Reminder made = room.set("breathe", LocalTime.of(9, 0));
        mail.ending = Courier.Ending.LATER;
        room.at(SATURDAY);
        room.at(SATURDAY.plusSeconds(29));
        assertThat(mail.keys).hasSize(1);
        room.at(SATURDAY.plusSeconds(30));
        room.at(SATURDAY.plusSeconds(89));
        assertThat(mail.keys).hasSize(2);
        for (Instant at = SATURDAY.plusSeconds(90); at.isBefore(SUNDAY); at = at.plusSeconds(30)) {
            room.at(at);
        }
        assertThat(mail.keys).hasSizeLessThan(14);
        assertThat(room.now(made).missed()).isEqualTo(1);

        mail.ending = Courier.Ending.TAKEN;
        room.at(SUNDAY);
        assertThat(mail.direct).singleElement().asString().contains("One time before this it did not come");
        assertThat(room.now(made).missed()).isZero();
    }

    @EveryStore
    void afterABlipItComesAsIfItWereTheFirstTime(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        Reminder made = room.set("breathe", LocalTime.of(9, 0));
        mail.ending = Courier.Ending.LATER;
        room.at(SATURDAY);
        room.at(SATURDAY.plusSeconds(30));
        mail.ending = Courier.Ending.TAKEN;
        room.at(SATURDAY.plusSeconds(90));

        assertThat(mail.direct).containsExactly("breathe");
        assertThat(room.now(made).missed()).isZero();
    }

    @EveryStore
    void whatMayHaveComeIsSentOnceMoreAndSaysSo(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        Reminder made = room.set("breathe", LocalTime.of(9, 0));
        mail.ending = Courier.Ending.UNCLEAR;
        for (int seconds = 0; seconds < 600; seconds += 30) {
            room.at(SATURDAY.plusSeconds(seconds));
        }

        assertThat(mail.direct).hasSize(2);
        assertThat(mail.direct.getFirst()).isEqualTo("breathe");
        assertThat(mail.direct.getLast()).contains("breathe", "had this one already");
        assertThat(room.now(made).missed()).isEqualTo(1);
    }

    @EveryStore
    void whatWasPutOffDoesNotComeAfterItsMemberSwitchedThemOff(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        Reminder made = room.set("breathe", LocalTime.of(9, 0));
        room.at(SATURDAY);
        room.putOff(made, SATURDAY);
        hers.way = ReminderWay.OFF;
        room.at(SATURDAY.plusSeconds(600));
        hers.way = ReminderWay.DIRECT;
        room.at(SATURDAY.plusSeconds(610));

        assertThat(mail.direct).hasSize(1);
        assertThat(room.now(made).missed()).isZero();
    }

    @EveryStore
    void whatWasPutOffDoesNotComeInAPause(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        Reminder made = room.set("breathe", LocalTime.of(9, 0));
        room.at(SATURDAY);
        room.putOff(made, SATURDAY);
        room.reminders.setPause(made, LocalDate.of(2026, 3, 30), SUNDAY.plus(Duration.ofDays(1)));
        room.at(SATURDAY.plusSeconds(600));

        assertThat(mail.direct).hasSize(1);
        assertThat(room.now(made).missed()).isZero();
    }

    @EveryStore
    void whatWasPutOffDoesNotComeToWhoIsBanned(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        Reminder made = room.set("breathe", LocalTime.of(9, 0));
        room.at(SATURDAY);
        room.putOff(made, SATURDAY);
        database.write(handle -> handle.execute(
                "INSERT INTO access_ban (kind, subject_id, made_at) VALUES ('USER', 11, CURRENT_TIMESTAMP)"));
        room(database, seal).at(SATURDAY.plusSeconds(600));

        assertThat(mail.direct).hasSize(1);
    }

    @EveryStore
    void whatCannotBeReadKeepsNobodyElseWaiting(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        Reminder sealed = room.set("does not open", LocalTime.of(9, 0));
        Reminder elsewhere = room.set(new UserId(12), "elsewhere", LocalTime.of(9, 0));
        room.set(new UserId(13), "breathe", LocalTime.of(9, 0));
        database.write(handle -> handle.execute(
                "UPDATE reminder SET body = ? WHERE id = ?",
                new byte[1],
                sealed.id().value()));
        setZone(database, elsewhere, "Nowhere/At_All");
        room.outbox.followZones();
        room.at(SATURDAY);
        assertThat(mail.direct).containsExactly("breathe");
        assertThat(room.posts.waiting(SATURDAY.plusSeconds(29))).isEmpty();

        setZone(database, elsewhere, BERLIN.getId());
        room.at(SATURDAY.plus(Outbox.DELAY));
        assertThat(mail.direct).containsExactly("breathe", "elsewhere");
        room.at(SATURDAY.plus(Duration.ofHours(3)));
        assertThat(room.posts.waiting(SUNDAY)).as("it ends all the same").isEmpty();
    }

    private static void setZone(Database database, Reminder of, String zone) {
        database.write(handle -> handle.execute(
                "UPDATE reminder SET zone = ? WHERE id = ?", zone, of.id().value()));
    }

    @EveryStore
    void oneRoundEndsSoonHoweverSlowDiscordIs(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        mail.meanwhile = () -> clock.set(clock.instant().plusSeconds(3));
        for (int user = 11; user < 14; user++) {
            room.set(new UserId(user), "breathe", LocalTime.of(9, 0));
        }
        room.at(SATURDAY);
        assertThat(mail.direct).hasSize(2);
        room.at(SATURDAY.plusSeconds(8));

        assertThat(mail.direct).hasSize(3);
    }

    @EveryStore
    void nobodyIsToldTwiceThatTheyTakeNoPrivateMessages(Database database, MemberSeal seal) {
        Room room = room(database, seal).withChannel();
        hers.way = ReminderWay.DIRECT;
        room.set("breathe", LocalTime.of(10, 30));
        mail.ending = Courier.Ending.CLOSED;
        mail.channelEnding = Courier.Ending.UNCLEAR;
        room.at(SATURDAY.plus(Duration.ofMinutes(90)));
        room.at(SUNDAY.plus(Duration.ofMinutes(90)));

        assertThat(mail.inChannel).hasSize(1);
    }

    @EveryStore
    void noMoreAreBroughtBackThanSomebodyMayHave(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        var service = new ReminderService(room.reminders, room.posts, room.closed, ids, hers, room.rules, List::of);
        Reminder removed = room.set("breathe", LocalTime.of(9, 0));
        room.reminders.remove(MIRA, removed.id(), EVENING);
        for (int made = 0; made < Reminder.MOST; made++) {
            room.set("again", LocalTime.of(9, 0));
        }
        assertThat(service.restore(MIRA, removed.id())).isFalse();
        room.reminders.remove(MIRA, service.of(MIRA).getLast().id(), EVENING);

        assertThat(service.restore(MIRA, removed.id())).isTrue();
        assertThat(service.of(MIRA)).hasSize(Reminder.MOST);
    }

    @EveryStore
    void whatFellDueWhileThePcWasOffComesOnceWithinTwoHoursAndIsToldOfAfterwards(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        Reminder made = room.set("breathe", LocalTime.of(9, 0));

        room.at(SATURDAY.plus(Duration.ofMinutes(119)));
        assertThat(mail.direct).singleElement().asString().contains("You wanted this at");
        connected = false;
        room.at(SUNDAY);
        assertThat(mail.direct).as("nothing while Discord is out of reach").hasSize(1);
        connected = true;
        room.at(SUNDAY.plus(Duration.ofDays(3)).plus(Duration.ofHours(3)));
        assertThat(mail.direct).hasSize(1);
        assertThat(room.now(made).missed()).isEqualTo(4);
        room.at(SUNDAY.plus(Duration.ofDays(4)));

        assertThat(mail.direct).hasSize(2);
        assertThat(mail.direct.getLast()).contains("4 times before this it did not come");
    }

    @EveryStore
    void whoTakesNoPrivateMessagesIsToldOnceInTheChannelWithoutAWordOfIt(Database database, MemberSeal seal) {
        Room room = room(database, seal).withChannel();
        hers.way = ReminderWay.DIRECT;
        Reminder made = room.set("breathe", LocalTime.of(10, 30));
        mail.ending = Courier.Ending.CLOSED;
        room.at(SATURDAY.plus(Duration.ofMinutes(90)));
        room.at(SUNDAY.plus(Duration.ofMinutes(90)));

        assertThat(mail.inChannel)
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .contains("could not write to you in private")
                        .doesNotContain("breathe"));
        assertThat(room.now(made).missed()).isEqualTo(2);
        assertThat(room.closed.told(MIRA)).contains(true);
        mail.ending = Courier.Ending.TAKEN;
        room.at(SUNDAY.plus(Duration.ofMinutes(90)).plus(Duration.ofDays(1)));
        assertThat(room.closed.told(MIRA)).isEmpty();
    }

    @EveryStore
    void inAChannelItComesWithoutItsWordsAndNeverInQuietHoursOrToWhoLeft(Database database, MemberSeal seal) {
        Room room = room(database, seal).withChannel();
        room.set("breathe", LocalTime.of(9, 30));
        room.at(Instant.parse("2026-03-28T08:30:00Z"));
        room.set("sleep", LocalTime.of(23, 30));
        assertThat(mail.inChannel).singleElement().asString().doesNotContain("breathe");
        assertThat(mail.direct).isEmpty();
        room.at(Instant.parse("2026-03-28T22:30:00Z"));
        assertThat(mail.direct).as("22:30 in the guild").containsExactly("sleep");
        harbour.there.set(false);
        room.at(Instant.parse("2026-03-29T08:30:00Z"));

        assertThat(mail.inChannel).hasSize(1);
        assertThat(mail.direct).hasSize(2);
    }

    @EveryStore
    void noMoreComeInADayThanTheGuildWants(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        room.guild.choose(HARBOUR, "reminderMaxPerDay", "2");
        for (int hour = 9; hour < 12; hour++) {
            room.set("at " + hour, LocalTime.of(hour, 0));
        }
        for (int hour = 0; hour < 20; hour++) {
            room.at(SATURDAY.plus(Duration.ofHours(hour)));
        }

        assertThat(mail.direct).containsExactly("at 9", "at 10");
    }

    @EveryStore
    void whoSwitchedThemOffGetsNoneAndLosesNone(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        Reminder made = room.set("breathe", LocalTime.of(9, 0));
        hers.way = ReminderWay.OFF;
        room.at(SATURDAY);
        hers.way = ReminderWay.DIRECT;
        room.at(SUNDAY);

        assertThat(mail.direct).containsExactly("breathe");
        assertThat(room.now(made).missed()).isZero();
    }

    @EveryStore
    void whoIsBannedGetsNoneForTheyCouldNotDeleteIt(Database database, MemberSeal seal) {
        database.write(handle -> handle.execute(
                "INSERT INTO access_ban (kind, subject_id, made_at) VALUES ('USER', 11, CURRENT_TIMESTAMP)"));
        Room room = room(database, seal);
        Reminder made = room.set("breathe", LocalTime.of(9, 0));
        room.at(SATURDAY);

        assertThat(mail.keys).isEmpty();
        assertThat(room.now(made).missed()).isZero();
    }

    @EveryStore
    void whoTravelsIsRemindedByTheirNewClock(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        Reminder made = room.set("breathe", LocalTime.of(9, 0));
        hers.zone = ZoneId.of("Pacific/Auckland");
        room.at(SATURDAY);
        assertThat(mail.direct).as("nine in Berlin is ten at night there").isEmpty();
        assertThat(room.now(made).next()).isEqualTo("2026-03-28T20:00:00Z");

        hers.zone = BERLIN;
        room.outbox.followZones();
        assertThat(room.now(made).next()).isEqualTo(SUNDAY);
    }

    @EveryStore
    void doneAndPutOffCountOnce(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        Reminder made = room.set("breathe", LocalTime.of(9, 0));
        room.at(SATURDAY);
        EntryId first = EntryId.of(mail.keys.getFirst());
        LocalDate day = LocalDate.of(2026, 3, 28);
        Post later = new Post(ids.next(), MIRA, made.id(), SATURDAY.plusSeconds(600), day, true, 0, false);

        assertThat(room.posts.putOff(MIRA, first, later)).isTrue();
        assertThat(room.posts.putOff(MIRA, first, later)).isFalse();
        room.at(SATURDAY.plusSeconds(599));
        assertThat(mail.direct).hasSize(1);
        room.at(SATURDAY.plusSeconds(600));
        room.at(SATURDAY.plusSeconds(605));
        assertThat(mail.direct).hasSize(2);
        assertThat(room.posts.done(new UserId(12), later.id(), day)).isFalse();
        assertThat(room.posts.done(MIRA, later.id(), day)).isTrue();
        assertThat(room.posts.done(MIRA, later.id(), day.plusDays(1))).isFalse();
        room.posts.erase(SUNDAY);

        assertThat(room.posts.doneDays(MIRA, LocalDate.EPOCH)).containsExactly(day);
        assertThat(room.posts.count(MIRA, day))
                .as("put off is not a further one, and the first is erased")
                .isZero();
    }

    @EveryStore
    void whatIsRemovedDoesNotComeAndCanBeBroughtBackUntilItIsErased(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        Reminder made = room.set("breathe", LocalTime.of(9, 0));
        room.reminders.remove(MIRA, made.id(), SATURDAY.minusSeconds(60));
        room.at(SATURDAY);
        assertThat(mail.direct).isEmpty();

        assertThat(room.reminders.restore(MIRA, made.id())).isTrue();
        room.at(SATURDAY.plusSeconds(60));
        assertThat(mail.direct).containsExactly("breathe");
        room.reminders.remove(MIRA, made.id(), SATURDAY);
        room.reminders.erase(SATURDAY.plusSeconds(1));
        assertThat(room.reminders.restore(MIRA, made.id())).isFalse();
    }

    @EveryStore
    void aPersonCanHaveAllOfTheirsAndHaveItDeleted(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        Reminder made = room.set("breathe", LocalTime.of(9, 0));
        room.at(SATURDAY);
        LocalDate day = LocalDate.of(2026, 3, 28);
        room.posts.done(MIRA, EntryId.of(mail.keys.getFirst()), day);
        room.closed.add(MIRA, SATURDAY);
        var data = new ReminderData(room.reminders, room.posts, room.closed);
        List<String> items = new ArrayList<>();
        data.export(MIRA, item -> items.add(item.facts().toString()));
        room.reminders.remove(MIRA, made.id(), SATURDAY);
        List<String> afterwards = new ArrayList<>();
        data.export(MIRA, item -> afterwards.add(item.facts().toString()));
        data.delete(MIRA);

        assertThat(items).hasSize(3);
        assertThat(items.getFirst()).contains("breathe", "09:00", "Europe/Berlin");
        assertThat(afterwards)
                .as("the days and the closed door outlive the reminder")
                .containsExactly("{days on which any was done=[2026-03-28]}", "{private messages=not taken}");
        assertThat(made.toString()).doesNotContain("breathe");
        assertThat(room.reminders.of(MIRA)).isEmpty();
        assertThat(room.posts.count(MIRA, day)).isZero();
        assertThat(room.closed.told(MIRA)).isEmpty();
    }

    @EveryStore
    void everyQueryUsesAnIndex(Database database, MemberSeal seal) {
        Room room = room(database, seal);
        LocalDate day = LocalDate.of(2026, 3, 28);
        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            Reminder made = room.set("breathe", LocalTime.of(9, 0));
            room.at(SATURDAY);
            room.outbox.followZones();
            mail.ending = Courier.Ending.LATER;
            room.at(SUNDAY);
            mail.ending = Courier.Ending.CLOSED;
            room.at(SUNDAY.plusSeconds(60));
            room.reminders.of(MIRA);
            room.reminders.setDays(made, made.timing().schedule(), SUNDAY);
            room.reminders.setPause(made, day, SUNDAY);
            room.reminders.setZone(room.reminders.after(0).getFirst(), BERLIN, SATURDAY);
            room.reminders.delay(made.id(), SUNDAY);
            room.reminders.remove(MIRA, made.id(), SUNDAY);
            room.reminders.restore(MIRA, made.id());
            room.reminders.erase(SUNDAY);
            room.posts.done(MIRA, made.id(), day);
            room.posts.reminderOf(MIRA, made.id());
            room.posts.doneDays(MIRA, day);
            room.posts.erase(SATURDAY);
            room.closed.told(MIRA);
            room.closed.setTold(MIRA, true);
            new ReminderData(room.reminders, room.posts, room.closed).delete(MIRA);
        });
    }
}
