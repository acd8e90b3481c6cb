import { expect, it } from 'vitest'
import { loadRecoveryWords } from '../../content/recovery-words.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import { entropyToWords } from '../../crypto/recovery-words.ts'
import type { SessionParts } from '../parts.ts'
import { findBundle } from './come-back.ts'

it('says of words that they lead nowhere only where the relay has looked', async () => {
  const random = createSeededRandom('coming back')
  const words = entropyToWords(random(16), await loadRecoveryWords('en')).join(' ')
  const by = { kind: 'words', words } as const
  const answers: readonly [number | null, string][] = [
    [null, 'offline'],
    [429, 'offline'],
    [503, 'offline'],
    [404, 'not-found'],
    [200, 'damaged'],
  ]
  for (const [status, kind] of answers) {
    const fetch = async () => status && { status, body: new Uint8Array(1) }
    const parts = { random, transport: { host: 'relay.example', fetch } }
    expect(await findBundle(by, parts as unknown as SessionParts)).toEqual({
      ok: false,
      error: { kind },
    })
  }
})
