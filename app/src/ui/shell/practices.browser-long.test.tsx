import { afterEach, describe, expect, it } from 'vitest'
import type { Practice } from '../../content/practices/practice.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import { practices } from '../../content/practices/practices.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import type { StepView } from '../../domain/round.ts'
import { oneOfFive } from '../places.ts'
import { isShared } from '../player/shared-step.ts'
import { comesTo, goesOn, heard, leaves, stands, takeOne, waysOn } from './robot.testing.ts'
import { sideways } from '../testing/ways-on.ts'
import type { Pair, Person } from './show-pair.testing.tsx'
import { showPair } from './show-pair.testing.tsx'

let pair: Pair | null = null
afterEach(() => {
  pair?.close()
  pair = null
})

const all = practices as readonly Practice[]
/** What Today and its own rooms have, and what goes on week by week, is gone through elsewhere. */
const elsewhere = ['thank-you', 'our-time', 'closeness', 'tender-talk', 'talk-first']
const played = all.filter(({ id, cadence }) => !elsewhere.includes(id) && cadence !== 'mine')

const roundOf = ({ router }: Person): RoundKey | null => {
  const place = router.place.value
  return place.at === 'round' ? place.key : null
}

async function begin({ id, audience, cadence }: Practice): Promise<Pair> {
  const [kind = 'partners'] = audience
  pair = await showPair({ kind })
  const { noor } = pair
  if (cadence === 'daily') noor.router.go({ at: 'round', key: keyOf(noor, id) })
  else noor.router.go({ at: 'begin', practice: id as PracticeId })
  await stands(noor)
  return pair
}

function keyOf({ attune }: Person, id: string): RoundKey {
  const space = attune.space.value
  const daily = [space?.question, space?.checkIn, space?.thanks]
  return daily.find((one) => one?.practice === id)?.key ?? (`${id}/2026-11-22` as RoundKey)
}

function newestRound({ attune }: Person, id: string): RoundKey | null {
  return attune.past.value.find(({ practice }) => practice === id)?.key ?? null
}

function asksIn({ attune }: Person, key: RoundKey | null) {
  return (key && attune.round(key)?.view.asks) ?? []
}

async function playOn({ noor, sam, days }: Pair, practice: Practice): Promise<void> {
  const id = practice.id as PracticeId
  const isDaily = practice.cadence === 'daily'
  const taken = new Map([noor, sam].map((one) => [one, new Set<string>()]))
  let idle = 0
  for (let turn = 0; idle < (isDaily ? 1 : 3); turn++) {
    if (turn > 40) throw new Error('it never ends')
    let moved = 0
    for (const one of [noor, sam]) {
      const key = isDaily ? keyOf(one, id) : (newestRound(one, id) ?? roundOf(noor))
      const isThere = one === noor && turn === 0
      if (!isThere && (roundOf(one) === null || roundOf(one) !== key)) await comesTo(one, id, key)
      moved += (await goesOn(one, taken.get(one))).length
    }
    idle = moved === 0 ? idle + 1 : 0
    // What opens a day later, or a week.
    if (moved === 0 && !isDaily) days(idle === 1 ? 1 : 7)
  }
}

describe('every practice', () => {
  it.each(played)('$id goes from its beginning to its end', async (practice) => {
    const here = await begin(practice)
    await playOn(here, practice)
    for (const one of [here.noor, here.sam]) {
      const key = newestRound(one, practice.id) ?? roundOf(one)
      const steps = (key && one.attune.round(key)?.view.steps) ?? []
      const left = [...asksIn(one, key), ...unplayed(practice, steps)]
      expect([one.name, left, heard(one)]).toEqual([one.name, [], heard(one)])
    }
  })
})

/** One at least for each kind of step, and for each way to begin; the long test has all of them. */
const varied = played.filter(({ id }) =>
  [
    ...['ritual', 'promise', 'our-rest', 'stories', 'need', 'active-listening', 'vent', 'values'],
    ...['hold-that-thought', 'in-your-shoes', 'dial', 'feedback', 'tell-you', 'going-through'],
    ...['pause', 'shut-down', 'apology', 'learn-from-it', 'unsaid', 'solve-together'],
  ].includes(id),
)

