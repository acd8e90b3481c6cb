/** Which part of the app each place needs; a part is fetched when somebody goes there. */
import type { ComponentType } from 'preact'
import type { WordsFile } from '../../content/load-messages.ts'
import type { SpaceView } from '../../session/views.ts'
import type { Words } from '../app-context.ts'
import { Help } from '../help/help.tsx'
import { lazy } from '../lazy.tsx'
import type { Place, Room } from '../places.ts'
import { rooms } from '../places.ts'
import { OpeningFaultScreen as FaultScreen } from './opening-fault.tsx'
import { Looking as LookingAround, Welcome as FirstVisit } from './welcome.tsx'

const fetchKindWords = async () => (await import('../rooms/kind-words.ts')).kindWords
const fetchLater = async () => (await import('../rooms/later.ts')).later

// Of these only the words are fetched: they are in the first file, where a newcomer needs them.
export const OpeningFaultScreen = lazy(async () => FaultScreen, ['later'])
export const Welcome = lazy(async () => FirstVisit, ['welcome'])
export const Looking = lazy(async () => LookingAround, ['welcome'])
export const Waiting = lazy(async () => (await fetchLater()).waiting, ['later'])
export const Unlock = lazy(async () => (await fetchLater()).unlock, ['later'])

/** Where it cannot be fetched, people write without it. */
export const BelowField = lazy(
  async () => (await fetchKindWords()).BelowField,
  ['kind'],
  () => null,
)

interface Given {
  space: SpaceView | null
  place: Place
  part: string
}

/** What shows each room: all of them are given the same, and take what they need of it. */
export const viewOf = Object.fromEntries(
  Object.entries(rooms).map(([at, [, ...words]]) => [at, viewFor(at as Room, words)]),
) as Readonly<Record<Room, ComponentType<Given>>>

function viewFor(at: Room, words: readonly WordsFile[]) {
  if (at === 'home') return lazy(async () => (await import('../today/today.tsx')).Today, words)
  if (at === 'help') return lazy(async () => Help, words)
  if (at === 'words') return lazy(async () => (await fetchKindWords()).WordsRoom, words)
  return lazy(async () => (await fetchLater())[at] as ComponentType<Given>, ['later', ...words])
}

/** Help has to be there before anybody needs it, connection or not. */
export async function prepareHelp(words: Words): Promise<void> {
  await words.fetch(['help'])
}
