/** What unsynced.c has written down: every change under its folder and every sync, in their order. */
import { readFileSync } from 'node:fs'

export type Note =
  | { readonly kind: 'create' | 'open'; readonly file: number; readonly name: string }
  | { readonly kind: 'write'; readonly file: number; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly file: number; readonly length: number }
  | { readonly kind: 'sync' | 'mapped'; readonly file: number }
  | { readonly kind: 'sync-folder' | 'unlink' | 'make-folder'; readonly name: string }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }

/** In the order of `enum kind`, from 1. */
const kinds = [
  ...['create', 'open', 'write', 'truncate', 'sync', 'sync-folder', 'unlink'],
  ...['rename', 'make-folder', 'mapped'],
] as readonly Note['kind'][]
const headLength = 32

export function readSyncLog(file: string): readonly Note[] {
  const all = readFileSync(file)
  const notes: Note[] = []
  for (let at = 0; at + headLength <= all.length;) {
    const length = number(all, at + 24)
    const end = at + headLength + length
    // Cut off while it was being noted: what it tells of has not been done.
    if (end > all.length) break
    notes.push(noteOf(all.subarray(at, at + headLength), all.subarray(at + headLength, end)))
    at = end
  }
  return notes
}

function noteOf(head: Buffer, bytes: Buffer): Note {
  const kind = kinds[number(head, 0) - 1]
  const [file, at, name] = [number(head, 8), number(head, 16), bytes.toString()]
  switch (kind) {
    case 'create':
    case 'open':
      return { kind, file, name }
    case 'write':
      return { kind, file, at, bytes }
    case 'truncate':
      return { kind, file, length: at }
    case 'sync':
    case 'mapped':
      return { kind, file }
    case 'sync-folder':
    case 'unlink':
    case 'make-folder':
      return { kind, name }
    case 'rename': {
      const [from = '', to = ''] = name.split('\n')
      return { kind, name: from, to }
    }
    default:
      throw new Error('a note of no known kind')
  }
}

function number(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64LE(at))
}
