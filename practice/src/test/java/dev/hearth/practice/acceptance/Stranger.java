package dev.hearth.practice.acceptance;

/// A bot somebody else could have written, running. Each answers to the same commands, whatever library it is made
/// with.
interface Stranger extends AutoCloseable {
    /// The name of its library and of the version that runs.
    String library();

    @Override
    void close();
}
