package dev.hearth.ui.staff;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.AccessChanges;
import dev.hearth.control.engine.AccessChanges.Change;
import dev.hearth.control.engine.AccessSubject;
import dev.hearth.control.engine.FindPeople;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.GuildList;
import dev.hearth.control.engine.ListAccessChanges;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.ListStaff;
import dev.hearth.control.engine.NameOwner;
import dev.hearth.control.engine.PersonList;
import dev.hearth.control.engine.PersonList.Person;
import dev.hearth.control.engine.RemoveOwner;
import dev.hearth.control.engine.ShowStaffCommands;
import dev.hearth.control.engine.StaffList;
import dev.hearth.control.engine.TellPeople;
import dev.hearth.ui.Houses;
import dev.hearth.ui.port.InMemoryEngine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Staff kept in memory by the engine's own rules, as far as the page can see them.
final class SampleStaff {
    static final String MARA = "1185987654321000101";
    static final String JONAS = "1185987654321000102";
    static final String AMINA = "1185987654321000103";
    static final String HARBOUR = "1185987654321000001";
    static final String GARDEN = "1185987654321000002";

    private static final List<Person> PEOPLE = List.of(
            new Person(MARA, "Mara Lindqvist", "mara.l", Optional.empty()),
            new Person(JONAS, "Jonas", "jonas_the_second_of_his_name", Optional.empty()),
            new Person(AMINA, "Amina", "amina", Optional.empty()));

    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final InMemoryEngine engine;
    private boolean online = true;

    SampleStaff(InMemoryEngine engine) {
        this.engine = engine;
        engine.answers()
                .to(ListStaff.class, asked -> list())
                .to(ListGuilds.class, asked -> new GuildList(online, online ? guilds() : List.of()))
                .to(NameOwner.class, asked -> give(asked.user(), "OWNER"))
                .to(RemoveOwner.class, asked -> take(asked.user()))
                .to(ShowStaffCommands.class, asked -> show(asked.guild(), asked.shown()))
                .to(ListAccessChanges.class, this::page)
                .to(TellPeople.class, asked -> people(asked.users()))
                .to(FindPeople.class, asked -> starting(asked.start()));
    }

    SampleStaff with(String user, String role) {
        give(user, role);
        return this;
    }

    SampleStaff shownIn(String guild) {
        show(guild, true);
        return this;
    }

    /// Changes by somebody on Discord.
    SampleStaff banned(int times, Optional<Instant> until) {
        IntStream.range(0, times)
                .forEach(i -> change(
                        Optional.of(MARA),
                        new AccessSubject("USER", "1185987654321000199"),
                        "BAN",
                        Optional.empty(),
                        until));
        return this;
    }

    SampleStaff offline() {
        online = false;
        return this;
    }

    StaffList list() {
        var order = List.of("OWNER", "ADMIN", "MOD", "SUPPORT");
        return new StaffList(
                order.stream()
                        .flatMap(role -> roles.entrySet().stream()
                                .filter(one -> one.getValue().equals(role))
                                .map(one -> new StaffList.Member(one.getKey(), role)))
                        .toList(),
                List.copyOf(shown));
    }

    private StaffList give(String user, String role) {
        roles.put(user, role);
        change(Optional.empty(), new AccessSubject("USER", user), "GRANT", Optional.of(role), Optional.empty());
        return list();
    }

    private StaffList take(String user) {
        if (roles.values().stream().filter("OWNER"::equals).count() == 1) {
            engine.answers().refuse(RemoveOwner.class, Problem.of("last-owner", "", ""));
        }
        roles.remove(user);
        change(Optional.empty(), new AccessSubject("USER", user), "REVOKE", Optional.of("OWNER"), Optional.empty());
        return list();
    }

    private StaffList show(String guild, boolean now) {
        if (now) {
            shown.add(guild);
        } else {
            shown.remove(guild);
        }
        change(
                Optional.empty(),
                new AccessSubject("GUILD", guild),
                now ? "SHOW" : "HIDE",
                Optional.empty(),
                Optional.empty());
        return list();
    }

    private void change(
            Optional<String> by, AccessSubject subject, String act, Optional<String> role, Optional<Instant> until) {
        int id = changes.size() + 1;
        changes.add(new Change(
                Integer.toString(id),
                Houses.NOW.plusSeconds(60L * id),
                by,
                subject,
                act,
                role,
                until,
                Optional.of("as staff wrote it")));
    }

    private AccessChanges page(ListAccessChanges asked) {
        int before = asked.older().map(Integer::parseInt).orElse(Integer.MAX_VALUE);
        return new AccessChanges(changes.reversed().stream()
                .filter(change -> Integer.parseInt(change.id()) < before)
                .limit(asked.most())
                .toList());
    }

    private PersonList people(List<String> users) {
        return new PersonList(
                online ? PEOPLE.stream().filter(one -> users.contains(one.id())).toList() : List.of());
    }

    private static PersonList starting(String start) {
        var sought = start.toLowerCase(Locale.ROOT);
        return new PersonList(PEOPLE.stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).startsWith(sought))
                .toList());
    }

    private static List<GuildEntry> guilds() {
        return List.of(entry(GARDEN, "Garden of Small Steps", 48), entry(HARBOUR, "Harbour Lights", 212));
    }

    private static GuildEntry entry(String id, String name, int members) {
        return new GuildEntry(id, name, Optional.empty(), members, List.of(), 0, 0);
    }
}
