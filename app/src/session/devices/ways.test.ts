import { expect, test } from 'vitest'
import type { SpaceId, WayId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import { at, createFixtureSpace } from '../../crypto/space-fixture.testing.ts'
import type { Way, WayKind } from '../../crypto/way.ts'
import { wayOfPasskey, wayOfWords } from '../../crypto/way.ts'
import { createMemoryStore } from '../../storage/memory-store.ts'
import type { SessionParts } from '../parts.ts'
import type { KnownWay } from './own-knowledge.ts'
import type { OwnRoot } from './own-root.ts'
import { createWays } from './ways.ts'

const random = createSeededRandom('ways')
const all: Record<WayKind, Way> = {
  words: wayOfWords(random(16)),
  passphrase: { ...wayOfWords(random(16)), kind: 'passphrase' },
  passkey: wayOfPasskey(random(16), random(32)),
}

/** Somebody who has set these, and whose relay is away: what gets as far as it, says so. */
function withWays(...kinds: readonly WayKind[]) {
  const known = kinds.map((kind): [Way['way'], KnownWay] => [
    all[kind].way,
    { way: all[kind], code: null, isWorn: false, isAffirmed: true },
  ])
  const offline = { ok: false, error: { kind: 'offline' } } as const
  const root = { knowledge: () => ({ ways: new Map(known) }), goOnline: async () => offline }
  return createWays(root as unknown as OwnRoot, { random } as SessionParts, () => undefined)
}

test('a passkey is never left alone', async () => {
  const drop = async (kind: WayKind, ...set: readonly WayKind[]) => {
    const dropped = await withWays(...set).dropWay(kind)
    return dropped.ok ? null : dropped.error.kind
  }
  expect(await drop('words', 'words', 'passkey')).toBe('needs-another-way')
  expect(await drop('passphrase', 'passphrase', 'passkey')).toBe('needs-another-way')
  // Whatever else may go.
  expect(await drop('passkey', 'words', 'passkey')).toBe('offline')
  expect(await drop('words', 'words', 'passphrase', 'passkey')).toBe('offline')
  expect(await drop('words', 'words')).toBe('offline')
  expect(await withWays('passkey').addPasskey()).toMatchObject({
    error: { kind: 'needs-another-way' },
  })
})

test('words count once three of them, in three places, were typed back', async () => {
  const ways = withWays()
  const words = await ways.proposeWords('en')
  const typed = (...places: readonly number[]) =>
    ways.confirmWords(places.map((place) => ({ place, word: words[place] ?? '' })))
  for (const places of [[], [0, 1], [4, 4, 4], [0, 1, 1], [0, 1, 12]])
    expect(await typed(...places)).toMatchObject({ error: { kind: 'words-differ' } })
  expect(await typed(0, 5, 11)).toMatchObject({ error: { kind: 'offline' } })
})

test('what cannot be said is not done either: no letter is left over, and none is missed', async () => {
  const asked: string[] = []
  const full = { ok: false, error: { kind: 'storage-full' } } as const
  const root = {
    knowledge: () => ({ ways: new Map([[all.words.way, { way: all.words, code: null }]]) }),
    goOnline: async () => ({ ok: true }),
    say: async () => full,
    kept: {
      log: { log: { own: at((await createFixtureSpace('ways', 1)).people, 0), space: aSpace } },
      store: createMemoryStore(),
    },
    sync: {
      relay: random(16),
      async ask(frame: { readonly kind: string; readonly way?: WayId }) {
        asked.push(`${frame.kind} ${frame.way === all.words.way ? 'old' : 'new'}`)
        return { ok: true, value: null }
      },
    },
  } as unknown as OwnRoot
  const parts = { random, transport: { host: 'relay.example' } } as unknown as SessionParts
  const ways = createWays(root, parts, () => undefined)
  expect(await ways.dropWay('words')).toEqual(full)
  expect(asked).toEqual([])
  const words = await ways.proposeWords('en')
  const typed = [0, 5, 11].map((place) => ({ place, word: words[place] ?? '' }))
  expect(await ways.confirmWords(typed)).toEqual(full)
  expect(asked).toEqual(['put-way new', 'drop-way new'])
})

test('nothing is said of a way whose letter the relay does not have: somebody would rely on it', async () => {
  const said: unknown[] = []
  const offline = { ok: false, error: { kind: 'offline' } } as const
  const root = {
    knowledge: () => ({ ways: new Map() }),
    goOnline: async () => ({ ok: true }),
    say: async (saying: unknown) => void said.push(saying),
    kept: {
      log: { log: { own: at((await createFixtureSpace('ways', 1)).people, 0), space: aSpace } },
      store: createMemoryStore(),
    },
    sync: { relay: random(16), ask: async () => offline },
  } as unknown as OwnRoot
  const parts = { random, transport: { host: 'relay.example' } } as unknown as SessionParts
  const ways = createWays(root, parts, () => undefined)
  const words = await ways.proposeWords('en')
  const typed = [0, 5, 11].map((place) => ({ place, word: words[place] ?? '' }))
  expect(await ways.confirmWords(typed)).toEqual(offline)
  expect(said).toEqual([])
})

const aSpace = bytesToId<SpaceId>(random(16))
