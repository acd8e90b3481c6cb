/**
 * Backups and restores whose power is cut in the middle. A copy is whole or not there, what a folder held
 * is in it or set aside whole, and what was said to be done is done.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { startRelay } from '../../relay/src/testing/relay-process.ts'
import type { Chance } from '../history/chance.ts'
import { createChance } from '../history/chance.ts'
import { chosenBy, everything } from './choice.ts'
import type { Disk } from './disk.ts'
import { createHousehold } from './household.ts'
import { compileOnce, environmentOf } from './kill.ts'
import { makeLayer } from './layer.ts'
import type { Tally } from './tally.ts'
import { createTally } from './tally.ts'
import { createWatchedFolder } from './watched-folder.ts'

const program = fileURLToPath(new URL('../../relay/src/copies.ts', import.meta.url))

/** `data` holds more than `early.db`, a copy of it from before, and some of that only in its log. */
interface Begun {
  readonly disk: Disk
  readonly full: string
  readonly early: string
  /** What a relay that is put back to it must hold: nothing that waits, which may have been taken back since. */
  readonly restored: string
}

type Findings = (disk: Disk, begun: Begun, isDone: boolean) => string | null

interface Task {
  readonly args: (folder: string) => readonly string[]
  readonly findings: Findings
}

const tasks: Readonly<Record<string, Task>> = {
  backup: {
    args: (folder) => ['backup', '--data', join(folder, 'data'), '--to', join(folder, 'copy.db')],
    findings: (disk, { full }, isDone) => {
      if (contentOf(disk, 'data/relay.db') !== full) return 'a backup changed what it copied'
      const copy = contentOf(disk, 'copy.db')
      if (copy === null) return isDone ? 'a backup that was done is not there' : null
      return copy === full ? null : 'half a backup under its name'
    },
  },
  restore: {
    args: (folder) => [
      'restore',
      '--from',
      join(folder, 'early.db'),
      '--data',
      join(folder, 'new'),
    ],
    findings: (disk, { early, restored }, isDone) => {
      if (contentOf(disk, 'early.db') !== early) return 'a restore changed its copy'
      const there = contentOf(disk, 'new/relay.db')
      if (there === null) return isDone ? 'a restore that was done is not there' : null
      return there === restored ? null : 'half a restore under its name'
    },
  },
  replacement: {
    args: (folder) => [
      ...['restore', '--replace', '--from', join(folder, 'early.db')],
      ...['--data', join(folder, 'data')],
    ],
    findings: (disk, { full, restored }, isDone) => {
      const there = contentOf(disk, 'data/relay.db')
      const aside = contentOf(disk, 'data/relay.db.before-1')
      if (there !== full && aside !== full) return 'what the folder held is nowhere whole'
      if (there !== null && there !== full && there !== restored)
        return 'neither the old nor the new'
      return isDone && there !== restored ? 'a restore that was done is not there' : null
    },
  },
}

/** Of one run that is cut off, so many disks are looked at. */
const disksEach = 4
const lastChanges = 15

export async function cutCopies({ count, seed }: { count: number; seed: number }): Promise<Tally> {
  const tally = createTally()
  const library = makeLayer()
  await compileOnce()
  const chance = createChance(seed)
  const begun = await begin(library, `${seed} copies`)
  for (const [name, task] of Object.entries(tasks)) {
    const changes = runOnce(library, begun, task).changes
    const runs = Math.ceil(count / Object.keys(tasks).length / disksEach)
    for (let run = 0; run < runs; run += 1) {
      // Names change at the end, and there are few of them.
      const from = chance.happens(0.5) ? 0 : Math.max(0, changes - lastChanges)
      const cutAt = chance.happens(0.15) ? undefined : 1 + from + chance.below(changes - from)
      const { isDone, disks } = runOnce(library, begun, task, { cutAt, chance })
      for (const disk of disks) {
        tally.ends += 1
        const found = task.findings(disk, begun, isDone)
        if (found !== null) tally.fault('lost', `${name}, before change ${String(cutAt)}: ${found}`)
      }
    }
  }
  return tally
}

