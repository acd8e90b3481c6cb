/** Moments that spaces of more than two have to be good at, and those of letting somebody in. */
import type { Answer } from '../../content/practices/practice.ts'
import type { PersonView, ProposalView, RequestView } from '../../session/views.ts'
import type { Sample, SampleFact, SampleRound, SampleSpace } from './sample-attune.ts'
import { dailyKey, daysAgo, livedYesterday, questionKey, sealedBy } from './sample-attune.ts'
import { sampleInvitation } from './sample-people.ts'

const noor: PersonView = { member: 'noor', name: 'Noor' }
const sam: PersonView = { member: 'sam', name: 'Sam' }
const ada: PersonView = { member: 'ada', name: 'Ada' }
const five: readonly PersonView[] = [
  sam,
  { member: 'kim', name: 'Kim' },
  ada,
  { member: 'bo', name: 'María de los Ángeles Fernández-Villa' },
  { member: 'ines', name: 'إيناس' },
]
const pictures = [3, 17, 26, 40, 61]
const kimAsks: RequestView = { request: 'kim', name: 'Kim', code: pictures }

const goods = [
  'Nobody needed me between two and four.',
  'The bread rose.',
  'I said no, and it was fine.',
  'A letter, with a stamp on it and everything.',
  'نمت حتى التاسعة.',
]

const three: SampleSpace = {
  bond: { kind: 'friends', stage: 'long-term' },
  others: [sam, ada],
}
const six: SampleSpace = {
  bond: { kind: 'family', stage: 'long-term' },
  others: five,
  strict: true,
}

export const peopleScenes = {
  'six-people': {
    space: {
      ...six,
      code: { pictures, confirmed: 'not-yet' },
      rounds: [
        livedYesterday,
        toldByAll(0),
        toldByAll(2),
        { key: questionKey(), facts: [sealedBy('noor', 'The kettle, before anybody is up.')] },
      ],
    },
  },
  'six-revealed': { space: { ...six, rounds: [livedYesterday, openedByAll(five)] } },
  'six-on-their-way': { space: { ...six, code: { pictures: null, confirmed: 'not-yet' } } },
  'three-invited': { space: { ...three, invitation: sampleInvitation() } },
  'three-invited-to-all': {
    space: { ...three, invitation: sampleInvitation({ history: true }) },
  },
  'one-comes-back': {
    space: { invitation: sampleInvitation({ history: true, returning: 'sam' }) },
  },
  'asked-to-compare': {
    space: { ...three, invitation: sampleInvitation({ history: true, requests: [kimAsks] }) },
  },
  'asked-offline': {
    space: {
      ...three,
      online: false,
      invitation: sampleInvitation({ history: true, requests: [kimAsks] }),
    },
  },
  'asked-too-early': {
    space: {
      ...three,
      invitation: sampleInvitation({ history: true, requests: [{ ...kimAsks, code: null }] }),
    },
  },
  'asked-by-two': {
    space: {
      ...three,
      invitation: sampleInvitation({
        history: true,
        requests: [kimAsks, { ...kimAsks, request: 'eve' }],
      }),
    },
  },
  'joining-compares': {
    space: { others: [], standing: 'joining', joiningTo: 'Sam', code: null, joiningCode: pictures },
  },
  proposed: proposed(three, proposalBy(sam)),
  'proposed-with-all': proposed(three, { ...proposalBy(sam), history: true }),
  'proposed-to-one': proposed({}, proposalBy(sam)),
  'proposed-back': proposed(six, {
    ...proposalBy(sam),
    ...{ name: 'Kimberly', history: true, returning: 'kim' },
  }),
  'proposed-about-me': proposed(three, {
    ...proposalBy(sam),
    ...{ name: 'Noor', history: true, returning: 'noor' },
  }),
  'proposed-by-me': proposed(three, { ...proposalBy(noor), history: true, hasAgreed: true }),
  'proposed-and-agreed': proposed(three, { ...proposalBy(sam), hasAgreed: true }),
} as const satisfies Record<string, Sample>

function proposalBy(by: PersonView): ProposalView {
  return {
    ...{ proposal: 'kim', by, name: 'Kim', hasAgreed: false },
    ...{ history: false, returning: null },
  }
}

function proposed(space: SampleSpace, ...proposals: ProposalView[]): Sample {
  return { space: { rounds: [livedYesterday], ...space, proposals } }
}

function toldByAll(ago: number): SampleRound {
  const facts = five.map(({ member }): SampleFact => ({
    kind: 'told',
    step: 'evening',
    by: member,
  }))
  return { key: dailyKey('check-in', ago), facts }
}

/** What six people were glad of; some of them asked for something. */
function openedByAll(others: readonly PersonView[]): SampleRound {
  const mine: Answer = { high: 'Lunch in the sun.', heard: 'listen' }
  return {
    key: dailyKey('check-in'),
    facts: [
      { kind: 'sealed', step: 'evening', by: 'noor', attempt: 1, day: daysAgo(0), answer: mine },
      { kind: 'released', step: 'evening' },
      ...others.map(({ member }, at): SampleFact => ({
        ...{ kind: 'opened', step: 'evening', by: member },
        answer: { high: goods[at] ?? '', ...(at === 1 && { help: 'Ring me at eight.' }) },
      })),
      respondBy('sam', 'I would have liked to sit there.'),
      respondBy('ada', 'The steps behind the library?'),
    ],
  }
}

function respondBy(by: string, text: string): SampleFact {
  return { kind: 'responded', step: 'reply', by, answer: { text } }
}
