package dev.hearth.practice.acceptance;

import dev.hearth.practice.Practice;
import discord4j.common.GitProperties;
import discord4j.core.DiscordClientBuilder;
import discord4j.core.GatewayDiscordClient;
import discord4j.core.event.domain.interaction.ButtonInteractionEvent;
import discord4j.core.event.domain.interaction.ChatInputAutoCompleteEvent;
import discord4j.core.event.domain.interaction.ChatInputInteractionEvent;
import discord4j.core.event.domain.interaction.ModalSubmitInteractionEvent;
import discord4j.core.event.domain.interaction.SelectMenuInteractionEvent;
import discord4j.core.event.domain.lifecycle.ReconnectEvent;
import discord4j.core.event.domain.message.MessageCreateEvent;
import discord4j.core.event.domain.message.ReactionAddEvent;
import discord4j.core.object.command.ApplicationCommandInteractionOption;
import discord4j.core.object.command.ApplicationCommandInteractionOptionValue;
import discord4j.core.object.command.ApplicationCommandOption;
import discord4j.core.object.component.ActionRow;
import discord4j.core.object.component.Button;
import discord4j.core.object.component.Label;
import discord4j.core.object.component.SelectMenu;
import discord4j.core.object.component.TextInput;
import discord4j.core.object.emoji.Emoji;
import discord4j.core.object.entity.Guild;
import discord4j.core.object.entity.Member;
import discord4j.core.object.entity.Role;
import discord4j.core.object.entity.User;
import discord4j.core.object.entity.channel.TextChannel;
import discord4j.core.spec.GuildMemberEditSpec;
import discord4j.core.spec.MessageCreateFields;
import discord4j.discordjson.json.ApplicationCommandOptionChoiceData;
import discord4j.discordjson.json.ApplicationCommandOptionData;
import discord4j.discordjson.json.ApplicationCommandRequest;
import discord4j.discordjson.json.ImmutableApplicationCommandRequest;
import discord4j.gateway.intent.Intent;
import discord4j.gateway.intent.IntentSet;
import discord4j.rest.request.DefaultRouter;
import discord4j.rest.request.RouterOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/// The bot, made with Discord4J. Its router takes the base URL, without the slash at the end.
final class Discord4jStranger implements Stranger {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final AtomicInteger resumes = new AtomicInteger();
    private final GatewayDiscordClient client;

    private Discord4jStranger(GatewayDiscordClient client) {
        this.client = client;
    }

    static Discord4jStranger login(Practice server) {
        var base = server.restBase().substring(0, server.restBase().length() - 1);
        var client = DiscordClientBuilder.create(token(server))
                .build(options -> new DefaultRouter(pointedAt(base, options)))
                .gateway()
                .setEnabledIntents(IntentSet.of(
                        Intent.GUILDS,
                        Intent.GUILD_MESSAGES,
                        Intent.GUILD_MESSAGE_REACTIONS,
                        Intent.DIRECT_MESSAGES,
                        Intent.MESSAGE_CONTENT))
                .login()
                .block(SOON);
        var bot = new Discord4jStranger(Objects.requireNonNull(client));
        bot.listen();
        bot.register();
        return bot;
    }

    /// It takes no token that does not begin with its own id, as Discord's do.
    private static String token(Practice server) {
        return Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(server.botId().getBytes(StandardCharsets.US_ASCII)) + ".any.words";
    }

    private static RouterOptions pointedAt(String base, RouterOptions options) {
        return new RouterOptions(
                options.getToken(),
                options.getReactorResources(),
                options.getExchangeStrategies(),
                options.getResponseTransformers(),
                options.getGlobalRateLimiter(),
                options.getRequestQueueFactory(),
                base);
    }

    @Override
    public String library() {
        return "Discord4J " + GitProperties.getProperties().getProperty(GitProperties.APPLICATION_VERSION);
    }

    /// Its logout signals its end from two threads when the answer comes as fast as here, and may then never complete
    /// (3.3.2): it is asked, and not waited for for long.
    @Override
    public void close() {
        client.logout().timeout(Duration.ofSeconds(2)).onErrorComplete().block();
    }

