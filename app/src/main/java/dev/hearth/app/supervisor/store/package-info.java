/// The supervisor's small files: each written whole or not at all, readable by its owner only, and set aside where it
/// is
/// damaged.
@NullMarked
package dev.hearth.app.supervisor.store;

import org.jspecify.annotations.NullMarked;
