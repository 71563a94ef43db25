/** The least sure statements first, for whoever reviews. */
export const reviewQueue = /* sql */ `
CREATE INDEX statement_confidence ON statement (record ->> '$.confidence', id);
`
