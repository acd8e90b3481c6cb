/** One person's moves in a round. Fetched with the first of them: reading needs none. */
import type { Answer, Field } from '../content/practices/practice.ts'
import { checkAnswer, responseFields } from '../domain/answer.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { Note, Reply } from '../domain/round-facts.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { readRoundKey } from '../domain/round-key.ts'
import type { RoundName } from '../sync/kept-reveals.ts'
import type { SealedRecord } from '../sync/sealed-answers.ts'
import type { Outcome, StorageFault, WritingFault } from './faults.ts'
import { toOutcome } from './outcome.ts'
import { practiceById, stepName } from './rounds.ts'
import type { Saying } from './said.ts'
import type { RoundWriter, SayingFault } from './round-writer.ts'
import type { ShownRound } from './views.ts'

type Written = Promise<Outcome<null, WritingFault>>

/** The answer is on this device's disk when it returns; it goes to its slot when it can. */
export async function sealAnswer(
  writer: RoundWriter,
  key: RoundKey,
  typed: Answer,
  tell: boolean,
  today: Day,
): Written {
  const name = named(key, 'seal')
  const checked = checkAnswer(fieldsOf(name), typed)
  if (!checked.ok) return refused(checked.error.kind)
  const answer = checked.value
  let isOurs = false
  const kept = await writer.update(name, (before) => {
    // What is sealed stays as it is until it is taken back; two tabs seal once.
    isOurs = before === null || before.phase === 'returned' || same(before.answer, answer)
    if (before !== null && before.phase !== 'returned') return null
    const fresh = { phase: 'kept', deposit: null } as const
    return { ...name, attempt: nextAttempt(before), day: today, answer, ...fresh }
  })
  if (!kept.ok) return toOutcome(kept)
  // Another tab's words were sealed: these stay a draft.
  if (!isOurs) return saveDraft(writer, key, name.step, typed)
  await writer.saveDraft(key, name.step, {})
  const fault = tell ? await writer.say({ kind: 'round.told', ...name }) : null
  writer.push()
  return fault === null ? done : failed(fault)
}

export async function takeBack(
  writer: RoundWriter,
  key: RoundKey,
): Promise<Outcome<null, StorageFault>> {
  const kept = await writer.update(named(key, 'seal'), (before) => {
    if (before === null || before.phase === 'returned') return null
    return { ...before, phase: before.deposit === null ? 'returned' : 'withdrawing' }
  })
  writer.push()
  return toOutcome(kept)
}

export async function write(
  writer: RoundWriter,
  key: RoundKey,
  typed: Answer,
  today: Day,
): Written {
  const name = named(key, 'write')
  const checked = checkAnswer(fieldsOf(name), typed)
  if (!checked.ok) return refused(checked.error.kind)
  const answer = checked.value
  const kind = hasSaid(writer, key, 'round.written') ? 'round.changed' : 'round.written'
  return sayThenDrop(writer, key, name.step, { kind, ...name, answer }, today)
}

export async function respond(writer: RoundWriter, key: RoundKey, typed: string): Written {
  const name = named(key, 'respond')
  const checked = checkAnswer(responseFields, { text: typed })
  if (!checked.ok) return refused(checked.error.kind)
  const { value: answer } = checked
  // Another tab may have responded already: the first stands, unless it is changed.
  if (hasSaid(writer, key, 'round.responded')) {
    return sayThenDrop(writer, key, name.step, { kind: 'round.changed', ...name, answer })
  }
  const text = answer['text'] ?? ''
  return sayThenDrop(writer, key, name.step, { kind: 'round.responded', ...name, text })
}

export async function reply(
  writer: RoundWriter,
  key: RoundKey,
  to: string,
  said: Reply,
  typed: string,
): Written {
  const name = named(key, 'agree')
  const checked = checkAnswer([{ kind: 'text', id: 'text', optional: true }], { text: typed })
  if (!checked.ok && checked.error.kind === 'too-long') return refused('too-long')
  const text = checked.ok ? (checked.value['text'] ?? '') : ''
  return sayThenDrop(writer, key, name.step, {
    kind: 'round.replied',
    ...name,
    to,
    reply: said,
    text,
  })
}

