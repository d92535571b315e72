/// Who and where, as types: no other room takes a bare number for a person or a place.
@NullMarked
package dev.hearth.engine.base.id;

import org.jspecify.annotations.NullMarked;
