/**
 * A relay in a few lines, for tests of what devices do: it keeps one stream, slots and invitations
 * in memory and trusts everybody. What it hands out can be bent by the test. The real one is relay/.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes, equalBytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import { decodeClientFrame } from '@attune/wire/client-frame.ts'
import { decodeDeposit, decodeRelease, encodeRelease } from '@attune/wire/deposit.ts'
import { decodeEntryFrame, hashEntry } from '@attune/wire/entry-frame.ts'
import type { DeviceId, MemberId, RevealId, SpaceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import type { RelayFrame } from '@attune/wire/relay-frame.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import {
  depositReceiptMessage,
  encodeRelayFrame,
  receiptMessage,
} from '@attune/wire/relay-frame.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { deviceById, isRenewalDue } from '@attune/wire/roster.ts'
import { decodeRosterRecord } from '@attune/wire/roster-record.ts'
import { decodeNewSpace, encodeInviteState, encodeRelayFacts, routes } from '@attune/wire/routes.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { sha256 } from '../crypto/hash.ts'
import { acceptRecord } from '../crypto/roster.ts'
import { sign } from '../crypto/signature.ts'
import { createBlobRelay } from './blob-relay.testing.ts'
import { createRelayKeys } from './stage.testing.ts'
import { addToMark, streamStart } from './stream-marks.ts'
import type { HttpAnswer, Socket, SocketHandlers, Transport } from './transport.ts'
import { createYesRelay } from './yes-relay.testing.ts'

export type SmallRelay = ReturnType<typeof createSmallRelay>

interface Slot {
  readonly attempt: number
  readonly bytes: Bytes
  state: 'held' | 'withdrawn' | 'expired' | 'released'
}

interface Connection {
  readonly send: (frame: RelayFrame) => void
  readonly handlers: SocketHandlers
  readonly who: string
  device: DeviceId | null
  cursor: number | null
}

export function createSmallRelay(seed: string) {
  const keys = createRelayKeys(seed)
  const relay = sha256(concatBytes(labelBytes('relay-id'), keys.key)).slice(0, 16)
  const items: StreamItem[] = []
  const slots = new Map<RevealId, Map<MemberId, Slot>>()
  const invites = new Map<string, { card: Bytes; used: boolean; requests: Map<string, Bytes> }>()
  const blobs = createBlobRelay()
  const connections = new Set<Connection>()
  const lastSeqs = new Map<string, number>()
  /** Everything that each device was told, and what each asked, in order. */
  const told = new Map<string, Bytes[]>()
  const asked = new Map<string, ClientFrame[]>()
  const yes = createYesRelay()
  let roster: Roster | null = null
  let isUp = true
  let isOpen = true
  let bending: 'hash' | 'signature' | null = null
  let lost: ClientFrame['kind'] | null = null
  let isStubborn = false
  let isInAHurry = false
  let isForeign = (_bytes: Bytes) => false

  function add(kind: StreamItem['kind'], bytes: Bytes): void {
    items.push({ cursor: items.length + 1, kind, bytes })
    for (const one of connections) stream(one)
  }

  function stream(to: Connection): void {
    if (to.cursor === null || !isIn(to)) return
    const news = items.slice(to.cursor)
    to.cursor = items.length
    if (news.length > 0) to.send({ kind: 'items', items: news })
  }

  function addRecord(bytes: Bytes): boolean {
    const space = roster?.space ?? spaceOf(bytes)
    const accepted = acceptRecord(space, roster, bytes)
    if (!accepted.ok) return false
    roster = accepted.value.roster
    const isDevice = accepted.value.record.body.change.kind === 'add-device'
    for (const slot of isDevice ? [] : slots.values()) {
      for (const one of slot.values()) if (one.state === 'held') one.state = 'expired'
    }
    add('roster', bytes)
    // After the answer to whoever has brought it.
    for (const one of connections) if (!isIn(one)) void settled().then(() => drop(one))
    return true
  }

  function isIn({ device }: Connection): boolean {
    return device === null || roster === null || deviceById(roster, device) !== null
  }

  function answer(from: Connection, frame: ClientFrame): RelayFrame {
    const { ref } = frame
    const ok = (value: CborValue): RelayFrame => ({ kind: 'ok', ref, value })
    const member = roster && from.device && deviceById(roster, from.device)?.member
    if (roster === null || !member) {
      const device = frame.kind === 'auth' ? frame.device : null
      const known = roster && device && deviceById(roster, device)
      if (!known) return { kind: 'error', ref, refusal: 'unknown-device' }
      from.device = device
      return ok(null)
    }
    const space = roster.space
    switch (frame.kind) {
      case 'follow':
        if (isInAHurry) {
          isInAHurry = false
          return { kind: 'error', ref, refusal: 'too-fast' }
        }
        if (frame.after > items.length) return { kind: 'error', ref, refusal: 'wrong-sequence' }
        if (frame.mark && !equalBytes(frame.mark, markAt(frame.after)))
          return { kind: 'error', ref, refusal: 'other-history' }
        from.cursor = frame.after
        queueMicrotask(() => stream(from))
        return ok(null)
      case 'stream-mark':
        return ok([items.length, markAt(Math.min(frame.cursor, items.length))])
      case 'restore':
        return restore(frame)
      case 'append':
        return append(space, from, frame)
      case 'read-roster': {
        const records = items.filter(({ kind }) => kind === 'roster')
        return ok(records.slice(frame.from).map(({ bytes }) => bytes))
      }
      case 'append-roster':
        return addRecord(frame.record) ? ok(null) : { kind: 'error', ref, refusal: 'wrong-roster' }
      case 'put-deposit':
        return put(roster, frame)
      case 'own-deposit':
        return ok(slots.get(frame.reveal)?.get(member)?.state ?? 'none')
      case 'withdraw-deposit': {
        const slot = slots.get(frame.reveal)?.get(member)
        if (slot?.state === 'held') slot.state = 'withdrawn'
        return ok(slot?.state ?? 'none')
      }
      case 'open-invite':
        invites.set(frame.invite, { card: frame.card, used: false, requests: new Map() })
        return ok(null)
      case 'list-requests': {
        const invite = invites.get(frame.invite)
        return invite ? ok([...invite.requests.values()]) : { kind: 'error', ref, refusal: 'gone' }
      }
      case 'close-invite': {
        const invite = invites.get(frame.invite)
        if (invite) invite.used = true
        return ok(null)
      }
      case 'yes-week':
      case 'put-yes':
      case 'yes-result': {
        const reply = yes.answer(member, frame)
        return reply.ok ? ok(reply.value) : { kind: 'error', ref, refusal: reply.refusal }
      }
      case 'put-blob':
      case 'get-blob':
      case 'blob-state':
      case 'drop-blob': {
        const reply = blobs.answer(member, frame)
        return reply.ok ? ok(reply.value) : { kind: 'error', ref, refusal: reply.error.kind }
      }
      default:
        return { kind: 'error', ref, refusal: 'bad-frame' }
    }
  }

  function markAt(cursor: number): Bytes {
    return addToMark(streamStart, items.slice(0, cursor)).mark
  }

  function restore({
    ref,
    after,
    items: given,
  }: Extract<ClientFrame, { kind: 'restore' }>): RelayFrame {
    if (after !== items.length) return { kind: 'error', ref, refusal: 'wrong-sequence' }
    if (given.some(({ bytes }) => isForeign(bytes)))
      return { kind: 'error', ref, refusal: 'bad-frame' }
    const releases = [...items, ...given].flatMap(({ kind, bytes }) =>
      kind === 'release' ? [decodeRelease(bytes)?.[0]?.body.reveal] : [],
    )
    if (new Set(releases).size < releases.length)
      return { kind: 'error', ref, refusal: 'already-released' }
    for (const { kind, bytes } of given) {
      if (kind === 'roster' && !addRecord(bytes))
        return { kind: 'error', ref, refusal: 'wrong-roster' }
      if (kind !== 'roster') add(kind, bytes)
      countEntry(bytes)
    }
    return { kind: 'ok', ref, value: items.length }
  }

  function countEntry(bytes: Bytes): void {
    const header = decodeEntryFrame(bytes)?.header
    if (header) lastSeqs.set(header.device, header.seq)
  }

  /** As an older backup would have it: slots are empty, and nobody is connected. */
  function goBack(to: number): void {
    const kept = items.slice(0, to)
    items.length = 0
    lastSeqs.clear()
    slots.clear()
    roster = null
    for (const one of connections) drop(one)
    for (const { kind, bytes } of kept) {
      if (kind === 'roster') addRecord(bytes)
      else add(kind, bytes)
      countEntry(bytes)
    }
  }

  function append(
    space: SpaceId,
    from: Connection,
    { ref, entries }: Extract<ClientFrame, { kind: 'append' }>,
  ): RelayFrame {
    const last = () => lastSeqs.get(from.device ?? '') ?? 0
    let receipt: CborValue = null
    for (const bytes of entries) {
      const frame = decodeEntryFrame(bytes)
      if (frame === null || from.device === null)
        return { kind: 'error', ref, refusal: 'bad-frame' }
      const { seq } = frame.header
      if (seq > last() + 1) return { kind: 'error', ref, refusal: 'wrong-sequence' }
      if (seq === last() + 1) {
        // Unlike the real one it keeps those before, which makes it no easier for a device.
        const isStale = frame.header.epoch < (roster?.openFrom ?? 0)
        if (isStale || isStubborn) return { kind: 'error', ref, refusal: 'stale-epoch' }
        lastSeqs.set(from.device, seq)
        add('entry', bytes)
      }
      const hash = hashEntry(frame, sha256)
      const shown = bending === 'hash' ? sha256(hash) : hash
      const message = receiptMessage(idToBytes(space), idToBytes(from.device), seq, shown)
      const signature = sign(keys.secret, bending === 'signature' ? sha256(message) : message)
      receipt = [seq, shown, signature]
    }
    return { kind: 'ok', ref, value: receipt }
  }

  function put(
    current: Roster,
    { ref, deposit: bytes }: Extract<ClientFrame, { kind: 'put-deposit' }>,
  ): RelayFrame {
    const { space, members, epoch } = current
    const deposit = decodeDeposit(bytes)
    if (deposit === null) return { kind: 'error', ref, refusal: 'bad-frame' }
    const { reveal, member, attempt } = deposit.body
    const isOver = deposit.body.epoch < epoch || isRenewalDue(current)
    if (isOver) return { kind: 'error', ref, refusal: 'stale-epoch' }
    const slot = slots.get(reveal) ?? new Map<MemberId, Slot>()
    const before = slot.get(member)
    if (before?.state === 'released') return { kind: 'error', ref, refusal: 'already-released' }
    if (before?.state !== 'held') {
      const expected = (before?.attempt ?? 0) + 1
      if (attempt > expected) return { kind: 'error', ref, refusal: 'wrong-sequence' }
      if (attempt < expected) return { kind: 'error', ref, refusal: 'gone' }
      slot.set(member, { attempt, bytes, state: 'held' })
    }
    slots.set(reveal, slot)
    const all = members.map((one) => slot.get(one.member))
    if (all.every((one) => one?.state === 'held')) {
      for (const one of all) if (one) one.state = 'released'
      add('release', encodeRelease(all.flatMap((one) => (one ? [one.bytes] : []))))
    }
    const message = depositReceiptMessage(idToBytes(space), sha256(bytes))
    return { kind: 'ok', ref, value: sign(keys.secret, message) }
  }

  function connect(who: string, handlers: SocketHandlers): Socket {
    const later = (call: () => void) => queueMicrotask(() => connections.has(one) && call())
    const send = (frame: RelayFrame) => {
      const bytes = encodeRelayFrame(frame)
      if (frame.kind !== 'hello') push(told, who, bytes)
      later(() => handlers.message(bytes))
    }
    const one: Connection = { send, handlers, who, device: null, cursor: null }
    connections.add(one)
    if (isUp)
      send({ kind: 'hello', version: 1, relay, relayKey: keys.key, challenge: new Uint8Array(32) })
    else later(() => drop(one))
    return {
      send: (bytes) =>
        later(() => {
          const frame = decodeClientFrame(bytes)
          if (frame === null || bytes.length > 1_048_576) return drop(one)
          push(asked, who, frame)
          const reply = answer(one, frame)
          if (frame.kind !== lost) return send(reply)
          lost = null
          drop(one)
        }),
      close: () => connections.delete(one),
    }
  }

  function drop(one: Connection): void {
    if (connections.delete(one)) one.handlers.closed()
  }

  function fetch(who: string, path: string, body: Bytes | null): HttpAnswer {
    const reply = (status: number, given: Bytes = new Uint8Array()) => {
      push(told, who, given)
      return { status, body: given }
    }
    if (path === routes.relay) {
      return reply(200, encodeRelayFacts({ version: 1, relay, relayKey: keys.key, open: isOpen }))
    }
    if (path === routes.spaces) {
      const made = body && decodeNewSpace(body)
      if (!isOpen) return reply(403)
      if (roster !== null) return reply(200)
      return reply(made && addRecord(made.genesis) ? 201 : 400)
    }
    const [, , , id = '', , request] = path.split('/')
    const invite = invites.get(id)
    if (invite === undefined) return reply(404)
    if (request === undefined) return reply(200, encodeInviteState(invite))
    if (invite.used || body === null) return reply(409)
    invite.requests.set(request, body)
    for (const one of connections) if (one.cursor !== null) one.send({ kind: 'knock' })
    return reply(201)
  }

  return {
    items,
    told,
    asked,
    slots,
    invites,
    blobs,
    keys,
    add,
    addRecord,
    goBack,
    transport: (who: string): Transport => ({
      host: 'relay.example',
      connect: (handlers) => connect(who, handlers),
      fetch: async (_, path, body) => (isUp ? fetch(who, path, body) : null),
    }),
    vectors: yes.vectors,
    set week(now: number) {
      yes.week = now
    },
    set up(up: boolean) {
      isUp = up
      if (!up) for (const one of connections) drop(one)
    },
    /** Does what is asked next of this kind, and is gone before it has answered. */
    set loseAnswerTo(kind: ClientFrame['kind'] | null) {
      lost = kind
    },
    set bendReceipts(bend: 'hash' | 'signature' | null) {
      bending = bend
    },
    /** Says of every entry that its epoch is over, whatever that is. */
    set stubborn(stubborn: boolean) {
      isStubborn = stubborn
    },
    /** Was asked too fast, when it is asked next for the stream. */
    set inAHurry(hurry: boolean) {
      isInAHurry = hurry
    },
    /** Takes back nothing of which this is so. */
    set foreign(is: (bytes: Bytes) => boolean) {
      isForeign = is
    },
    set open(open: boolean) {
      isOpen = open
    },
    dropAll: () => connections.forEach(drop),
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

/** A space of its own beginning: the first record names it. */
function spaceOf(bytes: Bytes): SpaceId {
  const record = decodeRosterRecord(bytes)
  if (record === null) throw new Error('no record')
  return record.body.space
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value])
}
