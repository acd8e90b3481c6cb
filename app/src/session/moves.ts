/** One person's moves in a round. Fetched with the first of them: reading needs none. */
import type { Answer, Field, GateName } from '../content/practices/practice.ts'
import { fail } from '../crypto/result.ts'
import { checkAnswer, responseFields } from '../domain/answer.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { Moment } from '../domain/moment.ts'
import { textToMoment } from '../domain/moment.ts'
import type { MoveKind, Note, Reply } from '../domain/round-facts.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { readRoundKey } from '../domain/round-key.ts'
import type { RoundName } from '../sync/kept-reveals.ts'
import type { SealedRecord } from '../sync/sealed-answers.ts'
import type { Outcome, StorageFault, WritingFault } from './faults.ts'
import { done } from './outcome.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { withRead } from './read-so-far.ts'
import { showRound, stepOf } from './rounds.ts'
import { stepName } from './step-name.ts'
import type { Saying } from './said.ts'
import type { RoundWriter } from './round-writer.ts'

type Written = Promise<Outcome<null, WritingFault>>

export interface MoveHere {
  readonly writer: RoundWriter
  today(): Day
  knowledge(): RoundKnowledge | null
  rememberTelling(tell: boolean): Promise<void>
  /** In every space that is open, and in every tab; only here where there is no other. */
  closeGate?(gate: GateName): void
}

/** The answer is on this device's disk when it returns; it goes to its slot when it can. */
export async function seal(here: MoveHere, key: RoundKey, typed: Answer, tell: boolean): Written {
  const { writer, today, rememberTelling } = here
  const open = openStep(here, key, 'seal')
  if (open === null || open.isOver) return closed
  const { name } = open
  const checked = checkAnswer(fieldsOf(name), typed)
  if (!checked.ok) return checked
  const answer = checked.value
  let isOurs = false
  const kept = await writer.update(name, (before) => {
    // What is sealed stays as it is until it is taken back; two tabs seal once.
    isOurs = before === null || before.phase === 'returned' || same(before.answer, answer)
    if (before !== null && before.phase !== 'returned') return null
    const fresh = { phase: 'kept', deposit: null } as const
    return { ...name, attempt: nextAttempt(before), day: today(), answer, ...fresh }
  })
  if (!kept.ok) return kept
  // Another tab's words were sealed: these stay a draft.
  const sealed = isOurs ? await tellOf() : await saveDraft({ writer }, key, name.step, typed)
  if (sealed.ok) await rememberTelling(tell)
  return sealed

  async function tellOf(): Written {
    await writer.saveDraft(key, name.step, {})
    const told = tell ? await writer.say({ kind: 'round.told', ...name }) : done
    writer.push()
    return told
  }
}

export async function takeBack(
  { writer }: Writing,
  key: RoundKey,
): Promise<Outcome<null, StorageFault>> {
  const kept = await writer.update(found(stepName(key, 'seal')), (before) => {
    if (before === null || before.phase === 'returned') return null
    return { ...before, phase: before.deposit === null ? 'returned' : 'withdrawing' }
  })
  writer.push()
  return kept
}

/** `step`: where a practice has several of a kind. */
export function write(
  here: Reading & Pick<MoveHere, 'today'>,
  key: RoundKey,
  typed: Answer,
  step = 'write',
): Written {
  return sayOnce(here, key, step, typed, 'round.written', here.today())
}

export function respond(here: Reading, key: RoundKey, text: string, step = 'respond'): Written {
  return sayOnce(here, key, step, { text }, 'round.responded')
}

async function sayOnce(
  here: Reading,
  key: RoundKey,
  step: string,
  typed: Answer,
  kind: 'round.written' | 'round.responded',
  day?: Day,
): Written {
  const open = openStep(here, key, step)
  if (open === null) return closed
  const { name, may } = open
  const { me, said } = here.writer
  // Perhaps in another tab: what stands there is changed then, not said twice.
  const isThere = said.ofRound(key).some(({ by, what }) => {
    return by === me && what.kind === kind && what.step === name.step
  })
  const needed = isThere ? 'change' : kind === 'round.written' ? 'write' : 'respond'
  if (!may.includes(needed)) return closed
  const make = (answer: Answer): Saying => {
    if (isThere) return { kind: 'round.changed', ...name, answer }
    if (kind === 'round.written') return { kind, ...name, answer }
    return { kind, ...name, text: answer['text'] ?? '' }
  }
  return sayWords(here.writer, key, name, typed, make, day)
}

