@NullMarked
package dev.hearth.assets;

import org.jspecify.annotations.NullMarked;
