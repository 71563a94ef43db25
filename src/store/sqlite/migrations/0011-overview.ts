/** What views count statements by, without reading each record: the values lie in one index. */
export const overview = /* sql */ `
ALTER TABLE statement ADD COLUMN target TEXT AS (record ->> '$.target.actor');
-- Whoever passed the words on before the outlet, by name: the relay is speaker, those between, outlet.
ALTER TABLE statement ADD COLUMN via TEXT AS (
  CASE WHEN json_array_length(record, '$.relay') > 2 THEN record ->> '$.relay[1]' END
);
ALTER TABLE statement ADD COLUMN source TEXT AS (record ->> '$.source.spans[0].text');
CREATE INDEX statement_overview ON statement (
  article, speaker, target, act, channel, said, speaker_name, source, via
);
-- The order of reading, so that the first rows of a list need no sorting of all.
CREATE INDEX article_reading ON article (published IS NULL, published, uri, id);
CREATE INDEX statement_speaker ON statement (speaker);
CREATE INDEX statement_target ON statement (target);
`
