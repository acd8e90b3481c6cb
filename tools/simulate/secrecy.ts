/**
 * Who may know what. It looks at every byte that reaches the relay or a device while a world goes on, and
 * keeps what it can only judge with all keys in hand, when all is over.
 */
import type { RevealMode } from '../../wire/src/deposit.ts'
import { decodeDeposit, decodeRelease } from '../../wire/src/deposit.ts'
import type { Bytes } from '../../wire/src/bytes.ts'
import type { DeviceId, MemberId, RevealId } from '../../wire/src/ids.ts'
import type { ClientFrame } from '../../wire/src/client-frame.ts'
import type { RelayFrame } from '../../wire/src/relay-frame.ts'
import { decodeRelayFrame, readItems } from '../../wire/src/relay-frame.ts'
import type { StreamItem } from '../../wire/src/stream-item.ts'
import type { Device } from './device.ts'
import type { Ledger, Written } from './ledger.ts'
import { canary } from './ledger.ts'
import type { Watch } from './network.ts'
import type { Trace } from './trace.ts'

export interface Secrecy extends Watch {
  readonly leaks: string[]
  /** Entries as they reached the relay, with the step. */
  readonly sent: readonly { readonly step: number; readonly entry: Bytes }[]
  /** When a release first came to a device of this person, by reveal and person. */
  readonly released: ReadonlyMap<string, number>
  /** How each round that a release came of is opened. */
  readonly modes: ReadonlyMap<RevealId, RevealMode>
  /** Matches that anybody was told. */
  readonly matches: ReadonlySet<string>
  /** How often somebody who has gone was given everything. */
  tried: number
  readonly slots: ReadonlyMap<RevealId, ReadonlyMap<MemberId, Slot>>
  /** Whose devices they are, as far as any has come in. */
  readonly owners: ReadonlyMap<DeviceId, number>
  /** Sealed words that a screen showed to somebody who has not answered themselves, with the step. */
  readonly unanswered: readonly (Pick<Written, 'text' | 'person' | 'device'> & {
    readonly step: number
  })[]
  /** What the screens of a device show at this moment. */
  look(device: Device): void
  leaked(what: string): void
}

/** A deposit that has reached the relay. */
interface Slot {
  readonly person: number
  readonly step: number
  /** Enough of it to be known again. */
  readonly head: Buffer
}

