package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.guild.access.AccessModel;
import dev.hearth.practice.Seat;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sample of what `AccessModelTest` does on the services alone: random commands of random people, typed at the
/// practice
/// server, end as the model says.
class AccessSampleTest {
    private static final int STEPS = 200;
    private static final List<String> PEOPLE = List.of("Olga", "Person1", "Person2", "Person3", "Person4");
    private static final List<String> ROLES = List.of("support", "mod", "admin");

    private final AccessModel model = new AccessModel();

    @Test
    void randomCommandsEndAsTheModelSays(@TempDir Path data) throws Exception {
        try (StaffedEngine engine = StaffedEngine.start(data)) {
            engine.showToAll("user");
            PEOPLE.stream().skip(1).forEach(engine::somebody);
            model.nameOwner(0, Instant.now());
            Random random = new Random(42);
            for (int step = 0; step < STEPS; step++) {
                assertStep(engine, random, "step " + step);
            }
            assertThat(engine.owner()
                            .command("/user info user:Olga")
                            .onlyReply()
                            .text())
                    .contains("Role: Owner");
        }
    }

    private void assertStep(StaffedEngine engine, Random random, String where) {
        // The owner acts more often than the others, or nothing would be given to them.
        int by = random.nextInt(3) == 0 ? 0 : random.nextInt(PEOPLE.size());
        int whom = random.nextInt(PEOPLE.size());
        int rank = 1 + random.nextInt(ROLES.size());
        Instant now = Instant.now();
        boolean banned = model.banned(by, now);
        String target = " user:" + PEOPLE.get(whom);
        String line;
        String expected;
        switch (random.nextInt(5)) {
            case 0, 1 -> {
                line = "/user grant" + target + " role:" + ROLES.get(rank - 1);
                expected = model.grant(by, whom, rank, now);
            }
            case 2 -> {
                line = "/user revoke" + target;
                expected = model.revoke(by, whom, now);
            }
            case 3 -> {
                line = "/user ban" + target;
                expected = model.ban(by, whom, null, now);
            }
            default -> {
                line = "/user unban" + target;
                expected = model.unban(by, whom, now);
            }
        }
        Seat seat = engine.seat(PEOPLE.get(by));
        assertThat(kind(seat.command(line).onlyReply().text()))
                .as("%s: %s by %s", where, line, PEOPLE.get(by))
                .isEqualTo(banned ? "banned" : expected);
    }

    private static String kind(String reply) {
        if (reply.contains("taking a break")) {
            return "banned";
        }
        return reply.contains("Done") ? "done" : reply.contains("Nothing to change") ? "same" : "refused";
    }
}
