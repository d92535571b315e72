-- What a member wants to be reminded of. Instants are UTC. The body is sealed with the member's own key.
CREATE TABLE reminder (
    id           BIGINT      NOT NULL,
    user_id      BIGINT      NOT NULL,
    guild_id     BIGINT,               -- where it was set; none in private
    made_at      TIMESTAMP   NOT NULL,
    body         BYTEA NOT NULL,
    weekdays     SMALLINT    NOT NULL, -- a bit for each day of the week, Monday first
    minute_of    SMALLINT    NOT NULL, -- of the member's own day
    spoken       VARCHAR(8)  NOT NULL, -- the language that its member spoke then
    zone         VARCHAR(64) NOT NULL, -- the one in which next_at was reckoned
    paused_until INTEGER,              -- the first day of the member's own that counts again, since 1970-01-01
    next_at      TIMESTAMP   NOT NULL, -- when it falls due
    missed       INTEGER     NOT NULL, -- how often it did not come since one came last
    removed_at   TIMESTAMP,            -- since when it is deleted; it can be brought back for an hour
    CONSTRAINT reminder_pk PRIMARY KEY (id),
    CONSTRAINT reminder_body_bounded CHECK (octet_length(body) <= 1024)
);
CREATE INDEX reminder_by_user ON reminder (user_id, removed_at);
CREATE INDEX reminder_due ON reminder (next_at);
CREATE INDEX reminder_removed ON reminder (removed_at);

-- The outbox: each time that one fell due or was put off. It says what became of it, and whether its member did it.
CREATE TABLE reminder_post (
    id          BIGINT    NOT NULL,
    user_id     BIGINT    NOT NULL,
    reminder_id BIGINT    NOT NULL,
    due_at      TIMESTAMP NOT NULL,
    local_day   INTEGER   NOT NULL, -- the member's own day on which it fell due
    put_off     SMALLINT  NOT NULL, -- 1 if its member wanted it later
    state       SMALLINT  NOT NULL, -- 0 waits, 1 on its way, 2 there, 3 missed, 4 they take no private messages
    send_at     TIMESTAMP NOT NULL, -- not tried before
    tries       SMALLINT  NOT NULL,
    twice       SMALLINT  NOT NULL, -- 1 if it may have come before, for nobody knows how a sending ended
    answer      SMALLINT,           -- 1 done, 2 put off
    done_day    INTEGER,            -- the member's own day on which they did it
    CONSTRAINT reminder_post_pk PRIMARY KEY (id)
);
CREATE INDEX reminder_post_to_send ON reminder_post (state, send_at);
CREATE INDEX reminder_post_by_day ON reminder_post (user_id, local_day);
CREATE INDEX reminder_post_done ON reminder_post (user_id, done_day);
CREATE INDEX reminder_post_old ON reminder_post (due_at);

-- Who takes no private messages from the bot, and whether they were told.
CREATE TABLE closed_direct (
    user_id  BIGINT    NOT NULL,
    since_at TIMESTAMP NOT NULL,
    told     SMALLINT  NOT NULL,
    CONSTRAINT closed_direct_pk PRIMARY KEY (user_id)
);

-- Up to which of its days a guild was told the week's trend.
CREATE TABLE week_told (
    guild_id BIGINT  NOT NULL,
    told_day INTEGER NOT NULL, -- as days since 1970-01-01
    CONSTRAINT week_told_pk PRIMARY KEY (guild_id)
);
CREATE INDEX check_in_by_guild ON check_in (guild_id, local_day);
