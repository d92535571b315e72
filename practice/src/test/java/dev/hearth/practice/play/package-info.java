@NullMarked
package dev.hearth.practice.play;

import org.jspecify.annotations.NullMarked;
