/**
 * The first layout. Records stand as JSON in `record`; columns that people filter by are generated from it, so that
 * Datasette and plain SQL see them without a second truth beside the record. An article's own columns are written
 * beside its record instead: to parse a whole text for every date that a list sorts by cost more than all the rest.
 *
 * Articles are named by their ids everywhere but in `key` and the search index, which hold hundreds of rows an
 * article: there it is `article.n`.
 */
export const originalsAndWork = /* sql */ `
CREATE TABLE ledger (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
  id TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL, tool TEXT NOT NULL, read_version TEXT NOT NULL
) STRICT;

-- The bytes as they came, gzipped, under the hash of what they were before.
CREATE TABLE original (
  sha256 TEXT NOT NULL PRIMARY KEY,
  size INTEGER NOT NULL,
  format TEXT, encoding TEXT, author TEXT,
  batch TEXT NOT NULL REFERENCES import_batch (id),
  bytes BLOB NOT NULL
) STRICT;

-- Where an original was found, and what was said of it there. The same bytes may come from several places.
CREATE TABLE source (
  sha256 TEXT NOT NULL REFERENCES original (sha256) ON DELETE CASCADE,
  uri TEXT NOT NULL,
  given TEXT NOT NULL,
  readable INTEGER NOT NULL,
  batch TEXT NOT NULL REFERENCES import_batch (id),
  PRIMARY KEY (sha256, uri)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_uri ON source (uri);

CREATE TABLE stamp (
  path TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, mtime_ms REAL NOT NULL,
  given TEXT NOT NULL, sha256 TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX stamp_sha256 ON stamp (sha256);

CREATE TABLE tombstone (
  sha256 TEXT NOT NULL PRIMARY KEY, article TEXT NOT NULL, uri TEXT NOT NULL,
  reason TEXT NOT NULL, at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  uri TEXT NOT NULL,
  title TEXT, outlet TEXT, agency TEXT, published TEXT,
  language TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE REFERENCES original (sha256) ON DELETE CASCADE,
  record TEXT NOT NULL
) STRICT;
CREATE INDEX article_in_order ON article (published, uri, id);
CREATE INDEX article_outlet ON article (outlet);

-- Words only: the text itself stands once, in the article's record.
CREATE VIRTUAL TABLE article_words USING fts5 (
  title, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
);

CREATE TABLE progress (
  stage TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  version TEXT NOT NULL,
  lease_until REAL NOT NULL DEFAULT 0,
  lease_holder TEXT,
  PRIMARY KEY (stage, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX progress_version ON progress (stage, version, article);
CREATE INDEX progress_article ON progress (article);
CREATE INDEX progress_lease ON progress (lease_holder) WHERE lease_holder IS NOT NULL;

CREATE TABLE writer (
  id TEXT NOT NULL PRIMARY KEY, pid INTEGER NOT NULL, host TEXT NOT NULL, born REAL NOT NULL,
  command TEXT NOT NULL, since TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE analysis (
  article TEXT NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  versions TEXT NOT NULL,
  keys TEXT NOT NULL,
  -- Another number at every analysis: a reconciliation of an earlier one is known by it and not stored.
  serial INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE key (
  key TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;
`
