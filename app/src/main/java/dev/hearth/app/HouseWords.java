package dev.hearth.app;

import dev.hearth.control.Wire;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.House;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How everything is, for a person and for a script; the secrets that open the control channels are left out of both.
final class HouseWords {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private HouseWords() {}

    static List<String> lines(House house, ZoneId zone) {
        var lines = new ArrayList<String>();
        lines.add("Hearth " + house.version() + ", supervisor " + house.pid() + ", data in " + house.home());
        for (var view : house.environments()) {
            lines.addAll(lines(view, zone));
        }
        house.keepAwake().ifPresent(problem -> lines.add(problem.what() + " " + problem.remedy()));
        house.memoryBytes().ifPresent(bytes -> lines.add("memory    " + (bytes >> 20) + " MB in all"));
        return lines;
    }

    static String json(House house) {
        var json = (ObjectNode) JSON.readTree(Wire.line(house));
        json.put("running", true);
        for (var environment : json.path("environments")) {
            for (var address : List.of("engine", "practice")) {
                if (environment.path(address) instanceof ObjectNode open) {
                    open.remove("bearer");
                }
            }
        }
        return JSON.writeValueAsString(json);
    }

    static String state(EnvironmentView view) {
        return view.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> lines(EnvironmentView view, ZoneId zone) {
        var lines = new ArrayList<String>();
        var since = TIME.format(view.since().atZone(zone));
        var who = view.bot().map(bot -> ", as " + bot.name()).orElse("");
        var token = view.hasToken() ? "" : ", no token yet";
        lines.add("%-9s %s since %s%s%s".formatted(view.environment().folder(), state(view), since, who, token));
        view.problem().ifPresent(problem -> {
            lines.add("          " + problem.what() + (problem.detail().isEmpty() ? "" : " " + problem.detail()));
            if (!problem.remedy().isEmpty()) {
                lines.add("          " + problem.remedy());
            }
        });
        view.retryAt().ifPresent(when -> lines.add("          Next try at " + TIME.format(when.atZone(zone))));
        view.crash().ifPresent(id -> lines.add("          Crash report: " + view.data() + "/crash/" + id + ".txt"));
        return lines;
    }
}
