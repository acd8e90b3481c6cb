import { expect, it } from 'vitest'
import { loadRecoveryWords } from '../../content/recovery-words.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import { entropyToWords } from '../../crypto/recovery-words.ts'
import { at, createFixtureSpace } from '../../crypto/space-fixture.testing.ts'
import { sealWay, wayOfWords } from '../../crypto/way.ts'
import { createMemoryDisk, createMemoryStore } from '../../storage/memory-store.ts'
import type { ArrivalParts } from './arrivals.ts'
import { createArrivals } from './arrivals.ts'

it('brings nobody back onto a device that has come to have things of its own meanwhile', async () => {
  const random = createSeededRandom('arriving')
  const { people, roster } = await createFixtureSpace('arriving', 1)
  const { member } = at(people, 0)
  const entropy = random(16)
  const words = entropyToWords(entropy, await loadRecoveryWords('en')).join(' ')
  const bundle = { space: roster.space, member, host: 'relay.example' }
  const letter = await sealWay(wayOfWords(entropy), bundle, random)
  const disk = createMemoryDisk()
  const settings: { spaces: string[] } = { spaces: [] }
  const vault = { store: createMemoryStore(disk), settings }
  const fetch = async () => {
    // In another tab somebody has begun.
    settings.spaces.push('a space')
    return { status: 200, body: letter }
  }
  const arrivals = createArrivals({
    parts: { random, transport: { host: 'relay.example', fetch } },
    kept: { opened: async () => vault },
    own: { open: async () => ({ ok: true, value: { log: { entries: () => [] } } }) },
  } as unknown as ArrivalParts)
  const came = await arrivals.comeBack({ kind: 'words', words }, 'Noor')
  expect(came).toEqual({ ok: false, error: { kind: 'not-empty' } })
  expect([...disk.records.keys()]).toEqual([])
})
