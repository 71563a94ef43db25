/** What views count statements by, without reading each record: the values lie in one index. */
export const overview = /* sql */ `
ALTER TABLE statement ADD COLUMN target TEXT AS (record ->> '$.target.actor');
CREATE INDEX statement_overview ON statement (article, speaker, target, act, channel, said, speaker_name, within);
CREATE INDEX statement_speaker ON statement (speaker);
CREATE INDEX statement_target ON statement (target);
CREATE INDEX article_published ON article (published);
`
