import { type ActRule, act } from './types.ts'

/** "We hope that …", "I am optimistic". */
export const readHope: ActRule = ({ content }) =>
  /^(?:[^.!?]{0,30}\b)?(?:we|i|he|she|they|it)(?:['’]re|['’]m| am| are| is| was| were)?(?: \w+){0,2} (?:hop(?:e|es|ed|ing)|pray(?:ing)?|optimistic|hopeful|confident)\b/.test(
    content,
  )
    ? act('content.hope', 'hope')
    : null
