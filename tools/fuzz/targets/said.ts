/** What other members write, and one's own devices: rightly sealed, and anything inside. */
import { encodeEntryFrame, encodeEntryHeader } from '../../../wire/src/entry-frame.ts'
import type { Bytes } from '../../../wire/src/bytes.ts'
import { entryBuckets } from '../../../wire/src/limits.ts'
import type { CborMap } from '../../../app/src/crypto/cbor-map.ts'
import { encodeMap } from '../../../app/src/crypto/cbor-map.ts'
import { entryKeys, openEntry } from '../../../app/src/crypto/entry.ts'
import { pad } from '../../../app/src/crypto/padding.ts'
import { sealBox } from '../../../app/src/crypto/sealed-box.ts'
import { headerAfter } from '../../../app/src/crypto/space-fixture.testing.ts'
import { textToDay } from '../../../app/src/domain/calendar-day.ts'
import { createSeededRandom } from '../../../app/src/crypto/random.ts'
import { createExportedPage } from './told.ts'
import { contentToCbor } from '../../../app/src/sync/entry-content.ts'
import { keptItems } from '../../../app/src/sync/kept-items.ts'
import { createClaims, openReveals } from '../../../app/src/sync/reveals.ts'
import type { SpaceState } from '../../../app/src/sync/space-state.ts'
import { emptySpace, takeItems } from '../../../app/src/sync/space-state.ts'
import { gatherOwn } from '../../../app/src/session/devices/own-knowledge.ts'
import { ownToJson } from '../../../app/src/session/export/history-json.ts'
import { showMemories } from '../../../app/src/session/memory-list.ts'
import { readOwn } from '../../../app/src/session/own-view.ts'
import { listJar, listPast, listWins } from '../../../app/src/session/past-rounds.ts'
import { returnedAs } from '../../../app/src/session/returned.ts'
import type { RoundKnowledge } from '../../../app/src/session/round-knowledge.ts'
import { showRound } from '../../../app/src/session/rounds.ts'
import { createSaidIndex } from '../../../app/src/session/said-index.ts'
import { shortCode } from '../../../app/src/session/short-code.ts'
import { currentDescription, hasDecks } from '../../../app/src/session/space-terms.ts'
import { viewToday } from '../../../app/src/session/todays-rounds.ts'
import type { OwnEntry } from '../../../app/src/sync/own-log.ts'
import type { Fed, Target } from '../target.ts'
import { must } from '../target.ts'
import type { Scene } from './scene.ts'
import { createScene, sayings } from './scene.ts'

const today = textToDay('2026-11-22') as NonNullable<ReturnType<typeof textToDay>>

/** An entry of Sam's with this content, taken in behind everything else. */
async function entryWith({ stage, noor, sam }: Scene) {
  const { space } = stage
  const keys = new Map([[space.roster.epoch, space.epochKey]])
  const checks = keptItems(keys)
  const all = await takeItems(emptySpace, space.roster.space, noor, stage.items, checks)
  const head = all.state.heads.get(sam.device.device)
  if (head === undefined) throw new Error('Sam has written something')
  const header = { ...headerAfter(head, space, sam), lamport: all.state.lamport + 1 }
  const headerBytes = encodeEntryHeader(header)
  const nonce = createSeededRandom('fuzz said')(24)
  const { boxKey, commit } = entryKeys(space.epochKey, nonce, headerBytes)
  return async (content: Bytes): Promise<SpaceState | null> => {
    const padded = pad(content, entryBuckets)
    if (padded === null) return null
    const ciphertext = sealBox(boxKey, nonce, headerBytes, padded)
    const frame = { header, headerBytes, nonce, commit, ciphertext, signature: new Uint8Array(64) }
    const item = {
      cursor: all.state.cursor + 1,
      kind: 'entry' as const,
      bytes: encodeEntryFrame(frame),
    }
    const taken = await takeItems(all.state, space.roster.space, noor, [item], checks)
    must(taken.count === 1, 'a well-made entry was not taken in')
    const opened = openEntry(frame, space.epochKey)
    // Unknown kinds and fields are kept as they came.
    if (opened.ok)
      must(Buffer.compare(encodeMap(opened.value), content) === 0, 'read as something else')
    return taken.state
  }
}

