@NullMarked
package dev.hearth.practice.traffic;

import org.jspecify.annotations.NullMarked;
