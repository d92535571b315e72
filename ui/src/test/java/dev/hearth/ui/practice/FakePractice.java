package dev.hearth.ui.practice;

import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.PracticePort;
import dev.hearth.ui.port.backstage.Faults;
import dev.hearth.ui.port.backstage.TrafficPage;
import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.Component;
import dev.hearth.ui.port.chat.Deed;
import dev.hearth.ui.port.chat.DeedResult;
import dev.hearth.ui.port.chat.Embed;
import dev.hearth.ui.port.chat.News;
import dev.hearth.ui.port.chat.Place;
import dev.hearth.ui.port.chat.SlashCommand;
import dev.hearth.ui.port.chat.SlashCommand.Choice;
import dev.hearth.ui.port.chat.SlashCommand.Kind;
import dev.hearth.ui.port.chat.SlashCommand.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A practice server in memory: it remembers deeds, and says what a test lets it say.
final class FakePractice implements PracticePort {
    static final Place GENERAL = Place.channel("Practice", "general");
    static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    static final ChatWorld WORLD = new ChatWorld(
            "100",
            "Hearth",
            true,
            List.of(
                    new ChatWorld.Person("1", "Mira", "en-US", "#B0446C"),
                    new ChatWorld.Person("2", "Jonas", "de", "#2F6FB3"),
                    new ChatWorld.Person("3", "Noor", "fr", "#2E7D57")),
            List.of(
                    channel("20", "general", "Say hello and try what Hearth can do"),
                    channel("21", "check-ins", "A quiet place to say how the day is going"),
                    new ChatWorld.Channel(
                            "22", "Practice", "moderators", "", "Only for some", List.of("Noor", "Hearth"))),
            FakeMembers.GROUPS);
    static final SlashCommand CHECKIN = new SlashCommand(
            List.of("checkin"),
            "checkin",
            "Note how you are, for yourself",
            List.of(
                    option("mood", Kind.TEXT, false, true, 1, 40, List.of()),
                    option("intensity", Kind.WHOLE, false, false, 1, 5, List.of()),
                    option("note", Kind.TEXT, false, false, 1, 1_000, List.of())));
    static final SlashCommand REMIND = new SlashCommand(
            List.of("remind", "set"),
            "remind set",
            "Be reminded of something",
            List.of(
                    option("what", Kind.TEXT, true, false, 1, 100, List.of()),
                    option(
                            "when",
                            Kind.TEXT,
                            true,
                            false,
                            1,
                            100,
                            List.of(new Choice("In the morning", "am"), new Choice("In the evening", "pm"))),
                    option("who", Kind.PERSON, false, false, 0, Double.POSITIVE_INFINITY, List.of())));
    static final SlashCommand HELP = new SlashCommand(List.of("help"), "help", "What the bot can do", List.of());

    final FakeBackstage backstage = new FakeBackstage();
    final List<Deed> deeds = new ArrayList<>();
    final List<String> readers = new ArrayList<>();
    final List<Consumer<Outcome<DeedResult>>> waiting = new ArrayList<>();
    private @Nullable Reader reader;
    private boolean silent;
    private boolean failing;
    private ChatWorld world = WORLD;

    private static ChatWorld.Channel channel(String id, String name, String topic) {
        return new ChatWorld.Channel(id, "Practice", name, "", topic, List.of("Mira", "Jonas", "Noor", "Hearth"));
    }

    private static Option option(
            String name,
            Kind kind,
            boolean required,
            boolean completed,
            double least,
            double most,
            List<Choice> choices) {
        return new Option(name, name, "About " + name, kind, required, completed, least, most, choices);
    }

    /// A channel more, as after somebody made one.
    void open(ChatWorld.Channel more) {
        var channels = new ArrayList<>(world.channels());
        channels.add(1, more);
        world = new ChatWorld(world.botId(), world.botName(), true, world.people(), channels, world.groups());
    }

    void failToOpen() {
        failing = true;
    }

    @Override
    public void world(Consumer<Outcome<ChatWorld>> then) {
        then.accept(failing ? Outcome.unreachable("practice") : new Outcome.Answered<>(world));
    }

