/// The process that looks after engine and practice server of each environment, and serves the admin's screens.
@NullMarked
package dev.hearth.app.supervisor;

import org.jspecify.annotations.NullMarked;
