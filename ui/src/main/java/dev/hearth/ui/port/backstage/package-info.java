/// What goes on behind the practice server's scene: faults on purpose, and what it and the bot say to each other.
@NullMarked
package dev.hearth.ui.port.backstage;

import org.jspecify.annotations.NullMarked;
