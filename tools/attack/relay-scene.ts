/**
 * The relay as it ships, with clients that may be hostile: its sessions, its doors and its store, without
 * sockets, so that whatever is asked can be asked again.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSeededRandom } from '../../app/src/crypto/random.ts'
import type { HttpAnswer, Transport } from '../../app/src/sync/transport.ts'
import type { Admission } from '../../relay/src/admission.ts'
import { createAdmission } from '../../relay/src/admission.ts'
import { curveHere } from '../../relay/src/curve.ts'
import { createHints } from '../../relay/src/hints/in-process.ts'
import { answerAnonymous } from '../../relay/src/http/anonymous.ts'
import { matchRoute } from '../../relay/src/http/routes.ts'
import type { Relay } from '../../relay/src/relay.ts'
import { createSession } from '../../relay/src/session.ts'
import { openDatabase } from '../../relay/src/store/sqlite/open-database.ts'
import { createSqliteStore } from '../../relay/src/store/sqlite/sqlite-store.ts'
import type { Bond, Person } from '../../relay/src/testing/people.ts'
import type { Bytes } from '../../wire/src/bytes.ts'
import type { ClientFrame } from '../../wire/src/client-frame.ts'
import { authMessage, decodeClientFrame, memberAuthMessage } from '../../wire/src/client-frame.ts'
import { encodeClientFrame } from '../../wire/src/client-frame.ts'
import type { RelayFrame } from '../../wire/src/relay-frame.ts'
import type { StreamItem } from '../../wire/src/stream-item.ts'
import { encodeRelayFrame } from '../../wire/src/relay-frame.ts'
import { encodeNewSpace, routes } from '../../wire/src/routes.ts'
import { rosterItem } from '../../wire/src/stream-item.ts'
import type { World } from './attack.ts'

const host = 'relay.example'

export type Wish<Frame = ClientFrame> = Frame extends ClientFrame ? Omit<Frame, 'ref'> : never
type Answer = Extract<RelayFrame, { kind: 'ok' | 'error' }>

export type Caller = ReturnType<typeof connectTo>
export type RelayScene = ReturnType<typeof createRelayScene>

export async function withRelay<T>(
  world: World,
  use: (scene: RelayScene) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-attack-'))
  const scene = createRelayScene(folder, world)
  try {
    return await use(scene)
  } finally {
    await scene.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function createRelayScene(folder: string, { seed }: World) {
  const database = openDatabase(join(folder, 'relay.db'))
  if (!database.ok) throw new Error(database.error.kind)
  const clock = { now: Date.UTC(2026, 10, 22, 10) }
  const parts = { now: () => clock.now, random: createSeededRandom(`${seed} relay`) }
  const store = createSqliteStore(database.value, parts)
  const relay: Relay = { ...parts, store, hints: createHints(), curve: curveHere, isOpen: true }
  const admission = createAdmission(parts.now)
  const callers = new Set<Caller>()

  function connect(heard?: (frame: RelayFrame) => void): Caller {
    const caller = connectTo(relay, admission, heard)
    callers.add(caller)
    return caller
  }

  async function door(path: string, body: Bytes | null = null): Promise<HttpAnswer> {
    const route = matchRoute(path)
    if (route === null) throw new Error(`no such door: ${path}`)
    const reply = await answerAnonymous(relay, route, body ?? new Uint8Array())
    return { status: reply.status, body: Uint8Array.from(Buffer.from(reply.body ?? '')) }
  }

  return {
    ...{ relay, clock, door },
    connect: () => connect(),
    async begin({ records: [genesis = new Uint8Array(), ...records] }: Bond): Promise<void> {
      const { status } = await door(
        routes.spaces,
        encodeNewSpace({ token: null, genesis, items: records.map(rosterItem) }),
      )
      if (status !== 201) throw new Error(`the space did not start: ${status}`)
    },
    async join(person: Person): Promise<Caller> {
      const caller = connect()
      const came = await caller.auth(person)
      if (came.kind === 'error') throw new Error(came.refusal)
      return caller
    },
    /** For the app's own sync core. */
    transport: (): Transport => ({
      host,
      fetch: (_, path, body) => door(path, body),
      connect({ message, closed }) {
        const caller = connect((frame) => message(encodeRelayFrame(frame)))
        let turn: Promise<unknown> = Promise.resolve()
        return {
          close: caller.end,
          send(bytes) {
            const frame = decodeClientFrame(bytes)
            turn = turn.then(async () => {
              if (frame === null || caller.isGone) return closed()
              message(encodeRelayFrame(await caller.askAs(frame)))
            })
          },
        }
      },
    }),
    async close() {
      for (const caller of callers) caller.end()
      await rest()
      await store.close()
    },
  }
}

/** Until nothing is on its way any more. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 0))
}

/** One connection: raw frames in, and what comes of them. */
function connectTo(relay: Relay, admission: Admission, heard?: (frame: RelayFrame) => void) {
  const challenge = relay.random(32)
  const items: StreamItem[] = []
  const there = { isGone: false }
  let ref = 0
  const session = createSession(
    {
      ...{ relay, admission, host },
      ends: {
        async send(frame) {
          if (frame.kind === 'items') items.push(...frame.items)
          await Promise.resolve()
          heard?.(frame)
        },
        fail: (cause) => {
          throw new Error('the relay broke', { cause })
        },
      },
      onGone: () => void (there.isGone = true),
    },
    challenge,
  )
  const { relay: id, relayKey } = relay.store.identity
  if (heard)
    queueMicrotask(() => heard({ kind: 'hello', version: 1, relay: id, relayKey, challenge }))

  async function askAs(frame: ClientFrame): Promise<Answer> {
    // As it would come over the line: what no frame can say, nobody can ask.
    const bytes = encodeClientFrame(frame)
    if (decodeClientFrame(bytes) === null) throw new Error('no frame')
    const answer = await session.answer(frame, () => 0)
    session.answered(frame, answer)
    return answer.ok
      ? { kind: 'ok', ref: frame.ref, value: answer.value }
      : { kind: 'error', ref: frame.ref, refusal: answer.error.kind }
  }
  const ask = (wish: Wish) => askAs({ ...wish, ref: (ref += 1) })

  return {
    ...{ challenge, items, ask, askAs },
    get isGone() {
      return there.isGone
    },
    /** With a signature that was made for this relay, or for something else. */
    auth({ space, device, signer }: Person, made: { host?: string; challenge?: Bytes } = {}) {
      const { host: to, challenge: of } = { host, challenge, ...made }
      const signature = signer.sign(authMessage(id, of, to, space, device))
      return ask({ kind: 'auth', space, device, signature })
    },
    authMember({ space, member, memberSigner }: Person) {
      const signature = memberSigner.sign(memberAuthMessage(id, challenge, host, space, member))
      return ask({ kind: 'auth-member', space, member, signature })
    },
    end: () => session.end(),
  }
}
