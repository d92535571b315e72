/// What a member wants the bot to be like, and their own numbers: preferences, streaks, profile.
@NullMarked
package dev.hearth.engine.care.profile;

import org.jspecify.annotations.NullMarked;
