/** One more input, from a valid one and another, by a few changes. */
import type { Chance } from '../history/chance.ts'
import { mutateBytes } from './mutate-bytes.ts'
import { mutateCbor } from './mutate-cbor.ts'
import { mutateText } from './mutate-text.ts'
import type { Target } from './target.ts'

export function mutate(
  shape: Target['shape'],
  from: Uint8Array,
  other: Uint8Array,
  chance: Chance,
): Uint8Array {
  let input = from
  const changes = chance.pick([1, 1, 1, 2, 2, 3, 5])
  for (let change = 0; change < changes; change++) input = once(shape, input, other, chance)
  return input
}

function once(
  shape: Target['shape'],
  bytes: Uint8Array,
  other: Uint8Array,
  chance: Chance,
): Uint8Array {
  // Now and then without regard for the shape: a reader meets noise too.
  if (shape === 'bytes' || chance.happens(0.12)) return mutateBytes(bytes, other, chance)
  if (shape === 'text') return mutateText(bytes, other, chance)
  return mutateCbor(bytes, other, chance) ?? mutateBytes(bytes, other, chance)
}
