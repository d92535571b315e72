package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.requests.Method;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What Discord itself writes about threads, and in which order those put away are listed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreadNotesTest {
    private Keeper keeper;
    private TextChannel general;

    @BeforeAll
    void login() throws Exception {
        keeper = Keeper.administrator();
        general = keeper.text("general");
    }

    @AfterAll
    void logout() {
        keeper.close();
    }

    @Test
    void aThreadWithoutAMessageIsNotedInItsChannel() {
        var name = Keeper.fresh("talk");
        var thread = general.createThreadChannel(name).complete();

        var note = newest().getFirst();
        assertThat(note.getType()).isEqualTo(MessageType.THREAD_CREATED);
        assertThat(note.getContentRaw()).isEqualTo(name);
        assertThat(Objects.requireNonNull(note.getMessageReference()).getChannelId())
                .isEqualTo(thread.getId());
    }

    @Test
    void aPrivateOneIsNot() {
        var before = general.sendMessage("nobody hears of it").complete();

        general.createThreadChannel(Keeper.fresh("private"), true).complete();

        assertThat(newest().getFirst().getId()).isEqualTo(before.getId());
    }

    @Test
    void aThreadOnAMessageBeginsWithThatMessage() {
        var message = general.sendMessage("what do you think?").complete();
        var thread = message.createThreadChannel(Keeper.fresh("about")).complete();

        var starter = thread.getHistory().retrievePast(1).complete().getFirst();
        assertThat(starter.getType()).isEqualTo(MessageType.THREAD_STARTER_MESSAGE);
        assertThat(Objects.requireNonNull(starter.getReferencedMessage()).getId())
                .isEqualTo(message.getId());
        assertThat(newest().getFirst().getId()).isEqualTo(message.getId());
    }

    @Test
    void threadsPutAwayComeNewestFirstInPages() {
        var first = putAway("first");
        var second = putAway("second");
        var third = putAway("third");
        var list = "channels/" + general.getId() + "/threads/archived/public?limit=2";

        var page = Json.read(keeper.ask(Method.GET, list, null));
        assertThat(ids(page)).containsExactly(third, second);
        assertThat(Json.flag(page, "has_more")).isTrue();

        var before = page.at("/threads/1/thread_metadata/archive_timestamp").asString();
        var rest = Json.read(keeper.ask(Method.GET, list + "&before=" + before, null));
        assertThat(ids(rest)).containsExactly(first);
        assertThat(Json.flag(rest, "has_more")).isFalse();
        assertThat(keeper.refusal(Method.GET, list + "&before=yesterday", null)).isEqualTo(50035);
    }

    private String putAway(String name) {
        var thread = general.createThreadChannel(Keeper.fresh(name)).complete();
        keeper.ask(
                Method.PATCH, "channels/" + thread.getId(), DataObject.empty().put("archived", true));
        return thread.getId();
    }

    private static List<String> ids(tools.jackson.databind.JsonNode page) {
        return Json.list(page, "threads")
                .valueStream()
                .map(thread -> Json.text(thread, "id"))
                .toList();
    }

    private List<Message> newest() {
        return general.getHistory().retrievePast(1).complete();
    }
}
