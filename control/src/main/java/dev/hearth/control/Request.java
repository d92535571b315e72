package dev.hearth.control;

import java.util.Locale;

/// What one process asks of another: a record, named as an order, with the record that answers it. On the wire it is
/// `POST /v1/tell-status` with the record as JSON.
///
/// @param <A> the answer's type
public interface Request<A> {
    /// What the answer is read as.
    Class<A> answerType();

    /// The name of a request on the wire: that of its class, in small letters with hyphens.
    static String nameOf(Class<?> request) {
        return request.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
