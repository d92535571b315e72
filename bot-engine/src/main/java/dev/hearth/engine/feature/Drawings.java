package dev.hearth.engine.feature;

import dev.hearth.engine.base.chart.Drawing;
import dev.hearth.engine.base.chart.Sheet;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.talk.Picture;
import java.util.Optional;

/// Draws pages for members, each in their own colour.
public record Drawings(Drawing drawing, MemberColours colours) {
    /// A page as a picture; empty where it cannot be drawn, for which the words beside it have to be enough.
    ///
    /// @param name what its file is called
    /// @param alt  what those hear who do not see it
    public Optional<Picture> draw(UserId user, String name, Sheet sheet, String alt) {
        return drawing.png(sheet, colours.colour(user))
                .filter(png -> png.length <= Picture.LARGEST)
                .map(png -> new Picture(name, png, alt));
    }
}