    private void listen() {
        client.on(ReconnectEvent.class).subscribe(event -> resumes.incrementAndGet());
        client.on(ChatInputInteractionEvent.class, this::command).subscribe();
        client.on(ChatInputAutoCompleteEvent.class, Discord4jStranger::complete).subscribe();
        client.on(ButtonInteractionEvent.class, event -> event.edit("You said " + event.getCustomId()))
                .subscribe();
        client.on(
                        SelectMenuInteractionEvent.class,
                        event -> event.deferEdit()
                                .then(event.editReply(
                                        "Picked " + event.getValues().getFirst())))
                .subscribe();
        client.on(ModalSubmitInteractionEvent.class, event -> event.reply("Wrote: " + note(event)))
                .subscribe();
        client.on(ReactionAddEvent.class, this::seen).subscribe();
        client.on(MessageCreateEvent.class, Discord4jStranger::greet).subscribe();
    }

    private void register() {
        client.getRestClient()
                .getApplicationService()
                .bulkOverwriteGlobalApplicationCommand(client.getSelfId().asLong(), commands())
                .blockLast(SOON);
    }

    private static List<ApplicationCommandRequest> commands() {
        var mood = ApplicationCommandOptionData.builder()
                .type(ApplicationCommandOption.Type.STRING.getValue())
                .name("mood")
                .description("A mood")
                .required(true)
                .autocomplete(true)
                .build();
        var intensity = ApplicationCommandOptionData.builder()
                .type(ApplicationCommandOption.Type.INTEGER.getValue())
                .name("intensity")
                .description("How strong")
                .minValue(1d)
                .maxValue(5d)
                .build();
        return List.of(
                slash("ping", "Is anybody there?").build(),
                slash("feel", "Say how you feel")
                        .addOption(mood)
                        .addOption(intensity)
                        .build(),
                slash("open", "A button and a select").build(),
                slash("write", "A form").build(),
                slash("slow", "Takes its time").build(),
                slash("late", "Says one thing after another").build(),
                slash("letter", "A direct message").build(),
                slash("file", "A file").build(),
                slash("promote", "Makes somebody a moderator").addOption(who()).build(),
                slash("quiet", "Silences somebody for a while").addOption(who()).build(),
                slash("talk", "Begins a thread").addOption(about()).build(),
                slash("cheer", "Reacts to its own words").build(),
                slash("errands", "Manages the server").addOption(who()).build(),
                slash("resumed", "How often a connection was taken up again").build());
    }

    private static ApplicationCommandOptionData who() {
        return ApplicationCommandOptionData.builder()
                .type(ApplicationCommandOption.Type.USER.getValue())
                .name("who")
                .description("Whom")
                .required(true)
                .build();
    }

    private static ApplicationCommandOptionData about() {
        return ApplicationCommandOptionData.builder()
                .type(ApplicationCommandOption.Type.STRING.getValue())
                .name("about")
                .description("Its name")
                .required(true)
                .build();
    }

    private static ImmutableApplicationCommandRequest.Builder slash(String name, String description) {
        return ApplicationCommandRequest.builder().name(name).description(description);
    }