    @Override
    public void commands(String person, String locale, Place place, Consumer<Outcome<List<SlashCommand>>> then) {
        then.accept(new Outcome.Answered<>(List.of(CHECKIN, HELP, REMIND)));
    }

    @Override
    public void act(String person, Place place, Deed deed, Consumer<Outcome<DeedResult>> then) {
        deeds.add(deed);
        waiting.add(then);
    }

    @Override
    public void faults(Consumer<Outcome<Faults>> then) {
        then.accept(backstage.faults());
    }

    @Override
    public void cause(String fault, Map<String, String> told, Consumer<Outcome<Faults>> then) {
        then.accept(backstage.cause(fault, told));
    }

    @Override
    public void traffic(long after, Consumer<Outcome<TrafficPage>> then) {
        then.accept(backstage.traffic(after));
    }

    /// Answers the oldest deed that waits.
    void answer(Outcome<DeedResult> outcome) {
        waiting.removeFirst().accept(outcome);
    }

    void answer(DeedResult result) {
        answer(new Outcome.Answered<>(result));
    }

    @Override
    public Reading read(String person, Reader hears) {
        readers.add(person);
        reader = hears;
        if (!silent) {
            hears.news(new News(List.of(), List.of(), List.of()));
        }
        return () -> readers.remove(person);
    }

    void lose() {
        tell(Reader::lost);
    }

    void say(ChatMessage... messages) {
        tell(hears -> hears.news(new News(List.of(messages), List.of(), List.of())));
    }

    void remove(String id) {
        tell(hears -> hears.news(new News(List.of(), List.of(id), List.of())));
    }

    void type(String author, Place place) {
        tell(hears -> hears.news(new News(List.of(), List.of(), List.of(new News.Typing(author, place)))));
    }

    private void tell(Consumer<Reader> what) {
        var hears = reader;
        if (hears != null) {
            what.accept(hears);
        }
    }

    /// A message of somebody, sent so many minutes after noon.
    static Said said(long id, String author, String content) {
        return new Said(id, author, GENERAL, content);
    }

    /// Puts a message together.
    static final class Said {
        private final long id;
        private final String author;
        private final String content;
        private Place place;
        private Instant at;
        private boolean ephemeral;
        private boolean loading;
        private boolean edited;
        private String usedBy = "";
        private String command = "";
        private List<Embed> embeds = List.of();
        private List<Component> components = List.of();
        private List<ChatMessage.Attachment> attachments = List.of();
        private List<ChatMessage.Reaction> reactions = List.of();
        private Optional<ChatMessage.Quote> answers = Optional.empty();
        private boolean pinned;

        private Said(long id, String author, Place place, String content) {
            this.id = id;
            this.author = author;
            this.place = place;
            this.content = content;
            this.at = NOON.plusSeconds(id * 60);
        }

        Said in(Place where) {
            place = where;
            return this;
        }

        Said at(Instant when) {
            at = when;
            return this;
        }

        Said onlyForYou() {
            ephemeral = true;
            return this;
        }

        Said thinking() {
            loading = true;
            return this;
        }

        Said edited() {
            edited = true;
            return this;
        }

        Said answering(String person, String name) {
            usedBy = person;
            command = name;
            return this;
        }

        Said with(Embed... cards) {
            embeds = List.of(cards);
            return this;
        }

        Said with(Component... rows) {
            components = List.of(rows);
            return this;
        }

        Said with(ChatMessage.Attachment... files) {
            attachments = List.of(files);
            return this;
        }

        Said with(ChatMessage.Reaction... all) {
            reactions = List.of(all);
            return this;
        }

        Said replyingTo(ChatMessage message) {
            answers = Optional.of(new ChatMessage.Quote(message.id(), message.author(), message.content()));
            return this;
        }

        Said pinned() {
            pinned = true;
            return this;
        }

        ChatMessage done() {
            var authorId = author.equals("Hearth")
                    ? "100"
                    : WORLD.person(author).map(ChatWorld.Person::id).orElse("0");
            return new ChatMessage(
                    id,
                    Long.toString(id),
                    author,
                    authorId,
                    place,
                    ephemeral,
                    edited,
                    loading,
                    at,
                    usedBy,
                    command,
                    content,
                    embeds,
                    components,
                    attachments,
                    reactions,
                    answers,
                    pinned);
        }
    }
}
