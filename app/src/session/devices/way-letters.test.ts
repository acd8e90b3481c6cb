import { describe, expect, it } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import type { WayId } from '@attune/wire/ids.ts'
import { createKeyPairs } from '../../crypto/create-keys.ts'
import { withRenewedKeys } from '../../crypto/keys.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import { at, createFixtureSpace } from '../../crypto/space-fixture.testing.ts'
import type { WayKeys } from '../../crypto/way.ts'
import { openWay, wayOfWords } from '../../crypto/way.ts'
import { createMemoryStore } from '../../storage/memory-store.ts'
import type { SessionParts } from '../parts.ts'
import type { OwnRoot } from './own-root.ts'
import { renewWays } from './way-letters.ts'
import { doubtWays } from './way-rows.ts'

async function setUp(seed: string) {
  const random = createSeededRandom(seed)
  const { people, roster } = await createFixtureSpace(seed, 1)
  const way = wayOfWords(random(16))
  const letters = new Map<WayId, Bytes>()
  const asked: string[] = []
  const log = { space: roster.space, own: at(people, 0), state: { cursor: 3 } }
  const world = {
    isUp: true,
    isAffirmed: true,
    arrives: (): unknown => undefined,
    ways: [way] as readonly WayKeys[],
    gone: [] as readonly WayId[],
  }
  const there = { last: 3, relay: random(16) }
  const store = createMemoryStore()
  const said: unknown[] = []
  const root = {
    kept: { log: { log }, store },
    async say(saying: unknown) {
      said.push(saying)
      world.isAffirmed = true
      return { ok: true, value: null }
    },
    knowledge: () => ({
      ways: new Map(
        world.ways.map((one) => [
          one.way,
          { way: one, code: null, isAffirmed: world.isAffirmed, isWorn: false },
        ]),
      ),
      goneWays: new Set(world.gone),
    }),
    sync: {
      get relay() {
        return there.relay
      },
      async ask(frame: ClientFrame) {
        if (frame.kind === 'stream-mark') return { ok: true, value: [there.last, random(32)] }
        asked.push(frame.kind)
        if (!world.isUp) return { ok: false, error: { kind: 'offline' } }
        if (frame.kind === 'put-way') letters.set(frame.way, frame.letter)
        if (frame.kind === 'put-way') world.arrives()
        if (frame.kind === 'drop-way') letters.delete(frame.way)
        return { ok: true, value: null }
      },
    },
  } as unknown as OwnRoot
  const parts = { random, transport: { host: 'relay.example' } } as unknown as SessionParts
  const renew = () => renewWays(root, parts)
  return { random, way, letters, asked, log, world, there, store, said, renew }
}

describe('letters of ways back', () => {
  it('are written once, and anew when the member’s keys were renewed', async () => {
    const { renew, asked, letters, way, log, random } = await setUp('renewed')
    await renew()
    await renew()
    expect(asked).toEqual(['put-way'])
    const renewed = withRenewedKeys(log.own.member, [createKeyPairs(random)])
    log.own = { ...log.own, member: renewed }
    await renew()
    await renew()
    expect(asked).toEqual(['put-way', 'put-way'])
    const opened = await openWay(way, letters.get(way.way) ?? new Uint8Array())
    expect(opened).toMatchObject({ ok: true, value: { member: { sign: renewed.sign } } })
  })

  it('are written once more where the keys were renewed while one was on its way', async () => {
    const { renew, letters, way, log, world, random } = await setUp('on its way')
    const renewed = withRenewedKeys(log.own.member, [createKeyPairs(random)])
    world.arrives = () => (log.own = { ...log.own, member: renewed })
    await renew()
    await renew()
    const opened = await openWay(way, letters.get(way.way) ?? new Uint8Array())
    expect(opened).toMatchObject({ ok: true, value: { member: { sign: renewed.sign } } })
  })

  it('are tried again until the relay has them', async () => {
    const { renew, letters, world } = await setUp('offline')
    world.isUp = false
    await renew()
    world.isUp = true
    await renew()
    expect(letters.size).toBe(1)
  })

  it('of a way that is gone are dropped until the relay says so, and once', async () => {
    const { renew, letters, asked, way, world } = await setUp('gone')
    await renew()
    Object.assign(world, { ways: [], gone: [way.way], isUp: false })
    await renew()
    expect(letters.size).toBe(1)
    world.isUp = true
    await renew()
    await renew()
    expect(letters.size).toBe(0)
    expect(asked).toEqual(['put-way', 'drop-way', 'drop-way'])
    // Set up once more under the same name, it is written again.
    Object.assign(world, { ways: [way], gone: [] })
    await renew()
    expect(letters.size).toBe(1)
  })

  it('are written, and dropped, once more at a relay that is another one now', async () => {
    const { renew, letters, asked, way, world, random, there } = await setUp('another relay')
    const old = wayOfWords(random(16))
    Object.assign(world, { gone: [old.way] })
    await renew()
    // Put back from a copy: what was dropped is there again, and the newest letter is not.
    there.relay = random(16)
    letters.clear()
    letters.set(old.way, random(40))
    await renew()
    await renew()
    expect([...letters.keys()]).toEqual([way.way])
    expect(asked).toEqual(['put-way', 'drop-way', 'put-way', 'drop-way'])
  })

  it('wait until this device has all that was said, so that no older keys come after newer ones', async () => {
    const { renew, letters, asked, log, there } = await setUp('behind')
    there.last = 4
    await renew()
    expect([asked, letters.size]).toEqual([[], 0])
    log.state.cursor = 4
    await renew()
    expect([asked, letters.size]).toEqual([['put-way'], 1])
  })

  it('are not begun for a way that a removed device may have made up, and go on for one known before', async () => {
    const { renew, asked, world, said, way, store } = await setUp('made up')
    // Heard of only after the removal, under a key from before it.
    world.isAffirmed = false
    await renew()
    expect([asked, said]).toEqual([[], []])
    // Written before it, they follow the new keys, and whoever comes later is told that they may.
    world.isAffirmed = true
    await renew()
    world.isAffirmed = false
    await doubtWays(store)
    await renew()
    await renew()
    expect(asked).toEqual(['put-way', 'put-way'])
    expect(said).toEqual([{ kind: 'own.way', way, code: null, isWorn: true }])
  })
})
