/**
 * The life of one data folder: a relay over it is ended again and again while people write to it, and
 * each that is started there afterwards must have all that was acknowledged.
 */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import type { RelayProcess } from '../../relay/src/testing/relay-process.ts'
import type { Chance } from '../history/chance.ts'
import { endInWriting, endWhileStarting } from './endings.ts'
import type { Household } from './household.ts'
import { createHousehold } from './household.ts'
import type { Tally } from './tally.ts'
import { noteEnd } from './tally.ts'

/** Where a relay runs, and what is left of its folder when it ends. */
export interface Ground {
  readonly data: string
  readonly start: (options?: StartOptions) => Promise<RelayProcess>
  /** After the end of each; before the next start. */
  readonly ended: () => void
}

export interface StartOptions {
  readonly onSpawn?: (child: ChildProcess) => void
  /** Where to leave what of the code was used, at an end in good order. */
  readonly coverage?: string
  /** Whether anyone may begin a space, or only the bearer of a token. */
  readonly isOpen?: boolean
  /** Over a folder in which nobody has begun. */
  readonly isFirst?: boolean
  /** Until whoever asks ends it. */
  readonly isInPeace?: boolean
  /** By how many days its clock is ahead. */
  readonly daysAhead?: number
}

export interface FolderOptions {
  readonly ground: Ground
  readonly ends: number
  readonly chance: Chance
  readonly tally: Tally
  readonly name: string
  readonly coverage?: string
}

export async function liveThrough(options: FolderOptions): Promise<void> {
  const { ground, ends, chance, tally, name } = options
  // Some relays are closed to strangers as soon as the household is in.
  const isOpen = chance.happens(0.5)
  const household = createHousehold({ tally, chance, name }, { now: Date.now, isOpen })
  const progress = { isBegun: false, isOpen }
  // With the first fault the story ends: what comes after is of the same cause.
  for (let at = 0; at < ends && tally.faults.length === 0; at += 1) {
    const spawned: Spawned = {}
    try {
      await startAndWrite(household, options, { spawned, progress })
    } catch (error) {
      // Its end came before all that had been planned for it, or it came to an end by itself.
      if (await endedByForce(spawned.child)) noteEnd(tally, [])
      else tally.fault('damaged', error instanceof Error ? error.message : String(error))
      await spawned.end?.()
    }
    ground.ended()
  }
  if (!progress.isBegun || tally.faults.length > 0) return
  await lookOnceMore(household, options, isOpen).catch((error: unknown) => {
    tally.fault('damaged', error instanceof Error ? error.message : String(error))
  })
}

async function endedByForce(child: ChildProcess | undefined): Promise<boolean> {
  if (child === undefined) return false
  // Whoever was cut off may know before the process is gone.
  if (child.exitCode === null && child.signalCode === null) {
    await Promise.race([once(child, 'exit'), wait(1_000)])
  }
  return child.signalCode === 'SIGKILL'
}

function onItsWay({ writers }: Household) {
  return writers.flatMap(({ unanswered }) => unanswered.map(({ kind }) => kind))
}

interface Spawned {
  child?: ChildProcess
  end?: () => Promise<unknown>
}

interface Run {
  readonly spawned: Spawned
  readonly progress: { isBegun: boolean; readonly isOpen: boolean }
}

async function startAndWrite(
  household: Household,
  { ground, chance, tally }: FolderOptions,
  { spawned, progress }: Run,
): Promise<void> {
  const isFirst = !progress.isBegun
  const early = endWhileStarting(chance, { isFirst, database: join(ground.data, 'relay.db') })
  const relay = await ground.start({
    isFirst,
    isOpen: isFirst || progress.isOpen,
    onSpawn: (child) => {
      spawned.child = child
      spawned.end = () => {
        const ended = once(child, 'exit')
        return child.kill('SIGKILL') ? ended : Promise.resolve()
      }
      early?.(child)
    },
  })
  if (isFirst) await household.begin(relay.address)
  progress.isBegun = true
  lookInside(ground.data, tally)
  const lines = await household.look(relay.address, 'open')
  if (tally.faults.length > 0) return void (await relay.end('SIGKILL'))
  let atTheEnd: ReturnType<typeof onItsWay> | null = null
  const { over, watcher } = endInWriting(chance, () => {
    atTheEnd ??= onItsWay(household)
    relay.child.kill('SIGKILL')
  })
  const writing = household.write(lines, watcher)
  await Promise.race([over, writing])
  await relay.end('SIGKILL')
  await writing
  noteEnd(tally, atTheEnd ?? onItsWay(household))
}

/** Everything on its way arrives, the relay ends in good order, and a week later all is still there. */
async function lookOnceMore(
  household: Household,
  { ground, tally, coverage }: FolderOptions,
  isOpen: boolean,
): Promise<void> {
  const inPeace = { isInPeace: true, isOpen }
  const relay = await ground.start(coverage === undefined ? inPeace : { ...inPeace, coverage })
  const lines = await household.look(relay.address, 'all')
  const until = Date.now() + 150
  const nobody = { onSend: () => undefined, onAnswer: () => undefined }
  await household.write(lines, nobody, () => Date.now() > until)
  for (const [, { device }] of lines) await device.close()
  await relay.end('SIGTERM')
  ground.ended()
  const later = await ground.start({ ...inPeace, daysAhead: 7 })
  const then = await household.look(later.address, 'a week later')
  await household.lookBack(then)
  await later.end('SIGKILL')
  ground.ended()
  lookInside(ground.data, tally)
}

/** What the database says of itself; and no reveal may be held for one and released for another. */
function lookInside(data: string, tally: Tally): void {
  const file = join(data, 'relay.db')
  if (!existsSync(file)) return tally.fault('lost', 'the database')
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 })
  const sound = db.prepare('PRAGMA integrity_check').get()?.['integrity_check']
  if (sound !== 'ok') tally.fault('damaged', String(sound))
  if (db.prepare('PRAGMA foreign_key_check').get() !== undefined) {
    tally.fault('damaged', 'a row that belongs to nothing')
  }
  const half = db.prepare(
    `SELECT 1 FROM deposits WHERE state IN ('held', 'released')
     GROUP BY space_id, reveal HAVING count(DISTINCT state) > 1`,
  )
  if (half.get() !== undefined) tally.fault('half', 'a reveal that is released for some')
  db.close()
}
