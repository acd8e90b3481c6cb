/** What rested on a phone in each format that the app ever had. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { MemoryDisk } from '../../app/src/storage/memory-store.ts'
import { root } from '../pinned-node.mjs'
import type { Seen } from './seen.ts'

const folder = join(root, 'tools', 'golden', 'phones')

export function fileOf(format: string): string {
  return join(folder, `${format}.json.gz`)
}

export function formats(): readonly string[] {
  return readdirSync(folder).flatMap((name) => /^(\d+)\.json\.gz$/.exec(name)?.[1] ?? [])
}

export function readPhone(format: string): { disk: MemoryDisk; seen: Seen } {
  const { rows, seen } = JSON.parse(gunzipSync(readFileSync(fileOf(format))).toString()) as {
    rows: readonly (readonly [string, string])[]
    seen: Seen
  }
  const records = new Map(
    rows.map(([key, value]) => [key, new Uint8Array(Buffer.from(value, 'base64'))]),
  )
  return { disk: { records, listeners: new Set() }, seen }
}
