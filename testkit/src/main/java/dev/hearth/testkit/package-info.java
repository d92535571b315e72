/// What every module's tests share: rules of the architecture, a clock turned by hand, a real PostgreSQL.
/// Depends on nothing of ours, so that every module may use it.
@NullMarked
package dev.hearth.testkit;

import org.jspecify.annotations.NullMarked;
