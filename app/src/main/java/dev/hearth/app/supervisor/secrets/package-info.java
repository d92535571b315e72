/// Where the token of the real Discord is kept: sealed in one file, and nowhere else.
@NullMarked
package dev.hearth.app.supervisor.secrets;

import org.jspecify.annotations.NullMarked;