function contents(
  all: readonly { kind: string; day: string | null; body: CborMap }[],
): readonly Bytes[] {
  return all.map(({ kind, day, body }) =>
    encodeMap(contentToCbor({ kind, day: day === null ? null : textToDay(day), body }, [])),
  )
}

export const sayingAnything: Target = {
  name: 'device: a member writes anything',
  modules: [
    'app/src/sync/entry-content.ts',
    'app/src/session/said.ts',
    'app/src/session/said-in-round.ts',
    'app/src/session/said-memory.ts',
    'app/src/domain/round.ts',
    'app/src/session/export/tell-space.ts',
  ],
  shape: 'cbor',
  async open(): Promise<Fed> {
    const scene = await createScene()
    const taken = await entryWith(scene)
    const exported = await createExportedPage(scene)
    return {
      examples: contents(sayings),
      async run(input) {
        const state = await taken(new Uint8Array(input))
        if (state === null) return
        await look(scene, state)
        exported(state)
      },
    }
  },
}

/** Everything that a screen makes of a log. */
async function look({ stage, noor, sam }: Scene, state: SpaceState): Promise<void> {
  const said = createSaidIndex()({ state, unsent: [] })
  const [me, other] = [noor.member.member, sam.member.member]
  const description = currentDescription(state, said.plain)
  const claims = createClaims()({ state, unsent: [] })
  const reveals = await openReveals(state, claims, noor.member, [], new WeakMap())
  const known: RoundKnowledge = {
    ...{ me, members: [me, other], today, said, reveals },
    bond: description?.bond ?? { kind: 'partners', stage: 'new' },
    startDay: description?.startDay ?? today,
    ...{ sealed: [], left: new Set(), drafts: new Map(), tellBefore: false },
  }
  const people = { me: { id: me, name: 'Noor' }, others: [{ id: other, name: 'Sam' }], former: [] }
  viewToday(known)
  for (const past of listPast(known)) showRound(known, past.key)
  listJar(known, people as never)
  listWins(known, people as never)
  showMemories(said.memories(), people as never)
  hasDecks(state, said.plain)
  returnedAs(state)
  shortCode(state, said.plain)
  must(stage.items.length > 0, 'nothing')
}

const id = new Uint8Array(16).fill(3)
const key = new Uint8Array(32).fill(4)
const pairs = [[key, key, key, key]]
const owned = { name: 'Noor', bond: { kind: 'partners', stage: 'new' }, keeper: 'not-sure' }
const own: readonly { kind: string; day: string | null; body: CborMap }[] = [
  { kind: 'journal.written', day: '2026-11-21', body: { text: 'a page' } },
  { kind: 'journal.changed', day: null, body: { page: 'x/1', text: null } },
  { kind: 'intention.set', day: null, body: { text: 'listen', whenHard: 'breathe' } },
  {
    kind: 'own.space',
    day: null,
    body: {
      space: id,
      member: id,
      keys: pairs,
      ...owned,
      isArchived: false,
      codeConfirmed: 'same',
    },
  },
  { kind: 'own.left', day: null, body: { space: id, member: id } },
  { kind: 'own.device', day: null, body: { device: id, name: 'a phone' } },
  { kind: 'own.entered', day: null, body: { space: id, device: id } },
  {
    kind: 'own.way',
    day: null,
    body: { is: 'passphrase', way: id, key, stretch: [65_536, 3, 1], code: 'abcd-efgh' },
  },
  { kind: 'own.way-gone', day: null, body: { way: id } },
]

export const sayingToOneself: Target = {
  name: 'device: one’s own devices write anything',
  modules: [
    'app/src/session/own-view.ts',
    'app/src/session/devices/own-knowledge.ts',
    'app/src/session/devices/own-saying.ts',
  ],
  shape: 'cbor',
  async open(): Promise<Fed> {
    const taken = await entryWith(await createScene())
    return {
      examples: contents(own),
      async run(input) {
        const state = await taken(new Uint8Array(input))
        if (state === null) return
        const entries = state.entries as unknown as readonly OwnEntry[]
        readOwn(entries)
        gatherOwn(entries, state.roster)
        ownToJson(entries)
      },
    }
  },
}
