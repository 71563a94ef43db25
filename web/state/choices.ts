import type { Channel, SpeechAct, Stance } from '../../src/model/index.ts'

/** Exhaustive by type: a new act that is missing here does not compile. */
const acts: Readonly<Record<SpeechAct, true>> = {
  assert: true,
  accuse: true,
  deny: true,
  acknowledge: true,
  demand: true,
  'call-on': true,
  offer: true,
  accept: true,
  refuse: true,
  promise: true,
  threaten: true,
  warn: true,
  hope: true,
  condition: true,
  praise: true,
  'request-proof': true,
  agree: true,
  'decline-to-comment': true,
  'conditional-judgement': true,
}

const channels: Readonly<Record<Channel, true>> = {
  'news conference': true,
  'written statement': true,
  speech: true,
  interview: true,
  Twitter: true,
  Facebook: true,
  Telegram: true,
  video: true,
  audio: true,
  'phone call': true,
  'diplomatic note': true,
  'press service': true,
  'news agency': true,
  broadcast: true,
  conference: true,
  report: true,
  court: true,
  other: true,
}

const stances: Readonly<Record<Stance, true>> = {
  assert: true,
  deny: true,
  concede: true,
  question: true,
  'demand-proof': true,
  'no-comment': true,
  presuppose: true,
  relay: true,
  attributed: true,
}

export const ACTS = Object.keys(acts)
export const CHANNELS = Object.keys(channels)
export const STANCES = Object.keys(stances)
