/** Scripted facts of a round, turned into what a device would really hold of it. */
import type { MemberId, RevealId } from '@attune/wire/ids.ts'
import type { Answer } from '../../content/practices/practice.ts'
import type { CborMap } from '../../crypto/cbor-map.ts'
import type { RoundFact } from '../../domain/round-facts.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import { readRoundKey } from '../../domain/round-key.ts'
import type { MemoryStart } from '../../session/look-around/memory-space.ts'
import { memoryEntry } from '../../session/look-around/memory-space.ts'
import { sayingToContent } from '../../session/said.ts'
import type { Saying } from '../../session/said.ts'
import type { RoundName } from '../../sync/kept-reveals.ts'
import type { SealedRecord } from '../../sync/sealed-answers.ts'

export function withFacts(
  start: MemoryStart,
  key: RoundKey,
  facts: readonly RoundFact[],
  drafts: Readonly<Record<string, Answer>> = {},
): MemoryStart {
  const before = { ...start, drafts: new Map(start.drafts).set(key, drafts) }
  return facts.reduce<MemoryStart>((now, fact) => withFact(now, key, fact), before)
}

function withFact(now: MemoryStart, key: RoundKey, fact: RoundFact): MemoryStart {
  const parts = readRoundKey(key)
  if (parts === null) throw new Error(`no round is called ${key}`)
  if (fact.kind === 'left') return { ...now, left: new Set(now.left).add(key) }
  if (isOfYes(fact)) throw new Error('a private yes has no rounds')
  const name = { practice: parts.practice, round: parts.round, step: fact.step }
  switch (fact.kind) {
    case 'sealed':
      return { ...now, sealed: [...now.sealed, sealedRecord(name, fact)] }
    case 'returned':
      return { ...now, sealed: now.sealed.map((one) => returned(one, name)) }
    case 'released':
      return withAnswer(now, name, null)
    case 'opened':
      return withAnswer(now, name, [fact.by, fact.answer])
    default: {
      const content = sayingToContent(toSaying(name, fact), parts.day)
      const entry = memoryEntry(fact.by, now.entries.length + 1, content)
      return { ...now, entries: [...now.entries, entry] }
    }
  }
}

function sealedRecord(
  name: RoundName,
  { attempt, day, answer }: Extract<RoundFact, { kind: 'sealed' }>,
): SealedRecord {
  return { ...name, attempt, day, answer, phase: 'held', deposit: null }
}

function returned(record: SealedRecord, { practice, round }: RoundName): SealedRecord {
  const isIt = record.practice === practice && record.round === round
  return isIt ? { ...record, phase: 'returned' } : record
}

/** A release opens one's own answer with it. */
function withAnswer(
  now: MemoryStart,
  { practice, round, step }: RoundName,
  opened: readonly [by: string, answer: Answer | null] | null,
): MemoryStart {
  const isIt = (one: { practice: string; round: string }) =>
    one.practice === practice && one.round === round
  const before = now.reveals.find(isIt)
  const mine = now.sealed.find(isIt)?.answer
  const answers = new Map<MemberId, CborMap | null>(before?.answers)
  if (mine !== undefined) answers.set(now.me as MemberId, mine)
  if (opened !== null) answers.set(opened[0] as MemberId, opened[1])
  const reveal = `${practice}/${round}` as RevealId
  const members = now.members as readonly MemberId[]
  const open = { practice, round, step, reveal, members, answers }
  return { ...now, reveals: [...now.reveals.filter((one) => !isIt(one)), open] }
}

type YesFact = Extract<RoundFact, { kind: 'agreed' | 'marked' | 'put-away' | 'matched' }>

function isOfYes(fact: RoundFact): fact is YesFact {
  return ['agreed', 'marked', 'put-away', 'matched'].includes(fact.kind)
}

type SaidFact = Exclude<
  Exclude<RoundFact, YesFact>,
  { kind: 'left' | 'sealed' | 'returned' | 'released' | 'opened' }
>

function toSaying(name: RoundName, fact: SaidFact): Saying {
  switch (fact.kind) {
    case 'told':
      return { kind: 'round.told', ...name }
    case 'written':
      return { kind: 'round.written', ...name, answer: fact.answer }
    case 'responded':
      return { kind: 'round.responded', ...name, text: fact.answer['text'] ?? '' }
    case 'changed':
      return { kind: 'round.changed', ...name, answer: fact.answer }
    case 'replied': {
      const { to, reply, text, about = '' } = fact
      return { kind: 'round.replied', ...name, to, reply, text, about }
    }
    case 'noted':
      return { kind: 'round.noted', ...name, to: fact.to, note: fact.note }
    case 'moved': {
      const { move, to, n, answer } = fact
      return { kind: 'round.moved', ...name, move, to, n, answer }
    }
  }
}
