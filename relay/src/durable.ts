/**
 * Makes what was written outlast a power cut: a file's contents by syncing the file, a name by syncing
 * the folder it stands in. SQLite does so for its own files; this is for what is done around them.
 */
import { closeSync, fsyncSync, openSync } from 'node:fs'

export function syncFile(file: string): void {
  const handle = openSync(file, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Some systems, Windows among them, know no such thing, and some folders are not ours to open. */
export function syncFolder(folder: string): void {
  try {
    syncFile(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EIO') throw error
  }
}
