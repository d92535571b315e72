@NullMarked
package dev.hearth.app.supervisor.store;

import org.jspecify.annotations.NullMarked;