/** What is answered is said again in it: a yes to a proposal is a yes to these very words. */
export async function reply(
  here: Reading,
  key: RoundKey,
  to: string,
  said: Reply,
  typed: string,
  step = 'agree',
): Written {
  const open = openStep(here, key, step)
  if (open === null) return closed
  const { name, phase, isOver } = open
  const wish = 'wishes' in phase ? phase.wishes.find(({ by }) => by === to) : undefined
  if (isOver || wish?.mayReply !== true) return closed
  const checked = checkAnswer(responseFields, { text: typed })
  if (!checked.ok && checked.error.kind === 'too-long') return checked
  const text = checked.ok ? (checked.value['text'] ?? '') : ''
  const what = {
    kind: 'round.replied',
    ...name,
    to,
    reply: said,
    text,
    about: wish.text,
  } as const
  return sayThenDrop(here.writer, key, name.step, what)
}

/** Of what was asked for, promised or agreed: `ended` needs nobody else and gives no reason. Once is enough. */
export async function note(
  here: Reading,
  key: RoundKey,
  to: string,
  noted: Note,
  step = 'agree',
): Promise<Outcome<null, StorageFault>> {
  const open = openStep(here, key, step)
  const wishes = open && 'wishes' in open.phase ? open.phase.wishes : []
  const wish = wishes.find(({ by }) => by === to)
  const isOffered =
    noted === 'ended' ? wish?.standing === 'stands' : wish?.mayNote.includes(noted) === true
  if (open === null || !isOffered) return done
  return here.writer.say({ kind: 'round.noted', ...open.name, to, note: noted })
}

/**
 * Any of the moves that the engine offers there, and no other: say back, judge, end one's turn, pause
 * until a time, end a pause, go lighter or deeper.
 */
export async function move(
  here: Reading,
  key: RoundKey,
  step: string,
  kind: MoveKind,
  typed: Answer = {},
  to = '',
): Written {
  const open = openStep(here, key, step)
  if (open === null) return closed
  const { name, phase, may } = open
  const moves = 'moves' in phase && may.includes(kind) ? phase.moves : []
  const offered = moves.find((one) => one.move === kind && one.to === to)
  if (offered === undefined) return closed
  const saying = { kind: 'round.moved', ...name, ...offered } as const
  if (kind === 'pause' && !isReturn(typed['until'], found(here.knowledge()).now?.moment))
    return fail('empty')
  if (kind !== 'say-back') return sayThenDrop(here.writer, key, step, { ...saying, answer: typed })
  return sayWords(here.writer, key, name, typed, (answer) => ({ ...saying, answer }))
}

/** A time ahead, and soon: what is a week away is no return from anything. */
function isReturn(text = '', now?: Moment): boolean {
  const until = textToMoment(text)
  if (until === null || now === undefined) return until !== null
  const ahead = Date.parse(until) - Date.parse(now)
  return ahead > 0 && ahead <= longestPause
}
const longestPause = 24 * 60 * 60 * 1000

/**
 * This person's own word, for as long as the page is there. Nobody hears of it, and nothing keeps it. Said
 * otherwise later, what stands behind the gate is closed again, with whomever: fear is asked no names (R14).
 */
export async function passGate(
  {
    writer,
    closeGate = (gate) => writer.passed.delete(gate),
  }: Writing & Pick<MoveHere, 'closeGate'>,
  gate: GateName,
  isSo = true,
): Promise<typeof done> {
  if (isSo) writer.passed.add(gate)
  else closeGate(gate)
  return done
}

