import { view } from './view.ts'

export const notesView = view({
  command: 'notes',
  type: 'note',
  summary: 'list what could not be read, resolved or done, and what to do about it',
  filters: ['article', 'text'],
  columns: () => [
    { head: 'file', value: note => note.uri ?? note.article ?? '', most: 40 },
    { head: 'rule', value: note => note.rule },
    { head: 'reason', value: note => note.reason, flexible: true },
    { head: 'what to do', value: note => note.remedy ?? '', flexible: true },
  ],
  refers: () => [],
  examples: ['counterclaim notes'],
})
