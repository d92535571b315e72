package dev.hearth.engine.ops.ai;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.AiView;
import dev.hearth.control.engine.KeepAi;
import dev.hearth.engine.base.ai.AiFailure;
import dev.hearth.engine.base.ai.AiService;
import dev.hearth.engine.base.ai.AiSettings;
import dev.hearth.engine.base.ai.AiState;
import java.io.IOException;

/// Where the console names the AI service. One is kept only after it has answered: a wrong key would otherwise be
/// noticed by nobody.
final class AiDesk {
    private static final Problem UNKEPT = Problem.of(
            "ai-unkept", "It could not be written to this PC's disk.", "Make room on the disk, then try again.");

    private final AiService service;

    AiDesk(AiService service) {
        this.service = service;
    }

    AiView view() {
        var settings = service.settings();
        var state = service.state();
        return new AiView(
                settings.map(AiSettings::base).map(Object::toString),
                settings.filter(now -> !now.key().isEmpty()).isPresent(),
                settings.map(AiSettings::model).orElse(""),
                state.flatMap(AiState::since),
                state.flatMap(AiState::failure).map(AiDesk::problem),
                state.filter(AiState::resting).isPresent(),
                state.map(AiState::asked).orElse(0L));
    }

    AiView keep(KeepAi order) throws Refused {
        var wanted = read(order);
        try {
            var failure = AiService.attempt(wanted);
            if (failure.isPresent()) {
                throw new Refused(problem(failure.get()));
            }
            service.keep(wanted);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(problem(AiFailure.UNREACHABLE));
        } catch (IOException e) {
            throw new Refused(UNKEPT);
        }
        return view();
    }

    AiView forget() throws Refused {
        try {
            service.forget();
        } catch (IOException e) {
            throw new Refused(UNKEPT);
        }
        return view();
    }

    /// A key that is not typed again goes only where it went before.
    private AiSettings read(KeepAi order) throws Refused {
        try {
            var wanted = AiSettings.of(order.address(), order.key().orElse(""), order.model());
            var before = service.settings().filter(now -> now.base().equals(wanted.base()));
            return order.key().isEmpty() && before.isPresent()
                    ? new AiSettings(wanted.base(), before.get().key(), wanted.model())
                    : wanted;
        } catch (AiSettings.Unfit e) {
            throw new Refused(problem(e.fault()));
        }
    }

    private static Problem problem(AiSettings.Fault fault) {
        return switch (fault) {
            case ADDRESS ->
                Problem.of(
                        "ai-address",
                        "This is no address of an AI service.",
                        "Copy it from the service's pages, such as https://api.openai.com/v1.");
            case OPEN_ADDRESS ->
                Problem.of(
                        "ai-open-address",
                        "Messages would travel to this address for all to read.",
                        "Use its address with https, or a service in your own network.");
            case KEY ->
                Problem.of("ai-key", "This cannot be a key: it has spaces or is too long.", "Copy the key once more.");
            case MODEL -> Problem.of("ai-model", "This cannot be a model's name.", "Leave it empty, or copy it.");
        };
    }

    private static Problem problem(AiFailure failure) {
        return switch (failure) {
            case UNREACHABLE ->
                Problem.of(
                        "ai-unreachable",
                        "The AI service was not reached in time.",
                        "See whether it runs and whether the address is right.");
            case KEY_REFUSED ->
                Problem.of("ai-key-refused", "The AI service does not take this key.", "Make a new key there.");
            case UNKNOWN_THERE ->
                Problem.of(
                        "ai-unknown-there",
                        "There is no such judge of messages at this address.",
                        "The service must offer /moderations; see whether address and model are right.");
            case TOO_MUCH ->
                Problem.of(
                        "ai-too-much",
                        "The AI service wants to be asked less, or to be paid.",
                        "Look at your account there.");
            case FAILING -> Problem.of("ai-failing", "The AI service says that it is broken.", "Try again in a while.");
            case GARBLED ->
                Problem.of(
                        "ai-garbled",
                        "What is at this address gives no verdict on messages.",
                        "See whether the address is right.");
        };
    }
}
