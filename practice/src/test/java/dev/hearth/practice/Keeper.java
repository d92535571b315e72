package dev.hearth.practice;

import dev.hearth.practice.world.Permissions;
import java.util.concurrent.ThreadLocalRandom;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.Method;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.jspecify.annotations.Nullable;

/// A server with a JDA bot that manages its guild.
final class Keeper implements AutoCloseable {
    final Practice practice;
    final Bot bot;
    final JDA jda;
    final Guild guild;

    /// @param permissions what the bot's own role may
    Keeper(long permissions) throws InterruptedException {
        practice = Practice.start(PracticeOptions.defaults());
        practice.guise().permissions(permissions);
        bot = Bot.login(practice);
        jda = bot.jda();
        guild = jda.getGuilds().getFirst();
    }

    static Keeper administrator() throws InterruptedException {
        return new Keeper(Permissions.ADMINISTRATOR);
    }

    TextChannel text(String name) {
        return guild.getTextChannelsByName(name, false).getFirst();
    }

    Role role(String name) {
        return guild.getRolesByName(name, false).getFirst();
    }

    Member member(String name) {
        return guild.retrieveMemberById(practice.person(name).id())
                .useCache(false)
                .complete();
    }

    /// The guild as the server has it.
    dev.hearth.practice.world.Guild inWorld() {
        return practice.world().guilds().getFirst();
    }

    String botRole() {
        return Long.toString(inWorld().botRole().orElseThrow().id());
    }

    /// A name that nothing else has.
    static String fresh(String kind) {
        return kind + "-" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    }

    /// Sends what JDA itself has no call for, or would not send because it knows better.
    String ask(Method method, String path, @Nullable DataObject body) {
        var parts = path.split("\\?", 2);
        var route = Route.custom(method, parts[0]).compile();
        if (parts.length > 1) {
            route = route.withQueryParams(parts[1].split("[=&]"));
        }
        return new RestActionImpl<String>(jda, route, body, (response, request) -> response.getString()).complete();
    }

    DataObject get(String path) {
        return DataObject.fromJson(ask(Method.GET, path, null));
    }

    DataArray list(String path) {
        return DataArray.fromJson(ask(Method.GET, path, null));
    }

    /// The code with which such a request is refused, 0 if it is not.
    int refusal(Method method, String path, @Nullable DataObject body) {
        try {
            ask(method, path, body);
            return 0;
        } catch (ErrorResponseException e) {
            return e.getErrorCode();
        }
    }

    String here(String path) {
        return "guilds/" + guild.getId() + (path.isEmpty() ? "" : "/" + path);
    }

    @Override
    public void close() {
        bot.close();
        practice.close();
    }
}
