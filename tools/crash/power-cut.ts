/**
 * Power cuts: what was not synced may be gone, in part or torn. The relay as it ships must lose nothing;
 * the same relay with `synchronous=NORMAL` must, or the cuts would prove nothing.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startRelay } from '../../relay/src/testing/relay-process.ts'
import type { Chance } from '../history/chance.ts'
import { createChance } from '../history/chance.ts'
import { chosenBy } from './choice.ts'
import type { Ground, StartOptions } from './folder.ts'
import { liveThrough } from './folder.ts'
import type { Wish } from './kill.ts'
import { compileOnce, environmentOf } from './kill.ts'
import { makeLayer } from './layer.ts'
import type { Tally } from './tally.ts'
import { addTally, createTally } from './tally.ts'
import type { WatchedFolder } from './watched-folder.ts'
import { createWatchedFolder } from './watched-folder.ts'

const root = fileURLToPath(new URL('relay-root.ts', import.meta.url))
/** Few, so that there are many beginnings: a folder is made only once. */
const mostInOneFolder = 6
const endsOfControl = 8

/** The relay as people start it. */
export async function cutPower(wish: Wish): Promise<Tally> {
  return inFolders(wish, mostInOneFolder, (watched, chance) => groundOf(watched, chance, null))
}

/** So many folders, each until it has lost something: with that the story ends. */
export async function cutPowerOf(synchronous: string, wish: Wish): Promise<Tally> {
  const count = wish.count * endsOfControl
  return inFolders({ ...wish, count }, endsOfControl, (watched, chance) =>
    groundOf(watched, chance, synchronous),
  )
}

async function inFolders(
  { count, seed, beside, say }: Wish,
  mostIn: number,
  makeGround: (watched: WatchedFolder, chance: Chance) => Ground,
): Promise<Tally> {
  const tally = createTally()
  const library = makeLayer()
  await compileOnce()
  const folders = Math.max(1, Math.ceil(count / mostIn))
  let next = 0
  const work = async () => {
    while (next < folders) {
      const at = next++
      const ends = Math.floor(count / folders) + (at < count % folders ? 1 : 0)
      const chance = createChance(seed * 1_000 + at)
      const watched = createWatchedFolder(library)
      const own = createTally()
      await liveThrough({
        ...{ ground: makeGround(watched, chance), ends, chance, tally: own },
        name: `${seed} cut ${at}`,
      })
      addTally(tally, own)
      watched.remove()
      say?.(`${tally.ends} of ${count} cuts`)
    }
  }
  await Promise.all(Array.from({ length: beside }, work))
  return tally
}

function groundOf(watched: WatchedFolder, chance: Chance, synchronous: string | null): Ground {
  const data = join(watched.folder, 'data')
  let changes = firstGuess
  // Half of them by whoever watches, half right before one of the changes to a file, or a sync.
  const cutAt = ({ isInPeace = false, isFirst = false }: StartOptions) =>
    isInPeace || chance.happens(isFirst ? 0.7 : 0.5)
      ? undefined
      : 1 + chance.below(isFirst ? changesAtFirst : changes * 1.5)
  return {
    data,
    start: ({ onSpawn, isOpen = true, ...options } = {}) =>
      startRelay(
        synchronous === null
          ? [...(isOpen ? ['--open'] : []), '--port', '0', '--data', data]
          : ['--data', data, '--synchronous', synchronous],
        { ...environmentOf(options), ...watched.environment(cutAt(options)) },
        {
          ...(onSpawn !== undefined && { onSpawn }),
          ...(synchronous !== null && { root }),
        },
      ),
    ended: () => {
      changes = Math.max(changes, watched.cut(chosenBy(chance)))
    },
  }
}

/** Changes and syncs from a start to its end. */
const firstGuess = 1_000
/** In which a folder and its database are made, and a little more. */
const changesAtFirst = 250
