/** One race: who has answered before, and what then arrives in the same moment. */
import { bytesToId } from '../../wire/src/ids.ts'
import type { RevealId } from '../../wire/src/ids.ts'
import type { CborValue } from '../../wire/src/cbor.ts'
import type { RelayFrame } from '../../wire/src/relay-frame.ts'
import type { Person } from '../../relay/src/testing/people.ts'
import { bytesNamed, writeDeposit } from '../../relay/src/testing/people.ts'
import { textOf } from '../crash/parts/part.ts'
import type { Chance } from '../history/chance.ts'
import type { Lane } from './lane.ts'
import type { RaceTally } from './tally.ts'

export interface RoundWorld {
  readonly chance: Chance
  readonly tally: RaceTally
  readonly relays: number
  readonly name: string
}

export async function race(lane: Lane, world: RoundWorld): Promise<RevealId> {
  const { chance, tally, name } = world
  const reveal = bytesToId<RevealId>(bytesNamed(`${name} reveal`))
  const people = chance.shuffle(lane.bond.people)
  const isWithdrawn = chance.happens(0.2)
  // Two last ones at least; of three people now and then all.
  const early = people.length > 2 && chance.happens(0.7) ? people.slice(0, 1) : []
  const first = isWithdrawn ? people.slice(0, people.length - 1) : early
  tally.rounds += 1
  for (const person of first) await put(lane, world, { person, reveal, attempt: 1 })
  if (first.length > 0) await lookTooEarly(lane, world, reveal, people)
  lane.allIn(reveal)
  const last = people.slice(first.length)
  if (isWithdrawn) await raceWithdrawal(lane, world, { reveal, first, last })
  else if (chance.happens(0.2)) await raceOneself(lane, world, { reveal, last })
  else {
    // Some send the very same again, over another line, as after a lost answer.
    const times = chance.happens(0.2) ? 2 : 1
    const begin = chance.below(world.relays)
    await Promise.all(
      last.flatMap((person, at) =>
        Array.from({ length: times }, (_, again) =>
          put(lane, world, { person, reveal, attempt: 1, relay: begin + at + again }),
        ),
      ),
    )
  }
  return reveal
}

interface Put {
  readonly person: Person
  readonly reveal: RevealId
  readonly attempt: number
  readonly relay?: number
}

async function put(lane: Lane, world: RoundWorld, { person, reveal, attempt, relay }: Put) {
  const deposit = writeDeposit(lane.bond, person, {
    reveal,
    attempt,
    name: `${reveal} ${person.member} ${attempt}`,
  })
  const line = lane.line(person, relay ?? world.chance.below(world.relays))
  const answer = valueOf(world, await line.ask({ kind: 'put-deposit', deposit }))
  if (!(answer instanceof Uint8Array)) world.tally.wrong.push(`a deposit: ${textOf(answer)}`)
}

/** Whatever others ask while one is missing, they are told the same as if nobody had answered. */
async function lookTooEarly(
  lane: Lane,
  world: RoundWorld,
  reveal: RevealId,
  people: readonly Person[],
): Promise<void> {
  const person = people.at(-1)
  if (person === undefined) return
  for (let relay = 0; relay < world.relays; relay += 1) {
    const line = lane.line(person, relay)
    const state = valueOf(world, await line.ask({ kind: 'own-deposit', reveal }))
    if (state !== 'none') world.tally.early += 1
  }
}

/** The last deposit and a withdrawal of another: one of them is first, and both are told so. */
async function raceWithdrawal(
  lane: Lane,
  world: RoundWorld,
  { reveal, first, last }: { reveal: RevealId; first: readonly Person[]; last: readonly Person[] },
): Promise<void> {
  const { chance, tally, relays } = world
  const person = chance.pick(first)
  const relay = chance.below(relays)
  const [state] = await Promise.all([
    lane.line(person, relay).ask({ kind: 'withdraw-deposit', reveal }),
    ...last.map((other) =>
      put(lane, world, { person: other, reveal, attempt: 1, relay: relay + 1 }),
    ),
  ])
  const told = valueOf(world, state)
  if (told === 'released') {
    tally.tooLate += 1
    return
  }
  if (told !== 'withdrawn') return void tally.wrong.push(`a withdrawal: ${textOf(told)}`)
  tally.withdrawn += 1
  const isHeld = async (who: Person) => {
    const line = lane.line(who, chance.below(relays))
    return valueOf(world, await line.ask({ kind: 'own-deposit', reveal }))
  }
  // Taken back is taken back, whatever came at the same time.
  if ((await isHeld(person)) !== 'withdrawn') tally.early += 1
  for (const other of last) if ((await isHeld(other)) !== 'held') tally.early += 1
  await put(lane, world, { person, reveal, attempt: 2 })
}

/** Two different answers of one person, each over another relay: one of them stands, and opens. */
async function raceOneself(
  lane: Lane,
  world: RoundWorld,
  { reveal, last }: { reveal: RevealId; last: readonly Person[] },
): Promise<void> {
  const { tally } = world
  const [person, ...others] = last
  if (person === undefined) return
  const deposits = [0, 1].map((at) =>
    writeDeposit(lane.bond, person, {
      reveal,
      attempt: 1,
      name: `${reveal} ${person.member} ${at}`,
    }),
  )
  const answers = await Promise.all([
    ...deposits.map((deposit, at) => lane.line(person, at).ask({ kind: 'put-deposit', deposit })),
    ...others.map((other, at) =>
      put(lane, world, { person: other, reveal, attempt: 1, relay: at }),
    ),
  ])
  const kept = deposits.filter((_, at) => answers[at]?.kind === 'ok')
  if (kept.length !== 1) tally.wrong.push(`${kept.length} deposits of one person stand`)
  for (const answer of answers.slice(0, 2)) {
    const refusal = answer?.kind === 'error' ? answer.refusal : 'already-deposited'
    if (!/^already-(deposited|released)$/.test(refusal)) tally.wrong.push(refusal)
  }
  for (const deposit of kept) lane.stands(deposit)
}

function valueOf({ tally }: RoundWorld, frame: RelayFrame): CborValue {
  if (frame.kind === 'ok') return frame.value
  tally.wrong.push(frame.kind === 'error' ? frame.refusal : frame.kind)
  return null
}
