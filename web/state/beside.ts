import { signal } from '@preact/signals'

/** Whether there is room for a margin beside the text; on paper what is folded is lost, so it counts as room. */
const query = window.matchMedia('(min-width: 60.01rem), print')

export const beside = signal(query.matches)

query.addEventListener('change', () => {
  beside.value = query.matches
})

/** Whether the page is being laid out for paper. */
const paper = window.matchMedia('print')

export const onPaper = signal(paper.matches)

paper.addEventListener('change', () => {
  onPaper.value = paper.matches
})
