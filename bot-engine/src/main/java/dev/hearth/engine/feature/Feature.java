package dev.hearth.engine.feature;

import dev.hearth.control.http.Handler;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.CommandRegistry;
import dev.hearth.engine.talk.HeardHandler;
import java.util.ArrayList;
import java.util.List;

/// What one room contributes. The room declares it; the engine lists the rooms; nothing is scanned or injected.
///
/// @param name     the room's name, first word of its actions
/// @param actions  what its buttons, lists and forms do
/// @param requests what the console and the supervisor can ask it
/// @param checks   how it is asked whether it is well
/// @param jobs     what it does by itself
/// @param hears    what hears members' messages; rooms hear them in the order in which the engine names the rooms
/// @param watches  what is told who comes and goes
/// @param activity on which days somebody used it
/// @param personal what it keeps of people
/// @param next     what it offers those who feel low
/// @param done     what is told when somebody did what they were reminded of
public record Feature(
        String name,
        List<Command> commands,
        List<ActionHandler> actions,
        List<Handler<?, ?>> requests,
        List<HealthCheck> checks,
        List<Job> jobs,
        List<HeardHandler> hears,
        List<MemberWatch> watches,
        List<ActivityDays> activity,
        List<PersonalData> personal,
        List<NextStep> next,
        List<DoneWatch> done) {
    public Feature {
        commands = List.copyOf(commands);
        actions = List.copyOf(actions);
        requests = List.copyOf(requests);
        checks = List.copyOf(checks);
        jobs = List.copyOf(jobs);
        hears = List.copyOf(hears);
        watches = List.copyOf(watches);
        activity = List.copyOf(activity);
        personal = List.copyOf(personal);
        next = List.copyOf(next);
        done = List.copyOf(done);
    }

    public static Declaration named(String name) {
        return new Declaration(name);
    }

    public void register(CommandRegistry registry) {
        commands.forEach(registry::add);
        actions.forEach(action -> registry.add(name, action));
    }

    /// A room's declaration while it is being written.
    public static final class Declaration {
        private final String name;
        private final List<Command> commands = new ArrayList<>();
        private final List<ActionHandler> actions = new ArrayList<>();
        private final List<Handler<?, ?>> requests = new ArrayList<>();
        private final List<HealthCheck> checks = new ArrayList<>();
        private final List<Job> jobs = new ArrayList<>();
        private final List<HeardHandler> hears = new ArrayList<>();
        private final List<MemberWatch> watches = new ArrayList<>();
        private final List<ActivityDays> activity = new ArrayList<>();
        private final List<PersonalData> personal = new ArrayList<>();
        private final List<NextStep> next = new ArrayList<>();
        private final List<DoneWatch> done = new ArrayList<>();

        private Declaration(String name) {
            this.name = name;
        }

        public Declaration command(Command command) {
            commands.add(command);
            return this;
        }

        public Declaration actions(List<ActionHandler> more) {
            actions.addAll(more);
            return this;
        }

        public Declaration requests(List<Handler<?, ?>> more) {
            requests.addAll(more);
            return this;
        }

        public Declaration checks(List<HealthCheck> more) {
            checks.addAll(more);
            return this;
        }

        public Declaration job(Job job) {
            jobs.add(job);
            return this;
        }

        public Declaration hears(HeardHandler handler) {
            hears.add(handler);
            return this;
        }

        public Declaration watches(MemberWatch watch) {
            watches.add(watch);
            return this;
        }

        public Declaration activity(ActivityDays days) {
            activity.add(days);
            return this;
        }

        public Declaration personal(PersonalData data) {
            personal.add(data);
            return this;
        }

        public Declaration next(NextStep step) {
            next.add(step);
            return this;
        }

        public Declaration done(DoneWatch watch) {
            done.add(watch);
            return this;
        }

        public Feature build() {
            return new Feature(
                    name, commands, actions, requests, checks, jobs, hears, watches, activity, personal, next, done);
        }
    }
}
