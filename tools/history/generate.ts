/**
 * Makes up a believable history of two people, from one evening to ten years: the same words for
 * the same seed on every machine. `a`, who tells, looks around; `b` is short and dry.
 */
import type { Bond } from '../../app/src/content/bond.ts'
import type { Language } from '../../app/src/content/language.ts'
import { dayOf } from '../../app/src/domain/calendar-day.ts'
import type { SampleHistory } from '../../app/src/session/look-around/sample-history.ts'
import { questionAsked } from './asked.ts'
import { createChance } from './chance.ts'
import { corpora } from './corpus.ts'
import { writeDay, writeFirstEvening, writeLastDay } from './day.ts'
import { createGaps } from './gaps.ts'
import { createOwnPages } from './own-pages.ts'
import type { Pace } from './pace.ts'
import { dense, gentle } from './pace.ts'
import { createPen } from './pen.ts'
import { createRecord, people } from './record.ts'
import type { Scene } from './scene.ts'
import type { Evenings } from './story.ts'
import { tellStory } from './story.ts'

export interface HistoryWish {
  readonly seed: number
  readonly language: Language
  readonly length: HistoryLength
  readonly bond: Bond
}

export type HistoryLength = 'one-day' | 'ten-months' | 'ten-years'

const lengths: Readonly<Record<HistoryLength, { readonly days: number; readonly pace: Pace }>> = {
  'one-day': { days: 0, pace: gentle },
  'ten-months': { days: 300, pace: gentle },
  'ten-years': { days: 3650, pace: dense },
}

export const historyLengths = Object.keys(lengths) as readonly HistoryLength[]

export function generateHistory({ seed, language, length, bond }: HistoryWish): SampleHistory {
  const { days } = lengths[length]
  const { names, own, story, chapters } = corpora[language]
  const scene = createScene({ seed, language, length, bond })
  const { record, gaps, chance } = scene
  const shareHome = bond.kind === 'partners'
  const told = shareHome ? tellStory({ story, chapters, gaps, chance, days }) : noStory
  const writePage = createOwnPages(scene, own, names.b, shareHome)
  for (const by of people) record.say(0, by, 'person.named', { name: names[voices[by]] })
  if (days === 0) writeFirstEvening(scene)
  for (let day = 0; day < days; day++) {
    writeDay(scene, day, told.get(day) ?? null)
    writePage(day)
  }
  writeLastDay(scene)
  const written = record.finish()
  return { format: 1, people: [{ name: names.a }, { name: names.b }], bond, days, ...written }
}

const voices = ['a', 'b'] as const
const noStory: Evenings = new Map()

function createScene({ seed, language, length, bond }: HistoryWish): Scene {
  const { days, pace } = lengths[length]
  const chance = createChance(seed)
  const { slots, voices: lines, answers } = corpora[language]
  const gaps = createGaps(slots, chance)
  const shareHome = bond.kind === 'partners'
  const penOf = (voice: 'a' | 'b') =>
    createPen({
      ...{ gaps, chance, shareHome, singles: pace.singles },
      ...{ lines: lines[voice], answers: answers[voice] },
    })
  // Which day it is makes no difference: what counts is how many have passed.
  const startDay = dayOf(2001, 1, 1)
  return {
    ...{ chance, gaps, pace, record: createRecord(days) },
    pens: [penOf('a'), penOf('b')],
    owed: [[], []],
    questionOn: (day) => questionAsked({ bond, startDay, days }, day),
  }
}
