import { afterEach, describe, expect, it } from 'vitest'
import type { Practice } from '../../content/practices/practice.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import { practices } from '../../content/practices/practices.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import type { StepView } from '../../domain/round.ts'
import { comesTo, goesOn, heard, stands, takeOne } from './robot.testing.ts'
import type { Pair, Person } from './show-pair.testing.tsx'
import { showPair } from './show-pair.testing.tsx'

let pair: Pair | null = null
afterEach(() => {
  pair?.close()
  pair = null
})

const all = practices as readonly Practice[]
/** What Today and its own rooms have, and what goes on week by week, is gone through elsewhere. */
const elsewhere = ['thank-you', 'closeness', 'tender-talk', 'talk-first']
const played = all.filter(({ id }) => !elsewhere.includes(id))

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

async function playOn({ noor, sam, days }: Pair, practice: Practice): Promise<void> {
  const id = practice.id as PracticeId
  let idle = 0
  const taken = { Noor: new Set<string>(), Sam: new Set<string>() }
  for (let turn = 0; idle < 3; turn++) {
    if (turn > 40) throw new Error('it never ends')
    let moved = 0
    for (const one of [noor, sam]) {
      if (turn + moved > 0 || one === sam) {
        const key = newestRound(one, id) ?? roundOf(noor)
        await comesTo(one, id, practice.cadence === 'daily' ? keyOf(one, id) : key)
      }
      moved += (await goesOn(one, taken[one.name as 'Noor' | 'Sam'])).length
    }
    idle = moved === 0 ? idle + 1 : 0
    // What opens a day later, or a week.
    if (moved === 0) days(idle === 1 ? 1 : 7)
  }
}

describe('every practice', () => {
  it.each(played)('$id goes from its beginning to its end', async (practice) => {
    const here = await begin(practice)
    await playOn(here, practice)
    for (const one of [here.noor, here.sam]) {
      const key = newestRound(one, practice.id) ?? roundOf(one)
      const round = key && one.attune.round(key)
      if (!round) continue
      expect([one.name, round.view.asks]).toEqual([one.name, []])
      expect([one.name, unplayed(practice, round.view.steps)]).toEqual([one.name, []])
    }
  })
})

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

it.each(played.slice(0, 0))('', () => undefined)
void heard
void takeOne
