/**
 * What an attack is, and how it is judged. Each runs twice over the very same path: once with the honest
 * bytes, which must get through without a word, and once with the hostile ones. An attack that nobody
 * could have told from garbage would fail the first and counts as nothing.
 */
import type { Random } from '../../app/src/crypto/random.ts'
import { createSeededRandom } from '../../app/src/crypto/random.ts'

/** Of docs/threat-model.md. */
export type Threat = 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7' | 'T11' | 'T13' | 'T19'

export interface Attack {
  readonly name: string
  readonly threat: Threat
  /** Where it was published, or what it comes from. */
  readonly source: string
  /** What it is after is that others cannot go on: with the honest bytes that does not come true. */
  readonly isToBlock?: boolean
  run(world: World): Promise<Seen>
}

export interface World {
  readonly seed: string
  /** The same for all attacks of one run: for what is dear to make and never changed. */
  readonly run: string
  readonly random: Random
  /** The one thing in which the two runs differ. */
  pick<T>(hostile: T, honest: T): T
}

/** What the end that was attacked did. */
export interface Seen {
  /** Whether what the attack is after came true. */
  readonly accepted: boolean
  /** A kind that was returned, a notice that a person was shown, what was set aside, a connection ended. */
  readonly noticed: readonly string[]
}

export type Verdict =
  'refused' | 'accepted' | 'undetected' | 'no-control' | 'false-alarm' | 'broken'

export interface Outcome {
  readonly attack: Attack
  readonly verdict: Verdict
  readonly noticed: readonly string[]
}

export async function judge(attack: Attack, seed: string): Promise<Outcome> {
  try {
    const honest = await attack.run(createWorld(attack, seed, false))
    // Where it must get through, it must; and nobody may be alarmed by what is honest.
    if (honest.accepted === (attack.isToBlock ?? false)) return outcome('no-control', honest)
    if (honest.noticed.length > 0) return outcome('false-alarm', honest)
    const hostile = await attack.run(createWorld(attack, seed, true))
    if (hostile.accepted) return outcome('accepted', hostile)
    return outcome(hostile.noticed.length > 0 ? 'refused' : 'undetected', hostile)
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { attack, verdict: 'broken', noticed: [said] }
  }

  function outcome(verdict: Verdict, { noticed }: Seen): Outcome {
    return { attack, verdict, noticed }
  }
}

/** The same bytes in both runs, up to where they part. */
function createWorld({ name }: Attack, seed: string, isHostile: boolean): World {
  const whole = `${seed} ${name}`
  return {
    seed: whole,
    run: seed,
    random: createSeededRandom(`${whole} attacker`),
    pick: (hostile, honest) => (isHostile ? hostile : honest),
  }
}
