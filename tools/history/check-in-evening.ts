/** An evening's check-in: what both write, what they say back, what becomes of a wish. */
import { checkIn } from '../../app/src/content/practices/check-in.ts'
import type { Answer } from '../../app/src/content/practices/practice.ts'
import type { Said, Thanks } from './pen.ts'
import type { Person } from './record.ts'
import { answerOf, dayName, otherThan, people } from './record.ts'
import type { Scene } from './scene.ts'

const [evening, reply, care] = checkIn.steps

export type Heard = 'listen' | 'comfort' | 'ideas'

export interface Evening {
  readonly high: Said | null
  readonly low: Said | null
  readonly heard: Heard | null
  readonly wish: Asked | null
  /** What this person says back, where the story has it. */
  readonly back: string | null
}

/** A wish; the story's own are granted as they are, and their thanks told elsewhere. */
export interface Asked {
  readonly text: string
  readonly about: string | null
  readonly thanks: Thanks | null
}

/** What somebody writes on an evening that belongs to no story. */
export function freeEvening({ chance, pens, pace }: Scene, person: Person, day: number): Evening {
  const pen = pens[person]
  const low = chance.happens(pace.low) ? pen.low(day) : null
  const high = low === null || chance.happens(pace.high) ? pen.high(day) : null
  const isHeard = low !== null && chance.happens(0.85)
  return {
    high,
    low,
    heard: isHeard ? chance.pick(['listen', 'listen', 'comfort', 'comfort', 'ideas']) : null,
    wish: chance.happens(pace.wish) ? pen.wish(day) : null,
    back: null,
  }
}

/** `waiting`: whose wish has no reply yet. */
export function writeCheckIn(
  scene: Scene,
  day: number,
  sides: readonly [Evening, Evening],
  waiting: Person | null = null,
): void {
  const { record, chance } = scene
  const round = dayName(record, day)
  const name = { practice: checkIn.id, step: evening.id, round }
  const first = chance.pick(people)
  if (chance.happens(0.35)) record.say(day, first, 'round.told', name)
  record.open(day, name, [toAnswer(sides[0]), toAnswer(sides[1])])
  for (const by of [first, otherThan(first)]) {
    const on = chance.happens(0.12) && day + 1 < record.today ? day + 1 : day
    const text = sides[by].back ?? wordsBack(scene, by, on, sides[otherThan(by)])
    record.say(on, by, 'round.responded', { ...name, step: reply.id, text })
    if (chance.happens(0.015)) rethinkReply(scene, { ...name, step: reply.id }, by, on, sides)
  }
  for (const by of people) {
    const { wish } = sides[by]
    if (wish !== null && by !== waiting) grantWish(scene, round, by, day, wish)
    if (wish === null && chance.happens(0.01)) dropLow(scene, name, by, day, sides[by])
  }
}

function toAnswer({ high, low, heard, wish }: Evening): Answer {
  return answerOf({
    high: high?.text,
    low: low?.text,
    heard: low === null || heard === null ? undefined : heard,
    help: wish?.text,
  })
}

/** To what was hard, in the way that was asked for; otherwise to what was good. */
function wordsBack({ pens }: Scene, by: Person, day: number, { low, high, heard }: Evening) {
  if (low !== null) return pens[by].reply(heard ?? 'listen', day, low.about)
  return pens[by].reply('good', day, high?.about ?? '')
}

/** Says it in other words later, or takes it back. */
function rethinkReply(
  scene: Scene,
  name: object,
  by: Person,
  day: number,
  sides: readonly [Evening, Evening],
): void {
  const other = sides[otherThan(by)]
  // The story's own words stay.
  if (sides[by].back !== null || other.back !== null) return
  const text = wordsBack(scene, by, day, other)
  const answer = scene.chance.happens(0.25) ? null : { text }
  scene.record.say(day + 1, by, 'round.changed', { ...name, answer })
}

/** Takes back what was hard, and leaves what was good. */
function dropLow(scene: Scene, name: object, by: Person, day: number, side: Evening): void {
  if (side.high === null || side.low === null || side.back !== null) return
  const answer = toAnswer({ ...side, low: null, heard: null })
  scene.record.say(day + 1, by, 'round.changed', { ...name, answer })
}

/** Mostly yes, sometimes less of it, sometimes another day; then whether it came to be. */
function grantWish(scene: Scene, round: string, to: Person, day: number, wish: Asked): void {
  const { record, chance, pens } = scene
  const by = otherThan(to)
  const name = { practice: checkIn.id, step: care.id, round, to }
  const answer = wish.thanks === null ? 'yes' : chance.pick(answers)
  const on = chance.happens(0.2) ? day + 1 : day
  const words = {
    yes: () => '',
    smaller: () => pens[by].smaller(on, wish.about),
    'not-now': () => pens[by].later(on, wish.about),
  }
  record.say(on, by, 'round.replied', { ...name, reply: answer, text: words[answer]() })
  if (answer !== 'not-now') return noteWish(scene, name, on, wish)
  if (!chance.happens(0.7)) return
  record.say(on + 1, by, 'round.replied', { ...name, reply: 'yes', text: '' })
  noteWish(scene, name, on + 1, wish)
}

const answers = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'smaller', 'not-now'] as const

function noteWish(
  { record, chance, owed }: Scene,
  name: { readonly to: Person },
  day: number,
  wish: Asked,
): void {
  if (!chance.happens(0.8)) return
  const { to } = name
  const on = day + chance.below(2)
  record.say(on, chance.happens(0.6) ? to : otherThan(to), 'round.noted', {
    ...name,
    note: 'happened',
  })
  if (chance.happens(0.65)) record.say(on, to, 'round.noted', { ...name, note: 'landed' })
  const { thanks } = wish
  if (thanks !== null && chance.happens(0.5)) owed[to].push({ since: on, thanks })
}
