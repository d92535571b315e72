package dev.hearth.engine.base.crypto;

import javax.crypto.SecretKey;

/// The key of one member.
///
/// @param number random; stands beside each text that the key sealed, so that a text of a destroyed key is told from a
///               damaged one, also after the member came back and got a new key
/// @param secret 256 bits
record MemberKey(int number, SecretKey secret) {
    /// Without the key.
    @Override
    public String toString() {
        return "MemberKey";
    }
}
