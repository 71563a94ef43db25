/** The log of reviews, what a copy adds and cuts, and places by which an old id finds its successor after a new analysis. */
export const reviewLog = /* sql */ `
-- What stays of a review for good. Its words stand in review, and go when the article that they are about is purged.
CREATE TABLE review_link (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  review TEXT NOT NULL UNIQUE,
  record TEXT NOT NULL,
  bucket INTEGER NOT NULL,
  previous TEXT,
  hash TEXT NOT NULL,
  checkpoint TEXT NOT NULL,
  purged TEXT
) STRICT;
CREATE INDEX review_link_bucket ON review_link (bucket, record, number);

CREATE TABLE review_bucket (bucket INTEGER PRIMARY KEY, hash TEXT NOT NULL) STRICT;

ALTER TABLE review ADD COLUMN anchored TEXT AS (record ->> '$.anchor.article');
CREATE INDEX review_anchored ON review (anchored);
CREATE INDEX review_decision ON review (decision);

ALTER TABLE copy ADD COLUMN came_first TEXT;
ALTER TABLE copy ADD COLUMN agency TEXT;
ALTER TABLE copy ADD COLUMN added TEXT;
ALTER TABLE copy ADD COLUMN cut TEXT;

-- Where the statements of a former claim or dispute stood: a new analysis gives them new ids.
ALTER TABLE former ADD COLUMN places TEXT;

CREATE VIEW reviews_readable AS
SELECT r.at, r.reviewer, r.decision, r.about AS record, r.record ->> '$.field' AS field,
  r.record ->> '$.value' AS value, r.record ->> '$.reason' AS reason, r.anchored AS article, r.id
FROM review r JOIN review_link l ON l.review = r.id
ORDER BY l.number;
`
