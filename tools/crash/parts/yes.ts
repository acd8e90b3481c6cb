/** A private yes of two people: each puts vectors in the place of those before; a week later they are compared. */
import type { Bytes } from '../../../wire/src/bytes.ts'
import { bytesToId } from '../../../wire/src/ids.ts'
import type { DeckId } from '../../../wire/src/ids.ts'
import { readPlaces, tickAt, yesPlaces, yesTokenLength } from '../../../wire/src/yes.ts'
import { bytesNamed } from '../../../relay/src/testing/people.ts'
import type { Line, Move, Part, PartWorld } from './part.ts'
import { accepted } from './part.ts'

interface Vector {
  readonly tick: number
  readonly marked: readonly boolean[]
  readonly bytes: Bytes
}

export interface Yes extends Part {
  /** What the relay has of this person, once nothing is on its way. */
  readonly last: () => Vector | null
}

export function createYes(world: PartWorld, deckName: string, now: () => number): Yes {
  const { chance, tally, name } = world
  const deck = deckOf(deckName)
  let last: Vector | null = null
  let isOnItsWay = false
  let count = 0

  const receive = async ({ device }: Line, vector: Vector) => {
    const { tick, bytes } = vector
    const answer = await device.ask({ kind: 'put-yes', deck, tick, vector: bytes })
    isOnItsWay = false
    // The week has turned in between.
    if (answer.kind === 'error' && answer.refusal === 'gone' && tickAt(now()) > tick) return
    if (answer.kind !== 'ok') return void accepted(world, 'yes', answer)
    last = vector
    tally.acknowledge('yes')
  }
  return {
    last: () => last,
    next: (): Move | null => {
      if (isOnItsWay) return null
      isOnItsWay = true
      const marked = Array.from({ length: yesPlaces }, () => chance.happens(0.3))
      const bytes = vectorOf(marked, deckName, `${name} yes ${(count += 1)}`)
      const vector = { tick: tickAt(now()), marked, bytes }
      return { kind: 'yes', send: (line) => receive(line, vector) }
    },
    // Nobody can see one before its week is over: see `lookAtYes`.
    look: async () => undefined,
  }
}

/** By the clock of a relay whose week is the next one. */
export async function lookAtYes(
  line: Line,
  world: PartWorld,
  deckName: string,
  people: readonly Yes[],
): Promise<void> {
  const [one, other] = people.map((person) => person.last())
  if (!one || !other || one.tick !== other.tick) return
  const wish = { kind: 'yes-result', deck: deckOf(deckName), tick: one.tick } as const
  const places = readPlaces(accepted(world, 'yes', await line.device.ask(wish)))
  const both = one.marked.flatMap((is, place) =>
    is && other.marked[place] === true ? [place] : [],
  )
  if (places?.join() !== both.join()) {
    world.tally.fault('lost', `${deckName}: ${String(places)} instead of ${String(both)}`)
  }
}

function deckOf(name: string): DeckId {
  return bytesToId<DeckId>(bytesNamed(`${name} deck`, 16))
}

function vectorOf(marked: readonly boolean[], shared: string, own: string): Bytes {
  const tokens = marked.map((is, place) =>
    bytesNamed(is ? `${shared} yes ${place}` : `${own} ${place}`, yesTokenLength),
  )
  return new Uint8Array(Buffer.concat(tokens))
}
