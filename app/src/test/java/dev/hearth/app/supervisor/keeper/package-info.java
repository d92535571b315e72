@NullMarked
package dev.hearth.app.supervisor.keeper;

import org.jspecify.annotations.NullMarked;
