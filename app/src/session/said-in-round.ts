/** The entries that are moves of a round. Whoever wrote them may run another version, or none of ours. */
import type { CborValue } from '@attune/wire/cbor.ts'
import type { Answer } from '../content/practices/practice.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import type { Note, Reply } from '../domain/round-facts.ts'
import { notes, replies } from '../domain/round-facts.ts'
import { cleanText, isBlank } from '../domain/text.ts'
import type { EntryContent } from '../sync/entry-content.ts'
import type { RoundName } from '../sync/kept-reveals.ts'

export type RoundSaying =
  | ({ kind: 'round.told' } & RoundName)
  | ({ kind: 'round.written'; answer: Answer } & RoundName)
  | ({ kind: 'round.responded'; text: string } & RoundName)
  /** Null: taken back. */
  | ({ kind: 'round.changed'; answer: Answer | null } & RoundName)
  | ({ kind: 'round.replied'; to: string; reply: Reply; text: string } & RoundName)
  | ({ kind: 'round.noted'; to: string; note: Note } & RoundName)

export function readRoundSaying({ kind, body }: EntryContent): RoundSaying | null {
  const round = readRound(body)
  if (round === null) return null
  switch (kind) {
    case 'round.told':
      return { kind, ...round }
    case 'round.written': {
      const answer = readAnswer(body['answer'])
      return answer && { kind, ...round, answer }
    }
    case 'round.responded': {
      const text = readText(body['text'])
      return isBlank(text) ? null : { kind, ...round, text }
    }
    case 'round.changed': {
      if (body['answer'] === null) return { kind, ...round, answer: null }
      const answer = readAnswer(body['answer'])
      return answer && { kind, ...round, answer }
    }
    case 'round.replied': {
      const reply = replies.find((one) => one === body['reply'])
      if (reply === undefined || typeof body['to'] !== 'string') return null
      return { kind, ...round, to: body['to'], reply, text: readText(body['text']) }
    }
    case 'round.noted': {
      const note = notes.find((one) => one === body['note'])
      if (note === undefined || typeof body['to'] !== 'string') return null
      return { kind, ...round, to: body['to'], note }
    }
    default:
      return null
  }
}

/** The texts of an answer, whatever else is in it. Null for one that says nothing. */
export function readAnswer(value: CborValue | undefined): Answer | null {
  if (!isCborMap(value)) return null
  const texts = Object.entries(value).flatMap(([field, text]) =>
    typeof text === 'string' && !isBlank(text) ? [[field, cleanText(text)]] : [],
  )
  return texts.length === 0 ? null : (Object.fromEntries(texts) as Answer)
}

function readText(value: CborValue | undefined): string {
  return typeof value === 'string' ? cleanText(value) : ''
}

function readRound({ practice, step, round }: CborMap): RoundName | null {
  if (typeof practice !== 'string' || typeof step !== 'string') return null
  return typeof round === 'string' ? { practice, step, round } : null
}
