-- Who looks after the installation. Instants are UTC.
CREATE TABLE staff_member (
    user_id    BIGINT      NOT NULL,
    staff_role VARCHAR(16) NOT NULL,
    made_at    TIMESTAMP   NOT NULL,
    CONSTRAINT staff_member_pk PRIMARY KEY (user_id)
);

-- The guilds that have the commands of those who look after the installation.
CREATE TABLE staff_guild (
    guild_id BIGINT    NOT NULL,
    made_at  TIMESTAMP NOT NULL,
    CONSTRAINT staff_guild_pk PRIMARY KEY (guild_id)
);

-- Who may not use the bot.
CREATE TABLE access_ban (
    kind       VARCHAR(8) NOT NULL, -- USER or GUILD
    subject_id BIGINT     NOT NULL,
    made_at    TIMESTAMP  NOT NULL,
    ends_at    TIMESTAMP,           -- none until it is lifted
    reason     VARCHAR(1024),       -- for staff, by staff
    CONSTRAINT access_ban_pk PRIMARY KEY (kind, subject_id)
);

-- Who did what to whose access, and when.
CREATE TABLE access_deed (
    id         BIGINT      NOT NULL,
    made_at    TIMESTAMP   NOT NULL,
    actor_kind VARCHAR(8)  NOT NULL, -- USER or CONSOLE
    actor_id   BIGINT,               -- none for the console
    act        VARCHAR(16) NOT NULL,
    kind       VARCHAR(8)  NOT NULL,
    subject_id BIGINT      NOT NULL,
    staff_role VARCHAR(16),
    ends_at    TIMESTAMP,
    reason     VARCHAR(1024),
    CONSTRAINT access_deed_pk PRIMARY KEY (id)
);
CREATE INDEX access_deed_by_subject ON access_deed (kind, subject_id, id DESC);
