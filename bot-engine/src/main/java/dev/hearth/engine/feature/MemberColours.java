package dev.hearth.engine.feature;

import dev.hearth.engine.base.chart.Colour;
import dev.hearth.engine.base.id.UserId;

/// In which colour somebody wants what is drawn for them.
@FunctionalInterface
public interface MemberColours {
    Colour colour(UserId user);
}
