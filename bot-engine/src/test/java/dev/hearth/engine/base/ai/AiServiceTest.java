package dev.hearth.engine.base.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.engine.JudgingServer;
import dev.hearth.engine.JudgingServer.Mood;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import dev.hearth.engine.base.crypto.SealedFile;
import dev.hearth.testkit.HandClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AiServiceTest {
    private static final String HARSH = "{\"harassment\":0.97,\"violence\":0.2,\"self-harm\":0.01}";
    private static final String SAD = "{\"harassment\":0.6,\"self-harm/intent\":0.9}";

    private final HandClock clock = new HandClock(Instant.parse("2026-11-26T12:00:00Z"));
    private JudgingServer server;
    private SealedFile file;
    private Path sealed;
    private AiService service;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        server = JudgingServer.start(Map.of("harsh", HARSH, "sad", SAD));
        sealed = folder.resolve("ai-service.sealed");
        file = new SealedFile(
                sealed,
                MasterKey.openOrCreate(new OwnerOnlyKeyFile(folder.resolve("keys"))),
                MasterKey.Purpose.AI_SERVICE);
        service = AiService.open(file, clock);
        service.keep(settings());
    }

    @AfterEach
    void stop() {
        service.close();
        server.close();
    }

    private AiSettings settings() throws AiSettings.Unfit {
        return AiSettings.of(server.address(), JudgingServer.KEY, "judge-1");
    }

    private Verdict judged(String text) throws Exception {
        return service.verdict(text).orElseThrow();
    }

    private void fails(String text) throws Exception {
        assertThat(service.verdict(text)).isEmpty();
    }

    @Test
    void theWorstCategoryCountsAndDangerIsNoOffence() throws Exception {
        assertThat(judged("a harsh word").score()).isEqualTo(0.97);
        assertThat(judged("so sad")).isEqualTo(new Verdict(0.6, 0.9));
        assertThat(judged("good morning").score()).isLessThan(0.01);
        assertThat(server.asked().getFirst()).contains("\"model\":\"judge-1\"", "\"input\":\"a harsh word\"");
    }

    @Test
    void whoAsksDoesNotWait() throws Exception {
        var verdict = new CompletableFuture<Verdict>();

        service.judge("a harsh word", verdict::complete);

        assertThat(verdict.get(30, TimeUnit.SECONDS).score()).isEqualTo(0.97);
    }

    @Test
    void whatWasKeptIsThereAfterARestartAndInNoFilePlain() throws Exception {
        assertThat(AiService.open(file, clock).settings()).contains(settings());
        assertThat(new String(Files.readAllBytes(sealed), StandardCharsets.ISO_8859_1))
                .doesNotContain(JudgingServer.KEY, "127.0.0.1");
        assertThat(settings().toString()).doesNotContain(JudgingServer.KEY);

        service.forget();

        assertThat(AiService.open(file, clock).settings()).isEmpty();
        assertThat(sealed).doesNotExist();
    }

    @Test
    void aDamagedFileIsLikeNone() throws Exception {
        var bytes = Files.readAllBytes(sealed);
        bytes[20] ^= 1;
        Files.write(sealed, bytes);

        assertThat(AiService.open(file, clock).settings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BROKEN,FAILING", "TOO_MUCH,TOO_MUCH", "GARBLED,GARBLED", "ENDLESS,UNREACHABLE"})
    void eachFailureIsToldByItsName(Mood mood, AiFailure failure) throws Exception {
        server.behave(mood);

        assertThat(AiService.attempt(settings())).contains(failure);
    }

    @Test
    void aWrongKeyAWrongPathAndNobodyAreToldApart() throws Exception {
        assertThat(AiService.attempt(AiSettings.of(server.address(), "sk-other", "")))
                .contains(AiFailure.KEY_REFUSED);
        assertThat(AiService.attempt(AiSettings.of(server.address() + "/v2", JudgingServer.KEY, "")))
                .contains(AiFailure.UNKNOWN_THERE);
        server.close();
        assertThat(AiService.attempt(settings())).contains(AiFailure.UNREACHABLE);
    }

    @Test
    void whoIsSilentIsGivenUpInTime() throws Exception {
        server.behave(Mood.SILENT);
        long start = System.nanoTime();

        assertThat(AiService.attempt(settings())).contains(AiFailure.UNREACHABLE);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void aBrokenServiceIsTriedThriceThenLeftAloneThenTriedOnceAndUsedAgain() throws Exception {
        server.behave(Mood.BROKEN);
        fails("one");
        fails("two");
        assertThat(server.asked()).hasSize(3).noneMatch(question -> question.contains("two"));
        assertThat(service.state().orElseThrow())
                .satisfies(state -> assertThat(state.failure()).contains(AiFailure.FAILING))
                .satisfies(state -> assertThat(state.resting()).isTrue());

        clock.advance(Duration.ofSeconds(31));
        server.behave(Mood.FINE);

        assertThat(judged("a harsh word").score()).isEqualTo(0.97);
        assertThat(server.asked()).hasSize(4);
        assertThat(service.state().orElseThrow())
                .satisfies(state -> assertThat(state.resting()).isFalse())
                .satisfies(state -> assertThat(state.failure()).isEmpty());
    }

    @Test
    void whoStaysBrokenIsLeftAloneForTwiceAsLong() throws Exception {
        server.behave(Mood.GARBLED);
        fails("one");
        clock.advance(Duration.ofSeconds(31));
        fails("two");
        clock.advance(Duration.ofSeconds(31));
        fails("three");
        clock.advance(Duration.ofSeconds(30));
        fails("four");

        assertThat(server.asked()).hasSize(3).noneMatch(question -> question.contains("three"));
    }

    @Test
    void aServiceThatWasEndedIsUsedAgainWhenItIsBack() throws Exception {
        server.close();
        fails("one");
        server = server.again();
        clock.advance(Duration.ofSeconds(31));

        assertThat(judged("a harsh word").score()).isEqualTo(0.97);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org,ADDRESS",
        "example.org,ADDRESS",
        "https://key@example.org/v1,ADDRESS",
        "https://example.org/v1?a=b,ADDRESS",
        "http://example.org/v1,OPEN_ADDRESS",
        "http://8.8.8.8/v1,OPEN_ADDRESS"
    })
    void noOtherAddressIsTaken(String address, AiSettings.Fault fault) {
        assertThatThrownBy(() -> AiSettings.of(address, "", ""))
                .isInstanceOfSatisfying(
                        AiSettings.Unfit.class, e -> assertThat(e.fault()).isEqualTo(fault));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/v1/", "http://localhost:11434/v1", "http://192.168.1.5/v1", "http://[::1]:8080/v1"
    })
    void addressesNearAndSecretOnesAreTaken(String address) throws Exception {
        assertThat(AiSettings.of(address, "", "").base().toString()).doesNotEndWith("/");
    }

    @Test
    void aKeyWithALineBreakIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> AiSettings.of("https://example.org", "sk-1\nHost: evil", ""))
                .isInstanceOf(AiSettings.Unfit.class)
                .hasMessageNotContaining("sk-1");
    }
}
