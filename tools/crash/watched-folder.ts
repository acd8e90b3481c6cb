/**
 * A folder on a disk whose power can be cut. Programs run over it through the layer; after their end it
 * is written anew, as the disk could have been left.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { everything } from './choice.ts'
import type { Choice, Disk } from './disk.ts'
import { diskAfter } from './disk.ts'
import type { Note } from './sync-log.ts'
import { readSyncLog } from './sync-log.ts'

export interface WatchedFolder {
  /** What is watched. */
  readonly folder: string
  /** For the environment of the next program. `cutAt`: it ends before its n-th change or sync. */
  readonly environment: (cutAt?: number) => Record<string, string>
  /** After its end: what could be left, without leaving it so. */
  readonly couldBe: (choice: Choice) => Disk
  /** After its end. Answers how many changes and syncs there were. */
  readonly cut: (choice: Choice) => number
  readonly remove: () => void
}

const emptyDisk: Disk = { files: new Map(), folders: new Set() }

export function createWatchedFolder(library: string, begun: Disk = emptyDisk): WatchedFolder {
  const place = mkdtempSync(join(realpathSync(tmpdir()), 'attune-cut-'))
  const [folder, log] = [join(place, 'disk'), join(place, 'log')]
  let disk = begun
  writeDisk(folder, disk)
  const read = () => (existsSync(log) ? readSyncLog(log) : [])
  return {
    folder,
    environment: (cutAt) => ({
      LD_PRELOAD: library,
      UNSYNCED_FOLDER: folder,
      UNSYNCED_LOG: log,
      ...(cutAt !== undefined && { UNSYNCED_CUT_AT: String(cutAt) }),
    }),
    couldBe: (choice) => diskAfter(disk, read(), choice),
    cut: (choice) => {
      const notes = read()
      const real = readDisk(folder)
      const couldLeave = (all: readonly Note[]) => isLeftBy(diskAfter(disk, all, everything), real)
      const isSeen = endings(notes).some(couldLeave)
      if (!isSeen) throw new Error(`not all was seen in ${place}`)
      disk = diskAfter(disk, notes, choice)
      rmSync(folder, { recursive: true, force: true })
      writeDisk(folder, disk)
      rmSync(log, { force: true })
      return notes.length
    },
    remove: () => rmSync(place, { recursive: true, force: true }),
  }
}

/**
 * It may have ended between a change and its note, or the other way round, or in the middle of a write: a
 * kill lets the system finish the page that it is at.
 */
function endings(notes: readonly Note[]): readonly (readonly Note[])[] {
  const [before, last] = [notes.slice(0, -1), notes.at(-1)]
  if (last?.kind !== 'write') return [notes, before]
  const partial: Note[] = []
  const first = (Math.floor(last.at / page) + 1) * page - last.at
  for (let length = first; length < last.bytes.length; length += page) {
    partial.push({ ...last, bytes: last.bytes.subarray(0, length) })
  }
  return [notes, before, ...partial.map((part) => [...before, part])]
}

const page = 4_096

/** A file that had just been made has no note yet, and no bytes. */
function isLeftBy(disk: Disk, real: Disk): boolean {
  const unseen = [...real.files].find(([name]) => !disk.files.has(name) && !isMemory(name))
  if (unseen === undefined || unseen[1].length > 0) return isSameDisk(disk, real)
  const [[name, bytes], files] = [unseen, new Map(disk.files)]
  return isSameDisk({ ...disk, files: files.set(name, bytes) }, real)
}

/** Names and contents. What is written through memory is not looked at. */
function isSameDisk(one: Disk, other: Disk): boolean {
  const names = ({ files, folders }: Disk) =>
    [...files.keys(), ...folders].filter((name) => !isMemory(name)).toSorted()
  return (
    names(one).join('\n') === names(other).join('\n') &&
    [...one.files].every(
      ([name, bytes]) => isMemory(name) || other.files.get(name)?.equals(bytes) === true,
    )
  )
}

/** SQLite's index of its log: made anew by whoever opens the database first. */
function isMemory(name: string): boolean {
  return name.endsWith('-shm')
}

function readDisk(folder: string): Disk {
  const files = new Map<string, Buffer>()
  const folders = new Set<string>()
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length + 1)
    if (entry.isDirectory()) folders.add(name)
    else files.set(name, readFileSync(path))
  }
  return { files, folders }
}

function writeDisk(folder: string, { files, folders }: Disk): void {
  mkdirSync(folder)
  for (const name of [...folders].toSorted()) mkdirSync(join(folder, name), { recursive: true })
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
    chmodSync(join(folder, name), 0o600)
  }
}
