/**
 * What is being tried at this moment, in a file: written before each execution, so that whoever watches
 * knows what it was when the process hangs, runs out of memory or is gone.
 */
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'

export interface Current {
  /** A world is made for this target: nothing is known of what it will be given. */
  open(target: number): void
  /** `isFirst`: nothing before it matters. */
  begin(target: number, input: Uint8Array, isFirst: boolean): void
  close(): void
}

export interface Trying {
  /** Counts up with each execution. */
  readonly count: number
  readonly target: number
  /** Since the world was made. */
  readonly inputs: readonly Uint8Array[]
}

const headLength = 16

export function createCurrent(path: string): Current {
  const file = openSync(path, 'w')
  let count = 0
  let end = headLength
  const write = (target: number, more: Uint8Array, at: number) => {
    const head = Buffer.alloc(headLength)
    count += 1
    end = at + more.length
    head.writeDoubleLE(count, 0)
    head.writeUInt32LE(target, 8)
    head.writeUInt32LE(end, 12)
    if (at === headLength) return void writeSync(file, Buffer.concat([head, more]), 0, end, 0)
    writeSync(file, more, 0, more.length, at)
    writeSync(file, head, 0, headLength, 0)
  }
  return {
    open: (target) => write(target, new Uint8Array(), headLength),
    begin(target, input, isFirst) {
      const row = Buffer.alloc(4 + input.length)
      row.writeUInt32LE(input.length, 0)
      row.set(input, 4)
      write(target, row, isFirst ? headLength : end)
    },
    close: () => closeSync(file),
  }
}

/** Null while nothing has been tried. */
export function readCurrent(path: string): Trying | null {
  if (!existsSync(path)) return null
  const bytes = readFileSync(path)
  if (bytes.length < headLength) return null
  const inputs: Uint8Array[] = []
  const end = Math.min(bytes.length, bytes.readUInt32LE(12))
  for (let at = headLength; at + 4 <= end;) {
    const length = bytes.readUInt32LE(at)
    inputs.push(new Uint8Array(bytes.subarray(at + 4, at + 4 + length)))
    at += 4 + length
  }
  return { count: bytes.readDoubleLE(0), target: bytes.readUInt32LE(8), inputs }
}
