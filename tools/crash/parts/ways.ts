/** Letters that bring their owner back: written, written anew, dropped. */
import type { Bytes } from '../../../wire/src/bytes.ts'
import { bytesToId } from '../../../wire/src/ids.ts'
import type { WayId } from '../../../wire/src/ids.ts'
import { routes } from '../../../wire/src/routes.ts'
import { bytesNamed } from '../../../relay/src/testing/people.ts'
import type { Move, Part, PartWorld } from './part.ts'
import { accepted, isSame, read } from './part.ts'

interface Way {
  readonly way: WayId
  /** What may be there: what was acknowledged last, and what was sent since. Null: nothing. */
  may: (Bytes | null)[]
}

const mostWays = 3

export function createWays(world: PartWorld): Part {
  const { chance, name, tally } = world
  const ways = Array.from({ length: mostWays }, (_, at): Way => {
    return { way: bytesToId<WayId>(bytesNamed(`${name} way ${at}`, 16)), may: [null] }
  })
  let count = 0

  const change = (one: Way, letter: Bytes | null): Move => {
    one.may.push(letter)
    const kind = letter === null ? 'way gone' : 'way'
    const { way } = one
    return {
      kind,
      send: async ({ device }) => {
        const wish = letter === null ? { kind: 'drop-way', way } : { kind: 'put-way', way, letter }
        const answer = await device.ask(wish as Parameters<typeof device.ask>[0])
        if (answer.kind !== 'ok') return void accepted(world, kind, answer)
        one.may = one.may.slice(one.may.indexOf(letter))
        tally.acknowledge(kind)
      },
    }
  }
  return {
    next: () => {
      const one = chance.pick(ways)
      // One at a time, so that each answer says which letter it is for.
      if (one.may.length > 1) return null
      const isDrop = one.may[0] !== null && chance.happens(0.2)
      return change(one, isDrop ? null : bytesNamed(`${name} letter ${(count += 1)}`, 600))
    },
    look: async (line) => {
      for (const { way, may } of ways) {
        const there = await read(line, routes.way(way))
        const isOne = may.some((letter) =>
          letter === null || there === null ? letter === there : isSame(letter, there),
        )
        if (!isOne) tally.fault(there === null ? 'lost' : 'changed', `${name}: a way back`)
      }
    },
  }
}
