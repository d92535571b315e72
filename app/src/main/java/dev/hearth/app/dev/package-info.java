/// What only those need who change Hearth.
@NullMarked
package dev.hearth.app.dev;

import org.jspecify.annotations.NullMarked;
