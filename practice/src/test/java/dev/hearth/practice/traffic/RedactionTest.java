package dev.hearth.practice.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"content":"héllo 🙂"}                     | {"content":"<7>"}
                    {"content":"2026-01-01T00:00:00Z"}         | {"content":"<20>"}
                    {"content":"145607444398"}                 | {"content":"<12>"}
                    {"id":"145607444398","op":1,"tts":false}   | {"id":"145607444398","op":1,"tts":false}
                    {"id":"not an id","custom_id":"mood:1"}    | {"id":"<9>","custom_id":"<6>"}
                    {"timestamp":"2026-01-01T00:00:00Z"}       | {"timestamp":"2026-01-01T00:00:00Z"}
                    {"timestamp":"this morning"}               | {"timestamp":"<12>"}
                    {"value":4,"values":["a"],"on":true}       | {"value":"<1>","values":["<1>"],"on":true}
                    {"options":[{"name":"mood","value":true}]} | {"options":[{"name":"mood","value":"<4>"}]}
                    {"name":"weekend","user":{"name":"mira"}}  | {"name":"<7>","user":{"name":"<4>"}}
                    {"data":{"name":"a plan I made"}}          | {"data":{"name":"<13>"}}
                    {"t":"READY","d":null}                     | {"t":"READY","d":null}
                    {"t":"ready, i think"}                     | {"t":"<14>"}
                    {"dear diary":1}                           | {"<10>":1}
                    {"token":"abc","session_id":"x"}           | {"token":"<secret>","session_id":"<secret>"}
                    """)
    void theShapeStaysAndTheWordsGo(String given, String shown) {
        assertThat(Json.write(Redaction.of(Json.read(given)))).isEqualTo(shown);
    }

    @Test
    void aLongListIsCut() {
        var list = Json.array();
        for (int i = 0; i < 50; i++) {
            list.add(i);
        }

        assertThat(Redaction.of(list)).hasSize(11);
        assertThat(Redaction.of(list).path(10).asString()).isEqualTo("... 40");
    }

    @Test
    void aFrameWithoutEndIsCut() {
        var wide = Json.object();
        for (int i = 0; i < 5_000; i++) {
            wide.put("f" + i, "x");
        }

        assertThat(Redaction.of(wide)).hasSizeLessThan(402);
    }

    @Test
    void whoLooksAgainAfterAWhileBeginsAnew() {
        var now = new AtomicReference<>(Instant.EPOCH);
        var traffic = new Traffic(now::get);
        var line = traffic.line();
        line.sent("{\"op\":1}");
        assertThat(traffic.after(0).path("entries")).isEmpty();
        line.sent("{\"op\":2}");
        assertThat(traffic.after(0).path("entries")).hasSize(1);

        now.set(Instant.EPOCH.plus(Traffic.WATCHED).plus(Duration.ofMillis(1)));
        line.sent("{\"op\":3}");

        assertThat(traffic.watched()).isFalse();
        assertThat(traffic.after(0).path("entries")).isEmpty();
        assertThat(traffic.watched()).isTrue();
    }
}
