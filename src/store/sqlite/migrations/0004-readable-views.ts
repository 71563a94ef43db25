/** Views for people who open the ledger in Datasette or at the sqlite3 prompt; the program itself reads none of them. */
export const readableViews = /* sql */ `
CREATE VIEW statements_readable AS
SELECT
  substr(coalesce(s.said, a.published), 1, 10) AS date,
  a.outlet,
  coalesce(s.speaker_name, s.record ->> '$.source.spans[0].text') AS speaker,
  s.act,
  (SELECT group_concat(value ->> '$.text', ' … ') FROM json_each(s.record, '$.content.spans')) AS words,
  s.channel,
  a.title AS article_title,
  a.uri,
  s.confidence,
  s.id,
  s.article
FROM statement s JOIN article a ON a.id = s.article
ORDER BY a.published, a.uri, s.start;

CREATE VIEW claims_readable AS
SELECT
  c.text AS claim,
  m.stance,
  coalesce(s.speaker_name, s.record ->> '$.source.spans[0].text', CASE WHEN m.statement IS NULL THEN 'the article itself' END) AS speaker,
  (SELECT group_concat(value ->> '$.text', ' … ') FROM json_each(s.record, '$.content.spans')) AS words,
  a.outlet,
  substr(a.published, 1, 10) AS date,
  c.id,
  m.statement,
  a.id AS article
FROM claim c
JOIN claim_member m ON m.claim = c.id
LEFT JOIN statement s ON s.id = m.statement
LEFT JOIN article a ON a.id = coalesce(s.article, m.article)
ORDER BY c.id, m.ordinal;

CREATE VIEW disputes_readable AS
SELECT
  d.question,
  d.status,
  d.origins,
  d.first,
  d.latest,
  side.value ->> '$.position' AS position,
  (SELECT group_concat(DISTINCT coalesce(s.speaker_name, s.record ->> '$.source.spans[0].text'))
     FROM json_each(side.value, '$.statements') said JOIN statement s ON s.id = said.value) AS speakers,
  json_array_length(side.value, '$.statements') AS statements,
  d.id
FROM dispute d, json_each(d.record, '$.sides') side
ORDER BY d.id, side.key;

CREATE VIEW actors_readable AS
SELECT name, kind, count(*) AS articles, sum(mentions) AS mentions, max(mentions) AS most_in_one_article, id
FROM actor_part
GROUP BY id
ORDER BY sum(mentions) DESC, id;

CREATE VIEW places_readable AS
SELECT name, country, count(*) AS articles, sum(mentions) AS mentions, max(mentions) AS most_in_one_article, id
FROM place_part
GROUP BY id
ORDER BY sum(mentions) DESC, id;

CREATE VIEW figures_readable AS
SELECT
  f.counts, f.text AS words, f.low, f.value, f.high,
  coalesce(s.speaker_name, s.record ->> '$.source.spans[0].text', 'the article itself') AS given_by,
  a.outlet, substr(a.published, 1, 10) AS date, a.title AS article_title, f.id, f.article
FROM figure f JOIN article a ON a.id = f.article LEFT JOIN statement s ON s.id = f.statement
ORDER BY a.published, a.uri, f.start;

CREATE VIEW control_readable AS
SELECT
  c.place_name AS place, c.action, c.holder_name AS holder,
  coalesce(s.speaker_name, s.record ->> '$.source.spans[0].text', 'the article itself') AS said_by,
  coalesce(c.date, substr(a.published, 1, 10)) AS date, a.outlet, a.title AS article_title, c.id, c.article
FROM control c JOIN article a ON a.id = c.article LEFT JOIN statement s ON s.id = c.statement
ORDER BY c.place_name, a.published, a.uri, c.start;

CREATE VIEW notes_readable AS
SELECT coalesce(n.uri, a.uri) AS uri, n.rule, n.reason, n.remedy, n.article, n.id
FROM note n LEFT JOIN article a ON a.id = n.article
GROUP BY n.id
ORDER BY 1;
`
