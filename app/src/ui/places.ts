import type { Day } from '../domain/calendar-day.ts'
import { textToDay } from '../domain/calendar-day.ts'

/** Everywhere a person can be. What depends on what is known there is decided by the shell. */
export type Place =
  | { at: 'home' }
  | { at: 'start'; step: number }
  | { at: 'join'; step: number }
  | { at: 'invite' }
  | { at: 'code' }
  | { at: 'question'; day: Day }
  | { at: 'help' }
  | { at: 'me' }
  | { at: 'not-found' }

const paths = {
  '/': { at: 'home' },
  '/start': { at: 'start', step: 0 },
  '/join': { at: 'join', step: 0 },
  '/invite': { at: 'invite' },
  '/code': { at: 'code' },
  '/help': { at: 'help' },
  '/me': { at: 'me' },
} as const satisfies Record<string, Place>

export function pathToPlace(path: string): Place {
  const plain = path === '/' ? path : path.replace(/\/$/, '')
  if (Object.hasOwn(paths, plain)) return paths[plain as keyof typeof paths]
  const day = plain.startsWith('/question/') ? textToDay(plain.slice('/question/'.length)) : null
  return day === null ? { at: 'not-found' } : { at: 'question', day }
}

export function placeToPath(place: Place): string {
  if (place.at === 'question') return `/question/${place.day}`
  const entry = Object.entries(paths).find(([, { at }]) => at === place.at)
  return entry?.[0] ?? '/'
}
