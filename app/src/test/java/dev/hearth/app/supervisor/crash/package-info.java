@NullMarked
package dev.hearth.app.supervisor.crash;

import org.jspecify.annotations.NullMarked;
