package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// How often what was used, and how many came and went.
///
/// @param days how many days back, today among them, 1 to 400
public record TellUsage(int days) implements Request<UsageView> {
    @Override
    public Class<UsageView> answerType() {
        return UsageView.class;
    }
}
