package dev.hearth.engine.care.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.feature.notes.Note;
import dev.hearth.engine.feature.notes.NoteRepository;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;

/// How long a member with very many entries waits for a search, when nothing of them is in memory before.
@Tag("soak")
class JournalSearchTimeTest {
    private static final UserId MIRA = new UserId(11);
    private static final int ENTRIES = 5_000;
    private static final int WORDS = 80;
    private static final int ROUNDS = 15;
    private static final Duration MOST = Duration.ofMillis(300);
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @EveryStore
    void fiveThousandSealedEntriesAreSearchedInTime(Database database, MemberSeal seal, TestReporter report) {
        NoteRepository entries = new NoteRepository(database, seal, JournalFeature.TABLE);
        Random random = new Random(1);
        for (int i = 1; i <= ENTRIES; i++) {
            String text = text(random) + (i % 1_000 == 0 ? " Überraschung" : "");
            entries.keep(new Note(new EntryId(i), MIRA, null, NOON, LocalDate.EPOCH.plusDays(i), text));
        }
        JournalService service = new JournalService(entries);

        long[] took = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            assertThat(service.search(MIRA, "uberraschung").count()).isEqualTo(5);
            took[round] = System.nanoTime() - from;
        }

        long first = took[0];
        Arrays.sort(took);
        Duration median = Duration.ofNanos(took[ROUNDS / 2]);
        report.publishEntry(
                "search of 5,000 entries",
                "first %d ms, median %d ms, worst %d ms"
                        .formatted(first / 1_000_000, median.toMillis(), took[ROUNDS - 1] / 1_000_000));
        assertThat(median).isLessThanOrEqualTo(MOST);
    }

    private static String text(Random random) {
        return IntStream.range(0, WORDS)
                .mapToObj(_ -> Integer.toString(random.nextInt(1_000_000), Character.MAX_RADIX))
                .collect(Collectors.joining(" "));
    }
}
