package dev.hearth.app;

import dev.hearth.control.Environment;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads which bot is meant.
final class Named implements ITypeConverter<Environment> {
    @Override
    public Environment convert(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "practice" -> Environment.PRACTICE;
            case "discord" -> Environment.DISCORD;
            default -> throw new TypeConversionException("there is practice and discord, but no " + typed);
        };
    }
}
