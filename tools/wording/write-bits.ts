/** The writing half of the range coder that `domain/wording/unpack.ts` reads. */
import { Chances } from '../../app/src/domain/wording/unpack.ts'

export type WriteBit = (place: number, bit: number) => void

export function writeBits() {
  const chances = new Chances()
  const bytes: number[] = []
  let [lowest, range, cache, waiting] = [0, 0xffffffff, 0, 1]
  const shift = (): void => {
    // What may still be carried into waits.
    if (lowest < 0xff000000 || lowest > 0xffffffff) {
      const carry = lowest > 0xffffffff ? 1 : 0
      for (let byte = cache; waiting > 0; waiting--, byte = 0xff) bytes.push((byte + carry) & 0xff)
      cache = Math.floor(lowest / 2 ** 24) & 0xff
    }
    waiting += 1
    lowest = (lowest % 2 ** 24) * 256
  }
  const bit: WriteBit = (place, value) => {
    const bound = (range >>> 16) * chances.of(place)
    if (value === 1) {
      lowest += bound
      range -= bound
    } else range = bound
    chances.learn(place, value === 1)
    while (range < 2 ** 24) {
      range = (range * 256) >>> 0
      shift()
    }
  }
  return {
    bit,
    end(): string {
      for (let at = 0; at < 5; at++) shift()
      return Buffer.from(bytes).toString('base64').replace(/=+$/, '')
    },
  }
}
