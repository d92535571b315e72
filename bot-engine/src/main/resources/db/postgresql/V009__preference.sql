-- What a member wants the bot to be like. Whoever has no row has the standard.
CREATE TABLE preference (
    user_id      BIGINT      NOT NULL,
    spoken       VARCHAR(8),           -- none for that of their Discord
    zone         VARCHAR(64),          -- none for that of the place where they are
    reminders    VARCHAR(16) NOT NULL,
    manner       VARCHAR(16) NOT NULL,
    colour       VARCHAR(16) NOT NULL,
    context_off  SMALLINT    NOT NULL,
    crisis_quiet SMALLINT    NOT NULL,
    CONSTRAINT preference_pk PRIMARY KEY (user_id)
);

-- While a member's streaks take a break, in days of their own since 1970-01-01.
CREATE TABLE streak_pause (
    user_id  BIGINT  NOT NULL,
    from_day INTEGER NOT NULL,
    to_day   INTEGER,                  -- the first day that counts again; none while it goes on
    CONSTRAINT streak_pause_pk PRIMARY KEY (user_id, from_day)
);
