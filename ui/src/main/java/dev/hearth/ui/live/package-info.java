/// What every page looks at: the supervisor's house as it is now, and which environment is shown.
@NullMarked
package dev.hearth.ui.live;

import org.jspecify.annotations.NullMarked;
