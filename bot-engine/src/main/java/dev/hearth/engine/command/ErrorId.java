package dev.hearth.engine.command;

import java.util.random.RandomGenerator;

/// A short word that joins what a member was told to what the log knows. Letters and digits that are not mistaken for
/// one another when read aloud.
///
/// @param text eight characters
public record ErrorId(String text) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    static ErrorId fresh(RandomGenerator random) {
        StringBuilder text = new StringBuilder(8);
        for (int i = 0; i < 8; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ErrorId(text.toString());
    }
}
