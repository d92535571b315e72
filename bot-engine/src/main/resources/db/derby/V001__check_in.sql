-- What a member notes about a moment. It belongs to the user; the guild is only where it was said.
-- Instants are UTC. The note is sealed with the member's own key before it comes here.
CREATE TABLE check_in (
    id         BIGINT    NOT NULL,
    user_id    BIGINT    NOT NULL,
    guild_id   BIGINT,
    made_at    TIMESTAMP NOT NULL,
    local_day  INTEGER   NOT NULL, -- the member's own day, as days since 1970-01-01
    mood       SMALLINT,
    intensity  SMALLINT,
    activities BIGINT    NOT NULL, -- a bit for each
    note       VARCHAR(8192) FOR BIT DATA,
    CONSTRAINT check_in_pk PRIMARY KEY (id)
);
CREATE INDEX check_in_by_user ON check_in (user_id, made_at DESC, id DESC);
