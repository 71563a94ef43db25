/** What articles assert in their own voice, a row a proposition: it has no id, only its place. */
export const narration = /* sql */ `
CREATE TABLE narration (
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  start INTEGER AS (record ->> '$.start'),
  predicate TEXT AS (record ->> '$.predicate'),
  record TEXT NOT NULL,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE VIEW narration_readable AS
SELECT
  substr(a.published, 1, 10) AS date,
  a.outlet,
  n.record ->> '$.parts.actor.text' AS who,
  CASE n.record ->> '$.polarity' WHEN 'negative' THEN 'not ' ELSE '' END || n.predicate AS did,
  coalesce(n.record ->> '$.parts.recipient.text', n.record ->> '$.parts.object.text') AS whom_or_what,
  n.record ->> '$.parts.place.text' AS place,
  n.record ->> '$.time' AS time,
  a.title AS article_title,
  n.article
FROM narration n JOIN article a ON a.id = n.article
ORDER BY a.published, a.uri, n.ordinal;
`
