/// What each guild has chosen: one definition per setting, from which come storage, checks, commands and requests.
@NullMarked
package dev.hearth.engine.guild.settings;

import org.jspecify.annotations.NullMarked;
