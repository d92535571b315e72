package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import net.dv8tion.jda.api.events.stage.StageInstanceCreateEvent;
import net.dv8tion.jda.api.events.stage.StageInstanceDeleteEvent;
import net.dv8tion.jda.api.events.stage.update.StageInstanceUpdateTopicEvent;
import net.dv8tion.jda.api.requests.Method;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

class StagesTest {
    @Test
    void aStageBeginsChangesItsTopicAndEnds() throws Exception {
        try (var keeper = Keeper.administrator()) {
            var channel = keeper.guild.createStageChannel("evening").complete();
            var path = "stage-instances/" + channel.getId();
            assertThat(keeper.refusal(Method.GET, path, null)).isEqualTo(10067);

            channel.createStageInstance("How do you sleep?").complete();
            assertThat(keeper.bot
                            .await(StageInstanceCreateEvent.class)
                            .getInstance()
                            .getTopic())
                    .isEqualTo("How do you sleep?");
            assertThat(keeper.get(path).getString("topic")).isEqualTo("How do you sleep?");
            assertThat(keeper.refusal(
                            Method.POST,
                            "stage-instances",
                            DataObject.empty()
                                    .put("channel_id", channel.getId())
                                    .put("topic", "again")))
                    .isEqualTo(150006);

            Objects.requireNonNull(channel.getStageInstance())
                    .getManager()
                    .setTopic("And now?")
                    .complete();
            assertThat(keeper.bot.await(StageInstanceUpdateTopicEvent.class).getNewValue())
                    .isEqualTo("And now?");

            Objects.requireNonNull(channel.getStageInstance()).delete().complete();
            keeper.bot.await(StageInstanceDeleteEvent.class);
            assertThat(keeper.refusal(Method.GET, path, null)).isEqualTo(10067);
        }
    }

    @Test
    void aTextChannelIsNoStage() throws Exception {
        try (var keeper = Keeper.administrator()) {
            var body = DataObject.empty()
                    .put("channel_id", keeper.text("general").getId())
                    .put("topic", "x");

            assertThat(keeper.refusal(Method.POST, "stage-instances", body)).isEqualTo(50024);
        }
    }
}
