-- What was done to members of a guild, by whom and why. Instants are UTC.
CREATE TABLE mod_action (
    id          BIGINT      NOT NULL,
    guild_id    BIGINT      NOT NULL,
    case_number INTEGER     NOT NULL, -- from 1 in each guild
    made_at     TIMESTAMP   NOT NULL,
    actor_id    BIGINT,               -- none if it was done by machine
    act         VARCHAR(16) NOT NULL,
    target_id   BIGINT      NOT NULL,
    role_id     BIGINT,
    ends_at     TIMESTAMP,
    reason      VARCHAR(1024),        -- for moderators, by moderators
    channel_id  BIGINT,
    message_id  BIGINT,
    signs       VARCHAR(160),         -- what was seen in that message
    state       VARCHAR(16) NOT NULL,
    undone_by   BIGINT,
    undone_at   TIMESTAMP,
    CONSTRAINT mod_action_pk PRIMARY KEY (id),
    CONSTRAINT mod_action_case UNIQUE (guild_id, case_number)
);
CREATE INDEX mod_action_newest ON mod_action (guild_id, case_number DESC);
CREATE INDEX mod_action_by_target ON mod_action (guild_id, target_id, case_number DESC);

-- Where some guild has a setting on.
CREATE INDEX guild_setting_by_setting ON guild_setting (setting);