    private Mono<?> command(ChatInputInteractionEvent event) {
        return switch (event.getCommandName()) {
            case "ping" -> event.reply("pong").withEphemeral(true);
            case "feel" ->
                event.reply(value(event, "mood").asString() + " "
                        + value(event, "intensity").asLong());
            case "open" ->
                event.reply("Choose")
                        .withComponents(
                                ActionRow.of(Button.primary("yes", "Yes")),
                                ActionRow.of(SelectMenu.of(
                                        "colour",
                                        SelectMenu.Option.of("Red", "red"),
                                        SelectMenu.Option.of("Blue", "blue"))));
            case "write" ->
                event.presentModal("Your note", "form", List.of(Label.of("Note", TextInput.paragraph("note"))));
            case "slow" -> event.deferReply().then(event.editReply("done"));
            case "late" ->
                event.reply("first").then(event.createFollowup("second").withEphemeral(true));
            case "letter" ->
                event.getUser()
                        .getPrivateChannel()
                        .flatMap(channel -> channel.createMessage("Hello in private"))
                        .then(event.reply("sent"));
            case "file" ->
                event.deferReply()
                        .then(event.editReply()
                                .withFiles(MessageCreateFields.File.of(
                                        "chart.txt",
                                        new ByteArrayInputStream("drawn".getBytes(StandardCharsets.UTF_8)))));
            case "promote" ->
                Mono.zip(member(event), moderator(event))
                        .flatMap(both -> both.getT1().addRole(both.getT2().getId()))
                        .then(event.reply("done"));
            case "quiet" ->
                member(event)
                        .flatMap(member -> member.edit(GuildMemberEditSpec.builder()
                                .communicationDisabledUntilOrNull(Instant.now().plus(Duration.ofMinutes(10)))
                                .build()))
                        .then(event.reply("done"));
            case "talk" ->
                event.getInteraction()
                        .getChannel()
                        .ofType(TextChannel.class)
                        .flatMap(channel -> channel.startPublicThreadWithoutMessage(
                                value(event, "about").asString()))
                        .flatMap(thread -> thread.createMessage("Welcome"))
                        .then(event.reply("done"));
            case "cheer" ->
                event.reply("Hooray")
                        .then(event.getReply())
                        .flatMap(message -> message.addReaction(Emoji.unicode("🎉")));
            case "errands" ->
                event.deferReply()
                        .then(Mono.zip(event.getInteraction().getGuild(), member(event)))
                        .flatMap(both -> Discord4jErrands.of(both.getT1(), both.getT2()))
                        .thenReturn("done")
                        .onErrorResume(failure -> Mono.just(failure.toString()))
                        .flatMap(event::editReply);
            default -> event.reply(Integer.toString(resumes.get()));
        };
    }

    private static Mono<Member> member(ChatInputInteractionEvent event) {
        var guild = event.getInteraction().getGuildId().orElseThrow();
        return value(event, "who").asUser().flatMap(user -> user.asMember(guild));
    }

    private static Mono<Role> moderator(ChatInputInteractionEvent event) {
        return event.getInteraction()
                .getGuild()
                .flatMapMany(Guild::getRoles)
                .filter(role -> role.getName().equals("Moderator"))
                .next();
    }

    private Mono<?> seen(ReactionAddEvent event) {
        if (event.getUserId().equals(client.getSelfId())) {
            return Mono.empty();
        }
        var emoji = event.getEmoji().asUnicodeEmoji().orElseThrow().getRaw();
        return event.getChannel().flatMap(channel -> channel.createMessage("Seen: " + emoji));
    }

    private static ApplicationCommandInteractionOptionValue value(ChatInputInteractionEvent event, String option) {
        return event.getOption(option)
                .flatMap(ApplicationCommandInteractionOption::getValue)
                .orElseThrow();
    }

    private static Mono<Void> complete(ChatInputAutoCompleteEvent event) {
        var typed =
                event.getFocusedOption().getValue().map(value -> value.getRaw()).orElse("");
        return event.respondWithSuggestions(Stream.of("calm", "cautious", "happy")
                .filter(mood -> mood.startsWith(typed))
                .map(mood -> (ApplicationCommandOptionChoiceData) ApplicationCommandOptionChoiceData.builder()
                        .name(mood)
                        .value(mood)
                        .build())
                .toList());
    }

    private static String note(ModalSubmitInteractionEvent event) {
        return event.getComponents(TextInput.class).getFirst().getValue().orElse("");
    }

    private static Mono<?> greet(MessageCreateEvent event) {
        if (!event.getMessage().getContent().equals("good morning")) {
            return Mono.empty();
        }
        var name = event.getMessage().getAuthor().flatMap(User::getGlobalName).orElse("");
        return event.getMessage().getChannel().flatMap(channel -> channel.createMessage("Good morning, " + name));
    }
}
