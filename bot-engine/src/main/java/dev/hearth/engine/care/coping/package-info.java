/// What helps when it gets hard: a plan written on a better day, and a toolbox that remembers what helped.
@NullMarked
package dev.hearth.engine.care.coping;

import org.jspecify.annotations.NullMarked;
