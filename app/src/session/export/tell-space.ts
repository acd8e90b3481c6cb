/** What a space holds, one thing after another, for its readable page and for its preview. */
import type { ExportLine } from '../../content/export-words.ts'
import type { Answer } from '../../content/practices/practice.ts'
import type { CborMap } from '../../crypto/cbor-map.ts'
import { isCborMap } from '../../crypto/cbor-map.ts'
import type { Told } from '../../domain/chronicle.ts'
import { textToDay } from '../../domain/calendar-day.ts'
import { readRoundKey } from '../../domain/round-key.ts'
import { isSameRound } from '../../sync/answer-box.ts'
import type { EntryContent } from '../../sync/entry-content.ts'
import { keptMemories } from '../memory-list.ts'
import { mediaName } from './media-copy.ts'
import type { SpaceCopy } from './space-copy.ts'

export interface Telling {
  readonly told: readonly Told[]
  /** Some entry is of a kind that this version does not know. */
  readonly hasUnknown: boolean
}

export function tellSpace(copy: SpaceCopy): Telling {
  const { log, names } = copy
  const told: Told[] = [...tellRevealed(copy)]
  let hasUnknown = false
  told.push(...tellMemories(copy))
  for (const { header, content } of log.entries()) {
    if (content === null || quiet.has(content.kind) || isWordless(content)) continue
    const one = tellEntry(names.get(header.member) ?? '', content)
    if (one === null) hasUnknown = true
    else told.push(one)
  }
  return { told: [...told, ...tellSealed(copy), ...tellDrafts(copy)], hasUnknown }
}

/** Null for what this version does not know how to tell. */
function tellEntry(by: string, content: EntryContent): Told | null {
  const { kind, day, body } = content
  const said = readSaid(kind, body)
  if (said === null) return null
  const round = textOf(body['round'])
  const practice = textOf(body['practice'])
  return { ...said, by, practice, round, day: day ?? textToDay(round.slice(0, 10)) }
}

/** Kinds that hold nothing to read: names, keys, that something waits or could begin. */
const quiet = new Set([
  ...['person.named', 'space.described', 'code.nonce', 'round.told', 'reveal.opened', 'yes.agreed'],
  ...['memory.kept', 'memory.taken'],
])

/** A move without a word of anybody’s: a turn that ended, a pause, a nod. */
function isWordless({ kind, body }: EntryContent): boolean {
  if (kind === 'round.noted') return body['note'] === 'ended'
  return kind === 'round.moved' && movedWords(body) === null
}

/** What was said back, or what its speaker would have said differently. */
function movedWords({ move, answer }: CborMap): CborMap | null {
  if (!isCborMap(answer)) return null
  if (move === 'say-back') return answer
  return move === 'judge' && textOf(answer['text']) !== '' ? pick(answer, 'text') : null
}

function readSaid(kind: string, body: CborMap): Pick<Told, 'line' | 'answer'> | null {
  switch (kind) {
    case 'round.written':
      return withAnswer('wrote', body['answer'])
    case 'round.changed':
      return body['answer'] === null
        ? { line: 'took-back', answer: null }
        : withAnswer('changed', body['answer'])
    case 'round.responded':
      return withAnswer('said-back', pick(body, 'text'))
    case 'round.moved':
      return withAnswer('said-back', movedWords(body) ?? undefined)
    case 'round.replied':
      return withAnswer('replied', pick(body, 'reply', 'text'))
    case 'round.noted': {
      const { note } = body
      return note === 'happened' || note === 'landed' ? { line: note, answer: null } : null
    }
    default:
      return null
  }
}

function withAnswer(line: ExportLine, value: CborMap[string] | undefined) {
  return isCborMap(value) ? { line, answer: answerOf(value) } : null
}

function pick(body: CborMap, ...fields: readonly string[]): CborMap {
  return Object.fromEntries(fields.map((field) => [field, body[field] ?? '']))
}

function answerOf(map: CborMap): Answer {
  const texts = Object.entries(map).map(([field, value]) => [field, textOf(value)])
  return Object.fromEntries(texts) as Answer
}

function tellRevealed({ revealed, names }: SpaceCopy): readonly Told[] {
  return revealed
    .toSorted((a, b) => (a.round < b.round ? -1 : 1))
    .flatMap(({ practice, round, answers }) =>
      [...answers].map(([member, answer]): Told => {
        const by = names.get(member) ?? ''
        const day = textToDay(round.slice(0, 10))
        return answer === null
          ? { line: 'unopened', by, day, practice, round, answer: null }
          : { line: 'answered', by, day, practice, round, answer: answerOf(answer) }
      }),
    )
}

/** As they stand: what was taken back is not told. */
function tellMemories({ log, names }: SpaceCopy): readonly Told[] {
  return keptMemories(log.entries()).standing.map(({ by, day, text, media }): Told => {
    const seen = media.flatMap(({ alt }) => (alt === '' ? [] : [alt])).join('\n')
    const file = media.map((medium) => mediaName(medium, medium.whole)).join('\n')
    const said = { ...(text !== '' && { text }), ...(seen !== '' && { seen }), file }
    const name = names.get(by) ?? ''
    return { line: 'kept', by: name, day, practice: 'memory', round: '', answer: said }
  })
}

/** Own answers that nobody else can read: they wait, or came back. */
function tellSealed({ sealed, revealed }: SpaceCopy): readonly Told[] {
  return sealed
    .filter((one) => !revealed.some((other) => isSameRound(other, one)))
    .map(({ practice, round, day, answer, phase }) => {
      const line = phase === 'returned' ? 'returned' : 'waiting'
      return { line, by: '', day, practice, round, answer }
    })
}

function tellDrafts({ drafts }: SpaceCopy): readonly Told[] {
  return [...drafts].flatMap(([key, answers]) => {
    const { practice, round, day } = readRoundKey(key) ?? { practice: '', round: key, day: null }
    return Object.values(answers).map((answer): Told => {
      return { line: 'draft', by: '', day, practice, round, answer }
    })
  })
}

function textOf(value: CborMap[string] | undefined): string {
  return typeof value === 'string' ? value : ''
}