/** Other words for one's own, or none: marked for everyone, without a time. */
export async function change(
  { writer, knowledge }: Reading,
  key: RoundKey,
  step: string,
  typed: Answer | null,
): Written {
  const shown = showRound(found(knowledge()), key)?.view.steps.find((one) => one.step === step)
  // Said in the log, a change of what is still sealed would be there before the other has answered.
  if (shown?.may.includes('change') !== true)
    throw new Error('only words that others can read already can be changed')
  const name = stepCalled(key, step)
  const saying = { kind: 'round.changed', ...name } as const
  if (typed === null) return sayThenDrop(writer, key, step, { ...saying, answer: null })
  return sayWords(writer, key, name, typed, (answer) => ({ ...saying, answer }))
}

/** A draft is kept as typed, as far as it fits; too long a one is said at once. */
export async function saveDraft(
  { writer }: Writing,
  key: RoundKey,
  step: string,
  typed: Answer,
): Written {
  const words = Object.entries(typed).map(([field, text]) => {
    return [field, text.slice(0, longestDraft).toWellFormed()]
  })
  const kept = await writer.saveDraft(key, step, Object.fromEntries(words) as Answer)
  if (!kept.ok) return kept
  const checked = checkAnswer(fieldsOf(stepCalled(key, step)), typed)
  return !checked.ok && checked.error.kind === 'too-long' ? checked : done
}

/** `isLeft`: false brings it back. */
export function leaveRound(
  { writer }: Writing,
  key: RoundKey,
  isLeft = true,
): Promise<Outcome<null, StorageFault>> {
  return writer.leaveRound(key, isLeft)
}

/** What others have said there by now was seen on this device. Nobody hears of it. */
export function readRound(
  { writer, knowledge }: Reading,
  key: RoundKey,
): Promise<Outcome<null, StorageFault>> {
  return writer.saveRead(withRead(found(knowledge()), key))
}

type Writing = Pick<MoveHere, 'writer'>
type Reading = Pick<MoveHere, 'writer' | 'knowledge'>

/**
 * Nothing is said in a step that is closed, nor in a talk that waits, whatever a screen may ask for: it may
 * have closed while somebody typed.
 */
function openStep(here: Reading, key: RoundKey, step: string) {
  const name = found(stepName(key, step))
  const known = found(here.knowledge())
  const { view } = found(showRound(known, key))
  const { phase, may } = found(view.steps.find((one) => one.step === name.step))
  const isShut = phase.is === 'later' || phase.is === 'private'
  return isShut ? null : { name, phase, may, isOver: view.waits || known.left.has(key) }
}

async function sayWords(
  writer: RoundWriter,
  key: RoundKey,
  name: RoundName,
  typed: Answer,
  make: (answer: Answer) => Saying,
  day?: Day,
): Written {
  const checked = checkAnswer(fieldsOf(name), typed)
  if (!checked.ok) return checked
  return sayThenDrop(writer, key, name.step, make(checked.value), day)
}

/** The draft stays until the words are kept; then it may stay, the words are where they belong. */
async function sayThenDrop(
  writer: RoundWriter,
  key: RoundKey,
  step: string,
  what: Saying,
  day?: Day,
): Written {
  const said = await writer.say(what, day)
  if (said.ok) await writer.saveDraft(key, step, {})
  return said
}

/** One that was taken back before it was ever sent does not count: the relay has not seen it. */
function nextAttempt(before: SealedRecord | null): number {
  if (before === null) return 1
  return before.deposit === null ? before.attempt : before.attempt + 1
}

function stepCalled(key: RoundKey, step: string): RoundName {
  const { practice, round } = found(readRoundKey(key))
  return { practice, step, round }
}

/** A step without fields takes one text: a response, or a word about a wish. */
function fieldsOf(name: RoundName): readonly Field[] {
  const step = found(stepOf(name))
  return 'fields' in step ? step.fields : responseFields
}

function found<T>(one: T | null | undefined): T {
  if (one === null || one === undefined) throw new Error('there is no such round, or no such step')
  return one
}

function same(a: Answer, b: Answer): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

const closed = fail('closed')

/** More than can be sealed, so that what is too long can still be shortened. */
const longestDraft = 1_000_000
