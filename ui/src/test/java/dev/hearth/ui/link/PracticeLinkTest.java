package dev.hearth.ui.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.hearth.control.Address;
import dev.hearth.control.Bearer;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.PracticePort;
import dev.hearth.ui.port.backstage.Faults;
import dev.hearth.ui.port.backstage.TrafficEntry;
import dev.hearth.ui.port.backstage.TrafficPage;
import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.Deed;
import dev.hearth.ui.port.chat.DeedResult;
import dev.hearth.ui.port.chat.DeedResult.Failure;
import dev.hearth.ui.port.chat.News;
import dev.hearth.ui.port.chat.Place;
import dev.hearth.ui.port.chat.SlashCommand;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against a real practice server.
class PracticeLinkTest {
    private static final Place GENERAL = Place.channel("Practice", "general");

    private final Bearer bearer = Bearer.fresh();
    private final PracticeLink link = new PracticeLink(Runnable::run);
    private Practice practice;

    @BeforeEach
    void start() {
        practice = Practice.start(PracticeOptions.defaults().token(bearer.secret()));
        link.show(new Address(practice.port(), bearer));
    }

    @AfterEach
    void stop() {
        link.close();
        practice.close();
    }

    @Test
    void theWorldIsRead() throws Exception {
        var world = answer(link::world);

        assertThat(world.botName()).isEqualTo("Hearth");
        assertThat(world.people()).extracting(ChatWorld.Person::name).contains("Mira", "Jonas", "Noor", "Lucía");
        assertThat(world.placesOf(world.person("Lucía").orElseThrow()))
                .contains(GENERAL, Place.direct("Lucía"))
                .doesNotContain(Place.channel("Practice", "moderators"));
    }

    @Test
    void whatSomebodySaysIsReadByOthersWhoWait() throws Exception {
        var heard = new Heard();
        var reading = link.read("Lucía", heard);

        var result = this.<DeedResult>answer(then -> link.act("Mira", GENERAL, new Deed.Say("hola @Lucía"), then));

        assertThat(result.failure()).isEqualTo(Failure.NONE);
        var message = heard.next();
        assertThat(message.author()).isEqualTo("Mira");
        assertThat(message.place()).isEqualTo(GENERAL);
        assertThat(message.content()).startsWith("hola <@");
        reading.close();
    }

    @Test
    void reactionsAndRepliesAreReadByOthers() throws Exception {
        var heard = new Heard();
        var reading = link.read("Lucía", heard);
        this.<DeedResult>answer(then -> link.act("Mira", GENERAL, new Deed.Say("who is there?"), then));
        var asked = heard.next();

        this.<DeedResult>answer(then -> link.act("Jonas", GENERAL, new Deed.React(asked.id(), "👍", true), then));
        assertThat(heard.next().reactions()).containsExactly(new ChatMessage.Reaction("👍", List.of("Jonas")));
        this.<DeedResult>answer(then -> link.act("Jonas", GENERAL, new Deed.React(asked.id(), "👍", false), then));
        assertThat(heard.next().reactions()).isEmpty();
        this.<DeedResult>answer(then -> link.act("Noor", GENERAL, new Deed.Reply(asked.id(), "me"), then));

        assertThat(heard.next().answers()).contains(new ChatMessage.Quote(asked.id(), "Mira", "who is there?"));
        reading.close();
    }

    @Test
    void membersStandUnderTheRolesThatAreShownApart() throws Exception {
        practice.close();
        practice =
                Practice.start(PracticeOptions.defaults().token(bearer.secret()).guilds(3));
        link.show(new Address(practice.port(), bearer));

        var harbour = answer(link::world).groups().stream()
                .filter(group -> group.guild().equals("Harbour"))
                .toList();

        assertThat(harbour).extracting(ChatWorld.MemberGroup::role).containsExactly("Helper", "");
        assertThat(harbour.getLast().members())
                .filteredOn(ChatWorld.Member::bot)
                .extracting(ChatWorld.Member::presence)
                .containsExactly(ChatWorld.Presence.OFFLINE);
    }

