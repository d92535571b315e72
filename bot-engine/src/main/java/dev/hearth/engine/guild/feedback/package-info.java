/// What members tell those who look after the installation: feedback and reports, and what becomes of them.
@NullMarked
package dev.hearth.engine.guild.feedback;

import org.jspecify.annotations.NullMarked;
