import type { Language } from '../../content/language.ts'
import { peopleScenes } from './people-scenes.ts'
import { devicesScenes } from './devices-scenes.ts'
import { placesScenes } from './places-scenes.ts'
import { sampleEvenings } from './sample-evenings.ts'
import type { Sample, SampleFact } from './sample-attune.ts'
import {
  daysAgo,
  livedYesterday,
  openedBy,
  respondedBy,
  questionKey,
  sealedBy,
  toldBy,
} from './sample-attune.ts'
import { sampleInvitation } from './sample-people.ts'

const short = 'The kettle, before anybody is up.'
const long =
  'The first half hour on a Sunday. The radio on low, the kettle going, and you still asleep upstairs with nowhere to be.'
const theirs = 'Clean sheets, still stiff from the line. On those evenings I go to bed early.'
const hebrew = 'חצי השעה הראשונה בשבת בבוקר. הקומקום רותח ואת עוד ישנה.'
const arabic = 'ملاءات نظيفة جفّت في الشمس.'

/** Moments that every screen has to be good at, by name. */
export const sampleScenes = {
  'first-visit': {},
  opening: { device: { opening: 'opening' } },
  'no-storage': { device: { opening: 'no-storage' } },
  'newer-data': { device: { opening: 'newer-data' } },
  damaged: { device: { opening: 'damaged' } },
  'closed-relay': { mayStart: 'needs-link' },
  'first-visit-offline': { mayStart: 'offline' },
  alone: { space: { others: [], standing: 'alone', code: null } },
  'alone-sealed': {
    space: { others: [], standing: 'alone', code: null, rounds: today(sealedBy('noor', short)) },
  },
  'alone-offline': { space: { others: [], standing: 'alone', code: null, online: false } },
  invited: {
    space: {
      others: [],
      standing: 'alone',
      code: null,
      invitation: sampleInvitation(),
    },
  },
  'invitation-ended': {
    space: {
      others: [],
      standing: 'alone',
      code: null,
      invitation: sampleInvitation({ link: '', ended: true }),
    },
  },
  'one-asked': {
    space: {
      others: [],
      standing: 'alone',
      code: null,
      invitation: sampleInvitation({ requests: [{ request: 'one', name: 'Sam', code: null }] }),
    },
  },
  'two-asked': {
    space: {
      others: [],
      standing: 'alone',
      code: null,
      invitation: sampleInvitation({
        requests: [
          { request: 'one', name: 'Sam', code: null },
          { request: 'two', name: 'Sammy', code: null },
        ],
      }),
    },
  },
  'joining-offline': {
    space: { others: [], standing: 'joining', joiningTo: 'Sam', code: null, online: false },
  },
  joining: { space: { others: [], standing: 'joining', joiningTo: 'Sam', code: null } },
  'not-compared': { space: { code: { pictures: [3, 17, 26, 40, 61], confirmed: 'not-yet' } } },
  'pictures-on-their-way': { space: { code: { pictures: null, confirmed: 'not-yet' } } },
  'pictures-differ': { space: { code: { pictures: [3, 17, 26, 40, 61], confirmed: 'different' } } },
  open: { space: {} },
  strict: { space: { strict: true } },
  told: { space: { rounds: today(toldBy('sam')) } },
  'sealed-strict': {
    space: { strict: true, rounds: today(sealedBy('noor', long)) },
  },
  sealed: { space: { rounds: today(sealedBy('noor', long), toldBy('noor')), allSent: false } },
  'opening-round': {
    space: {
      strict: true,
      rounds: today(sealedBy('noor', long), { kind: 'released', step: 'answer' }),
    },
  },
  revealed: { space: { rounds: today(sealedBy('noor', long), ...openedBy('sam', theirs)) } },
  'revealed-and-answered': {
    space: {
      rounds: today(
        sealedBy('noor', long),
        ...openedBy('sam', theirs),
        respondedBy('sam', 'So that is what you do down there. I like knowing it.'),
      ),
    },
  },
  unopened: { space: { rounds: today(sealedBy('noor', long), ...openedBy('sam', null)) } },
  done: {
    space: {
      rounds: [
        ...today(
          sealedBy('noor', long),
          ...openedBy('sam', theirs),
          respondedBy('noor', 'I never knew about the sheets.'),
          respondedBy('sam', 'So that is what you do down there. I like knowing it.'),
        ),
        { key: questionKey(2), facts: [toldBy('sam')] },
        {
          key: questionKey(3, 'q-caring-food'),
          facts: [sealedBy('noor', 'Lentils.'), ...openedBy('sam', 'Toast, cut in four.')],
        },
        {
          key: questionKey(9, 'q-quiet-company'),
          facts: [
            sealedBy('noor', 'A long bath and nobody knocking.', daysAgo(9)),
            { kind: 'returned', step: 'answer', by: 'noor', attempt: 1 },
          ],
        },
      ],
    },
  },
  'put-away': { space: { rounds: today({ kind: 'left', by: 'noor' }) } },
  returned: {
    space: {
      rounds: today(sealedBy('noor', long, daysAgo(8)), {
        kind: 'returned',
        step: 'answer',
        by: 'noor',
        attempt: 1,
      }),
    },
  },
  'right-to-left': {
    space: {
      me: { member: 'noor', name: 'נור' },
      others: [{ member: 'sam', name: 'سام' }],
      rounds: today(sealedBy('noor', hebrew), ...openedBy('sam', arabic)),
    },
  },
  'far-too-much': {
    space: {
      me: { member: 'noor', name: 'Wolfeschlegelsteinhausenbergerdorff' },
      others: [{ member: 'sam', name: 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘' }],
      rounds: today(
        sealedBy(
          'noor',
          `${'Rindfleischetikettierung'.repeat(12)}\n\n👨‍👩‍👧‍👦 <img onerror=alert(1)> {{x}}`,
        ),
        ...openedBy('sam', `${theirs} `.repeat(40)),
      ),
    },
  },
  'storage-full': { space: {}, notice: 'storage-full' },
  ...peopleScenes,
  ...devicesScenes,
  ...placesScenes,
  ...sampleEvenings,
} as const satisfies Record<string, Sample>

export type SampleScene = keyof typeof sampleScenes

/** What is to be shown, as an address can carry it. */
export interface SceneAsked {
  readonly scene: SampleScene
  readonly language: Language
  /** Laid over the scene's own. */
  readonly more?: Sample
  /** Other names for the people in it. */
  readonly names?: { readonly me: string; readonly other: string }
  /** A phone has a share sheet, most desktops have none. */
  readonly hasShare?: boolean
  readonly hasUpdate?: boolean
  /** Whatever waits for a pause has it at once; otherwise it waits for ever. */
  readonly pausesPass?: true
  /** In an iPhone's browser. */
  readonly isBesideInstalled?: boolean
}

function today(...facts: SampleFact[]) {
  return [{ key: questionKey(), facts }, livedYesterday]
}