export async function note(
  writer: RoundWriter,
  key: RoundKey,
  to: string,
  noted: Note,
): Promise<Outcome<null, StorageFault>> {
  const fault = await writer.say({ kind: 'round.noted', ...named(key, 'agree'), to, note: noted })
  return fault === null ? done : storageFault(fault)
}

/** Other words for one's own, or none: marked for everyone, without a time. */
export async function change(
  writer: RoundWriter,
  shown: ShownRound | null,
  key: RoundKey,
  step: string,
  typed: Answer | null,
): Written {
  // Said in the log, a change of what is still sealed would be there before the other has answered.
  if (shown === null || !isOpenBy(writer.me, shown, step)) {
    throw new Error('only words that others can read already can be changed')
  }
  const name = stepCalled(key, step)
  const saying = { kind: 'round.changed', ...name } as const
  if (typed === null) return sayThenDrop(writer, key, step, { ...saying, answer: null })
  const checked = checkAnswer(fieldsOf(name), typed)
  if (!checked.ok) return refused(checked.error.kind)
  return sayThenDrop(writer, key, step, { ...saying, answer: checked.value })
}

function isOpenBy(me: string, { view }: ShownRound, step: string): boolean {
  const phase = view.steps.find((one) => one.step === step)?.phase
  if (phase === undefined) return false
  if ('answers' in phase) return phase.answers.some(({ by }) => by === me)
  return 'mine' in phase && phase.mine !== null
}

/** A draft is kept as typed, as far as it fits; too long a one is said at once. */
export async function saveDraft(
  writer: RoundWriter,
  key: RoundKey,
  step: string,
  typed: Answer,
): Written {
  const words = Object.entries(typed).map(([field, text]) => {
    return [field, text.slice(0, longestDraft).toWellFormed()]
  })
  const kept = await writer.saveDraft(key, step, Object.fromEntries(words) as Answer)
  if (!kept.ok) return toOutcome(kept)
  const checked = checkAnswer(fieldsOf(stepCalled(key, step)), typed)
  return checked.ok || checked.error.kind === 'empty' ? done : refused('too-long')
}

function hasSaid({ me, said }: RoundWriter, key: RoundKey, kind: Saying['kind']): boolean {
  return said.ofRound(key).some(({ by, what }) => by === me && what.kind === kind)
}

/** The draft stays until the words are kept; then it may stay, the words are where they belong. */
async function sayThenDrop(
  writer: RoundWriter,
  key: RoundKey,
  step: string,
  what: Saying,
  day?: Day,
): Written {
  const fault = await writer.say(what, day)
  if (fault !== null) return failed(fault)
  await writer.saveDraft(key, step, {})
  return done
}

/** One that was taken back before it was ever sent does not count: the relay has not seen it. */
function nextAttempt(before: SealedRecord | null): number {
  if (before === null) return 1
  return before.deposit === null ? before.attempt : before.attempt + 1
}

function named(key: RoundKey, kind: Parameters<typeof stepName>[1]): RoundName {
  const name = stepName(key, kind)
  if (name === null) throw new Error(`a round has no step to ${kind}`)
  return name
}

function stepCalled(key: RoundKey, step: string): RoundName {
  const parts = readRoundKey(key)
  if (parts === null) throw new Error('no round of ours is called that')
  return { practice: parts.practice, step, round: parts.round }
}

/** A step without fields takes one text: a response, or a word about a wish. */
function fieldsOf({ practice, step }: RoundName): readonly Field[] {
  const found = practiceById(practice)?.steps.find(({ id }) => id === step)
  if (found === undefined) throw new Error('a round has no such step')
  return 'fields' in found ? found.fields : responseFields
}

function same(a: Answer, b: Answer): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

function refused(kind: 'empty' | 'too-long') {
  return { ok: false, error: { kind } } as const
}

function failed({ kind }: SayingFault): Outcome<null, WritingFault> {
  return { ok: false, error: { kind: kind === 'no-epoch' ? 'storage-failed' : kind } }
}

function storageFault({ kind }: SayingFault): Outcome<null, StorageFault> {
  return { ok: false, error: { kind: kind === 'storage-full' ? kind : 'storage-failed' } }
}

const done = { ok: true, value: null } as const
/** More than can be sealed, so that what is too long can still be shortened. */
const longestDraft = 1_000_000
