/** The page's own chance. `getRandomValues` is there where WebCrypto is not: on pages that are no secure context. */
import type { Random } from './random.ts'

export const secureRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length))
