/** What the tests of exports share: a device's vault, and archives with a member changed. */
import { bytesToBase64url } from '@attune/wire/bytes.ts'
import type { Answer } from '../../content/practices/practice.ts'
import { sha256 } from '../../crypto/hash.ts'
import type { OwnKeys } from '../../crypto/keys.ts'
import { encodeOwnKeys } from '../../crypto/keys.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import { dayOf, textToDay } from '../../domain/calendar-day.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import type { MemoryDisk } from '../../storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../../storage/memory-store.ts'
import type { Store } from '../../storage/store.ts'
import type { EntryContent } from '../../sync/entry-content.ts'
import { spaceKeys } from '../../sync/space-keys.ts'
import { openSpaceLog } from '../../sync/space-log.ts'
import type { Stage } from '../../sync/stage.testing.ts'
import { addEntry, createStage, person } from '../../sync/stage.testing.ts'
import { openNotes } from '../notes.ts'
import { openOwnOn } from '../own.testing.ts'
import { plainRecord } from '../records.testing.ts'
import { encodeSpaceRecord } from '../records.ts'
import type { Vault } from '../vault.ts'
import { openVault } from '../vault.ts'
import type { ExportParts } from './create-export.ts'
import { packExport, readKept } from './create-export.ts'
import type { ReadExport } from './read-export.ts'
import { readArchive } from './open-export.ts'
import { previewExport } from './read-export.ts'
import { encodeManifest } from './export-format.ts'
import { packTar, unpackTar } from './tar.ts'

export const today = dayOf(2026, 11, 25)
const dayNumber = 20_782

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

/** Without its lock, which takes a quarter of a second. */
export async function archived(
  { vault }: Pick<TestDevice, 'vault'>,
  more: Partial<ExportParts> = {},
): Promise<Uint8Array> {
  const parts: ExportParts = { vault, random, today, language: 'en', ...more }
  const archive = await packExport(await readKept(parts), parts)
  if (archive === null) throw new Error('too large')
  return archive
}

export async function lookInto(
  archive: Uint8Array,
  { vault }: Pick<TestDevice, 'vault'>,
): Promise<ReadExport> {
  const read = await readArchive(archive)
  if (!read.ok) throw new Error(read.error.kind)
  return previewExport(read.value, { vault, random })
}

/** The members of an export, as whoever has the passphrase sees them. */
export function membersOf(archive: Uint8Array): Map<string, string> {
  const asText = (member: Uint8Array) => new TextDecoder().decode(member)
  return new Map([...(unpackTar(archive) ?? [])].map(([name, member]) => [name, asText(member)]))
}

/** An archive whose manifest fits its members, whatever they are. */
export function archiveOf(members: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const list = [...members]
    .filter(([name]) => name !== 'manifest.json')
    .map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
  const hashes = list.map(({ name, bytes }) => [name, bytesToBase64url(sha256(bytes))] as const)
  const manifest = encodeManifest({ day: today, members: new Map(hashes) })
  return packTar([...list, { name: 'manifest.json', bytes: manifest }], dayNumber)
}

/** As the members are, with whatever manifest there is among them. */
export function packMembers(members: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const list = [...members].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
  return packTar(list, dayNumber)
}

/** What rests on a disk, for comparing before and after. */
export function restingOn({ disk }: TestDevice): ReadonlyMap<string, string> {
  return new Map([...disk.records].map(([key, value]) => [key, Buffer.from(value).toString('hex')]))
}

/** A person's device in a space of a stage: what it holds is under its vault's key. */
export async function openMember(
  stage: Stage,
  own: OwnKeys,
  name: string,
  { vault, disk }: TestDevice,
) {
  const { space } = stage.space.roster
  const keys = spaceKeys(space)
  const rows = [
    { key: keys.ownKeys, value: encodeOwnKeys(own) },
    { key: keys.record, value: encodeSpaceRecord({ ...plainRecord, name }, null) },
  ]
  await vault.store.transact([], () => rows, 'strict')
  await vault.change((before) => ({ ...before, spaces: [...before.spaces, space] }))
  const log = await openSpaceLog(space, own, vault.store)
  await log.take(stage.items)
  return { vault, disk, log, space, keys }
}

/** Noor's device in a space with Sam, with something of each kind in it. */
export async function createHistory(seed: string) {
  const stage = await createStage(seed)
  const [noor, sam] = [person(stage, 0), person(stage, 1)]
  addEntry(stage, noor, { kind: 'person.named', day: null, body: { name: 'Noor' } })
  addEntry(stage, sam, { kind: 'person.named', day: null, body: { name: 'Sam <b>' } })
  addEntry(stage, sam, said('2026-11-21', 'thanks', { did: 'the *soup*', meant: '<i>home</i>' }))
  addEntry(stage, noor, { ...said('2026-11-22', 'reply'), kind: 'round.responded' })
  const odd = { $bytes: 'no bytes', deep: [{ photo: Uint8Array.of(1, 2, 3) }, null, -7] }
  addEntry(stage, sam, { kind: 'mood.tuned', day: null, body: odd })
  const device = await openMember(stage, noor, 'Noor', await openDisk())
  await device.log.append(said('2026-11-23', 'thanks', { did: 'walking the dog' }))
  const { store } = device.vault
  await openNotes(device.space, store).then((notes) =>
    notes.saveDraft(toRoundKey('one-question', '2026-11-23/q-own-hour'), 'answer', {
      text: 'half a thought',
    }),
  )
  const rows = [
    { key: `${device.keys.root}from-the-future/1`, value: Uint8Array.of(9) },
    { key: 'elsewhere', value: Uint8Array.of(3) },
  ]
  await store.transact([], () => rows, 'strict')
  await writeOwn(store, '2026-11-20', 'a page of mine\n# and *more*')
  return { ...device, stage, noor, sam }
}

/** A page of the journal; null takes out the last one. */
export async function writeOwn(store: Store, day: string, text: string | null) {
  const own = await openOwnOn(store, `own ${day}`)
  if (text !== null) return void (await own.write(text, textToDay(day) ?? today))
  await own.changeJournal(own.view().pages[0]?.page ?? '', null)
}

function said(day: string, step: string, answer: Answer | null = null): EntryContent {
  const round = `${day.replace('22', '21')}/abcdefgh`
  const body = { practice: 'thank-you', step, round }
  const more = answer === null ? { text: 'That was nothing' } : { answer: { ...answer } }
  return { kind: 'round.written', day: textToDay(day), body: { ...body, ...more } }
}
