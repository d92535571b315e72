-- What a guild chose. A setting that has no row is not set.
CREATE TABLE guild_setting (
    guild_id BIGINT         NOT NULL,
    setting  VARCHAR(48)    NOT NULL, -- its key
    written  VARCHAR(10000) NOT NULL,
    CONSTRAINT guild_setting_pk PRIMARY KEY (guild_id, setting)
);

-- Who changed what. What was changed together has one batch. Instants are UTC.
CREATE TABLE guild_setting_change (
    id        BIGINT      NOT NULL,
    guild_id  BIGINT      NOT NULL,
    batch     BIGINT      NOT NULL,
    made_at   TIMESTAMP   NOT NULL,
    user_id   BIGINT,               -- none for the console
    way       VARCHAR(16) NOT NULL,
    stands    SMALLINT    NOT NULL, -- 0 once it was undone, and for an undoing
    setting   VARCHAR(48) NOT NULL,
    before_it VARCHAR(10000),
    after_it  VARCHAR(10000),
    CONSTRAINT guild_setting_change_pk PRIMARY KEY (id)
);
CREATE INDEX guild_setting_change_by_guild ON guild_setting_change (guild_id, id DESC);
CREATE INDEX guild_setting_change_standing ON guild_setting_change (guild_id, stands, id DESC);
CREATE INDEX guild_setting_change_by_batch ON guild_setting_change (guild_id, batch, id);

-- Whether a check-in's member had it posted in the guild's check-in channel.
ALTER TABLE check_in ADD COLUMN shared SMALLINT DEFAULT 0 NOT NULL;
