package dev.hearth.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Address;
import dev.hearth.control.Bearer;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.link.PracticeLink;
import dev.hearth.ui.port.chat.Place;
import dev.hearth.ui.text.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// The page on a real practice server. What only a bot can do, an HTTP client does in its place.
@ExtendWith(ApplicationExtension.class)
class PracticeOnServerTest {
    private final Bearer bearer = Bearer.fresh();
    private final Practice practice = Practice.start(PracticeOptions.defaults().token(bearer.secret()));
    private final PracticeLink link = new PracticeLink(Platform::runLater);
    private final FakeSupervisor supervisor = new FakeSupervisor();
    private final PracticeViewModel model =
            new PracticeViewModel(supervisor, link, ZoneOffset.UTC, InstantSource.system());

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        link.show(new Address(practice.port(), bearer));
        supervisor.tell(BotState.ONLINE, true);
        var page = PracticeView.page(Language.EN, model, url -> {});
        var scene = new Scene(new StackPane(page.view().get()), 1280, 800);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void close() {
        link.close();
        practice.close();
    }

    private static Node await(FxRobot robot, String query) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).query();
    }

    private String general() {
        return model.worldProperty()
                .get()
                .flatMap(world -> world.channel(FakePractice.GENERAL))
                .orElseThrow()
                .id();
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }

    private void write(FxRobot robot, String words) throws Exception {
        await(robot, "#composer");
        robot.interact(() -> {
            model.composerViewModel().write(words);
            model.composerViewModel().send();
        });
    }

    @Test
    void whatOneReactsAndRepliesIsSeen(FxRobot robot) throws Exception {
        write(robot, "who is there?");
        await(robot, "who is there?");

        robot.moveTo("who is there?");
        await(robot, "#react");
        fire(robot, "#react");
        robot.clickOn("👍");
        var chip = (Button) await(robot, ".reaction.mine");
        assertThat(((Labeled) chip.getGraphic()).getText()).isEqualTo("👍");
        assertThat(chip.getText()).isEqualTo("1");

        robot.moveTo("#composer").moveTo("who is there?");
        await(robot, "#reply");
        fire(robot, "#reply");
        write(robot, "me");
        var quoted = (Parent) await(robot, ".quoted");
        assertThat(robot.from(quoted).lookup("who is there?").tryQuery()).isPresent();

        fire(robot, ".reaction.mine");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup(".reaction").tryQuery().isEmpty());
    }

    @Test
    void whatTheBotAsksIsSeenInTheDrawerWithoutTheWords(FxRobot robot) throws Exception {
        await(robot, "#composer");
        robot.interact(() -> {
            model.panes().trafficChosenProperty().set(true);
            model.panes().backstageProperty().set(true);
        });
        var traffic = model.panes().traffic();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            post("channels/" + general() + "/messages", "{\"content\":\"wistful\"}");
            return !traffic.shownProperty().get().isEmpty();
        });
        robot.interact(() -> traffic.select(0));

        var json = (TextArea) await(robot, "#traffic-json");
        assertThat(json.getText()).contains("\"content\" : \"<7>\"").doesNotContain("wistful");
        assertThat(traffic.selectedProperty().get().orElseThrow().what())
                .isEqualTo("POST channels/" + general() + "/messages");
    }

    @Test
    void aFaultOfTheDrawerBefallsTheBotUntilItIsCleared(FxRobot robot) throws Exception {
        await(robot, "#composer");
        robot.interact(() -> model.panes().backstageProperty().set(true));
        await(robot, "#fault-answer");
        fire(robot, "#fault-answer");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> model.panes().faults().armedProperty().get() == 1);
        assertThat(post("channels/" + general() + "/messages", "{\"content\":\"x\"}"))
                .isEqualTo(500);

        fire(robot, "#fault-deaf");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> practice.faults().ignoresHeartbeats());
        fire(robot, "#faults-clear");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !practice.faults().ignoresHeartbeats());
    }

    @Test
    void aMemberWritesToTheBotWhenTheyArePressed(FxRobot robot) throws Exception {
        await(robot, "#member-Jonas");
        fire(robot, "#member-Jonas");

        assertThat(model.personaProperty().get().orElseThrow().name()).isEqualTo("Jonas");
        assertThat(model.placeProperty().get()).contains(Place.direct("Jonas"));
        assertThat(robot.lookup("#members").query().isVisible()).isFalse();
    }

    @Test
    void whatABotPinsAndTheThreadThatItOpensAreSeen(FxRobot robot) throws Exception {
        write(robot, "a walk on Sunday?");
        await(robot, "a walk on Sunday?");
        var newest =
                send("GET", "channels/" + general() + "/messages?limit=1", "").body();
        var message = newest.replaceAll("(?s).*?\"id\":\"([0-9]+)\".*", "$1");

        assertThat(send("PUT", "channels/" + general() + "/pins/" + message, "").statusCode())
                .isEqualTo(204);
        await(robot, ".pinned");

        var thread = send("POST", "channels/" + general() + "/messages/" + message + "/threads", "{\"name\":\"walks\"}")
                .body();
        var id = thread.replaceAll("(?s).*?\"id\":\"([0-9]+)\".*", "$1");
        send("POST", "channels/" + id + "/messages", "{\"content\":\"I bring tea\"}");
        robot.clickOn(await(robot, ".place.thread"));
        await(robot, "I bring tea");
        write(robot, "and I bring cake");
        await(robot, "and I bring cake");
    }

    private int post(String path, String json) throws Exception {
        return send("POST", path, json).statusCode();
    }

    private HttpResponse<String> send(String method, String path, String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(practice.restBase() + path))
                .header("Authorization", "Bot anybody")
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void aPictureThatTheBotSendsIsShown(FxRobot robot) throws Exception {
        await(robot, "#composer");
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(840, 200, BufferedImage.TYPE_INT_RGB), "png", png);
        upload("channels/" + general() + "/messages", png.toByteArray());

        var picture = (ImageView) await(robot, ".picture > .image-view");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> picture.getImage().getProgress() == 1);

        assertThat(picture.getImage().isError()).isFalse();
        assertThat(picture.getFitWidth()).isEqualTo(420);
        assertThat(picture.getFitHeight()).isEqualTo(100);
        assertThat(picture.getAccessibleText()).isEqualTo("Two lines that cross");
    }

    private void upload(String path, byte[] png) throws Exception {
        var head = String.join(
                "\r\n",
                "--b",
                "Content-Disposition: form-data; name=\"payload_json\"",
                "",
                "{\"attachments\": [{\"id\": 0, \"description\": \"Two lines that cross\"}]}",
                "--b",
                "Content-Disposition: form-data; name=\"files[0]\"; filename=\"chart.png\"",
                "Content-Type: image/png",
                "",
                "");
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(png);
        body.writeBytes("\r\n--b--".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(practice.restBase() + path))
                .header("Authorization", "Bot anybody")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }
}
