/** What links articles, apart from what is made of them together. */
export const links = /* sql */ `
-- What an article is compared by, and its place among its copies, under the article's number.
CREATE TABLE profile (
  article INTEGER PRIMARY KEY REFERENCES article (n) ON DELETE CASCADE,
  rank TEXT NOT NULL,
  sampled INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- Of each strength at least as many links as keep together what all of them would; each stands here from both sides.
CREATE TABLE link (
  a TEXT NOT NULL, b TEXT NOT NULL, strength INTEGER NOT NULL, PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

-- The version at which an article's links were looked for.
ALTER TABLE reconciliation ADD COLUMN linked TEXT NOT NULL DEFAULT '';
CREATE INDEX reconciliation_linked ON reconciliation (linked, article);
`
