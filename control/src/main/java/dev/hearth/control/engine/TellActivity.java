package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// How busy was the bot in the last 24 hours?
public record TellActivity() implements Request<Activity> {
    @Override
    public Class<Activity> answerType() {
        return Activity.class;
    }
}
