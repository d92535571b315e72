package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.rest.Route;
import dev.hearth.practice.world.Messages;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Many people at once, and more messages than are kept.
class CrowdTest {
    @Test
    void sixtyPeopleAtOnceGetTheirOwnAnswer() throws Exception {
        try (var practice = Practice.start(PracticeOptions.defaults());
                var bot = Bot.login(practice, new WellnessBot())) {
            bot.jda().updateCommands().addCommands(WellnessBot.commands()).complete();
            assertThat(practice.awaitBotOnline(Duration.ofSeconds(10))).isTrue();
            var seats = IntStream.range(0, 60)
                    .mapToObj(number ->
                            practice.addPerson("Guest" + number, "es-ES").in("general"))
                    .toList();

            List<CompletableFuture<Outcome>> outcomes = seats.stream()
                    .map(seat -> Background.start(() -> seat.command("/ping")))
                    .toList();

            for (var outcome : outcomes) {
                assertThat(Background.result(outcome).onlyReply().content()).isEqualTo("pong");
            }
            for (var seat : seats) {
                assertThat(seat.sees()).hasSize(1);
            }
            assertThat(practice.faults().seen(Route.CALLBACK)).isEqualTo(60);
        }
    }

    @Test
    void aChannelKeepsItsNewestMessagesOnly() {
        try (var practice = Practice.start(PracticeOptions.defaults())) {
            var mira = practice.person("Mira").in("general");
            var first = mira.say("number 0").onlyReply();
            IntStream.rangeClosed(1, Messages.KEPT).forEach(number -> mira.say("number " + number));

            var sees = mira.sees();

            assertThat(sees).hasSize(Messages.KEPT);
            assertThat(sees.getFirst().content()).isEqualTo("number 1");
            assertThat(sees.getLast().content()).isEqualTo("number " + Messages.KEPT);
            assertThat(sees).extracting(Shown::seq).isSorted().doesNotContain(first.seq());
        }
    }

    /// Else a world of hundreds of guilds would grow without end: each of its channels stays below its own bound.
    @Test
    void allChannelsTogetherKeepTheNewestMessagesOnly() {
        try (var practice = Practice.start(PracticeOptions.defaults())) {
            var mira = practice.person("Mira");
            var noor = practice.person("Noor");
            var seats = List.of(mira.in("general"), mira.in("check-ins"), noor.in("moderators"), mira.dm(), noor.dm());
            int each = Messages.KEPT_IN_ALL / (seats.size() - 1) - 300;

            seats.forEach(seat -> IntStream.range(0, each).forEach(number -> seat.say("number " + number)));

            int gone = each * seats.size() - Messages.KEPT_IN_ALL;
            assertThat(seats.getFirst().sees()).hasSize(each - gone);
            assertThat(seats.getFirst().sees().getFirst().content()).isEqualTo("number " + gone);
            assertThat(seats.subList(1, seats.size()))
                    .allSatisfy(seat -> assertThat(seat.sees()).hasSize(each));
        }
    }

    @Test
    void everyRunMeetsTheSamePeople() {
        try (var one = Practice.start(PracticeOptions.defaults());
                var other = Practice.start(PracticeOptions.defaults())) {
            for (var name : List.of("Mira", "Jonas", "Noor")) {
                assertThat(one.person(name).id()).isEqualTo(other.person(name).id());
            }
            assertThat(one.addPerson("Guest", "de").id())
                    .isEqualTo(other.addPerson("Guest", "de").id());
        }
    }
}
