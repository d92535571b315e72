package dev.hearth.engine.base.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test that runs twice, on a real Derby and on a real PostgreSQL, each with the shipped schema and empty. It takes
/// the [Database] as a parameter, and a [dev.hearth.engine.base.crypto.MemberSeal] with a key store of its own if it
/// wants one:
///
///     @EveryStore
///     void keepsWhatWasWritten(Database database, MemberSeal seal) { ... }
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(EveryStoreExtension.class)
public @interface EveryStore {}
