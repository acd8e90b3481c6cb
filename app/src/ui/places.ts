import { learnCards } from '../content/learn.ts'
import type { LearnCardId } from '../content/learn.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import { practices } from '../content/practices/practices.ts'
import type { WordsFile } from '../content/load-messages.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { readRoundKey } from '../domain/round-key.ts'

/**
 * Every room: the one of the five places that it belongs to, if to any, and words of first screens
 * that it needs beside its own.
 */
export const rooms = {
  home: ['home', 'today'],
  together: ['together'],
  tonight: ['together'],
  ideas: ['together', 'lists'],
  topics: ['together', 'today', 'lists', 'help', 'questions'],
  cards: ['together', 'lists', 'help'],
  table: ['together', 'today', 'lists', 'help'],
  repair: ['together', 'help', 'lists'],
  us: ['us', 'today'],
  me: ['me'],
  learn: ['learn'],
  help: [null, 'help'],
  start: [null, 'welcome'],
  join: [null, 'welcome'],
  arrive: [null],
  invite: ['home', 'today'],
  code: ['home'],
  round: ['home', 'today', 'lists', 'help', 'questions'],
  begin: ['home', 'today', 'lists', 'help'],
  past: ['together', 'today', 'questions'],
  yes: ['together'],
  jar: ['us'],
  memories: ['us'],
  'keep-memory': ['us'],
  space: ['us'],
  archive: ['us'],
  leave: ['us'],
  journal: ['me'],
  intention: ['me'],
  breath: ['me'],
  words: ['me', 'later', 'kind'],
  spaces: ['me'],
  export: ['me'],
  import: ['me'],
  device: ['me'],
  lock: ['me'],
  devices: ['me'],
  ways: ['me'],
  card: ['learn'],
  purpose: ['learn', 'purpose'],
} as const satisfies Record<string, readonly [OneOfFive | null, ...WordsFile[]]>

export type Room = keyof typeof rooms

/** Everywhere a person can be. What depends on what is known there is decided by the shell. */
export type Place =
  | { at: Plain }
  | { at: 'start'; step: number }
  | { at: 'join'; step: number }
  /** A round that is under way, or was; it ends where somebody came from. */
  | { at: 'round'; key: RoundKey; from?: OneOfFive }
  /** A practice that begins when somebody writes, and ends where they came from. */
  | { at: 'begin'; practice: PracticeId; from?: OneOfFive }
  | { at: 'card'; card: LearnCardId }
  /** A room and what is open in it; nothing where it is the room itself. */
  | { at: (typeof parted)[number]; part: string }
  | { at: 'home' }
  | { at: 'not-found' }

/** Places whose path is their name. */
type Plain = Exclude<Room, 'start' | 'join' | (typeof parted)[number] | (typeof named)[number]>

const parted = ['devices', 'ways', 'arrive', 'cards', 'purpose'] as const

/** Their name alone is no path. */
const named = ['home', 'round', 'begin', 'card'] as const

/** The five places that are always one step away. */
export const fivePlaces = ['home', 'together', 'us', 'me', 'learn'] as const

export function pathToPlace(path: string): Place {
  const [, first = '', ...more] = path.replace(/\/$/, '').split('/')
  const rest = more.join('/')
  const room = parted.find((one) => one === first)
  if (room !== undefined) return { at: room, part: rest }
  if (rest === '') {
    if (first === '') return { at: 'home' }
    if (first === 'start' || first === 'join') return { at: first, step: 0 }
    return isPlain(first) ? { at: first } : { at: 'not-found' }
  }
  if (first === 'round' && readRoundKey(rest) !== null)
    return { at: 'round', key: rest as RoundKey }
  const practice = practices.find(
    ({ id, cadence }) => id === rest && cadence !== 'daily' && id !== 'closeness',
  )
  if (first === 'begin' && practice !== undefined) return { at: 'begin', practice: practice.id }
  const card = learnCards.find(({ id }) => id === rest)
  if (first === 'learn' && card !== undefined) return { at: 'card', card: card.id }
  return { at: 'not-found' }
}

function isPlain(at: string): at is Plain {
  return Object.hasOwn(rooms, at) && !named.some((one) => one === at)
}

export function placeToPath(place: Place): string {
  switch (place.at) {
    case 'home':
    case 'not-found':
      return '/'
    case 'round':
      return `/round/${place.key}`
    case 'begin':
      return `/begin/${place.practice}`
    case 'card':
      return `/learn/${place.card}`
    case 'devices':
    case 'ways':
    case 'arrive':
    case 'cards':
    case 'purpose':
      return `/${place.at}${place.part && `/${place.part}`}`
    default:
      return `/${place.at}`
  }
}

export type OneOfFive = (typeof fivePlaces)[number]

/** The place that a room belongs to; null for the five themselves and for ways in. */
export function parentOf(place: Place): OneOfFive | null {
  const one = belongsTo(place)
  return one === place.at ? null : one
}

/** The same for every place: the five are their own, and whatever belongs to none is Today's. */
export function oneOfFive(place: Place): OneOfFive {
  return belongsTo(place) ?? 'home'
}

function belongsTo(place: Place): OneOfFive | null {
  if (place.at === 'begin' || place.at === 'round') return place.from ?? 'home'
  // What one practice rests on is asked from wherever it is done.
  if (place.at === 'purpose' && place.part !== '') return null
  return place.at === 'not-found' ? null : rooms[place.at][0]
}
