package dev.hearth.engine.guild.settings;

/// On which day the week's trend is told; most guilds want none.
public enum DigestDay {
    OFF,
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN
}
