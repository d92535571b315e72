/// What happened to a bot, kept across the supervisor's own ends: happenings, gaps, and when all was last well.
@NullMarked
package dev.hearth.app.supervisor.history;

import org.jspecify.annotations.NullMarked;
