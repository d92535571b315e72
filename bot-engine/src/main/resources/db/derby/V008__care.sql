-- What a member is grateful for. Instants are UTC. The body is sealed with the member's own key.
CREATE TABLE gratitude_entry (
    id         BIGINT    NOT NULL,
    user_id    BIGINT    NOT NULL,
    guild_id   BIGINT,             -- where it was written; none in private
    made_at    TIMESTAMP NOT NULL,
    local_day  INTEGER   NOT NULL, -- the member's own day that it is about, as days since 1970-01-01
    body       VARCHAR(16384) FOR BIT DATA NOT NULL,
    removed_at TIMESTAMP,          -- since when it is deleted; it can be brought back for an hour
    CONSTRAINT gratitude_entry_pk PRIMARY KEY (id)
);
CREATE INDEX gratitude_entry_by_user ON gratitude_entry (user_id, removed_at, id DESC);
CREATE INDEX gratitude_entry_by_day ON gratitude_entry (user_id, local_day);
CREATE INDEX gratitude_entry_removed ON gratitude_entry (removed_at);

-- Letters that are never sent. Instants are UTC. The body is sealed with the member's own key.
CREATE TABLE ghost_letter (
    id         BIGINT    NOT NULL,
    user_id    BIGINT    NOT NULL,
    guild_id   BIGINT,             -- where it was written; none in private
    made_at    TIMESTAMP NOT NULL,
    local_day  INTEGER   NOT NULL, -- the member's own day that it is about, as days since 1970-01-01
    body       VARCHAR(16384) FOR BIT DATA NOT NULL,
    removed_at TIMESTAMP,          -- since when it is deleted; it can be brought back for an hour
    CONSTRAINT ghost_letter_pk PRIMARY KEY (id)
);
CREATE INDEX ghost_letter_by_user ON ghost_letter (user_id, removed_at, id DESC);
CREATE INDEX ghost_letter_by_day ON ghost_letter (user_id, local_day);
CREATE INDEX ghost_letter_removed ON ghost_letter (removed_at);

-- What a member wrote down for hard days, each part sealed with their own key. Instants are UTC.
CREATE TABLE coping_plan (
    user_id    BIGINT    NOT NULL,
    made_at    TIMESTAMP NOT NULL,
    signs      VARCHAR(4096) FOR BIT DATA,
    helps      VARCHAR(4096) FOR BIT DATA,
    people     VARCHAR(4096) FOR BIT DATA,
    places     VARCHAR(4096) FOR BIT DATA,
    removed_at TIMESTAMP,          -- since when it is removed; it can be brought back for an hour
    CONSTRAINT coping_plan_pk PRIMARY KEY (user_id)
);
CREATE INDEX coping_plan_removed ON coping_plan (removed_at);

-- What helps a member; its name is sealed with their own key. Instants are UTC.
CREATE TABLE toolbox_tool (
    id         BIGINT    NOT NULL,
    user_id    BIGINT    NOT NULL,
    made_at    TIMESTAMP NOT NULL,
    body       VARCHAR(512) FOR BIT DATA NOT NULL,
    removed_at TIMESTAMP,
    CONSTRAINT toolbox_tool_pk PRIMARY KEY (id)
);
CREATE INDEX toolbox_tool_by_user ON toolbox_tool (user_id, removed_at);
CREATE INDEX toolbox_tool_removed ON toolbox_tool (removed_at);

-- When a member used a tool. It stays when the tool is removed: the day was a day all the same.
CREATE TABLE tool_use (
    id        BIGINT    NOT NULL,
    user_id   BIGINT    NOT NULL,
    tool_id   BIGINT    NOT NULL,
    made_at   TIMESTAMP NOT NULL,
    local_day INTEGER   NOT NULL, -- the member's own day, as days since 1970-01-01
    helped    SMALLINT,           -- 0 not this time, 1 a little, 2 yes; none if they did not say
    CONSTRAINT tool_use_pk PRIMARY KEY (id)
);
CREATE INDEX tool_use_by_day ON tool_use (user_id, local_day);

-- The days of check-ins, for streaks.
CREATE INDEX check_in_by_day ON check_in (user_id, local_day);
