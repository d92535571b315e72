package dev.hearth.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Address;
import dev.hearth.control.Bearer;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.link.PracticeLink;
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
import javafx.scene.Scene;
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
    }

    private void upload(String path, byte[] png) throws Exception {
        var head = String.join(
                "\r\n",
                "--b",
                "Content-Disposition: form-data; name=\"payload_json\"",
                "",
                "{}",
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
