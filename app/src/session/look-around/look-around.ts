/**
 * The sample space (R20): a made-up year of two people, shown by the same code that shows one's own.
 * It has no keys, no store and no relay; what somebody writes in it is gone with the page.
 */
import { computed, signal } from '@preact/signals-core'
import type { Language } from '../../content/language.ts'
import type { CborMap } from '../../crypto/cbor-map.ts'
import type { Random } from '../../crypto/random.ts'
import { fail, ok } from '../../crypto/result.ts'
import type { Day } from '../../domain/calendar-day.ts'
import type { Attune } from '../attune.ts'
import type { Notice } from '../faults.ts'
import { firstHelps } from '../first-helps.ts'
import { createMemories } from '../memories.ts'
import { createRounds } from '../playing.ts'
import { viewToday } from '../todays-rounds.ts'
import { checkTypedName } from '../typed-name.ts'
import type { DeviceView, SpaceView, Theme } from '../views.ts'
import type { DatedEntry, DatedHistory } from './dated-history.ts'
import type { Beginning } from './memory-devices.ts'
import { createMemoryDevices } from './memory-devices.ts'
import { createMemoryFiles } from './memory-files.ts'
import { createMemoryOwn } from './memory-own.ts'
import type { MemoryStart } from './memory-space.ts'
import { createMemorySpace, memoryEntry } from './memory-space.ts'
import type { MemoryDecks } from './memory-yes.ts'
import { createMemoryYes } from './memory-yes.ts'

export interface LookAroundParts {
  readonly language: Language
  readonly theme: Theme
  readonly random: Random
  today(): Day
}

/** Everything that somebody may do while looking around. */
export type Looked = Omit<
  Attune,
  | 'canStart'
  | 'start'
  | 'readInvitation'
  | 'join'
  | 'cancelJoining'
  | 'readExport'
  | 'restoreExport'
  | 'locking'
  | Beginning
>

const shown: Omit<DeviceView, 'language' | 'theme'> = {
  ...{ opening: 'ready', keptForGood: true, isLooking: true, lock: null },
  ...{ helps: firstHelps, helpCountry: null },
}

export function createLookAround(history: DatedHistory, parts: LookAroundParts): Looked {
  const { language, theme, today, random } = parts
  const device = signal<DeviceView>({ ...shown, language, theme })
  const { bond, people } = history
  const name = signal(people[0].name)
  const memory = createMemorySpace(startOf(history, today()))
  const space = computed(() => viewSample(history, name.value, memory.knowledge()))
  const files = createMemoryFiles(random)

  return {
    device,
    space,
    notice: signal<Notice | null>(null),
    spaces: computed(() => [
      {
        ...{ space: sampleSpace, bond, me: name.value, isInUse: true, isArchived: false },
        others: [people[1].name],
      },
    ]),
    ...createMemoryDevices(),
    dismissNotice: () => undefined,
    wake: () => undefined,
    setLanguage: async (chosen) => void (device.value = { ...device.value, language: chosen }),
    setTheme: async (chosen) => void (device.value = { ...device.value, theme: chosen }),
    setHelps: async (chosen) => void (device.value = { ...device.value, helps: chosen }),
    createInvitation: async () => fail('offline'),
    admit: async () => fail('offline'),
    agree: async () => done,
    endInvitation: async () => done,
    confirmCode: async () => undefined,
    useSpace: async () => undefined,
    async rename(typed) {
      const checked = checkTypedName(typed)
      if (!checked.ok) return checked
      name.value = checked.value
      return done
    },
    // There is nothing here that is anybody's.
    suggestPassphrase: async () => '',
    setHelpCountry: async () => undefined,
    createExport: async () => fail('storage-failed'),
    archiveSpace: async () => done,
    leaveSpace: async () => done,
    ...createRounds({
      ...{ space, today, random },
      knowledge: memory.knowledge,
      readWhole: async () => undefined,
      inSpace: (use) => use(memory.writer),
      show: () => memory.show(),
      rememberTelling: async (tellBefore) => memory.change((before) => ({ ...before, tellBefore })),
    }),
    ...createMemoryYes(memory.knowledge, sampleDecks(people)),
    ...createMemories({
      ...{ space, today, random },
      source: () => ({
        ...{ writer: memory.writer, drafts: memory.knowledge().drafts, waiting: 'nothing' },
        blobs: async () => files,
        whole: async () => undefined,
      }),
      show: () => undefined,
    }),
    ...createMemoryOwn(people[0].member, toEntries(history.own), today),
  }
}

const sampleSpace = 'sample'

/** Both have begun, and something has come up this week. */
function sampleDecks(people: DatedHistory['people']): MemoryDecks {
  const agreed = people.map(({ member }) => member)
  return {
    closeness: { agreed, marks: ['hold-hands'], matches: ['dance-kitchen'] },
    'tender-topics': { agreed, marks: [], matches: ['tired-evenings'] },
  }
}

function startOf(history: DatedHistory, today: Day): MemoryStart {
  const { people, bond, startDay, entries, reveals } = history
  const members = people.map(({ member }) => member)
  return {
    ...{ me: people[0].member, members, bond, startDay, today },
    tellBefore: false,
    entries: toEntries(entries),
    sealed: [],
    reveals,
    left: new Set(),
    drafts: new Map(),
  }
}

function toEntries(entries: readonly DatedEntry[]) {
  return entries.map(({ by, day, kind, body }, at) =>
    memoryEntry(by, at + 1, { kind, day, body: body as CborMap }),
  )
}

function viewSample(
  { people, bond }: DatedHistory,
  name: string,
  known: Parameters<typeof viewToday>[0],
): SpaceView {
  const [me, other] = people
  return {
    space: sampleSpace,
    isArchived: false,
    bond,
    me: { ...me, name },
    others: [other],
    former: [],
    today: known.today,
    standing: 'together',
    joiningTo: null,
    strict: false,
    invitation: null,
    proposals: [],
    joiningCode: null,
    code: { pictures: null, confirmed: 'same' },
    online: true,
    allSent: true,
    isWhole: true,
    ...viewToday(known),
  }
}

const done = ok(null)
