/**
 * Sessions as the app has them over a relay as people run it, in one process: what neither side's own
 * tests can see, because neither may know the other.
 */
import type { RelayKeeper } from '../../app/src/content/bond.ts'
import type { Day } from '../../app/src/domain/calendar-day.ts'
import { dayOf } from '../../app/src/domain/calendar-day.ts'
import { secureRandom } from '../../app/src/crypto/secure-random.ts'
import { createAttune } from '../../app/src/session/create-attune.ts'
import type { Attune } from '../../app/src/session/attune.ts'
import type { SpaceView } from '../../app/src/session/views.ts'
import { openVault } from '../../app/src/session/vault.ts'
import type { MemoryDisk } from '../../app/src/storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../../app/src/storage/memory-store.ts'
import type { Socket, Transport } from '../../app/src/sync/transport.ts'
import { createWebTransport } from '../../app/src/sync/web-transport.ts'
import type { Bytes } from '../../wire/src/bytes.ts'
import { decodeClientFrame } from '../../wire/src/client-frame.ts'
import type { TestRelay } from '../../relay/src/testing/test-relay.ts'

export const scheduler = {
  after(milliseconds: number, call: () => void) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** A network that a test may cut, or let swallow one answer. */
export interface Line {
  readonly transport: Transport
  isUp: boolean
  /** The connection ends when this has been sent, before it is answered; no other begins, or it would be tried again. */
  cutAfter: string | null
}

export function createLine({ address }: TestRelay): Line {
  const real = createWebTransport(address)
  const open = new Set<Socket>()
  let isUp = true
  const line: Line = {
    get isUp() {
      return isUp
    },
    set isUp(up) {
      isUp = up
      if (!up) for (const socket of open) socket.close()
    },
    cutAfter: null,
    transport: {
      host: real.host,
      connect(handlers) {
        if (!isUp) {
          queueMicrotask(handlers.closed)
          return { send: () => undefined, close: () => undefined }
        }
        let isCut = false
        const socket = real.connect({
          message: (bytes) => (isCut ? undefined : handlers.message(bytes)),
          closed() {
            open.delete(socket)
            handlers.closed()
          },
        })
        open.add(socket)
        return {
          close: socket.close,
          send(bytes: Bytes) {
            socket.send(bytes)
            if (line.cutAfter === null || decodeClientFrame(bytes)?.kind !== line.cutAfter) return
            line.cutAfter = null
            isCut = true
            isUp = false
            setTimeout(socket.close, 200)
          },
        }
      },
      fetch: async (...asked) => (isUp ? real.fetch(...asked) : null),
    },
  }
  return line
}

export interface Phone {
  readonly attune: Attune
  readonly disk: MemoryDisk
  readonly line: Line
  readonly space: () => SpaceView
  readonly vault: () => Promise<Awaited<ReturnType<typeof vaultOf>>>
}

export function openPhone(
  relay: TestRelay,
  disk = createMemoryDisk(),
  today = () => dayOf(2026, 11, 22),
): Phone {
  const line = createLine(relay)
  const attune = createAttune({
    openStore: async () => ({ ok: true, value: createMemoryStore(disk) }),
    transport: line.transport,
    scheduler,
    random: secureRandom,
    origin: 'https://relay.example',
    today,
    persist: async () => true,
    language: 'en',
  })
  attune.wake()
  const space = () => {
    if (attune.space.value === null) throw new Error('no space')
    return attune.space.value
  }
  return { attune, disk, line, space, vault: () => vaultOf(disk) }
}

/** What rests on a phone, opened as the phone itself opens it. */
export async function vaultOf(disk: MemoryDisk) {
  const opened = await openVault(createMemoryStore(disk), secureRandom)
  if (!opened.ok) throw new Error(opened.error.kind)
  return opened.value
}

export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  throw new Error('waited in vain')
}

/** Two people, together in one space. */
export async function meet(
  relay: TestRelay,
  {
    keeper = 'someone-else',
    today,
  }: { readonly keeper?: RelayKeeper; readonly today?: () => Day } = {},
): Promise<readonly [Phone, Phone]> {
  const [noor, sam] = [openPhone(relay, undefined, today), openPhone(relay, undefined, today)]
  const bond = { kind: 'partners', stage: 'new' } as const
  await noor.attune.start({ name: 'Noor', bond, language: 'en', keeper, token: null })
  await until(() => noor.space().online)
  await noor.attune.createInvitation()
  await sam.attune.join(noor.space().invitation?.link ?? '', 'Sam', keeper)
  const isTogether = ({ space }: Phone) =>
    space().standing === 'together' && space().code?.pictures != null && space().allSent
  await until(() => isTogether(noor) && isTogether(sam))
  return [noor, sam]
}
