package dev.hearth.ui.logs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineReaderTest {
    @Test
    void readsMessageFactsAndException() {
        var line = LogLineReader.read("""
                {"time":"2026-11-25T20:41:06.812345Z","level":"ERROR","logger":"dev.hearth.engine.Boundary",
                 "thread":"virtual-3","message":"command failed","error_id":"K7Q2","ms":12,
                 "error":{"class":"a.Outer","stack":["a.B.c(B.java:1)"],"cause":{"class":"a.Inner","stack":[]}}}""");

        assertThat(line.text()).isEqualTo("command failed  error_id=K7Q2  ms=12");
        assertThat(line.source()).isEqualTo("Boundary");
        assertThat(line.level()).isEqualTo(LogLevel.ERROR);
        assertThat(line.micros()).isEqualTo(1_795_639_266_812_345L);
        assertThat(line.detail()).isEqualTo("a.Outer\n    at a.B.c(B.java:1)\nCaused by: a.Inner\n");
    }

    @Test
    void showsWhatIsNoLogLineAsItStands() {
        assertThat(LogLineReader.read("{\"time\":\"2026-11-25T20:4").text()).isEqualTo("{\"time\":\"2026-11-25T20:4");
        assertThat(LogLineReader.read("{\"time\":\"yesterday\"}").text()).isEqualTo("{\"time\":\"yesterday\"}");
    }
}
