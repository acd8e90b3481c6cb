/** Changes that know nothing of what the bytes mean. */
import type { Chance } from '../history/chance.ts'

export function mutateBytes(bytes: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  return chance.pick(ways)(bytes, chance, other)
}

type Way = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array

const ways: readonly Way[] = [
  (bytes, chance) => changed(bytes, chance, (byte) => byte ^ (1 << chance.below(8))),
  (bytes, chance) => changed(bytes, chance, () => chance.below(256)),
  (bytes, chance) => changed(bytes, chance, () => chance.pick(edges)),
  (bytes, chance) => withNumber(bytes, chance),
  (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1)),
  (bytes, chance) => {
    const [from, to] = stretch(bytes, chance)
    return joined(bytes.subarray(0, from), bytes.subarray(to))
  },
  (bytes, chance) => {
    const [from, to] = stretch(bytes, chance)
    return joined(bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to))
  },
  (bytes, chance) => {
    const at = chance.below(bytes.length + 1)
    const more = Uint8Array.from({ length: 1 + chance.below(8) }, () => chance.below(256))
    return joined(bytes.subarray(0, at), more, bytes.subarray(at))
  },
  (bytes, chance, other) => {
    const [from, to] = stretch(other, chance)
    const at = chance.below(bytes.length + 1)
    return joined(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at))
  },
  (bytes, chance, other) =>
    joined(
      bytes.subarray(0, chance.below(bytes.length + 1)),
      other.subarray(chance.below(other.length + 1)),
    ),
]

const edges = [0, 1, 0x17, 0x18, 0x1f, 0x20, 0x7f, 0x80, 0xbf, 0xc0, 0xfb, 0xfe, 0xff]

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function changed(bytes: Uint8Array, chance: Chance, change: (byte: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const at = chance.below(Math.max(1, bytes.length))
  copy[at] = change(copy[at] ?? 0)
  return copy
}

/** Lengths and sizes of other formats stand in 1, 2, 4 or 8 bytes, either way round. */
function withNumber(bytes: Uint8Array, chance: Chance): Uint8Array {
  const width = chance.pick([2, 4, 8])
  if (bytes.length < width) return bytes
  const copy = Uint8Array.from(bytes)
  const view = new DataView(copy.buffer)
  const at = chance.below(bytes.length - width + 1)
  const number = BigInt.asUintN(64, BigInt(chance.pick(numbers)) - BigInt(chance.below(3)))
  const isLittle = chance.happens(0.3)
  if (width === 2) view.setUint16(at, Number(number & 0xffffn), isLittle)
  else if (width === 4) view.setUint32(at, Number(number & 0xffff_ffffn), isLittle)
  else view.setBigUint64(at, number, isLittle)
  return copy
}

const numbers = [0, 1, 8, 16, 255, 256, 65_535, 65_536, 1_048_576, 2 ** 31, 2 ** 32, 2 ** 53]

function stretch({ length }: Uint8Array, chance: Chance): readonly [from: number, to: number] {
  const from = chance.below(length + 1)
  return [from, Math.min(length, from + 1 + chance.below(chance.pick([4, 16, 64, 512])))]
}
