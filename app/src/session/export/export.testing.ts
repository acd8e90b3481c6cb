/** What the tests of exports share: a device's vault, and archives with a member changed. */
import { bytesToBase64url } from '@attune/wire/bytes.ts'
import { sealAgeFile } from '../../crypto/age-file.ts'
import { openAgeFile } from '../../crypto/age-file.ts'
import { sha256 } from '../../crypto/hash.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import { dayOf } from '../../domain/calendar-day.ts'
import type { MemoryDisk } from '../../storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../../storage/memory-store.ts'
import type { Store } from '../../storage/store.ts'
import type { Vault } from '../vault.ts'
import { openVault } from '../vault.ts'
import { createExport } from './create-export.ts'
import type { ReadExport } from './read-export.ts'
import { readExport } from './read-export.ts'
import { encodeManifest } from './export-format.ts'
import { packTar, unpackTar } from './tar.ts'

export const passphrase = 'h3kt-92mx-aqrw-7ydp'
export const today = dayOf(2026, 11, 25)
const day = 20_782

export interface TestDevice {
  readonly disk: MemoryDisk
  readonly vault: Vault
}

export async function openDisk(
  disk: MemoryDisk = createMemoryDisk(),
  wrap: (store: Store) => Store = (store) => store,
): Promise<TestDevice> {
  const random = createSeededRandom(`device ${disk.records.size}`)
  const opened = await openVault(wrap(createMemoryStore(disk)), random)
  if (!opened.ok) throw new Error(opened.error.kind)
  return { disk, vault: opened.value }
}

const random = createSeededRandom('export')

export async function exportOf(
  { vault }: TestDevice,
  more: Partial<Parameters<typeof createExport>[1]> = {},
) {
  const made = await createExport(passphrase, { vault, random, today, language: 'en', ...more })
  if (!made.ok) throw new Error(made.error.kind)
  return made.value
}

export async function lookInto(bytes: Uint8Array, { vault }: TestDevice): Promise<ReadExport> {
  const read = await readExport(bytes, passphrase, { vault, random })
  if (!read.ok) throw new Error(read.error.kind)
  return read.value
}

/** The members of an export, as whoever has the passphrase sees them. */
export async function membersOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const opened = await openAgeFile(bytes, passphrase)
  const members = unpackTar(opened.ok ? opened.value : new Uint8Array())
  const asText = (member: Uint8Array) => new TextDecoder().decode(member)
  return new Map([...(members ?? [])].map(([name, member]) => [name, asText(member)]))
}

/** An archive whose manifest fits its members, whatever they are. */
export function archiveOf(members: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const list = [...members]
    .filter(([name]) => name !== 'manifest.json')
    .map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
  const hashes = list.map(({ name, bytes }) => [name, bytesToBase64url(sha256(bytes))] as const)
  const manifest = encodeManifest({ day: today, members: new Map(hashes) })
  return packTar([...list, { name: 'manifest.json', bytes: manifest }], day)
}

export function sealed(archive: Uint8Array): Promise<Uint8Array> {
  return sealAgeFile(archive, passphrase)
}

/** What rests on a disk, for comparing before and after. */
export function restingOn({ disk }: TestDevice): ReadonlyMap<string, string> {
  return new Map([...disk.records].map(([key, value]) => [key, Buffer.from(value).toString('hex')]))
}
