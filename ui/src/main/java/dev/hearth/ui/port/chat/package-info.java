/// What the practice server tells of its people and their messages, as values.
@NullMarked
package dev.hearth.ui.port.chat;

import org.jspecify.annotations.NullMarked;
