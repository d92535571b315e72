-- What a member writes in their journal. Instants are UTC. The body is sealed with the member's own key before it
-- comes here.
CREATE TABLE journal_entry (
    id         BIGINT    NOT NULL,
    user_id    BIGINT    NOT NULL,
    guild_id   BIGINT,             -- where it was written; none in private
    made_at    TIMESTAMP NOT NULL,
    local_day  INTEGER   NOT NULL, -- the member's own day that it is about, as days since 1970-01-01
    body       BYTEA NOT NULL,
    removed_at TIMESTAMP,          -- since when it is deleted; it can be brought back for an hour
    shared_in  BIGINT,             -- the channel where it was shared last
    CONSTRAINT journal_entry_pk PRIMARY KEY (id),
    CONSTRAINT journal_entry_body_bounded CHECK (octet_length(body) <= 16384)
);
CREATE INDEX journal_entry_by_user ON journal_entry (user_id, removed_at, id DESC);
CREATE INDEX journal_entry_by_day ON journal_entry (user_id, local_day);
CREATE INDEX journal_entry_removed ON journal_entry (removed_at);