function runOnce(
  library: string,
  { disk }: Begun,
  { args }: Task,
  { cutAt, chance }: { cutAt?: number | undefined; chance?: Chance } = {},
): { isDone: boolean; changes: number; disks: readonly Disk[] } {
  const watched = createWatchedFolder(library, disk)
  const env = {
    PATH: process.env['PATH'],
    ...environmentOf({}),
    ...watched.environment(cutAt),
  }
  const ran = spawnSync(process.execPath, [program, ...args(watched.folder)], { env })
  if (ran.status !== 0 && ran.signal !== 'SIGKILL') throw new Error(String(ran.stderr))
  const disks =
    chance === undefined
      ? []
      : Array.from({ length: disksEach }, () => watched.couldBe(chosenBy(chance)))
  const changes = watched.cut(everything)
  watched.remove()
  return { isDone: ran.status === 0, changes, disks }
}

async function begin(library: string, name: string): Promise<Begun> {
  const watched = createWatchedFolder(library)
  const data = join(watched.folder, 'data')
  const household = createHousehold(
    { tally: createTally(), chance: createChance(1), name },
    { now: Date.now, isOpen: true },
  )
  const start = () =>
    startRelay(['--open', '--port', '0', '--data', data], {
      ...environmentOf({}),
      ...watched.environment(),
    })
  const write = async (address: string) => {
    const lines = await household.look(address, 'open')
    const until = Date.now() + 150
    const nobody = { onSend: () => undefined, onAnswer: () => undefined }
    await household.write(lines, nobody, () => Date.now() > until)
  }
  let relay = await start()
  await household.begin(relay.address)
  await write(relay.address)
  await relay.end('SIGKILL')
  watched.cut(everything)
  const args = ['backup', '--data', data, '--to', join(watched.folder, 'early.db')]
  const env = { PATH: process.env['PATH'], ...watched.environment() }
  spawnSync(process.execPath, [program, ...args], { env })
  watched.cut(everything)
  relay = await start()
  await write(relay.address)
  await relay.end('SIGKILL')
  const disk = watched.couldBe(everything)
  watched.remove()
  const [full, early] = [contentOf(disk, 'data/relay.db'), contentOf(disk, 'early.db')]
  const restored = contentOf(disk, 'early.db', withoutWaiting)
  if (full === null || early === null || restored === null || full === early)
    throw new Error(`nothing to copy: ${String(full)} ${String(early)}`)
  return { disk, full, early, restored }
}

/** All that people brought in, as one hash; null for no such file. */
function contentOf({ files }: Disk, name: string, tables = whole): string | null {
  const bytes = files.get(name)
  if (bytes === undefined) return null
  const folder = mkdtempSync(join(tmpdir(), 'attune-copy-'))
  const file = join(folder, 'relay.db')
  writeFileSync(file, bytes)
  const log = files.get(`${name}-wal`)
  if (log !== undefined) writeFileSync(`${file}-wal`, log)
  try {
    return hashOf(file, tables)
  } catch (error) {
    return `damaged: ${String(error)}`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const lasting = ['spaces', 'items', 'ways', 'blob_pieces']
const whole = [...lasting, 'deposits', 'yes_vectors', 'invites']
/** As much as a whole one says where nothing waits: no rows say nothing. */
const withoutWaiting = [...lasting, "deposits WHERE state <> 'held'"]

function hashOf(file: string, tables: readonly string[]): string {
  const db = new DatabaseSync(file)
  const sound = db.prepare('PRAGMA integrity_check').get()?.['integrity_check']
  const hash = createHash('sha256')
  for (const table of tables) {
    for (const row of db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).iterate()) {
      for (const value of Object.values(row)) {
        hash.update(value instanceof Uint8Array ? value : String(value)).update('|')
      }
    }
  }
  db.close()
  return sound === 'ok' ? hash.digest('hex') : `damaged: ${String(sound)}`
}
