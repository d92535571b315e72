/// The library of exercises that is shipped with the engine, and the choice from it: no network, no key, nothing
/// learnt about anybody but what they tried and whether it helped.
@NullMarked
package dev.hearth.engine.feature.library;

import org.jspecify.annotations.NullMarked;
