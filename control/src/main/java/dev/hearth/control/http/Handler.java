package dev.hearth.control.http;

import dev.hearth.control.Refused;
import dev.hearth.control.Request;

/// What a server does with one kind of request.
///
/// @param <A> the answer's type
/// @param <R> the request's type
public record Handler<A, R extends Request<A>>(Class<R> request, Work<A, R> work) {
    /// Carries out a request.
    ///
    /// @param <A> the answer's type
    /// @param <R> the request's type
    @FunctionalInterface
    public interface Work<A, R> {
        A answer(R request) throws Refused;
    }

    public static <A, R extends Request<A>> Handler<A, R> of(Class<R> request, Work<A, R> work) {
        return new Handler<>(request, work);
    }
}
