/**
 * Letting somebody in where several are here already (wire-format.md §3, T2): one proposes a record, the
 * others put their signatures to it in the log, and whoever sees it whole brings it to the relay. It
 * holds for one state of the roster: when that moves, the proposer makes it anew, and who has agreed to
 * the same person on the same terms agrees again by itself.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { bytesToBase64url, equalBytes } from '@attune/wire/bytes.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import {
  decodeRosterRecord,
  encodeRosterRecord,
  hashRosterRecord,
} from '@attune/wire/roster-record.ts'
import { deviceById } from '@attune/wire/roster.ts'
import { sha256 } from '../crypto/hash.ts'
import { acceptRecord, approveRecord } from '../crypto/roster.ts'
import type { SpaceSession } from './space-session.ts'
import { joiningIn } from './space-terms.ts'
import type { ProposalView } from './views.ts'

export interface Proposal {
  readonly id: string
  readonly by: MemberId
  readonly name: string
  readonly record: RosterRecord
  readonly hash: Bytes
  /** By whoever would come, about themselves. */
  readonly consentBytes: Bytes
  readonly history: boolean
  readonly returning: MemberId | null
  /** With every signature that was said. */
  readonly whole: RosterRecord
  readonly hasAgreed: boolean
}

type Session = Pick<SpaceSession, 'own' | 'said' | 'sync' | 'me'>

/** Those that fit the roster as it is. */
export function liveProposals(session: Session): readonly Proposal[] {
  const { roster } = session.sync.log.state
  return allProposals(session).filter(({ record }) => {
    if (roster === null || !equalBytes(record.body.prev, roster.head)) return false
    const step = acceptRecord(roster.space, roster, encodeRosterRecord(record))
    // Everything about it holds but that not everyone has signed.
    return step.ok || step.error.kind === 'not-agreed'
  })
}

export function viewProposals(session: SpaceSession): readonly ProposalView[] {
  const { said } = session
  return liveProposals(session).map(({ id, by, name, history, returning, hasAgreed }) => ({
    ...{ proposal: id, name, history, returning, hasAgreed },
    by: { member: by, name: said.names.get(by) ?? '' },
  }))
}

/** One's own signature, to be said. */
export function agreementTo({ record, hash }: Proposal, { own }: Session) {
  const signature = approveRecord(record, own.device).signatures.at(-1)?.signature
  if (signature === undefined) throw new Error('a record that was signed has no signature')
  return { kind: 'roster.agreed', record: hash, signature } as const
}

/** Brings what is whole to the relay; agrees anew to what was agreed to before the roster moved. */
export async function carryProposals(session: SpaceSession): Promise<void> {
  const live = liveProposals(session)
  if (live.length === 0) return
  const agreed = allProposals(session).filter(({ hasAgreed }) => hasAgreed)
  for (const proposal of live) {
    const isKnown = agreed.some((one) => isSameTerms(one, proposal))
    if (!proposal.hasAgreed && isKnown) await session.say(agreementTo(proposal, session))
    const { roster } = session.sync.log.state
    const record = encodeRosterRecord(proposal.whole)
    if (roster === null || !acceptRecord(roster.space, roster, record).ok) continue
    await session.sync.ask({ kind: 'append-roster', record })
  }
}

function isSameTerms(a: Proposal, b: Proposal): boolean {
  return (
    equalBytes(a.consentBytes, b.consentBytes) &&
    a.history === b.history &&
    a.returning === b.returning
  )
}

function allProposals({ said, sync, me }: Session): readonly Proposal[] {
  const { roster } = sync.log.state
  return said.plain.flatMap(({ by, what }): readonly Proposal[] => {
    if (what.kind !== 'roster.proposed' || roster === null) return []
    const record = decodeRosterRecord(what.record)
    const change = record && joiningIn(record)
    if (!record || !change) return []
    if (deviceById(roster, record.body.author)?.member !== by) return []
    const hash = hashRosterRecord(record, sha256)
    const agreed = said.plain.flatMap(({ at, by: member, what: word }) =>
      word.kind === 'roster.agreed' && equalBytes(word.record, hash)
        ? [{ device: at.device, member, signature: word.signature }]
        : [],
    )
    const signed = new Set(record.signatures.map(({ device }) => device))
    // Said twice it is still one signature: a record with two of one device holds nowhere.
    const more = agreed.filter(({ device }) => !signed.has(device) && signed.add(device))
    const whole = { ...record, signatures: [...record.signatures, ...more] }
    return [
      {
        ...{ id: bytesToBase64url(hash), by, name: what.name, record, hash, whole },
        consentBytes: change.consentBytes,
        history: change.history !== null,
        returning: change.kind === 'return-member' ? change.replaced : null,
        hasAgreed: by === me || agreed.some(({ member }) => member === me),
      },
    ]
  })
}
