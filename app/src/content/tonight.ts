/**
 * When a practice fits: what somebody who looks for something to do tonight is told about it. Every
 * practice has a row; one without a mood is there to be gone to, and never suggested.
 */
import type { PracticeId } from './practices/practices.ts'

/** As somebody would say it of an evening. */
export const moods = ['tired', 'fine', 'light', 'tender', 'tense'] as const
export type Mood = (typeof moods)[number]

/** In one room, with voices alone, or each when they can. */
export const distances = ['here', 'phone', 'apart'] as const
export type Distance = (typeof distances)[number]

/** How long somebody has; the last means that, or longer. */
export const lengths = [5, 15, 30] as const
export type Length = (typeof lengths)[number]

/** How practices lie beside each other in Together. What is hard lies in Repair. */
export const groups = [
  ...['every-day', 'talks', 'listening', 'turning', 'ours', 'clear', 'alone', 'hard'],
] as const
export type Group = (typeof groups)[number]

export interface Tonight {
  /** Null where it has a place of its own. */
  readonly group: Group | null
  readonly moods: readonly Mood[]
  readonly where: readonly Distance[]
  /** 1 is light, 3 is deep. */
  readonly depth: 1 | 2 | 3
  /** Done without anybody else. */
  readonly isAlone?: true
}

const anywhere = distances
/** At the same time. */
const live = ['here', 'phone'] as const
const here = ['here'] as const

export const tonight: Readonly<Record<PracticeId, Tonight>> = {
  'check-in': row('every-day', 1, anywhere, ['tired', 'fine', 'light', 'tender']),
  'one-question': row('every-day', 2, anywhere, ['fine', 'light', 'tender']),
  'thanks-together': row('every-day', 1, anywhere, ['tired', 'fine', 'light', 'tender']),
  'thank-you': row('every-day', 1, anywhere, ['tired', 'fine', 'light']),
  'small-win': row('every-day', 1, anywhere, ['fine', 'light']),
  win: row('every-day', 1, anywhere, ['fine', 'light']),
  'small-share': row('every-day', 1, anywhere, ['tired', 'fine', 'light']),
  'start-small': row('every-day', 1, anywhere, ['fine', 'tender']),
  capacity: row('every-day', 1, anywhere, ['tired', 'tense']),
  'not-tonight': row('every-day', 1, anywhere, ['tired', 'tense']),
  'our-time': row('every-day', 1, anywhere),

  stories: row('talks', 2, live, ['fine', 'light', 'tender']),
  starter: row('talks', 3, anywhere, ['tender']),
  topic: row('talks', 2, live, ['fine', 'light']),
  dial: row('talks', 2, live, ['fine', 'light', 'tender']),
  'equal-turns': row('talks', 2, live, ['fine']),
  'a-card': row('talks', 2, anywhere, ['fine', 'light']),
  'our-card': row('talks', 1, anywhere),
  idea: row('talks', 1, anywhere, ['fine', 'light']),
  values: row('talks', 3, anywhere, ['fine', 'tender']),
  'ask-dont-assume': row('talks', 2, anywhere, ['fine', 'light', 'tender']),
  'more-of-that': row('talks', 2, anywhere, ['fine', 'light', 'tender']),
  'big-topics': row('talks', 3, anywhere, ['fine']),

  'here-to-listen': row('listening', 2, here, ['tired', 'tender']),
  'active-listening': row('listening', 2, anywhere, ['fine', 'tender']),
  'then-offer': row('listening', 2, anywhere, ['tired', 'tender']),
  'hold-that-thought': row('listening', 2, live, ['fine']),
  'i-can-see-why': row('listening', 3, anywhere, ['tender']),
  vent: row('listening', 2, anywhere, ['tired', 'tender']),
  room: row('listening', 2, anywhere, ['tired', 'tender']),
  'in-your-shoes': row('listening', 3, anywhere, ['fine']),

  'hard-day-ask': row('turning', 1, anywhere, ['tired', 'tender']),
  'could-use-you': row('turning', 1, anywhere, ['tired', 'tender']),
  need: row('turning', 2, anywhere, ['tired', 'tender']),
  'support-you': row('turning', 2, anywhere, ['fine', 'tender']),
  'going-through': row('turning', 2, anywhere, ['tired', 'tender']),
  'through-today': row('turning', 1, anywhere),
  'hard-day': row('turning', 2, anywhere, ['tired', 'tender']),
  'tell-you': row('turning', 3, anywhere, ['tender']),

  'with-you': row('ours', 1, here, ['tired', 'light', 'tender']),
  closeness: row('ours', 2, here, ['tired', 'light', 'tender']),
  'talk-first': row('ours', 2, here, ['tender']),
  'tender-talk': row('ours', 3, live, ['tender']),
  ritual: row('ours', 1, anywhere, ['fine', 'light']),
  'our-ritual': row('ours', 1, anywhere, ['fine', 'light']),
  'our-rest': row('ours', 1, anywhere),
  promise: row('ours', 1, anywhere),

  'few-words': row('clear', 2, anywhere, ['tired', 'tender']),
  'i-feel': row('clear', 3, anywhere, ['tender']),
  'small-thing': row('clear', 2, anywhere, ['fine']),
  feedback: row('clear', 3, anywhere, ['fine']),

  surprise: alone(1, ['tired', 'fine', 'light']),
  'empathy-alone': alone(2, ['fine', 'tender', 'tense']),
  'have-i-said-it': alone(1, ['tired', 'tender', 'tense']),
  unsaid: alone(2, ['tired', 'tender', 'tense']),
  'before-you-send': alone(1, ['tense']),

  pause: row('hard', 3, anywhere),
  'shut-down': row('hard', 3, anywhere),
  apology: row('hard', 3, anywhere),
  'hard-message': row('hard', 3, anywhere),
  'hard-feelings': row('hard', 3, live),
  'how-you-treat-me': row('hard', 3, live),
  'learn-from-it': row('hard', 3, anywhere),
  // In calm alone: what is agreed on for when it is not.
  'repair-script': row('hard', 2, anywhere, ['fine']),
  'ground-rules': row('hard', 2, anywhere, ['fine']),
  'a-mending-card': row('hard', 2, anywhere),
  'solve-together': row('hard', 3, anywhere, ['fine']),
  'safety-check': row(null, 1, anywhere),
}

function row(
  group: Group | null,
  depth: Tonight['depth'],
  where: readonly Distance[],
  fits: readonly Mood[] = [],
): Tonight {
  return { group, depth, where, moods: fits }
}

function alone(depth: Tonight['depth'], fits: readonly Mood[]): Tonight {
  return { group: 'alone', depth, where: anywhere, moods: fits, isAlone: true }
}
