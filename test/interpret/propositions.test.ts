import { describe, expect, it } from 'vitest'
import { lines, said } from './propositions.ts'

describe('a deed told by its verb', () => {
  it.each([
    [
      'Peruvian police arrested 12 miners in Cusco on Tuesday.',
      [
        'detain | actor=Peruvian police | recipient=12 miners | place=Cusco | time=on Tuesday | quantity=12 miners',
      ],
    ],
    ['Norland sent troops to Ostra.', ['send-forces | actor=Norland | recipient=Ostra | object=troops']],
    ['Thousands fled the city.', ['flee | actor=Thousands | place=the city | quantity=Thousands']],
    [
      'Fighters shot down a helicopter over Lomar.',
      ['shoot-down | actor=Fighters | recipient=a helicopter | place=Lomar'],
    ],
    [
      'The guerrillas fired on the convoy, wounding at least 14 soldiers.',
      [
        'shell | actor=The guerrillas | recipient=the convoy',
        'wound | actor=The guerrillas | recipient=at least 14 soldiers | quantity=at least 14 soldiers',
      ],
    ],
    [
      'The town fell to the guerrillas in 1999.',
      ['take-place | actor=the guerrillas | place=The town | time=in 1999'],
    ],
    ['The court convicted the general.', ['convict | actor=The court | recipient=the general']],
    [
      'Protesters marched against the junta in Accra.',
      ['protest | actor=Protesters | recipient=the junta | place=Accra'],
    ],
  ])('%s', (sentence, expected) => {
    expect(lines(said(sentence))).toEqual(expected)
  })

  it.each([
    ['The two governments signed a truce in Lima.', 'agree-ceasefire'],
    ['The junta broke the truce.', 'breach-ceasefire'],
    ['The junta declared a truce.', 'declare-ceasefire'],
    ['The government lifted sanctions on Norland.', 'lift-sanctions'],
    ['The government imposed sanctions on Norland.', 'impose-sanctions'],
    ['Norland launched an attack on Ostra.', 'attack'],
    ['Norland launched a scathing attack on Ostra.', 'condemn'],
    ['Norland launched legal action against Ostra.', 'sue'],
    ['Norland called on Ostra to act.', 'call-on'],
    ['The guerrillas released 14 hostages.', 'release'],
    ['The council released a statement.', 'publish'],
  ])('is told apart by what is done to what: %s', (sentence, predicate) => {
    expect(said(sentence)[0]?.predicate).toBe(predicate)
  })
})

describe('two verbs', () => {
  it('share a subject', () => {
    expect(lines(said('Gunmen shelled the port of Damra and took the bridge.'))).toEqual([
      'shell | actor=Gunmen | recipient=the port of Damra',
      'take-place | actor=Gunmen | place=the bridge',
    ])
  })

  it('share a modal', () => {
    expect(lines(said('The navy will blockade the strait and seize the island.'))).toEqual([
      'blockade | actor=The navy | recipient=the strait | scheduled',
      'take-place | actor=The navy | place=the island | scheduled',
    ])
  })

  it('share a passive', () => {
    expect(lines(said('Nurses have been kidnapped by rebels and held in camps.'))[0]).toBe(
      'abduct | actor=rebels | recipient=Nurses',
    )
  })
})

describe('the passive', () => {
  it.each([
    ['The village was attacked by gunmen.', 'attack | actor=gunmen | recipient=The village'],
    [
      'Four aid workers were killed in Oskel.',
      'kill | recipient=Four aid workers | place=Oskel | quantity=Four aid workers',
    ],
    [
      'The convoy, which was carrying food, was attacked by bandits.',
      'attack | actor=bandits | recipient=The convoy',
    ],
    [
      'A deal was struck between Ostra and Kovarra.',
      'sign-agreement | actor=Ostra | recipient=Kovarra | object=A deal',
    ],
  ])('%s', (sentence, expected) => {
    expect(lines(said(sentence))).toContain(expected)
  })

  it('may lie in a participle behind its noun', () => {
    expect(lines(said('Soldiers deployed along the border fired at herders.'))).toEqual([
      'send-forces | object=Soldiers | place=the border',
      'shell | actor=Soldiers | recipient=herders',
    ])
  })
})

describe('what is not plainly so', () => {
  it.each([
    ['The army did not shell the village.', 'shell | actor=The army | recipient=the village | not'],
    ['No troops crossed the border.', 'cross-border | actor=No troops | place=the border | not'],
    [
      'The general refused to release the hostages.',
      'release | actor=The general | recipient=the hostages | not',
    ],
    [
      'The rebels left the city without shelling the port.',
      'shell | actor=The rebels | recipient=the port | not',
    ],
    ['Norland stopped Ostra from sending weapons.', 'send-forces | actor=Ostra | object=weapons | not'],
    [
      'Norland may send troops to Ostra.',
      'send-forces | actor=Norland | recipient=Ostra | object=troops | hypothetical',
    ],
    [
      'The junta must release the prisoners.',
      'release | actor=The junta | recipient=the prisoners | normative',
    ],
    [
      'The council will supply tanks to Ostra.',
      'supply-weapons | actor=The council | recipient=Ostra | object=tanks | scheduled',
    ],
    [
      'If the rebels attack, the garrison will withdraw.',
      'withdraw-forces | actor=the garrison | conditional',
    ],
    ['If the rebels attack, the garrison will withdraw.', 'attack | actor=the rebels | conditional'],
    [
      'The guerrillas agreed to hand over their weapons.',
      'demobilise | actor=The guerrillas | object=their weapons | promised',
    ],
    ['The junta plans to annex the island.', 'annex | actor=The junta | place=the island | intended'],
  ])('%s', (sentence, expected) => {
    expect(lines(said(sentence))).toContain(expected)
  })

  it('is told of the deed and not of a verb that only colours it', () => {
    expect(lines(said('The militia began shelling the port.'))).toEqual([
      'shell | actor=The militia | recipient=the port',
    ])
  })
})

