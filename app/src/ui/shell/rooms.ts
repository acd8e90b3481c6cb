/** Which part of the app each place needs; a part is fetched when somebody goes there. */
import type { ComponentType } from 'preact'
import type { WordsFile } from '../../content/load-messages.ts'
import type { SpaceView } from '../../session/views.ts'
import type { Words } from '../app-context.ts'
import { lazy } from '../lazy.tsx'
import type { Place, Room } from '../places.ts'
import { rooms } from '../places.ts'

const fetchHelp = async () => (await import('../help/help.tsx')).Help
const fetchLater = async () => (await import('../rooms/later.ts')).later

export const OpeningFaultScreen = lazy(
  async () => (await import('./opening-fault.tsx')).OpeningFaultScreen,
  ['later'],
)
export const Welcome = lazy(async () => (await import('./welcome.tsx')).Welcome, ['welcome'])
export const Looking = lazy(async () => (await import('./welcome.tsx')).Looking, ['welcome'])
export const Waiting = lazy(async () => (await fetchLater()).waiting, ['later'])
export const Unlock = lazy(async () => (await fetchLater()).unlock, ['later'])

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
  if (at === 'help') return lazy(fetchHelp, words)
  return lazy(async () => (await fetchLater())[at] as ComponentType<Given>, ['later', ...words])
}

/** Help has to be there before anybody needs it, connection or not. */
export async function prepareHelp(words: Words): Promise<void> {
  await Promise.all([fetchHelp(), words.fetch(['help'])])
}
