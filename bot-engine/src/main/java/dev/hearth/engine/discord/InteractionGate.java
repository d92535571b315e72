package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Admission;
import dev.hearth.engine.command.Answers;
import dev.hearth.engine.command.CommandRegistry;
import dev.hearth.engine.command.CustomIds;
import dev.hearth.engine.command.Dispatcher;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Notices;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.Origin;
import dev.hearth.engine.command.Request;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Reply;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where Discord's interactions come in. It finds out who asks for what and whether the control is theirs; what
/// happens then is the dispatcher's to decide.
final class InteractionGate extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(InteractionGate.class);

    private final CommandRegistry registry;
    private final CustomIds ids;
    private final Dispatcher dispatcher;
    private final Admission who;
    private final Notices notices;
    private final Responders responders;
    private final Tongues tongues;
    private final InstantSource clock;

    InteractionGate(
            CommandRegistry registry,
            CustomIds ids,
            Dispatcher dispatcher,
            Admission who,
            Notices notices,
            Responders responders,
            Tongues tongues,
            InstantSource clock) {
        this.registry = registry;
        this.ids = ids;
        this.dispatcher = dispatcher;
        this.who = who;
        this.notices = notices;
        this.responders = responders;
        this.tongues = tongues;
        this.clock = clock;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        if (event.getUser().isBot()) {
            return; // Discord lets no bot ask another; what claims to be one is no person to answer
        }
        Answers answers = Answers.texts(event.getOptions().stream()
                .collect(Collectors.toMap(OptionMapping::getName, OptionMapping::getAsString)));
        Responder responder = responders.open(event, user(event), language(event), false);
        Invocation in = invocation(event, answers, List.of());
        registry.command(event.getFullCommandName())
                .ifPresentOrElse(
                        command -> dispatcher.dispatch(Request.of(command, in), responder),
                        () -> responder.give(notices.outdated(in.language())));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        onControl(event, event.getComponentId(), Answers.NONE, true);
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        onControl(event, event.getComponentId(), Answers.picks(event.getValues()), true);
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        Answers answers = Answers.texts(event.getValues().stream()
                .collect(Collectors.toMap(ModalMapping::getCustomId, ModalMapping::getAsString)));
        onControl(event, event.getModalId(), answers, event.getMessage() != null);
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        event.replyChoices(choices(event)).queue();
    }

    /// What cannot be completed is completed with nothing: the member goes on typing.
    private List<Choice> choices(CommandAutoCompleteInteractionEvent event) {
        String typed = event.getFocusedOption().getValue();
        Invocation in = invocation(event, Answers.NONE, List.of());
        try {
            return registry.command(event.getFullCommandName()).stream()
                    .filter(command -> who.admit(Request.of(command, in)).equals(Admission.ADMITTED))
                    .flatMap(command -> command.options().stream())
                    .filter(option ->
                            option.name().equals(event.getFocusedOption().getName()))
                    .filter(Option.Completed.class::isInstance)
                    .map(Option.Completed.class::cast)
                    .flatMap(option -> option.completer().complete(in, typed).stream())
                    .map(choice -> new Choice(choice.label(), choice.value()))
                    .toList();
        } catch (RuntimeException e) {
            LOG.atError()
                    .addKeyValue(Fact.COMMAND.key(), event.getName())
                    .setCause(e)
                    .log("a completion failed");
            return List.of();
        }
    }

    private void onControl(Interaction event, String customId, Answers answers, boolean onMessage) {
        if (event.getUser().isBot()) {
            return;
        }
        Responder responder = responders.open(event, user(event), language(event), onMessage);
        Reply refusal = notices.outdated(language(event));
        if (ids.read(customId) instanceof CustomIds.Read.Genuine genuine) {
            Action action = genuine.action();
            Optional<ActionHandler> handler = registry.action(action).filter(known -> isMeant(genuine, known));
            if (genuine.owner() != null && !genuine.owner().equals(user(event))) {
                refusal = notices.notYours(language(event));
            } else if (handler.isPresent()) {
                Invocation in = invocation(event, answers, action.args());
                dispatcher.dispatch(Request.of(action.room(), handler.get(), in), responder);
                return;
            }
        }
        responder.give(refusal);
    }

    /// A control that belongs to nobody is for those whom its terms name; one without such terms has an owner.
    private static boolean isMeant(CustomIds.Read.Genuine control, ActionHandler handler) {
        return control.owner() != null || handler.terms().isForStaff();
    }

    private Invocation invocation(Interaction event, Answers answers, List<String> args) {
        Guild guild = event.getGuild();
        Origin origin = guild == null
                ? new Origin.Direct()
                : new Origin.InGuild(
                        new GuildId(guild.getIdLong()),
                        new ChannelId(event.getChannelIdLong()),
                        permissions(event),
                        roles(event),
                        speaks(event));
        return new Invocation(user(event), origin, language(event), answers, args, clock.instant());
    }

    private static long permissions(Interaction event) {
        Member member = event.getMember();
        return member == null ? 0 : Permission.getRaw(member.getPermissions());
    }

    /// Who is timed out is for that while no moderator either; Discord takes the permissions away by itself.
    private static Set<RoleId> roles(Interaction event) {
        Member member = event.getMember();
        return member == null || member.isTimedOut()
                ? Set.of()
                : member.getUnsortedRoles().stream()
                        .map(role -> new RoleId(role.getIdLong()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean speaks(Interaction event) {
        Member member = event.getMember();
        return member != null && event.getChannel() instanceof GuildMessageChannel here && here.canTalk(member);
    }

    private static UserId user(Interaction event) {
        return new UserId(event.getUser().getIdLong());
    }

    private Language language(Interaction event) {
        return tongues.of(event);
    }
}
