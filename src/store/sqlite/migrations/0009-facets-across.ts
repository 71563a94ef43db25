/** Figures, lines of control and agreements as they are compared across articles, and what came of it. */
export const facetsAcross = /* sql */ `
-- Which version of the comparing has seen an article; '' is work.
CREATE TABLE facet_state (
  article TEXT NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  version TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX facet_state_version ON facet_state (version, article);

-- A facet of one article as it is compared. An agreement has one for each article that speaks of it.
CREATE TABLE facet (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  record_id TEXT NOT NULL,
  article TEXT NOT NULL,
  kind TEXT NOT NULL,
  -- The first id of those that it is linked with, directly or through others.
  grp TEXT NOT NULL,
  trace TEXT NOT NULL
) STRICT;
CREATE INDEX facet_record ON facet (record_id);
CREATE INDEX facet_article ON facet (article);
CREATE INDEX facet_grp ON facet (grp);

CREATE TABLE facet_key (
  key TEXT NOT NULL, place TEXT NOT NULL, facet INTEGER NOT NULL, PRIMARY KEY (key, place, facet)
) STRICT, WITHOUT ROWID;
CREATE INDEX facet_key_facet ON facet_key (facet);

CREATE TABLE facet_link (
  a INTEGER NOT NULL, b INTEGER NOT NULL, key TEXT NOT NULL,
  relation TEXT NOT NULL, link TEXT NOT NULL, PRIMARY KEY (a, b, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX facet_link_b ON facet_link (b);
CREATE INDEX facet_link_relation ON facet_link (relation) WHERE relation <> 'same';

-- Where under a key something came or went, and groups that may have changed, until they are looked at.
CREATE TABLE facet_moved (key TEXT NOT NULL, place TEXT NOT NULL, PRIMARY KEY (key, place)) STRICT, WITHOUT ROWID;
CREATE TABLE facet_loose (grp TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

-- Ids of agreements that are listed under another one.
CREATE TABLE agreement_alias (part TEXT NOT NULL PRIMARY KEY, id TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_alias_id ON agreement_alias (id);
CREATE VIEW agreement_former AS SELECT part AS id FROM agreement_alias;
CREATE VIEW agreement_joined AS
SELECT coalesce(x.id, p.id) AS id, p.id AS part, p.article, p.ordinal, p.name, p.record
FROM agreement_part p LEFT JOIN agreement_alias x ON x.part = p.id;

CREATE TRIGGER facet_gone BEFORE DELETE ON facet BEGIN
  INSERT OR IGNORE INTO facet_moved SELECT key, place FROM facet_key WHERE facet = old.n;
  INSERT OR IGNORE INTO facet_loose VALUES (old.grp);
  DELETE FROM facet_key WHERE facet = old.n;
  DELETE FROM facet_link WHERE a = old.n OR b = old.n;
END;
CREATE TRIGGER facets_unanalysed AFTER DELETE ON analysis BEGIN
  DELETE FROM facet WHERE article = old.article;
  DELETE FROM facet_state WHERE article = old.article;
END;
CREATE TRIGGER facets_analysed AFTER INSERT ON analysis BEGIN
  INSERT OR REPLACE INTO facet_state VALUES (new.article, '');
END;
INSERT INTO facet_state SELECT article, '' FROM analysis;

CREATE VIEW rival_figures_readable AS
SELECT
  f.grp AS quantity, r.record ->> '$.counts' AS counts, r.record ->> '$.text' AS words, r.low, r.value, r.high,
  coalesce(s.speaker_name, s.record ->> '$.source.spans[0].text', 'the article itself') AS given_by,
  a.outlet, substr(a.published, 1, 10) AS date, r.id, r.article
FROM facet f
JOIN figure r ON r.id = f.record_id
JOIN article a ON a.id = r.article
LEFT JOIN statement s ON s.id = r.statement
WHERE f.grp IN (SELECT g.grp FROM facet_link l JOIN facet g ON g.n = l.a WHERE l.relation = 'conflict')
ORDER BY f.grp, r.value, a.published, a.uri;
`
