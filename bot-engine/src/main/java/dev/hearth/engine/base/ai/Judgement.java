package dev.hearth.engine.base.ai;

import tools.jackson.databind.JsonNode;

/// Reads what a moderation endpoint answers: a score from 0 to 1 for each of its categories.
///
/// @see <a href="https://platform.openai.com/docs/api-reference/moderations">OpenAI's moderations</a>
final class Judgement {
    /// In all services' names of it, with a hyphen or an underscore.
    private static final String SELF_HARM = "self";

    private Judgement() {}

    static Verdict read(JsonNode answer) throws AiFailed {
        var scores = answer.path("results").path(0).path("category_scores");
        if (!scores.isObject() || scores.isEmpty()) {
            throw new AiFailed(AiFailure.GARBLED);
        }
        double score = 0;
        double danger = 0;
        for (var category : scores.properties()) {
            if (!category.getValue().isNumber()) {
                throw new AiFailed(AiFailure.GARBLED);
            }
            double value = Math.clamp(category.getValue().doubleValue(), 0, 1);
            if (category.getKey().startsWith(SELF_HARM)) {
                danger = Math.max(danger, value);
            } else {
                score = Math.max(score, value);
            }
        }
        return new Verdict(score, danger);
    }
}
