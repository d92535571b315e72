package dev.hearth.engine.guild.access;

import dev.hearth.control.BotPermission;
import dev.hearth.control.Invite;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.AccessChanges;
import dev.hearth.control.engine.AccessSubject;
import dev.hearth.control.engine.InviteView;
import dev.hearth.control.engine.ListAccessChanges;
import dev.hearth.control.engine.ListStaff;
import dev.hearth.control.engine.NameOwner;
import dev.hearth.control.engine.RemoveOwner;
import dev.hearth.control.engine.ShowStaffCommands;
import dev.hearth.control.engine.StaffList;
import dev.hearth.control.engine.TellInvite;
import dev.hearth.control.http.Handler;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.feature.Gateway;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.feature.WireIds;
import dev.hearth.engine.guild.settings.PermissionNeeds;
import dev.hearth.engine.guild.settings.SettingsService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the console asks of this room. Whoever reaches the control channel looks after the installation, and is the
/// only one who makes owners.
final class AccessRequests {
    private static final int MOST_CHANGES = 200;

    private final AccessRepository repository;
    private final AccessDesk desk;
    private final SettingsService settings;
    private final Gateway gateway;
    private final Guilds guilds;

    AccessRequests(
            AccessRepository repository, AccessDesk desk, SettingsService settings, Gateway gateway, Guilds guilds) {
        this.repository = repository;
        this.desk = desk;
        this.settings = settings;
        this.gateway = gateway;
        this.guilds = guilds;
    }

    List<Handler<?, ?>> all() {
        return List.of(
                Handler.of(ListStaff.class, _ -> staff()),
                Handler.of(NameOwner.class, order -> after(desk.nameOwner(user(order.user())))),
                Handler.of(RemoveOwner.class, order -> after(desk.removeOwner(user(order.user())))),
                Handler.of(ShowStaffCommands.class, this::show),
                Handler.of(ListAccessChanges.class, this::changes),
                Handler.of(TellInvite.class, this::invite));
    }

    private StaffList staff() {
        return new StaffList(
                Stream.of(StaffRole.values())
                        .flatMap(role -> repository.with(role).stream()
                                .map(user -> new StaffList.Member(Long.toString(user.value()), role.name())))
                        .toList(),
                repository.allShown().stream()
                        .map(guild -> Long.toString(guild.value()))
                        .toList());
    }

    private StaffList show(ShowStaffCommands order) throws Refused {
        StaffList staff = after(desk.show(new GuildId(WireIds.read(order.guild())), order.shown()));
        gateway.syncCommands();
        return staff;
    }

    private StaffList after(AccessDesk.Outcome outcome) throws Refused {
        if (outcome instanceof AccessDesk.Outcome.Refused(AccessDesk.Why why)) {
            throw new Refused(problem(why));
        }
        return staff();
    }

    private static Problem problem(AccessDesk.Why why) {
        return switch (why) {
            case LAST_OWNER ->
                Problem.of("last-owner", "This is the only owner.", "Name another owner first, then remove this one.");
            case BANNED -> Problem.of("guild-banned", "This server is banned.", "Lift the ban first.");
            default -> throw new IllegalStateException("the console is never refused for " + why);
        };
    }

    private AccessChanges changes(ListAccessChanges order) throws Refused {
        EntryId older = order.older().isPresent()
                ? new EntryId(WireIds.read(order.older().get()))
                : null;
        int most = Math.clamp(order.most(), 1, MOST_CHANGES);
        List<Deed> deeds = order.subject().isPresent()
                ? repository.deeds(subject(order.subject().get()), older, most)
                : repository.deeds(older, most);
        return new AccessChanges(deeds.stream().map(AccessRequests::change).toList());
    }

    private static Subject subject(AccessSubject asked) throws Refused {
        long id = WireIds.read(asked.id());
        return asked.kind().equals(Subject.Kind.GUILD.name())
                ? Subject.of(new GuildId(id))
                : Subject.of(new UserId(id));
    }

    private static AccessChanges.Change change(Deed deed) {
        Optional<Ban> ban = Optional.ofNullable(deed.ban());
        return new AccessChanges.Change(
                Long.toString(deed.id().value()),
                deed.at(),
                Optional.ofNullable(deed.actor().user()).map(user -> Long.toString(user.value())),
                new AccessSubject(
                        deed.subject().kind().name(),
                        Long.toString(deed.subject().id())),
                deed.act().name(),
                Optional.ofNullable(deed.role()).map(Enum::name),
                ban.map(Ban::until),
                ban.map(Ban::reason));
    }

    private InviteView invite(TellInvite order) throws Refused {
        Optional<String> application = gateway.application();
        if (application.isEmpty()) {
            throw offline();
        }
        if (order.guild().isEmpty()) {
            Set<BotPermission> needed = BotPermission.always();
            return new InviteView(Invite.link(application.get(), needed), sorted(needed), List.of());
        }
        GuildFacts facts =
                guilds.find(new GuildId(WireIds.read(order.guild().get()))).orElseThrow(AccessRequests::offline);
        GuildId guild = facts.summary().id();
        Set<BotPermission> needed = PermissionNeeds.of(settings.of(guild));
        return new InviteView(
                Invite.link(application.get(), needed, Long.toString(guild.value())),
                sorted(needed),
                PermissionNeeds.missing(needed, facts.granted()));
    }

    private static List<BotPermission> sorted(Set<BotPermission> permissions) {
        return permissions.stream().sorted().toList();
    }

    private static Refused offline() {
        return new Refused(Problem.of(
                "bot-offline",
                "The bot is offline, or not in this server.",
                "Start the bot, or choose another server."));
    }

    private static UserId user(String text) throws Refused {
        return new UserId(WireIds.read(text));
    }
}
