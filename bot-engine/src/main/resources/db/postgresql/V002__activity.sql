-- How busy the bot was, hour by hour, without who or what. Instants are UTC.
CREATE TABLE activity_hour (
    begins_at TIMESTAMP NOT NULL,
    answered  BIGINT    NOT NULL,
    failed    BIGINT    NOT NULL,
    CONSTRAINT activity_hour_pk PRIMARY KEY (begins_at)
);