    @Test
    void faultsAreArmedAndToldWithWhatTheyTake() throws Exception {
        var before = answer(link::faults);
        assertThat(before.armed()).isZero();
        var slow = before.all().stream()
                .filter(fault -> fault.word().equals("slow"))
                .findFirst()
                .orElseThrow();
        assertThat(slow.told()).containsExactly(entry("path", ""), entry("ms", "2000"), entry("times", "1"));

        var after = this.<Faults>answer(then -> link.cause("repeat", Map.of("times", "2"), then));

        assertThat(after.armed()).isEqualTo(2);
        assertThat(this.<Faults>answer(then -> link.cause("clear", Map.of(), then))
                        .armed())
                .isZero();
    }

    @Test
    void trafficIsReadFromWhereOneStopped() throws Exception {
        var first = this.<TrafficPage>answer(then -> link.traffic(0, then));
        assertThat(first.entries()).isEmpty();
        try (var http = HttpClient.newHttpClient()) {
            http.send(
                    HttpRequest.newBuilder(URI.create(practice.restBase() + "gateway"))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }

        var next = this.<TrafficPage>answer(then -> link.traffic(first.next(), then));

        assertThat(next.entries()).hasSize(1);
        var call = next.entries().getFirst();
        assertThat(call.what()).isEqualTo("GET gateway");
        assertThat(call.fromBot()).isTrue();
        assertThat(call.kind()).isEqualTo(TrafficEntry.Kind.CALL);
        assertThat(this.<TrafficPage>answer(then -> link.traffic(next.next(), then))
                        .entries())
                .isEmpty();
    }

    @Test
    void aCommandWithoutABotIsNoSilence() throws Exception {
        var commands = this.<List<SlashCommand>>answer(then -> link.commands("Mira", "en-US", GENERAL, then));
        assertThat(commands).isEmpty();

        var result = this.<DeedResult>answer(
                then -> link.act("Mira", GENERAL, new Deed.Use(List.of("checkin"), new LinkedHashMap<>()), then));

        assertThat(result.refusal()).contains("no command /checkin");
    }

    @Test
    void aServerThatIsGoneIsToldAndFoundAgain() throws Exception {
        var heard = new Heard();
        var reading = link.read("Mira", heard);
        link.show(null);
        assertThat(heard.lost.poll(10, TimeUnit.SECONDS)).isNotNull();
        var asked = new LinkedBlockingQueue<Outcome<ChatWorld>>();
        link.world(asked::add);
        assertThat(asked.poll(10, TimeUnit.SECONDS)).isInstanceOf(Outcome.Failed.class);

        link.show(new Address(practice.port(), bearer));
        this.<DeedResult>answer(then -> link.act("Jonas", GENERAL, new Deed.Say("back"), then));

        assertThat(heard.next().content()).isEqualTo("back");
        reading.close();
    }

    private <A> A answer(Consumer<Consumer<Outcome<A>>> ask) throws InterruptedException {
        var outcomes = new LinkedBlockingQueue<Outcome<A>>();
        ask.accept(outcomes::add);
        if (outcomes.poll(10, TimeUnit.SECONDS) instanceof Outcome.Answered<A>(var answer)) {
            return answer;
        }
        throw new AssertionError("no answer within 10 s");
    }

    private static final class Heard implements PracticePort.Reader {
        private final BlockingQueue<ChatMessage> messages = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> lost = new LinkedBlockingQueue<>();

        @Override
        public void news(News news) {
            messages.addAll(news.messages());
        }

        @Override
        public void lost() {
            lost.add("lost");
        }

        ChatMessage next() throws InterruptedException {
            var message = messages.poll(10, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no message within 10 s");
            }
            return message;
        }
    }
}
