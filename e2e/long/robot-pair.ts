/** Two robots over one relay, and what they play. */
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import type { Practice } from '../../app/src/content/practices/practice.ts'
import { practices } from '../../app/src/content/practices/practices.ts'
import type { Pair } from '../pair.ts'
import { meet } from '../pair.ts'
import type { Robot } from './robot.ts'
import { openRobot } from './robot.ts'

export interface RobotPair {
  readonly pair: Pair
  readonly noor: Robot
  readonly sam: Robot
  /** What one has said has reached the other. */
  arrives(): Promise<void>
  faults(): readonly string[]
}

/** Partners have all of them; what has a test of its own, or only a place on Today, is left out here. */
const elsewhere = ['closeness', 'talk-first', 'tender-talk', 'our-time', 'our-rest']
/** Last of all: from then on the app asks for nothing. */
const last = 'going-through'
const any = (practices as readonly Practice[]).filter(
  ({ id, cadence, audience }) =>
    cadence === 'any-time' && audience.includes('partners') && !elsewhere.includes(id),
)
export const played: readonly Practice[] = [
  ...any.filter(({ id }) => id !== last),
  ...any.filter(({ id }) => id === last),
]

const troubles = ['leaving', 'offline', 'never'] as const

/**
 * For the time that it takes each of them meets one trouble each time, and all three with ATTUNE_EVERY=1;
 * to their end all are played.
 */
export function playedThrough(trouble: (typeof troubles)[number]): readonly Practice[] {
  const every = Number(process.env['ATTUNE_EVERY'] ?? troubles.length)
  return played.filter((_, at) => at % every === troubles.indexOf(trouble) % every)
}

export async function meetRobots(where: Parameters<typeof meet>[1] = {}): Promise<RobotPair> {
  const pair = await meet(['Someone else', 'Someone else'], where)
  return {
    pair,
    noor: openRobot(pair.noor, 'Noor'),
    sam: openRobot(pair.sam, 'Sam'),
    async arrives() {
      await Promise.all([pair.noorsLine.rests(80), pair.samsLine.rests(80)])
    },
    faults: () => [...pair.noor.faults, ...pair.sam.faults],
  }
}

/** Both go on in turn until nothing is asked of either any more. Throws where that does not come. */
export async function playOn(
  { noor, sam, arrives }: RobotPair,
  practice: Practice,
): Promise<number> {
  let steps = 0
  const until = Date.now() + 40_000
  for (let one = sam; ; one = one === sam ? noor : sam) {
    const other = one === sam ? noor : sam
    await one.comesTo(practice.id, roundOf(practice, one) ?? roundOf(practice, other))
    const moved = await one.goesOn()
    if (moved > 0) await arrives()
    steps += moved
    if (moved === 0 && (await endOf(one, practice)) && (await endOf(other, practice))) return steps
    if (Date.now() > until) {
      const [hers, theirs] = await Promise.all([one.looks(), other.looks()])
      throw new Error(`no end for ${one.name}: ${hers.told}\n${other.name}: ${theirs.told}`)
    }
  }
}

export function roundOf({ id }: Practice, robot: Robot): string | null {
  return robot.round?.startsWith(`/round/${id}/`) === true ? robot.round : null
}

const { play, practice: words } = everyEn

/** How this person’s screen says that nothing more is asked here; null while it does not. */
async function endOf(robot: Robot, practice: Practice): Promise<string | null> {
  if (roundOf(practice, robot) === null) return null
  const { said } = words[practice.id as keyof typeof words] as { said?: string }
  const ways = [play.over, said]
  // What comes another day.
  if (practice.steps.some(({ fromDay }) => fromDay !== undefined))
    ways.push(play.waits.until.replace('{day}.', ''), play.waits.title)
  const { told } = await robot.looks()
  return ways.find((one) => one !== undefined && told.includes(one)) ?? null
}
