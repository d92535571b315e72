-- What members write to those who look after the installation, and what these answer. Instants are UTC. Both texts are
-- sealed with the member's own key before they come here.
CREATE TABLE ticket (
    id          BIGINT      NOT NULL,
    kind        VARCHAR(16) NOT NULL, -- FEEDBACK or REPORT
    user_id     BIGINT      NOT NULL,
    guild_id    BIGINT,               -- where it was written; none in private
    made_at     TIMESTAMP   NOT NULL,
    state       VARCHAR(16) NOT NULL,
    body        VARCHAR(8192) FOR BIT DATA NOT NULL,
    answer      VARCHAR(8192) FOR BIT DATA,
    answered_at TIMESTAMP,
    answered_by BIGINT,               -- none for the console
    CONSTRAINT ticket_pk PRIMARY KEY (id)
);
CREATE INDEX ticket_by_user ON ticket (user_id, kind, id DESC);
CREATE INDEX ticket_by_state ON ticket (kind, state, id DESC);

-- What was used and how many came and went, day by day in UTC, without who.
CREATE TABLE usage_day (
    utc_day  INTEGER     NOT NULL, -- as days since 1970-01-01
    guild_id BIGINT      NOT NULL, -- 0 for the whole installation
    what     VARCHAR(80) NOT NULL,
    times    BIGINT      NOT NULL,
    CONSTRAINT usage_day_pk PRIMARY KEY (utc_day, guild_id, what)
);