describe('whoever comes later', () => {
  /** Begun by words for all, and asking something of whoever reads them. */
  const opened = played.filter(
    ({ cadence, steps }) => cadence === 'any-time' && steps.some(isAsking) && opens(steps),
  )
  it.each(opened)('finds $id on Today', async (practice) => {
    const { noor, sam } = await begin(practice)
    await goesOn(noor)
    const key = newestRound(sam, practice.id)
    expect(await comesTo(sam, practice.id as PracticeId, key)).toBe('today')
    expect(heard(sam)).not.toContain('broken')
  })
})

describe('no dead end', () => {
  it.each(varied)(
    '$id can be left by whoever began it, and goes on for the other',
    async (practice) => {
      const { noor, sam } = await begin(practice)
      await goesOn(noor)
      const id = practice.id as PracticeId
      const key = newestRound(noor, id) ?? roundOf(noor)
      if (roundOf(noor) === null) await comesTo(noor, id, key)
      const hasLeft = await leaves(noor)
      // Nothing more is asked of her, and she is where she opened it.
      const at = () => noor.router.place.value
      await expect.poll(() => !hasLeft || at().at === oneOfFive(at())).toBe(true)
      expect(hasLeft ? asksIn(noor, key) : []).toEqual([])
      const before = heard(sam)
      expect(before).not.toMatch(/left|leave this/)
      await comesTo(sam, id, newestRound(sam, id))
      await goesOn(sam)
      expect(waysOn(sam)).not.toEqual([])
    },
  )

  it.each(varied)('$id is no trap where the other never comes', async (practice) => {
    const { noor, days } = await begin(practice)
    await goesOn(noor)
    days(10)
    await stands(noor)
    await goesOn(noor)
    expect(waysOn(noor)).not.toEqual([])
    const key = newestRound(noor, practice.id) ?? roundOf(noor)
    // What is sealed came back, and what was asked of the other is not asked of her.
    expect(asksIn(noor, key)).toEqual([])
  })

  it.each(varied)('$id stands whatever somebody says to it', async (practice) => {
    const here = await begin(practice)
    const { noor, sam } = here
    const id = practice.id as PracticeId
    for (let turn = 0; turn < 4; turn++) {
      for (const one of [noor, sam]) {
        if (turn > 0 || one === sam) await comesTo(one, id, newestRound(one, id) ?? roundOf(noor))
        for (let times = 0; times < 6; times++)
          if ((await takeOne(one, turned(sideways, turn))) === null) await takeOne(one)
        expect(waysOn(one)).not.toEqual([])
      }
    }
  })
})

describe('without a connection', () => {
  const some = ['active-listening', 'need', 'stories', 'values', 'pause', 'dial', 'vent', 'ritual']
  it.each(played.filter(({ id }) => some.includes(id)))(
    '$id goes on where it was once there is one',
    async (practice) => {
      const here = await begin(practice)
      here.noor.offline(true)
      await goesOn(here.noor)
      expect(waysOn(here.noor)).not.toEqual([])
      here.noor.offline(false)
      await playOn(here, practice)
      const key = newestRound(here.noor, practice.id) ?? roundOf(here.noor)
      expect(key && here.noor.attune.round(key)?.view.asks).toEqual([])
    },
  )
})

function opens(steps: Practice['steps']): boolean {
  return steps.find(isShared)?.kind === 'write'
}

function isAsking(step: Practice['steps'][number]): boolean {
  if (step.optional) return false
  if (step.kind === 'agree') return step.of !== 'promise'
  return (
    step.kind === 'respond' ||
    step.kind === 'say-back' ||
    (step.kind === 'write' && (step.by === 'others' || step.by === 'each'))
  )
}

const turned = (names: readonly string[], by: number) => [
  ...names.slice(by % names.length),
  ...names.slice(0, by % names.length),
]

/** Steps of which nothing has come, though nothing stood against it. */
function unplayed({ steps }: Practice, views: readonly StepView[]): readonly string[] {
  return views.flatMap(({ step, kind, phase }) => {
    const of = steps.find(({ id }) => id === step)
    const isAsked = of?.optional !== true && kind !== 'read' && kind !== 'depth'
    const is = phase.is
    const isMissing =
      is === 'later' || is === 'unwritten' || is === 'open' || is === 'none' || is === 'on'
    return isAsked && isMissing ? [`${step} ${is}`] : []
  })
}
