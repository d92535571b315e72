-- Which exercise of the library was shown to a member, whether they began and whether it helped. Instants are UTC.
CREATE TABLE exercise_use (
    id        BIGINT      NOT NULL,
    user_id   BIGINT      NOT NULL,
    exercise  VARCHAR(32) NOT NULL, -- the library's id
    made_at   TIMESTAMP   NOT NULL,
    local_day INTEGER     NOT NULL, -- the member's own day, as days since 1970-01-01
    begun     SMALLINT    NOT NULL, -- 0 only shown, 1 begun
    helped    SMALLINT,             -- 0 not this time, 1 a little, 2 yes; none if they did not say
    CONSTRAINT exercise_use_pk PRIMARY KEY (id)
);
CREATE INDEX exercise_use_by_day ON exercise_use (user_id, local_day);
CREATE INDEX exercise_use_shown ON exercise_use (begun, made_at);

-- Where a tool was used, so that a guild can be told how often; none in private and for uses before this was kept.
ALTER TABLE tool_use ADD COLUMN guild_id BIGINT;
CREATE INDEX tool_use_by_guild ON tool_use (local_day, guild_id);

-- Up to which day a guild was told how often tools were used there.
CREATE TABLE tool_log (
    guild_id BIGINT  NOT NULL,
    told_day INTEGER NOT NULL, -- as days since 1970-01-01
    CONSTRAINT tool_log_pk PRIMARY KEY (guild_id)
);
