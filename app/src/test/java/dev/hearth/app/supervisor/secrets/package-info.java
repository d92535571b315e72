@NullMarked
package dev.hearth.app.supervisor.secrets;

import org.jspecify.annotations.NullMarked;
