/**
 * Two people and a private yes, through the modules that ship on both sides: what devices carry and
 * what the relay answers, every message as its bytes. One of the two is watched: what could the other
 * and the relay tell of what that person did? The same script in several worlds, where nothing else
 * differs.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeness } from '../../app/src/content/decks/closeness.ts'
import type { Random } from '../../app/src/crypto/random.ts'
import { createSeededRandom } from '../../app/src/crypto/random.ts'
import { createEpochKey } from '../../app/src/crypto/epoch-key.ts'
import { dayOf } from '../../app/src/domain/calendar-day.ts'
import type { SpaceSession } from '../../app/src/session/space-session.ts'
import { gatheredIn } from '../../app/src/session/space-terms.ts'
import { markYes, viewDecks } from '../../app/src/session/yes-moves.ts'
import { createMemoryDisk, createMemoryStore } from '../../app/src/storage/memory-store.ts'
import type { Answer, Question } from '../../app/src/sync/relay-link.ts'
import { emptySpace } from '../../app/src/sync/space-state.ts'
import { openYesBox } from '../../app/src/sync/yes-box.ts'
import { carryYes } from '../../app/src/sync/yes-carrier.ts'
import { curveHere } from '../../relay/src/curve.ts'
import { createHints } from '../../relay/src/hints/in-process.ts'
import type { Relay } from '../../relay/src/relay.ts'
import { answerRequest } from '../../relay/src/requests/answer.ts'
import { openDatabase } from '../../relay/src/store/sqlite/open-database.ts'
import { createSqliteStore } from '../../relay/src/store/sqlite/sqlite-store.ts'
import type { Bond, Person } from '../../relay/src/testing/people.ts'
import { bytesNamed, createBond } from '../../relay/src/testing/people.ts'
import { rosterChecks } from '../../relay/src/suite.ts'
import { decodeClientFrame, encodeClientFrame } from '../../wire/src/client-frame.ts'
import { idToBytes } from '../../wire/src/ids.ts'
import { decodeRelayFrame, encodeRelayFrame } from '../../wire/src/relay-frame.ts'
import { appendToRoster } from '../../wire/src/roster-rules.ts'
import { decodeRosterRecord } from '../../wire/src/roster-record.ts'
import { tickAt, yesTokenLength } from '../../wire/src/yes.ts'

/** What the watched person did. */
export const watched = ['never-opened', 'opened-and-no', 'yes-to-other-things'] as const
export type Watched = (typeof watched)[number]

/** A mistake that somebody could make, put in between. */
export type Plant = 'skips-what-is-blank' | 'null-for-nothing' | 'shorter-when-blank'

/** One message or row, by whom it was seen. */
export interface Sight {
  readonly seen: 'by-relay' | 'by-other'
  readonly what: string
  readonly bytes: Uint8Array
}

export interface Run {
  /** Who comes when, and what the other marks: the same name, the same script. */
  readonly script: string
  readonly world: Watched
  /** What the watched person's device draws. */
  readonly chance: string
  readonly plant?: Plant
  /** Runs of one script are the same to the byte where each has a relay of its own. */
  readonly relay: string
}

export interface YesWorlds {
  /** Goes through the same weeks with all of them. */
  run(runs: readonly Run[]): Promise<readonly (readonly Sight[])[]>
  close(): Promise<void>
}

const week = 7 * 86_400_000
const weeks = 3
const today = dayOf(2026, 11, 26)
/** As of a space whose records nobody here has folded. */
const deck = { name: 'closeness', items: closeness, since: gatheredIn(emptySpace) } as const

