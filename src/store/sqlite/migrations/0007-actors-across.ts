/** Who is one actor under several names, and who is not. */
export const actorsAcross = /* sql */ `
-- Which version of the comparing has seen an article; '' is work.
CREATE TABLE actor_state (
  article TEXT NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  version TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_state_version ON actor_state (version, article);

-- A name as articles bear it with one office and body: what is compared, instead of articles.
CREATE TABLE actor_guise (
  id TEXT NOT NULL PRIMARY KEY,
  actor TEXT NOT NULL,
  articles INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_guise_actor ON actor_guise (actor);

-- The guise that an article's actor bears.
CREATE TABLE actor_bearer (
  article TEXT NOT NULL,
  actor TEXT NOT NULL,
  guise TEXT NOT NULL,
  marks TEXT NOT NULL,
  PRIMARY KEY (article, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_bearer_guise ON actor_bearer (guise, article);
CREATE INDEX actor_bearer_actor ON actor_bearer (actor);

-- What guises are found by, and in how many articles.
CREATE TABLE actor_mark (
  mark TEXT NOT NULL, guise TEXT NOT NULL, articles INTEGER NOT NULL, PRIMARY KEY (mark, guise)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_mark_guise ON actor_mark (guise);
-- Marks that too many bear to tell anything.
CREATE TABLE actor_crowded (mark TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

-- The actor that a guise belongs to. What was compared together is one component.
CREATE TABLE actor_group (
  guise TEXT NOT NULL PRIMARY KEY, lead TEXT NOT NULL, component TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_group_lead ON actor_group (lead);
CREATE INDEX actor_group_component ON actor_group (component);
-- The same by names, for what is counted by the name's own id: those that are no more than one actor's.
CREATE TABLE actor_lead (actor TEXT NOT NULL PRIMARY KEY, lead TEXT NOT NULL) STRICT, WITHOUT ROWID;
-- Why, and who else it could be.
CREATE TABLE actor_merge (id TEXT NOT NULL PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Work: guises whose group may no longer hold. The clock moves with them.
CREATE TABLE actor_moved (guise TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE actor_clock (one INTEGER NOT NULL PRIMARY KEY, now INTEGER NOT NULL) STRICT;
INSERT INTO actor_clock VALUES (1, 0);
CREATE TRIGGER actor_moves AFTER INSERT ON actor_moved BEGIN UPDATE actor_clock SET now = now + 1; END;
-- People's decisions, as they were last obeyed.
CREATE TABLE actor_decided (
  kind TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (kind, a, b)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER actor_unborne AFTER DELETE ON actor_bearer BEGIN
  INSERT OR REPLACE INTO actor_moved VALUES (old.guise);
  UPDATE actor_guise SET articles = articles - 1 WHERE id = old.guise;
  DELETE FROM actor_guise WHERE id = old.guise AND articles = 0;
  UPDATE actor_mark SET articles = articles - 1
    WHERE guise = old.guise AND mark IN (SELECT value FROM json_each(old.marks));
  DELETE FROM actor_mark WHERE guise = old.guise AND articles = 0;
  INSERT OR REPLACE INTO actor_moved SELECT guise FROM actor_mark WHERE mark IN (
    SELECT c.mark FROM json_each(old.marks) m JOIN actor_crowded c ON c.mark = m.value
    WHERE (SELECT count(*) FROM actor_mark o WHERE o.mark = c.mark) <= 400
  );
  DELETE FROM actor_crowded WHERE mark IN (SELECT value FROM json_each(old.marks))
    AND (SELECT count(*) FROM actor_mark o WHERE o.mark = actor_crowded.mark) <= 400;
END;
CREATE TRIGGER actors_unanalysed AFTER DELETE ON analysis BEGIN
  DELETE FROM actor_bearer WHERE article = old.article;
  DELETE FROM actor_state WHERE article = old.article;
END;
CREATE TRIGGER actors_analysed AFTER INSERT ON analysis BEGIN
  INSERT OR REPLACE INTO actor_state VALUES (new.article, '');
END;
INSERT INTO actor_state SELECT article, '' FROM analysis;

-- The parts of articles under the actor that they belong to.
CREATE VIEW actor_joined AS
SELECT coalesce(g.lead, p.id) AS id, p.id AS part, p.article, p.ordinal, p.name, p.kind, p.mentions, p.record
FROM actor_part p
LEFT JOIN actor_bearer b ON b.article = p.article AND b.actor = p.id
LEFT JOIN actor_group g ON g.guise = b.guise;

-- Every id that leads to an actor: those that they are listed by, and those of single names.
CREATE VIEW actor_id AS SELECT lead AS id FROM actor_group UNION ALL SELECT id FROM actor_part;

DROP VIEW actors_readable;
CREATE VIEW actors_readable AS
SELECT name, kind, count(DISTINCT article) AS articles, sum(mentions) AS mentions,
  (SELECT group_concat(DISTINCT o.name) FROM actor_joined o WHERE o.id = r.id) AS names, id
FROM actor_joined r
GROUP BY id
ORDER BY count(DISTINCT article) DESC, id;
`
