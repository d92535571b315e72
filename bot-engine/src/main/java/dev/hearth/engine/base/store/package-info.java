/// The only way to the database: an encrypted Derby inside the engine, or a PostgreSQL beside it. The rooms'
/// repositories write SQL that runs on both; no word that they bind ever leaves in an exception.
@NullMarked
package dev.hearth.engine.base.store;

import org.jspecify.annotations.NullMarked;
