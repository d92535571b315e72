package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.chart.Colour;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Picture;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;
import dev.hearth.practice.Seat;
import dev.hearth.practice.Shown;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Drawn pages, over real JDA and the practice server: each for its member alone, told in words as well.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesEndToEndTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LogWatch log = new LogWatch();
    private final CountDownLatch never = new CountDownLatch(1);
    private RunningEngine engine;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        byte[] png = png();
        Card card = Card.of(Card.Tone.WARM, "late", "done at last");
        Screen drawn = Screen.of(card, Row.of(Button.plain(Action.of("guest", "plain"), "Plain")))
                .with(new Picture("guest.png", png, "A black square"));
        log.start();
        engine = RunningEngine.in(
                data,
                Feature.named("guest")
                        .command(GuestRoom.command("late", _ -> afterAWhile(drawn)))
                        .command(GuestRoom.command("broken", _ -> new Reply.Show(drawn)))
                        .actions(List.of(ActionHandler.of("plain", _ -> Reply.redraw(card))))
                        .build());
    }

    @AfterAll
    void stop() throws Exception {
        engine.stop();
        log.stop();
    }

    private Reply afterAWhile(Screen screen) {
        try {
            assertThat(never.await(2, TimeUnit.SECONDS)).isFalse();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new Reply.Show(screen);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private Seat member(String name) {
        return engine.practice().addPerson(name, "en-US").in("general");
    }

    private Seat withHistory(String name) {
        Seat seat = member(name);
        seat.command("/checkin mood:calm intensity:4 activities:music");
        seat.command("/checkin mood:sad intensity:2");
        seat.command("/checkin mood:calm intensity:5");
        return seat;
    }

    private static Shown only(Seat seat, String line) {
        Shown reply = seat.command(line).onlyReply();
        assertThat(reply.ephemeral()).as(line).isTrue();
        return reply;
    }

    private static String part(Shown shown, String name) {
        assertThat(shown.attachments().size()).isEqualTo(1);
        return shown.attachments().path(0).path(name).asString("");
    }

    private static BufferedImage picture(Shown shown) throws IOException {
        return ImageIO.read(URI.create(part(shown, "url")).toURL());
    }

    private static long pixels(BufferedImage image, Colour colour) {
        long count = 0;
        for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            count += rgb == (0xFF000000 | colour.rgb()) ? 1 : 0;
        }
        return count;
    }

    @Test
    void insightsAreDrawnForTheMemberAloneAndToldToThoseWhoDoNotSeeIt() throws IOException {
        Seat seat = withHistory("Drawn");

        Shown reply = only(seat, "/insights timeframe:week");

        assertThat(part(reply, "filename")).isEqualTo("insights.png");
        assertThat(part(reply, "description")).contains("How you felt: Calm 2×, Sad 1×", "Music 4.0");
        assertThat(reply.text()).contains("😌 Calm · 2×", "Music · 4.0");
        assertThat(picture(reply).getWidth()).isEqualTo(1_100);
        assertThat(engine.seat("Jonas").sees())
                .noneMatch(shown -> shown.attachments().size() > 0);
    }

    @Test
    void aYearHasASquareForEachDay() throws IOException {
        Shown reply = only(withHistory("Yearly"), "/insights timeframe:year");

        assertThat(part(reply, "description")).contains("Days by their mood: Very low 0×", "Okay 1×");
        assertThat(pixels(picture(reply), Colour.EMBER)).isGreaterThan(300);
    }

    @Test
    void aFewCheckInsAreInvitedInsteadOfDrawn() {
        Seat seat = member("Beginning");
        seat.command("/checkin mood:calm intensity:4");

        Shown reply = only(seat, "/insights timeframe:week");

        assertThat(reply.attachments().size()).isZero();
        assertThat(reply.text()).contains("From the third check-in with a mood on, I draw this page");
        assertThat(only(member("Stranger in pictures"), "/profile")
                        .attachments()
                        .size())
                .isZero();
    }

    @Test
    void theMembersColourIsThatOfTheirPages() throws IOException {
        Seat seat = withHistory("Colourful");
        assertThat(pixels(picture(only(seat, "/profile")), Colour.EMBER)).isGreaterThan(1_000);

        assertThat(only(seat, "/preferences update colour:sea").text()).contains("Colour: Sea");

        BufferedImage profile = picture(only(seat, "/profile"));
        assertThat(pixels(profile, Colour.SEA)).isGreaterThan(1_000);
        assertThat(pixels(profile, Colour.EMBER)).isZero();
        assertThat(pixels(picture(only(seat, "/insights")), Colour.SEA)).isGreaterThan(1_000);
    }

    @Test
    void aPictureThatDiscordRefusesIsSentAgain() throws IOException {
        Seat seat = member("Refused in pictures");
        engine.practice().faults().answer("/callback", 500, 1);

        seat.command("/broken");

        List<Shown> shown = seat.await(message -> message.text().contains("done at last"), PATIENCE);
        assertThat(shown).hasSize(1);
        assertThat(picture(shown.getFirst()).getWidth()).isEqualTo(40);
    }

    @Test
    void aPictureComesWithADeferredAnswerAndGoesWhenItsMessageIsDrawnAnew() throws IOException {
        Seat seat = member("Patient in pictures");
        assertThat(seat.command("/late").deferred()).isTrue();
        List<Shown> late = seat.await(message -> message.text().contains("done at last"), PATIENCE);
        assertThat(picture(late.getFirst()).getHeight()).isEqualTo(30);
        assertThat(part(late.getFirst(), "description")).isEqualTo("A black square");

        assertThat(seat.click("Plain").onlyReply().attachments().size()).isZero();
    }

    @Test
    void theLogKnowsNothingOfWhatIsDrawn() {
        only(withHistory("Quiet"), "/insights timeframe:month");

        assertThat(log.text()).doesNotContain("A drawn page", "Calm", "PNG");
    }
}
