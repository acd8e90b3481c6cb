/** A client of a member asks the relay as it ships for something, and is heard or refused. */
import type { Bytes } from '../../wire/src/bytes.ts'
import { readArray } from '../../wire/src/read.ts'
import type { RelayFrame } from '../../wire/src/relay-frame.ts'
import type { Bond, Person } from '../../relay/src/testing/people.ts'
import { bytesNamed, createBond } from '../../relay/src/testing/people.ts'
import type { Attack, Seen, World } from './attack.ts'
import type { Caller, RelayScene } from './relay-scene.ts'
import { withRelay } from './relay-scene.ts'

interface Stage extends RelayScene {
  readonly bond: Bond
  readonly ana: Person
  readonly ben: Person
  /** Connections that are in. */
  readonly a: Caller
  readonly b: Caller
  readonly named: (name: string, length?: number) => Bytes
}

interface Asking extends Pick<Attack, 'name' | 'source'> {
  readonly threat?: Attack['threat']
  readonly size?: number
  asks(stage: Stage, world: World): Promise<RelayFrame | Seen>
}

export function clientAttack({ asks, size = 2, threat = 'T6', ...about }: Asking): Attack {
  return {
    ...{ threat, ...about },
    run: (world) =>
      withRelay(world, async (scene) => {
        const bond = createBond(size, world.seed)
        const [ana, ben] = bond.people
        if (!ana || !ben) throw new Error('two people')
        await scene.begin(bond)
        const [a, b] = [await scene.join(ana), await scene.join(ben)]
        const named = (name: string, length = 32) => bytesNamed(`${world.seed} ${name}`, length)
        const said = await asks({ ...scene, bond, ana, ben, a, b, named }, world)
        return 'kind' in said ? toSeen(said) : said
      }),
  }
}

function toSeen(frame: RelayFrame): Seen {
  const accepted = frame.kind === 'ok'
  return { accepted, noticed: frame.kind === 'error' ? [frame.refusal] : [] }
}

export const append = (caller: Caller, { bytes }: { readonly bytes: Bytes }) =>
  caller.ask({ kind: 'append', entries: [bytes] })

/** The records by which one bond became the other. */
export async function appendAll(caller: Caller, before: Bond, now: Bond): Promise<void> {
  for (const record of now.records.slice(before.records.length)) {
    const said = await caller.ask({ kind: 'append-roster', record })
    if (said.kind === 'error') throw new Error(said.refusal)
  }
}

export async function giveBack(
  caller: Caller,
  item: { readonly kind: 'entry' | 'release'; readonly bytes: Bytes },
): Promise<RelayFrame> {
  const there = await caller.ask({ kind: 'stream-mark', cursor: 1_000 })
  const [last, mark] = there.kind === 'ok' ? (readArray(there.value) ?? []) : []
  if (typeof last !== 'number' || !(mark instanceof Uint8Array)) throw new Error('no mark')
  return caller.ask({ kind: 'restore', after: last, mark: new Uint8Array(mark), items: [item] })
}