describe('who does what another verb asks for', () => {
  it.each([
    [
      'Kovarra urged Ostra to withdraw its troops.',
      'withdraw-forces | actor=Ostra | object=its troops | normative',
    ],
    [
      'Kovarra promised Ostra to withdraw its troops.',
      'withdraw-forces | actor=Kovarra | object=its troops | promised',
    ],
    ['Kovarra accused Ostra of shelling the border.', 'shell | actor=Ostra | recipient=the border'],
    ['The minister made the army stop the raids.', 'halt-attack | actor=the army | object=the raids'],
    [
      "Ostra's decision to close the crossing surprised nobody.",
      'blockade | actor=Ostra | recipient=the crossing | intended',
    ],
  ])('%s', (sentence, expected) => {
    expect(lines(said(sentence))).toContain(expected)
  })
})

describe('a deed told by a noun', () => {
  it.each([
    ['The shelling of Karsk by rebel forces continued.', 'shell | actor=rebel forces | recipient=Karsk'],
    ["Ostra's withdrawal from the valley was slow.", 'withdraw-forces | actor=Ostra | place=the valley'],
    ['Talks between Ostra and Kovarra collapsed.', 'talk | actor=Ostra | recipient=Kovarra'],
    ['An invasion of rebel forces followed.', 'invade | actor=rebel forces'],
    [
      'The ministry announced the deployment of 300 troops.',
      'send-forces | actor=The ministry | object=300 troops | quantity=300 troops',
    ],
  ])('%s', (sentence, expected) => {
    expect(lines(said(sentence))).toContain(expected)
  })

  it('needs somebody or something beside it', () => {
    expect(said('The truce was popular.')).toEqual([])
  })
})

describe('PLOVER', () => {
  it('names the root of what happens between parties, and of nothing else', () => {
    expect(said('Norland bombed Ostra.')[0]?.plover).toBe('ASSAULT')
    expect(said('Norland thanked Ostra.')[0]?.plover).toBe('SUPPORT')
    expect(said('Thousands fled the city.')[0]?.plover).toBeNull()
  })
})

describe('bad input', () => {
  it('stays linear over a sentence that never ends', () => {
    const time = (n: number): number => {
      const start = performance.now()
      said(`${'rebels attacked and troops fled to '.repeat(n)}Ostra.`)
      return performance.now() - start
    }
    time(50)
    expect(time(4000)).toBeLessThan(4000)
  })

  it('says nothing of nothing', () => {
    expect(said('… – , “”')).toEqual([])
    expect(said(`${'9'.repeat(400)} ${'и'.repeat(400)} 全部撤军`)).toEqual([])
  })
})

describe('what stands between a name and its verb, or hangs on it', () => {
  it.each([
    [
      'an age and a trade',
      'Juan Perez, 44, a miner from Cusco, attacked the barracks.',
      ['attack | actor=Juan Perez | recipient=the barracks'],
    ],
    ['an owner who undergoes the deed', 'Her abduction on Easter shocked Lima.', ['abduct | recipient=Her']],
    [
      'whom they had it from',
      "The pilot's release from the rebels was delayed.",
      ['release | recipient=The pilot'],
    ],
    [
      'what is said to be done already',
      'Rebels were said to have killed two miners.',
      ['kill | actor=Rebels | recipient=two miners | quantity=two miners'],
    ],
    [
      'the first to do it',
      'She was the first woman to attack the barracks.',
      ['attack | actor=She | recipient=the barracks'],
    ],
    [
      'somebody who is missing',
      'Militants killed missing journalist Juan Perez.',
      ['kill | actor=Militants | recipient=missing journalist Juan Perez'],
    ],
    [
      'what came before',
      'A raid following the talks killed ten.',
      ['kill | actor=A raid | recipient=ten | quantity=ten'],
    ],
    [
      'somebody joined by "and we"',
      'They were shocked by the crime and we denounce the rebels.',
      ['condemn | actor=we | recipient=the rebels'],
    ],
    [
      'targets behind an adjective',
      'Rebels threatened to attack Chilean targets.',
      ['threaten | actor=Rebels', 'attack | actor=Rebels | recipient=Chilean targets | intended'],
    ],
    [
      'a native of a town',
      'A Lima native was captured in Cusco.',
      ['abduct | recipient=A Lima native | place=Cusco'],
    ],
    [
      'how long somebody is given',
      'The rebels gave the Peru government three days to release the nurses.',
      ['release | actor=the Peru government | recipient=the nurses | time=three days | intended'],
    ],
    [
      'those for whom it is hard',
      'The curfew made it hard for the nurses to evacuate the wounded.',
      ['evacuate | actor=the nurses | recipient=the wounded | intended'],
    ],
  ])('does not hide the doer: %s', (_, sentence, expected) => {
    expect(lines(said(sentence))).toEqual(expected)
  })

  it('is no deed where a noun names a trade or a journey', () => {
    expect(lines(said('The ministry reported numerous flights by planes.'))).toEqual([])
    expect(lines(said('Rosa Mendoza joined the troops in Peru.'))).toEqual([])
    expect(lines(said('Villagers like Perez were shocked.'))).toEqual([])
    expect(lines(said('Gunmen linked to the front live in Lima.'))).toEqual([])
  })
})
