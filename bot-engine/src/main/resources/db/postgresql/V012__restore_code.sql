-- What is kept of a code by which a member lets their entries be brought back out of a backup: one for each, used
-- once. Instants are UTC.
CREATE TABLE restore_code (
    user_id   BIGINT      NOT NULL,
    code_hash VARCHAR(64) NOT NULL,
    made_at   TIMESTAMP   NOT NULL,
    CONSTRAINT restore_code_pk PRIMARY KEY (user_id)
);
CREATE INDEX restore_code_by_hash ON restore_code (code_hash);
CREATE INDEX restore_code_by_age ON restore_code (made_at);
