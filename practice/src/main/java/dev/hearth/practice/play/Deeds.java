package dev.hearth.practice.play;

import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.Deed;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Permissions;
import dev.hearth.practice.world.User;
import dev.hearth.practice.world.World;

/// What people do in a guild beside talking: they come, go, put others out, begin threads. A bot hears of it as of
/// anybody's doing.
public final class Deeds {
    private static final int LONGEST_NAME = 100;

    private final World world;
    private final Posting posting;

    public Deeds(World world, Posting posting) {
        this.world = world;
        this.posting = posting;
    }

    /// Comes into a guild by an invite's code.
    public void join(User person, String code) throws Mistyped {
        boolean in = world.guilds().stream().anyMatch(guild -> guild.invites().use(code, person));
        if (!in) {
            throw new Mistyped("this invite leads nowhere, or " + person.name() + " may not come");
        }
    }

    public void leave(User person, Channel channel) throws Mistyped {
        var guild = here(channel).guild();
        if (person.id() == guild.owner()) {
            throw new Mistyped("the owner cannot leave");
        }
        guild.members().leave(person);
    }

    public void kick(User person, Channel channel, String whom) throws Mistyped {
        var guild = here(channel).guild();
        guild.members().kick(new Deed(person, ""), below(guild, person, Permissions.KICK_MEMBERS, whom));
    }

    public void ban(User person, Channel channel, String whom) throws Mistyped {
        var guild = here(channel).guild();
        guild.members().ban(new Deed(person, ""), below(guild, person, Permissions.BAN_MEMBERS, whom));
    }

    /// Begins a public thread in a channel.
    public GuildChannel thread(User person, Channel channel, String name) throws Mistyped {
        var parent = here(channel);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Mistyped("a thread's name has 1 to 100 characters");
        }
        boolean takesThreads = parent.type() == GuildChannel.TEXT || parent.type() == GuildChannel.ANNOUNCEMENT;
        long mine = parent.guild().permissions(person.id(), parent);
        if (!takesThreads || !Permissions.has(mine, Permissions.CREATE_PUBLIC_THREADS)) {
            throw new Mistyped(person.name() + " may not begin a thread here");
        }
        int type = parent.type() == GuildChannel.TEXT ? GuildChannel.PUBLIC_THREAD : GuildChannel.ANNOUNCEMENT_THREAD;
        var now = world.ids().now().toString();
        var fields = GuildChannel.threadFields(type, name, parent, person.id(), now);
        var thread =
                parent.guild().channels().open(new Deed(person, ""), world.ids().next(), fields);
        posting.begun(thread, person);
        return thread;
    }

    /// Somebody whom a person may put out.
    private User below(Guild guild, User person, long permission, String whom) throws Mistyped {
        var user = world.person(whom)
                .filter(found -> guild.member(found.id()).isPresent())
                .orElseThrow(() -> new Mistyped("there is nobody called " + whom + " here"));
        boolean may = Permissions.has(guild.permissions(person.id()), permission);
        if (!may || guild.rank(person.id()) <= guild.rank(user.id())) {
            throw new Mistyped(person.name() + " may not put " + user.name() + " out");
        }
        return user;
    }

    private static GuildChannel here(Channel channel) throws Mistyped {
        if (channel instanceof GuildChannel here) {
            return here;
        }
        throw new Mistyped("this is no guild");
    }
}
