/// Gratitude: small things that went well, noted in one line and read again on another day.
@NullMarked
package dev.hearth.engine.care.gratitude;

import org.jspecify.annotations.NullMarked;
