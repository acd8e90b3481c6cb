/** What one voice finds to say, without saying it again within a year where that can be avoided. */
import type { QuestionId } from '../../app/src/content/questions/decks.ts'
import type { Chance } from './chance.ts'
import type { Answers, ReplyLines, VoiceLines } from './corpus-shape.ts'
import { createDraw } from './draw.ts'
import type { Draw } from './draw.ts'
import { fill } from './fill.ts'
import type { Gaps } from './gaps.ts'
import type { Line } from './lines.ts'
import { fits, readLine, readLines } from './lines.ts'

/** Something said, and what it is about as whoever reads it would call it. */
export interface Said {
  readonly text: string
  readonly about: string
}

export interface Thanks {
  readonly did: string
  readonly meant: string
  readonly about: string
}

/** What would help; once somebody did it, what there is to thank for. */
export interface Wish extends Said {
  readonly thanks: Thanks
}

export interface Pen {
  high(day: number): Said
  low(day: number): Said
  wish(day: number): Wish
  thanks(day: number): Thanks
  meaning(day: number): string
  win(day: number): string
  until(day: number): string
  reason(day: number): string
  when(day: number): string
  /** `about`: the wish; null where nothing names it. */
  smaller(day: number, about: string | null): string
  later(day: number, about: string | null): string
  reply(kind: keyof ReplyLines, day: number, about: string): string
  /** Null when everything that this voice has to say to it was said within a year. */
  answer(question: QuestionId, day: number): Said | null
}

export interface PenParts {
  readonly lines: VoiceLines
  readonly answers: Answers
  readonly gaps: Gaps
  readonly chance: Chance
  readonly shareHome: boolean
  /** How often a line that is told once goes before a template, while there are any left. */
  readonly singles: number
}

const aYear = 365

export function createPen(parts: PenParts): Pen {
  const { lines, chance } = parts
  const memory = createMemory()
  const source = (once: string, templates: string) => createSource(parts, memory, once, templates)
  const [high, low] = [source(lines.high, lines.highs), source(lines.low, lines.lows)]
  const [help, thanks] = [source(lines.help, lines.helps), source(lines.thanks, lines.thankses)]
  const [win, when] = [source(lines.win, lines.wins), source(lines.when, lines.whens)]
  const [until, reason] = [source(lines.until, ''), source(lines.reason, '')]
  const smaller = aboutSource(parts, memory, lines.smaller, lines.smallers)
  const later = aboutSource(parts, memory, lines.later, lines.laters)
  const reply = replySource(parts, memory)
  const starts = createDraw(readLines(lines.starts), chance)
  const ends = createDraw(readLines(lines.ends), chance)
  const half = (draw: Draw<Line>, day: number) => draw.next(day)?.fields[0] ?? ''
  const meaning = (day: number) =>
    memory.fresh(day, () => `${half(starts, day)} ${half(ends, day)}`)
  /** A template's own meaning the first time, one of two halves when it would come again. */
  const meant = (day: number, text: string) =>
    memory.isFresh(day, text) ? memory.keep(day, text) : meaning(day)
  return {
    high: (day) => toSaid(high(day)),
    low: (day) => toSaid(low(day)),
    wish(day) {
      const [text = '', about = '', did = '', means = ''] = help(day)
      return { text, about, thanks: { did, meant: meant(day, means), about } }
    },
    thanks(day) {
      const [did = '', means = '', about = ''] = thanks(day)
      return { did, meant: meant(day, means), about }
    },
    meaning,
    win: (day) => win(day)[0] ?? '',
    until: (day) => until(day)[0] ?? '',
    reason: (day) => reason(day)[0] ?? '',
    when: (day) => when(day)[0] ?? '',
    smaller,
    later,
    reply,
    answer: answerSource(parts),
  }
}

function toSaid([text = '', about = '']: readonly string[]): Said {
  return { text, about }
}

type Source = (day: number) => readonly string[]

/** The fields of a line that is told once, or of a template with its gaps filled. */
function createSource(parts: PenParts, memory: Memory, once: string, templates: string): Source {
  const { chance, gaps, shareHome, singles } = parts
  const single = createDraw(readLines(once), chance, aYear)
  const others = readLines(templates)
  const template = createDraw(others, chance)
  const filled = (day: number) => {
    const line = template.next(day, (one) => fits(one, day, shareHome))
    const valueOf = gaps.open()
    return (line?.fields ?? []).map((field) => fill(field, valueOf))
  }
  return (day) => {
    const first = others.length === 0 || chance.happens(singles)
    const line = first ? single.next(day, (one) => fits(one, day, shareHome)) : null
    if (line !== null) return line.fields
    if (others.length === 0) return chance.pick(readLines(once)).fields
    return memory.freshOf(day, () => filled(day))
  }
}

/** Lines as they are, and templates that name what they are about. */
function aboutSource(parts: PenParts, memory: Memory, plain: string, naming: string) {
  const { chance } = parts
  const draws = [createDraw(readLines(plain), chance), createDraw(readLines(naming), chance)]
  return (day: number, about: string | null) =>
    memory.fresh(day, () => {
      const draw = draws[about !== null && chance.happens(0.5) ? 1 : 0]
      return fill(draw?.next(day)?.fields[0] ?? '', () => about ?? '')
    })
}

function replySource({ lines, chance }: PenParts, memory: Memory): Pen['reply'] {
  const kinds = ['good', 'answer', 'listen', 'comfort', 'ideas', 'thanks'] as const
  const draws = new Map(
    kinds.map((kind) => [kind, createDraw(readLines(lines.replies[kind]), chance)]),
  )
  return (kind, day, about) =>
    memory.fresh(day, () => fill(draws.get(kind)?.next(day)?.fields[0] ?? '', () => about))
}

function answerSource({ answers, chance, shareHome }: PenParts): Pen['answer'] {
  const draws = new Map(
    Object.entries(answers).map(([id, texts]) => [
      id,
      createDraw(texts.map(readLine), chance, aYear),
    ]),
  )
  return (question, day) => {
    const line = draws.get(question)?.next(day, (one) => fits(one, day, shareHome)) ?? null
    return line && toSaid(line.fields)
  }
}

type Memory = ReturnType<typeof createMemory>

/** When each text was last written. */
function createMemory() {
  const lastDay = new Map<string, number>()
  const isFresh = (day: number, text: string) => day - (lastDay.get(text) ?? -Infinity) >= aYear
  const keep = (day: number, text: string) => {
    lastDay.set(text, day)
    return text
  }
  const freshOf = (day: number, write: () => readonly string[]) => {
    let texts = write()
    for (let tries = 0; tries < 20 && !isFresh(day, texts[0] ?? ''); tries++) texts = write()
    keep(day, texts[0] ?? '')
    return texts
  }
  const fresh = (day: number, write: () => string) => freshOf(day, () => [write()])[0] ?? ''
  return { isFresh, keep, freshOf, fresh }
}
