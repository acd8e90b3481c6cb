/**
 * What somebody may ask who holds a member's keys and has no device there: read who belongs, and
 * bring in this one device. Nothing else of the space is within reach.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import { decodeRosterRecord } from '@attune/wire/roster-record.ts'
import { memberById } from '@attune/wire/roster.ts'
import { done, refuse } from '../outcome.ts'
import type { Newcomer, Relay } from '../relay.ts'
import { readRoster } from './read-roster.ts'
import type { Answer } from './request.ts'

export async function answerNewcomer(
  relay: Relay,
  newcomer: Newcomer,
  frame: ClientFrame,
): Promise<Answer> {
  const roster = await relay.store.roster(newcomer.space)
  const of = roster && memberById(roster, newcomer.member)
  if (!of || !equalBytes(of.sign, newcomer.sign)) return refuse('unknown-device')
  switch (frame.kind) {
    case 'read-roster':
      return readRoster(relay, newcomer, frame)
    case 'append-roster': {
      const change = decodeRosterRecord(frame.record)?.body.change
      if (change?.kind !== 'add-device' || change.member !== newcomer.member)
        return refuse('wrong-roster')
      const kept = await relay.store.appendRoster(newcomer.space, frame.record)
      if (!kept.ok) return kept
      if (kept.value.isNew) relay.hints.wake(newcomer.space, 'roster')
      return done(null)
    }
    default:
      return refuse('not-authenticated')
  }
}
