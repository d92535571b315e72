@NullMarked
package dev.hearth.ui.servers;

import org.jspecify.annotations.NullMarked;
