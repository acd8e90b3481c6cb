/**
 * A disk as a power cut could have left it: all that was synced, and of the rest whatever the choice
 * keeps. As strict as POSIX: a name is durable once its folder was synced, contents once their file was.
 */
import { dirname } from 'node:path'
import type { Note } from './sync-log.ts'

export interface Disk {
  /** Contents by name, relative to what is watched. */
  readonly files: ReadonlyMap<string, Buffer>
  readonly folders: ReadonlySet<string>
}

export function diskAfter(before: Disk, notes: readonly Note[], choice: Choice): Disk {
  const tracks = createTracks(before)
  for (const note of notes) take(tracks, note)
  const kept = choice.names(tracks.changes)
  for (const change of kept) change.apply(tracks.durable)
  const files = new Map<string, Buffer>()
  const folders = new Set<string>()
  const isThere = (name: string): boolean =>
    name === '.' || (tracks.durable.get(name) === 'folder' && isThere(dirname(name)))
  for (const [name, node] of tracks.durable) {
    if (!isThere(dirname(name))) continue
    if (node === 'folder') folders.add(name)
    else {
      const bytes = contentOf(node, choice)
      if (bytes !== null) files.set(name, bytes)
    }
  }
  return { files, folders }
}

/** What of the changes that were not synced has reached the disk all the same. */
export interface Choice {
  readonly names: (changes: readonly NameChange[]) => readonly NameChange[]
  readonly changes: (changes: readonly Change[]) => readonly Change[]
  /** Of a file that was written through memory; null for none. */
  readonly mapped: (bytes: Buffer) => Buffer | null
}

/** Bytes written, or a new length. */
export type Change = { readonly at: number; readonly bytes: Buffer } | { readonly length: number }

interface FileNode {
  readonly before: Buffer
  readonly synced: Change[]
  /** Since the last sync. */
  changes: Change[]
  /** Written through memory: nobody can say what of it has reached the disk. */
  isMapped: boolean
}
function newFile(before: Buffer): FileNode {
  return { before, synced: [], changes: [], isMapped: false }
}

type Node = FileNode | 'folder'
type Names = Map<string, Node>

interface NameChange {
  /** Durable when this folder is synced. */
  readonly folder: string
  readonly isRemoval: boolean
  readonly apply: (names: Names) => void
}

interface Tracks {
  /** As the program sees them. */
  readonly names: Names
  readonly durable: Names
  changes: NameChange[]
  readonly open: Map<number, FileNode>
}

function createTracks({ files, folders }: Disk): Tracks {
  const names: Names = new Map()
  for (const name of folders) names.set(name, 'folder')
  for (const [name, bytes] of files) names.set(name, newFile(bytes))
  return { names, durable: new Map(names), changes: [], open: new Map() }
}

function take(tracks: Tracks, note: Note): void {
  switch (note.kind) {
    case 'create': {
      const node = newFile(Buffer.alloc(0))
      tracks.open.set(note.file, node)
      return rename(tracks, dirname(note.name), (names) => names.set(note.name, node))
    }
    case 'open': {
      const node = tracks.names.get(note.name)
      if (node === undefined || node === 'folder') throw new Error(`${note.name} was not there`)
      tracks.open.set(note.file, node)
      return
    }
    case 'write':
      return void fileOf(tracks, note.file).changes.push({ at: note.at, bytes: note.bytes })
    case 'truncate':
      return void fileOf(tracks, note.file).changes.push({ length: note.length })
    case 'mapped':
      fileOf(tracks, note.file).isMapped = true
      return
    case 'sync': {
      const node = fileOf(tracks, note.file)
      for (const change of node.changes) node.synced.push(change)
      node.changes = []
      return
    }
    default:
      takeName(tracks, note)
  }
}

function takeName(
  tracks: Tracks,
  note: Extract<Note, { kind: 'sync-folder' | 'unlink' | 'make-folder' | 'rename' }>,
): void {
  const { name } = note
  switch (note.kind) {
    case 'sync-folder': {
      const folder = name === '' ? '.' : name
      for (const one of tracks.changes) if (one.folder === folder) one.apply(tracks.durable)
      tracks.changes = tracks.changes.filter((one) => one.folder !== folder)
      return
    }
    case 'unlink':
      return rename(tracks, dirname(name), (names) => names.delete(name), true)
    case 'make-folder':
      return rename(tracks, dirname(name), (names) => names.set(name, 'folder'))
    case 'rename': {
      const node = tracks.names.get(name)
      if (node === undefined || node === 'folder') throw new Error(`${name} is no file`)
      return rename(tracks, dirname(note.to), (names) => {
        // Where the name before never became durable, the file arrives under its new one.
        if (names.get(name) === node) names.delete(name)
        names.set(note.to, node)
      })
    }
  }
}

function rename(
  tracks: Tracks,
  folder: string,
  apply: NameChange['apply'],
  isRemoval = false,
): void {
  apply(tracks.names)
  tracks.changes.push({ folder, isRemoval, apply })
}

function fileOf({ open }: Tracks, file: number): FileNode {
  const node = open.get(file)
  if (node === undefined) throw new Error(`a file that nobody opened: ${String(file)}`)
  return node
}

function contentOf({ before, synced, changes, isMapped }: FileNode, choice: Choice): Buffer | null {
  const bytes = changed(before, [...synced, ...choice.changes(changes)])
  return isMapped ? choice.mapped(bytes) : bytes
}

/** Never the same bytes: what came before stays as it was. */
function changed(before: Buffer, changes: readonly Change[]): Buffer {
  if (changes.length === 0) return before
  let length = before.length
  const most = changes.reduce(
    (size, one) => Math.max(size, 'length' in one ? one.length : one.at + one.bytes.length),
    length,
  )
  const bytes = Buffer.alloc(most)
  before.copy(bytes)
  for (const change of changes) {
    if ('length' in change) {
      // What is cut off reads as nothing, also where the file grows again.
      bytes.fill(0, Math.min(length, change.length), Math.max(length, change.length))
      length = change.length
    } else {
      change.bytes.copy(bytes, change.at)
      length = Math.max(length, change.at + change.bytes.length)
    }
  }
  return bytes.subarray(0, length)
}
