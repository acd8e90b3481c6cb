/** The evenings that belong to a story: the first ten months, and the chapters of later years. */
import type { Chance } from './chance.ts'
import type { Evening, Heard } from './check-in-evening.ts'
import type { Chapters } from './corpus-shape.ts'
import { createDraw } from './draw.ts'
import { fill } from './fill.ts'
import type { Gaps } from './gaps.ts'
import { readLines } from './lines.ts'

export type Evenings = ReadonlyMap<number, readonly [Evening, Evening]>

export interface StoryParts {
  readonly story: string
  readonly chapters: Chapters
  readonly gaps: Gaps
  readonly chance: Chance
  readonly days: number
}

/** The last day of the first ten months on which the story knows more than we do. */
const storyEnds = 300
const aYear = 365
const birthdays = { a: 193, b: 35 } as const

/** Stories are of two people who share a home; other bonds have none. */
export function tellStory({ story, chapters, gaps, chance, days }: StoryParts): Evenings {
  const evenings = new Map<number, readonly [Evening, Evening]>(readEvenings(story))
  const add = (chapter: string, start: number) => {
    for (const [day, sides] of readEvenings(chapter, gaps.open())) {
      if (start + day < days) evenings.set(start + day, sides)
    }
  }
  const any = createDraw(chapters.any, chance, aYear)
  const forA = createDraw(chapters.birthdayA, chance)
  const forB = createDraw(chapters.birthdayB, chance)
  for (let start = storyEnds; start < days; start += 16 + chance.below(14)) {
    const chapter = any.next(start)
    if (chapter !== null) add(chapter, start)
  }
  for (let year = aYear; year < days; year += aYear) {
    add(forB.next(year) ?? '', year + birthdays.b)
    add(forA.next(year) ?? '', year + birthdays.a)
  }
  return evenings
}

function readEvenings(block: string, valueOf: (gap: string) => string = noGap) {
  const sides = new Map<number, Partial<Record<string, Evening>>>()
  for (const { fields } of readLines(block)) {
    const [day = '', voice = '', ...texts] = fields
    const known = sides.get(Number(day)) ?? {}
    sides.set(Number(day), { ...known, [voice]: toEvening(texts.map((t) => fill(t, valueOf))) })
  }
  return [...sides].map(([day, { a, b }]) => {
    if (a === undefined || b === undefined) throw new Error(`only one of two wrote on day ${day}`)
    return [day, [a, b]] as const
  })
}

function noGap(gap: string): string {
  throw new Error(`nothing fills ${gap} here`)
}

function toEvening([high = '', low = '', heard = '', help = '', back = '']: readonly string[]) {
  const said = (text: string) => (text === '' ? null : { text, about: '' })
  return {
    high: said(high),
    low: said(low),
    heard: heard === '' ? null : (heard as Heard),
    wish: help === '' ? null : { text: help, about: null, thanks: null },
    back,
  }
}
