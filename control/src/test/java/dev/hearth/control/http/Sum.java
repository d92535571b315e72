package dev.hearth.control.http;

import dev.hearth.control.Request;

/// A request of these tests.
record Sum(int a, int b, String note) implements Request<Sum.Result> {
    record Result(int sum) {}

    @Override
    public Class<Result> answerType() {
        return Result.class;
    }
}
