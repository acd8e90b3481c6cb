/**
 * Where random bytes come from: the one thing crypto is handed instead of reaching for it. The
 * seeded source repeats itself exactly, for tests and golden vectors; it must never meet a real key.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { sha256 } from './hash.ts'

export type Random = (length: number) => Bytes

/** For tests only: whoever knows the seed knows every byte. */
export function createSeededRandom(seed: string): Random {
  const start = sha256(new TextEncoder().encode(seed))
  let drawn = 0
  return (length) => {
    const blocks: Bytes[] = []
    const count = Math.ceil(length / 32)
    for (let block = 0; block < count; block += 1) {
      const counter = Uint8Array.of(drawn >> 24, drawn >> 16, drawn >> 8, drawn)
      blocks.push(sha256(concatBytes(start, counter)))
      drawn += 1
    }
    return concatBytes(...blocks).slice(0, length)
  }
}
