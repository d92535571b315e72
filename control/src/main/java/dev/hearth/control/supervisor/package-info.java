/// What the supervisor is asked and what it tells; one file for each request.
@NullMarked
package dev.hearth.control.supervisor;

import org.jspecify.annotations.NullMarked;
