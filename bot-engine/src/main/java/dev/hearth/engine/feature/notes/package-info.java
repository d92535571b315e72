/// What members write for themselves, piece by piece: kept sealed, turned page by page, deleted with a way back. Each
/// room that has such a book opens one here, with a table and words of its own.
@NullMarked
package dev.hearth.engine.feature.notes;

import org.jspecify.annotations.NullMarked;
