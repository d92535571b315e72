package dev.hearth.bench;

import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.practice.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/// A practice server with its people in one process, as tests have it: no second protocol stands between what a member
/// types and the frame that the bot gets.
final class FullHouse {
    private static final int PEOPLE = 200;

    private FullHouse() {}

    /// Reads orders, a number of interactions and how many at a time, and answers each with what came back.
    public static void main(String[] args) throws Exception {
        var in = new Scanner(System.in, StandardCharsets.UTF_8);
        in.nextLine();
        try (var practice = Practice.start(PracticeOptions.defaults())) {
            var crowd = Crowd.of(practice, PEOPLE);
            System.out.println(Json.write(Json.object()
                    .put("state", "ready")
                    .put("port", practice.port())
                    .put("restBase", practice.restBase())));
            while (in.hasNextInt()) {
                var answers = crowd.ask(Scenario.PING, in.nextInt(), in.nextInt());
                System.out.println(Json.write(Json.object()
                        .put("perSecond", answers.perSecond())
                        .put("p50", answers.p50())
                        .put("p99", answers.p99())
                        .put("wrong", answers.wrong())));
            }
        }
        System.exit(0);
    }
}
