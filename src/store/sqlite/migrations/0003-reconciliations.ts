/** What is made of articles together. */
export const reconciliations = /* sql */ `
-- What reconciling made. Articles that are linked with each other are one component, named by its first article.
CREATE TABLE reconciliation (
  article TEXT NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  version TEXT NOT NULL,
  component TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX reconciliation_version ON reconciliation (version, article);
CREATE INDEX reconciliation_component ON reconciliation (component);

CREATE TABLE copy (
  article TEXT NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  copy_of TEXT,
  shared TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
  id TEXT NOT NULL PRIMARY KEY,
  component TEXT NOT NULL,
  text TEXT AS (record ->> '$.text'),
  record TEXT NOT NULL
) STRICT;
CREATE INDEX claim_component ON claim (component);

-- One row a stance, and one a stretch that an article asserts in its own voice (then no statement and no stance).
CREATE TABLE claim_member (
  claim TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  article TEXT, statement TEXT, stance TEXT,
  PRIMARY KEY (claim, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_member_statement ON claim_member (statement);

CREATE TABLE dispute (
  id TEXT NOT NULL PRIMARY KEY,
  component TEXT NOT NULL,
  question TEXT AS (record ->> '$.question'),
  status TEXT AS (record ->> '$.status'),
  origins INTEGER AS (record ->> '$.origins'),
  first TEXT AS (record ->> '$.first'),
  latest TEXT AS (record ->> '$.latest'),
  record TEXT NOT NULL
) STRICT;
CREATE INDEX dispute_component ON dispute (component);

CREATE TABLE dispute_claim (
  dispute TEXT NOT NULL REFERENCES dispute (id) ON DELETE CASCADE,
  claim TEXT NOT NULL,
  PRIMARY KEY (dispute, claim)
) STRICT, WITHOUT ROWID;

-- Ids that claims and disputes once had: the statements they rested on lead to what stands there now.
CREATE TABLE former (id TEXT NOT NULL PRIMARY KEY, type TEXT NOT NULL, statements TEXT NOT NULL) STRICT, WITHOUT ROWID;
`
