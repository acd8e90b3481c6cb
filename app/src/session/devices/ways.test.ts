import { expect, test } from 'vitest'
import { createSeededRandom } from '../../crypto/random.ts'
import type { Way, WayKind } from '../../crypto/way.ts'
import { wayOfPasskey, wayOfWords } from '../../crypto/way.ts'
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
    { way: all[kind], code: null, isWorn: false },
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
