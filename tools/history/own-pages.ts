/** What the one who looks around writes for nobody else: a journal, and now and then an intention. */
import type { OwnLines } from './corpus-shape.ts'
import { createDraw } from './draw.ts'
import { fill } from './fill.ts'
import { fits, readLines } from './lines.ts'
import type { Scene } from './scene.ts'

const aYear = 365
/** How many days an intention lasts. */
const aSeason = 70

export function createOwnPages(scene: Scene, lines: OwnLines, other: string, shareHome: boolean) {
  const { record, chance, gaps, pace } = scene
  const story = shareHome ? readLines(lines.storyPages) : []
  const free = createDraw(readLines(lines.pages), chance, aYear)
  const intentions = createDraw(readLines(lines.intentions), chance)
  const written = (template: string) => {
    const valueOf = gaps.open()
    return fill(template, (gap) => (gap === 'other' ? other : valueOf(gap)))
  }
  const page = (day: number): string | undefined => {
    const own = story.find(({ fields }) => Number(fields[0]) === day)
    if (own !== undefined) return own.fields[1]
    if (!chance.happens(pace.page)) return undefined
    return free.next(day, (line) => fits(line, day, shareHome))?.fields[0]
  }
  return (day: number) => {
    const text = page(day)
    if (text !== undefined) record.keep(day, 'journal.written', { text: written(text) })
    if (day % aSeason !== 5) return
    const [intention = '', whenHard = ''] = intentions.next(day)?.fields ?? []
    record.keep(day, 'intention.set', { text: intention, whenHard })
  }
}
