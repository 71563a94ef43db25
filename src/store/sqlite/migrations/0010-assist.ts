/** What a user's own models answered, and what is suggested on the strength of it. */
export const assist = /* sql */ `
-- One row a question, under the hash of model, prompt and text. The answer is kept as it came: what is made of it is
-- checked against the text anew, each time. Embedding models answer with a vector, 32-bit floats.
CREATE TABLE assist_answer (
  hash TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  model TEXT NOT NULL,
  at TEXT NOT NULL,
  answer TEXT,
  vector BLOB
) STRICT, WITHOUT ROWID;

-- Which statements a question was about: a sentence printed in three articles is asked about once.
CREATE TABLE assist_asked (
  hash TEXT NOT NULL,
  statement TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  other TEXT NOT NULL,
  other_article TEXT REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (hash, statement, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX assist_asked_article ON assist_asked (article);
CREATE INDEX assist_asked_other ON assist_asked (other_article);

-- One row for whatever may have changed what is to be suggested: the suggestions are worked out anew as long as there is one.
-- Written in the transaction that makes the change, so that no kill comes between; nothing where nothing was asked. Articles are
-- named for whoever looks, not for the work.
CREATE TABLE assist_moved (n INTEGER PRIMARY KEY AUTOINCREMENT, article TEXT NOT NULL) STRICT;
CREATE TRIGGER assist_moves AFTER UPDATE OF version ON reconciliation
WHEN NEW.version <> '' AND (
  EXISTS (SELECT 1 FROM assist_asked WHERE article = NEW.article)
  OR EXISTS (SELECT 1 FROM assist_asked WHERE other_article = NEW.article)
) BEGIN
  INSERT INTO assist_moved (article) VALUES (NEW.article);
END;

-- A purge takes an article's questions with it, and the answers with the last of them, since an answer quotes the text.
CREATE TRIGGER assist_forgets AFTER DELETE ON assist_asked BEGIN
  DELETE FROM assist_answer WHERE hash = OLD.hash
    AND NOT EXISTS (SELECT 1 FROM assist_asked WHERE hash = OLD.hash);
  INSERT INTO assist_moved (article) VALUES (OLD.article);
END;

-- What the vectors of one model came to: statements of different articles that are each among the other's nearest.
CREATE TABLE assist_near (
  model TEXT NOT NULL,
  statement TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  other TEXT NOT NULL,
  other_article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  similarity REAL NOT NULL,
  PRIMARY KEY (model, statement, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX assist_near_article ON assist_near (article);
CREATE INDEX assist_near_other ON assist_near (other_article);

CREATE TABLE suggestion (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  other_article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  statement TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  other TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  kind TEXT AS (record ->> '$.kind'),
  stance TEXT AS (record ->> '$.stance'),
  record TEXT NOT NULL
) STRICT;
CREATE INDEX suggestion_article ON suggestion (article);
CREATE INDEX suggestion_other_article ON suggestion (other_article);
CREATE INDEX suggestion_statement ON suggestion (statement);
CREATE INDEX suggestion_other ON suggestion (other);

CREATE VIEW suggestions_readable AS
SELECT r.kind, r.stance, s.speaker_name AS speaker,
  s.record ->> '$.content.spans[0].text' AS words, o.speaker_name AS other_speaker,
  o.record ->> '$.content.spans[0].text' AS other_words, r.record ->> '$.words.text' AS rests_on,
  r.record ->> '$.similarity' AS similarity, r.record ->> '$.by[0]' AS made_by, r.article, r.other_article,
  r.statement, r.other, r.id
FROM suggestion r JOIN statement s ON s.id = r.statement JOIN statement o ON o.id = r.other
ORDER BY r.id;
`
