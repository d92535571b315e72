/// What Hearth's processes say to each other. Depends on nothing of ours, so that each side can be changed alone.
@NullMarked
package dev.hearth.control;

import org.jspecify.annotations.NullMarked;
