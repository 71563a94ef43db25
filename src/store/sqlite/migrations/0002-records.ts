/** What is made of each article by itself, notes and reviews. */
export const records = /* sql */ `
CREATE TABLE statement (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  speaker_name TEXT AS (record ->> '$.speakerName'),
  act TEXT AS (record ->> '$.act'),
  channel TEXT AS (record ->> '$.channel'),
  manner TEXT AS (record ->> '$.manner'),
  said TEXT AS (record ->> '$.said.date'),
  speaker TEXT AS (record ->> '$.speaker'),
  within TEXT AS (record ->> '$.within'),
  confidence REAL AS (record ->> '$.confidence'),
  record TEXT NOT NULL
) STRICT;
CREATE INDEX statement_article ON statement (article, start);

CREATE TABLE figure (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  text TEXT AS (record ->> '$.text'),
  counts TEXT AS (record ->> '$.counts'),
  low REAL AS (record ->> '$.low'),
  value REAL AS (record ->> '$.value'),
  high REAL AS (record ->> '$.high'),
  statement TEXT AS (record ->> '$.statement'),
  record TEXT NOT NULL
) STRICT;
CREATE INDEX figure_article ON figure (article, start);

CREATE TABLE control (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  place_name TEXT AS (record ->> '$.placeName'),
  action TEXT AS (record ->> '$.action'),
  holder_name TEXT AS (record ->> '$.holderName'),
  date TEXT AS (record ->> '$.date'),
  statement TEXT AS (record ->> '$.statement'),
  record TEXT NOT NULL
) STRICT;
CREATE INDEX control_article ON control (article, start);

CREATE TABLE offer (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT AS (record ->> '$.kind'),
  record TEXT NOT NULL
) STRICT;
CREATE INDEX offer_article ON offer (article, start);

-- Actors, places and agreements are met in many articles: each article's part stands by itself, and a record is
-- joined from its parts when it is read. So an article that comes or goes touches no other article's rows.
CREATE TABLE actor_part (
  id TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  name TEXT AS (record ->> '$.name'),
  kind TEXT AS (record ->> '$.kind'),
  mentions INTEGER AS (json_array_length(record, '$.mentions')),
  record TEXT NOT NULL,
  PRIMARY KEY (id, article, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_part_article ON actor_part (article);

CREATE TABLE place_part (
  id TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  name TEXT AS (record ->> '$.name'),
  country TEXT AS (record ->> '$.country'),
  mentions INTEGER AS (json_array_length(record, '$.mentions')),
  record TEXT NOT NULL,
  PRIMARY KEY (id, article, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX place_part_article ON place_part (article);

CREATE TABLE agreement_part (
  id TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  name TEXT AS (record ->> '$.name'),
  date TEXT AS (record ->> '$.date'),
  mentions INTEGER AS (json_array_length(record, '$.mentions')),
  record TEXT NOT NULL,
  PRIMARY KEY (id, article, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_part_article ON agreement_part (article);

-- A note is known by its id; the same note may be owed to several originals, and goes only with the last of them.
CREATE TABLE note (
  id TEXT NOT NULL,
  owner TEXT NOT NULL,
  article TEXT AS (record ->> '$.article'),
  uri TEXT AS (record ->> '$.uri'),
  rule TEXT AS (record ->> '$.rule'),
  reason TEXT AS (record ->> '$.reason'),
  remedy TEXT AS (record ->> '$.remedy'),
  record TEXT NOT NULL,
  PRIMARY KEY (id, owner)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_owner ON note (owner);

CREATE TABLE review (
  id TEXT NOT NULL PRIMARY KEY,
  about TEXT AS (record ->> '$.record'),
  decision TEXT AS (record ->> '$.decision'),
  reviewer TEXT AS (record ->> '$.reviewer'),
  at TEXT AS (record ->> '$.at'),
  record TEXT NOT NULL
) STRICT;
CREATE INDEX review_about ON review (about);
`
