/// What rooms take over from other products: each tells how a foreign record becomes a row of its own.
@NullMarked
package dev.hearth.engine.feature.takeover;

import org.jspecify.annotations.NullMarked;