export function createSecrecy({ trace, ledger }: { trace: Trace; ledger: Ledger }): Secrecy {
  const leaks: string[] = []
  const sent: { step: number; entry: Bytes }[] = []
  const released = new Map<string, number>()
  const owners = new Map<DeviceId, number>()
  const modes = new Map<RevealId, RevealMode>()
  const matches = new Set<string>()
  const slots = new Map<RevealId, Map<MemberId, Slot>>()
  const unanswered = new Map<string, Secrecy['unanswered'][number]>()
  /** Of what must not reach anybody else now: deposits before their release, and vectors ever. */
  let secret: {
    readonly person: number
    readonly head: Buffer
    readonly reveal: RevealId | null
  }[] = []

  function leaked(what: string): void {
    leaks.push(`step ${trace.steps}: ${what}`)
  }

  function putDeposit(person: number, bytes: Bytes): void {
    const deposit = decodeDeposit(bytes)
    if (deposit === null) return
    const { reveal, member, mode } = deposit.body
    if (mode === 'strict' && deposit.wraps.length > 0) leaked('a key has left in strict mode')
    const head = Buffer.from(deposit.sealed.slice(0, 32))
    const slot = slots.get(reveal) ?? new Map<MemberId, Slot>()
    // A deposit is sent again whenever a relay does not have it.
    slot.set(member, { person, step: slot.get(member)?.step ?? trace.steps, head })
    slots.set(reveal, slot)
    secret.push({ person, head, reveal })
  }

  function seeRelease(person: number, bytes: Bytes, isTrue: boolean): void {
    const deposits = decodeRelease(bytes) ?? []
    const [first] = deposits
    if (first === undefined) return
    const { reveal, mode } = first.body
    if (isTrue) modes.set(reveal, mode)
    // In default mode each names everyone; in strict mode there are two.
    const everyone = Math.max(2, ...deposits.map(({ wraps }) => wraps.length))
    if (isTrue && deposits.length < everyone) leaked('released before everyone was in')
    for (const { body, sealed } of deposits) {
      const slot = slots.get(body.reveal)?.get(body.member)
      if (slot === undefined && isTrue) leaked('released what nobody has deposited')
      secret = secret.filter(({ head }) => !head.equals(sealed.slice(0, 32)))
    }
    const key = `${reveal} ${person}`
    if (!released.has(key)) released.set(key, trace.steps)
  }

  return {
    ...{ leaks, sent, released, slots, owners, modes, matches, tried: 0, leaked },
    get unanswered() {
      return [...unanswered.values()]
    },
    toRelay(who, bytes, frame, isTrue) {
      if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(canary)) {
        leaked(`${who} tells the relay in clear`)
      }
      const person = personOf(who)
      if (frame?.kind === 'auth' && !owners.has(frame.device)) owners.set(frame.device, person)
      if (frame?.kind === 'append') {
        for (const entry of frame.entries) sent.push({ step: trace.steps, entry })
      }
      // With another bit in it, it may be in somebody else's name; the relay takes none like that.
      if (frame?.kind === 'put-deposit' && isTrue) putDeposit(person, frame.deposit)
      if (frame?.kind === 'put-yes') {
        secret.push({ person, head: Buffer.from(frame.vector.slice(0, 32)), reveal: null })
      }
    },
    toDevice(who, bytes, asked, isTrue, sentBytes) {
      const seen = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
      if (seen.includes(canary)) leaked(`${who} is told in clear`)
      const person = personOf(who)
      // Of a frame with another bit in it, all else is as it was: what it released may be seen in it.
      for (const { kind, bytes: item } of itemsIn(decodeRelayFrame(sentBytes), asked)) {
        if (kind === 'release') seeRelease(person, item, isTrue)
      }
      for (const one of secret) {
        if (one.person !== person && seen.includes(one.head)) {
          leaked(`${who} was sent what p${one.person} had ${one.reveal ? 'sealed' : 'marked'}`)
        }
      }
    },
    look(device) {
      for (const { attune } of device.tabs) {
        const own = JSON.stringify(attune.own.value) ?? ''
        const shown =
          JSON.stringify([attune.space.value, attune.jar.value, attune.past.value]) ?? ''
        for (const one of ledger.written) {
          if (one.person === device.person) continue
          if (one.sort === 'own' && (own.includes(one.text) || shown.includes(one.text))) {
            leaked(`${device.name} shows the journal of p${one.person}`)
          }
          if (one.sort !== 'sealed' || !shown.includes(one.text)) continue
          const isIn = ledger.written.some(
            (mine) =>
              mine.person === device.person && mine.sort === 'sealed' && mine.round === one.round,
          )
          if (!isIn)
            unanswered.set(`${device.name} ${one.text}`, { ...one, device, step: trace.steps })
        }
        lookAtYes(device, attune)
      }
    },
  }

  function lookAtYes(device: Device, attune: Device['tabs'][number]['attune']): void {
    for (const { view } of attune.yes.value ?? []) {
      for (const step of view.steps) {
        if (step.kind !== 'overlap' || step.phase.is !== 'begun') continue
        for (const item of step.phase.matches) {
          matches.add(`${device.person} ${item}`)
          const both = [...ledger.marks].filter(([, marks]) => marks.has(item))
          if (both.length < 2) leaked(`${device.name} is told a match that is none`)
        }
      }
    }
  }
}

function personOf(who: string): number {
  return Number(/^p(\d+)/.exec(who)?.[1] ?? -1)
}

/** As they come by themselves, and as a device that follows item by item asks for them. */
function itemsIn(
  frame: RelayFrame | null,
  asked: ReadonlyMap<number, ClientFrame>,
): readonly StreamItem[] {
  if (frame?.kind === 'items') return frame.items
  const isRead = frame?.kind === 'ok' && asked.get(frame.ref)?.kind === 'read-items'
  return (isRead && readItems(frame.value)) || []
}
