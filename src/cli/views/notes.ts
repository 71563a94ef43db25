import { shortId, view } from './view.ts'

export const notesView = view({
  command: 'notes',
  type: 'note',
  summary: 'list what could not be read, resolved or done, and what to do about it',
  filters: ['article', 'text'],
  columns: () => [
    { head: 'id', value: note => shortId(note.id) },
    { head: 'file', value: note => note.uri ?? note.article ?? '', most: 24 },
    { head: 'reason', value: note => note.reason, flexible: true },
    { head: 'what to do', value: note => note.remedy ?? '', flexible: true, spare: true },
    { head: 'rule', value: note => note.rule.split('.').at(-1) ?? note.rule, spare: true },
  ],
  refers: () => [],
  examples: ['counterclaim notes'],
})
