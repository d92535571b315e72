package dev.hearth.practice.world;

/// Somebody who began to type; clients show it for ten seconds or until their message comes.
///
/// @param seq place in the order of all changes
public record Typing(long seq, Channel channel, User author) {
    boolean isBy(User user, Channel where) {
        return author.id() == user.id() && channel.id() == where.id();
    }
}