export function createYesWorlds(): YesWorlds {
  const folder = mkdtempSync(join(tmpdir(), 'attune-yes-'))
  const clock = { now: Date.UTC(2026, 10, 26, 10) }
  const relays = new Map<string, Observed>()
  const relayOf = (name: string): Observed => {
    const known = relays.get(name) ?? openRelay(join(folder, `${relays.size}.db`), clock)
    relays.set(name, known)
    return known
  }
  return {
    async run(runs) {
      const seats = new Map<string, number>()
      const pairs = await Promise.all(
        runs.map((run) => {
          const seat = seats.get(run.relay) ?? 0
          seats.set(run.relay, seat + 1)
          return beginPair(run, relayOf(run.relay), seat, tickAt(clock.now))
        }),
      )
      for (let turn = 0; turn < weeks; turn++) {
        await Promise.all(pairs.map((pair) => pair.live(turn)))
        clock.now += week
      }
      return pairs.map((pair) => pair.sights())
    },
    async close() {
      for (const { relay } of relays.values()) await relay.store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Observed {
  readonly relay: Relay
  /** Spaces, by their seat: the next pairs take the places of these, in later weeks. */
  readonly bonds: Map<number, Promise<Bond>>
  /** What rests there of a space since a week. */
  readonly rows: (space: Bond['space'], since: number) => readonly Row[]
}

interface Row {
  readonly tick: number
  readonly vector: Uint8Array
}

function openRelay(path: string, clock: { readonly now: number }): Observed {
  const file = openDatabase(path)
  if (!file.ok) throw new Error(file.error.kind)
  // Nothing here has to outlive a power cut, and there are very many of them.
  file.value.exec('PRAGMA synchronous = OFF')
  const world = {
    now: () => clock.now,
    random: (length: number) => bytesNamed('relay', length),
  }
  const store = createSqliteStore(file.value, world)
  const select = file.value.prepare(
    `SELECT tick, vector FROM yes_vectors JOIN spaces ON spaces.id = space_id
     WHERE space = ? AND tick >= ? ORDER BY tick, member_id`,
  )
  return {
    relay: { ...world, store, hints: createHints(), curve: curveHere, isOpen: true },
    bonds: new Map(),
    rows: (space, since) => select.all(idToBytes(space), since) as unknown as Row[],
  }
}

async function beginPair(run: Run, { relay, rows, bonds }: Observed, seat: number, since: number) {
  const coming = bonds.get(seat) ?? beginSpace(relay, createBond(2, `seat ${seat}`))
  bonds.set(seat, coming)
  const bond = await coming
  const [subject, other] = bond.people
  if (subject === undefined || other === undefined) throw new Error('two people')
  const sights: Sight[] = []
  const hasPut = new Set<number>()
  const line = { run, relay, bond, sights, hasPut }
  const one = await openPhone(line, subject, chanceOf(run.chance), 'subject')
  const two = await openPhone(line, other, chanceOf(`${run.script} other`), 'other')
  const script = scriptOf(run.script)
  return {
    async live(turn: number): Promise<void> {
      const { isOtherFirst, visits, otherVisits } = script[turn] ?? script[0]
      const mine = async () => {
        for (let at = 0; at < visits; at++) await one.visit(() => doneBySubject(run, turn, one))
      }
      const theirs = async () => {
        for (let at = 0; at < otherVisits; at++) await two.visit(() => two.mark(evenItems(run)))
      }
      await (isOtherFirst ? theirs() : mine())
      await (isOtherFirst ? mine() : theirs())
    },
    sights: () => [
      ...sights,
      ...rows(bond.space, since).map(({ tick, vector }): Sight => {
        return { seen: 'by-relay', what: `row of week ${tick}`, bytes: vector }
      }),
    ],
  }
}

/** In the first weeks, so that it counts in those that are over before the end. */
async function doneBySubject({ world, script }: Run, turn: number, phone: Phone): Promise<void> {
  if (world === 'never-opened') return
  phone.look()
  const [first = '', ...more] = oddItems(script)
  if (world === 'yes-to-other-things') return phone.mark(turn === 0 ? [first] : more)
  await phone.mark([first])
  await phone.takeBack(first)
}

interface Line {
  readonly run: Run
  readonly relay: Relay
  readonly bond: Bond
  readonly sights: Sight[]
  /** Weeks for which the watched person's device has sent something. */
  readonly hasPut: Set<number>
}

type Phone = Awaited<ReturnType<typeof openPhone>>

async function openPhone(line: Line, me: Person, random: Random, who: 'subject' | 'other') {
  const { bond, run, sights } = line
  const store = createMemoryStore(createMemoryDisk())
  const box = await openYesBox(bond.space, store)
  const epochKeys = new Map([[2, createEpochKey(createSeededRandom(`${run.script} epoch`))]])
  const state = { ...emptySpace, roster: bond.roster, epochKeys }
  const said = { plain: [] }
  let wasPushed = false
  const push = () => void (wasPushed = true)
  const kept = {
    ...{ record: { bond: { kind: 'partners', stage: 'new' } }, drafts: new Map() },
    ...{ left: new Set(), passed: new Set() },
  }
  const sync = { log: { state }, box: { records: [] }, reveals: [] }
  const heard = { ...said, ofRound: () => [], roundsOf: () => [] }
  const session = { me: me.member, sync, said: heard, yes: box, push, ...kept }
  const here = { session: session as unknown as SpaceSession, box, random, today: () => today }
  const ask = (question: Question) => askRelay(line, me, who, question, isBlank(box))
  return {
    async visit(inBetween: () => Promise<void>): Promise<void> {
      const talk = { asked: new Set<string>(), state: () => state, ask, box, random, today }
      await carryYes(talk, deck)
      await inBetween()
      if (wasPushed) await carryYes(talk, deck)
      const items = box.matches.get(deck.name)?.items ?? []
      if (who === 'other') {
        sights.push({ seen: 'by-other', what: 'matches', bytes: Uint8Array.from(items) })
      }
    },
    look: () => void viewDecks(here.session, today),
    async mark(items: readonly string[]): Promise<void> {
      for (const item of items) await markYes(here, 'closeness', item, true)
    },
    takeBack: (item: string) => markYes(here, 'closeness', item, false),
  }
}

/** Repeats itself like the seeded one of the app, and is native: there is much to draw. */
function chanceOf(name: string): Random {
  let drawn = 0
  return (length) => bytesNamed(`${name} ${(drawn += 1)}`, length)
}

function isBlank(box: Awaited<ReturnType<typeof openYesBox>>): () => boolean {
  return () => box.record(deck.name, deck.since).week?.yes.length === 0
}

/** A device's question and the relay's answer, as the bytes that they are. */
async function askRelay(
  { run, relay, bond, sights, hasPut }: Line,
  { device }: Person,
  who: 'subject' | 'other',
  question: Question,
  isBlankNow: () => boolean,
): Promise<Answer> {
  const isBent = who === 'subject' && question.kind === 'put-yes' && isBlankNow()
  if (isBent && (run.plant === 'skips-what-is-blank' || run.plant === 'null-for-nothing')) {
    return { ok: true, value: null }
  }
  if (who === 'subject' && question.kind === 'put-yes') hasPut.add(question.tick)
  const asked = isBent && run.plant === 'shorter-when-blank' ? shortened(question) : question
  const request = encodeClientFrame({ ...asked, ref: 1 })
  sights.push({ seen: 'by-relay', what: `${who} asks ${question.kind}`, bytes: request })
  const frame = decodeClientFrame(request)
  if (
    frame === null ||
    frame.kind === 'auth' ||
    frame.kind === 'auth-member' ||
    frame.kind === 'follow'
  )
    return offline
  const answer = await answerRequest(relay, { space: bond.space, device }, frame)
  const isNull =
    run.plant === 'null-for-nothing' && frame.kind === 'yes-result' && !hasPut.has(frame.tick)
  const reply = encodeReply(answer)
  const shown = isNull ? encodeReply({ ok: true, value: null }) : reply
  sights.push({ seen: 'by-relay', what: `${who} hears`, bytes: shown })
  if (who === 'other') sights.push({ seen: 'by-other', what: frame.kind, bytes: shown })
  const heard = decodeRelayFrame(reply)
  if (heard?.kind === 'ok') return { ok: true, value: heard.value }
  return heard?.kind === 'error' ? { ok: false, error: { kind: heard.refusal } } : offline
}

function encodeReply(answer: Awaited<ReturnType<typeof answerRequest>>): Uint8Array {
  return encodeRelayFrame(
    answer.ok
      ? { kind: 'ok', ref: 1, value: answer.value }
      : { kind: 'error', ref: 1, refusal: answer.error.kind },
  )
}

function shortened(question: Extract<Question, { kind: 'put-yes' }>): Question {
  return { ...question, vector: question.vector.slice(0, closeness.length * yesTokenLength) }
}

async function beginSpace({ store }: Relay, bond: Bond): Promise<Bond> {
  const [genesis, ...records] = bond.records
  const record = genesis && decodeRosterRecord(genesis)
  const first = record && appendToRoster(null, record, rosterChecks)
  if (!genesis || first?.ok !== true) throw new Error('the fixture’s genesis does not hold')
  const begun = await store.startSpace({ tokenHash: null, roster: first.value, genesis })
  if (!begun.ok) throw new Error(begun.error.kind)
  for (const more of records) await store.appendRoster(bond.space, more)
  return bond
}

interface Turn {
  readonly isOtherFirst: boolean
  readonly visits: number
  readonly otherVisits: number
}

/** The watched person comes in the first two weeks, and afterwards as it happens. */
function scriptOf(name: string): readonly [Turn, ...Turn[]] {
  const draw = createSeededRandom(`${name} script`)
  const turn = (least: number): Turn => {
    const [a = 0, b = 0, c = 0] = draw(3)
    return { isOtherFirst: a % 2 === 0, visits: least + (b % 2), otherVisits: 1 + (c % 2) }
  }
  return [turn(1), turn(1), ...Array.from({ length: weeks - 2 }, () => turn(0))]
}

/** The two never mark the same: what is watched for is what does not match. */
function evenItems({ script }: Run): readonly string[] {
  return itemsOf(`${script} other`, 0)
}

function oddItems(script: string): readonly string[] {
  return itemsOf(`${script} subject`, 1)
}

function itemsOf(name: string, remainder: number): readonly string[] {
  const draw = createSeededRandom(name)(closeness.length)
  const items = closeness.filter((_, at) => at % 2 === remainder)
  const drawn = items.filter((_, at) => (draw[at] ?? 0) % 2 === 0)
  return drawn.length > 1 ? drawn : items.slice(0, 2)
}

const offline = { ok: false, error: { kind: 'offline' } } as const
