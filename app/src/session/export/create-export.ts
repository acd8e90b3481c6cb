/**
 * Everything that this person keeps, in one file that is theirs: readable, complete, and enough for
 * a new device to go on (docs/decisions/009-export-is-age-over-tar.md). Each space is read as of one
 * moment, whatever is being written meanwhile. The file's name names nobody (R22).
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { bytesToBase64url } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Language } from '../../content/language.ts'
import { oneQuestion } from '../../content/practices/one-question.ts'
import { loadWords } from '../../content/load-messages.ts'
import { sealAgeFile } from '../../crypto/age-file.ts'
import { tidyPassphrase } from '../../crypto/export-passphrase.ts'
import { sha256 } from '../../crypto/hash.ts'
import { isLongEnough } from '../../crypto/passphrase-length.ts'
import type { Random } from '../../crypto/random.ts'
import { fail } from '../../crypto/result.ts'
import type { Day } from '../../domain/calendar-day.ts'
import { dayOf, daysBetween } from '../../domain/calendar-day.ts'
import type { ChronicleParts } from '../../domain/chronicle.ts'
import { writeChronicle } from '../../domain/chronicle.ts'
import type { StoredRecord } from '../../storage/store.ts'
import { ownSpaceKeys, spaceKeys } from '../../sync/space-keys.ts'
import type { Outcome } from '../faults.ts'
import type { Vault } from '../vault.ts'
import type { RestoreRows } from './export-format.ts'
import { encodeManifest, encodeRestore } from './export-format.ts'
import { ownToJson, spaceToJson } from './history-json.ts'
import { openOwnCopy, tellOwn } from './own-copy.ts'
import type { MediaRoom } from './media-copy.ts'
import { copyMedia } from './media-copy.ts'
import { listRows, openSpaceCopy } from './space-copy.ts'
import { packTar } from './tar.ts'
import type { TarMember } from './tar.ts'
import type { Telling } from './tell-space.ts'
import { tellSpace } from './tell-space.ts'

export interface ExportParts {
  readonly vault: Vault
  readonly random: Random
  readonly today: Day
  readonly language: Language
  /** More files, under names such as `media/a1b2.webp`. */
  readonly media?: readonly TarMember[]
  /** For photos and voices; as much as fits beside the words where nothing is said. */
  readonly room?: MediaRoom
}

export interface ExportFile {
  readonly name: string
  readonly bytes: Bytes
  /** False when a photo or a voice is not in it: it is not on this device, or there is no room. */
  readonly isWhole: boolean
}

export type ExportFault = 'passphrase-short' | 'too-large' | 'storage-failed'

export async function createExport(
  typed: string,
  parts: ExportParts,
): Promise<Outcome<ExportFile, ExportFault>> {
  const passphrase = tidyPassphrase(typed)
  if (!isLongEnough(passphrase)) return fail('passphrase-short')
  const kept = await readKept(parts).catch(() => null)
  if (kept === null) return fail('storage-failed')
  const room: MediaRoom = { bytes: mostMedia, isWhole: true }
  const archive = await packExport(kept, { room, ...parts })
  if (archive === null) return fail('too-large')
  const bytes = await sealAgeFile(archive, passphrase, parts.random)
  return { ok: true, value: { name: `attune-${parts.today}.age`, bytes, isWhole: room.isWhole } }
}

type Rows = readonly StoredRecord[]

/** All that is taken along, as it rests. */
export interface Kept {
  readonly spaces: readonly { readonly space: SpaceId; readonly rows: Rows }[]
  readonly own: Rows
}

export async function readKept({ vault }: ExportParts): Promise<Kept> {
  const { store, settings } = vault
  const spaces: Kept['spaces'][number][] = []
  for (const space of settings.spaces) {
    const rows = await listRows(store, spaceKeys(space).root)
    // What somebody has marked for a private yes is in no file: it is begun anew, with nothing marked.
    spaces.push({ space, rows: rows.filter(({ key }) => !key.startsWith('yes/')) })
  }
  return { spaces, own: await listRows(store, ownSpaceKeys.root) }
}

/** What is inside of the lock; null when it is more than an import would take. */
export async function packExport(kept: Kept, parts: ExportParts): Promise<Bytes | null> {
  const members = await writeMembers(kept, parts)
  const size = members.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (size > mostBytes) return null
  const hashes = members.map(({ name, bytes }) => [name, bytesToBase64url(sha256(bytes))] as const)
  const manifest = encodeManifest({ day: parts.today, members: new Map(hashes) })
  return packTar(
    [...members, { name: 'manifest.json', bytes: manifest }],
    daysBetween(dayOf(1970, 1, 1), parts.today),
  )
}

/** Less than `age-file.ts` opens, with room for what is around each member. */
const mostBytes = 240 * 1_048_576
const mostMedia = 160 * 1_048_576

async function writeMembers(
  { spaces, own }: Kept,
  parts: ExportParts,
): Promise<readonly TarMember[]> {
  const { vault, language, random, room = { bytes: mostMedia, isWhole: true } } = parts
  const { exported: words } = await loadWords.later[language]()
  const { deck } = await loadWords.today[language]()
  const { questions } = await loadWords.questions[language]()
  const asked = { ...deck, ...questions }
  const readable = {
    words,
    showDay: (day: Day) => showDay(day, language),
    questionOf: (practice: string, round: string) =>
      practice === oneQuestion.id ? questionIn(asked, round) : null,
  }
  const members = [text('README.md', words.readme)]
  const media = [...(parts.media ?? [])]
  for (const [at, { space, rows }] of spaces.entries()) {
    const copy = await openSpaceCopy(space, rows, random)
    const shown = copy && {
      ...{ page: 'history.md', title: words.historyTitle },
      ...{ told: tellSpace(copy), json: spaceToJson(space, copy) },
    }
    members.push(...writePlace(`spaces/${at + 1}`, { space, rows }, shown, readable))
    if (copy !== null) media.push(...(await copyMedia(space, copy, vault.store, room)))
  }
  if (own.length > 0) {
    const entries = await openOwnCopy(own, random)
    const shown = entries && {
      ...{ page: 'journal.md', title: words.ownTitle },
      ...{ told: tellOwn(entries), json: ownToJson(entries) },
    }
    members.push(...writePlace('own', { space: null, rows: own }, shown, readable))
  }
  return [...members, ...media]
}

interface Shown {
  readonly page: string
  readonly title: string
  readonly told: Telling
  readonly json: string
}

type Readable = Omit<ChronicleParts, 'title' | 'hasUnknown'>

/** What cannot be read here may be read by a later version: its rows are kept as they are. */
function writePlace(
  folder: string,
  restore: RestoreRows,
  shown: Shown | null,
  readable: Readable,
): readonly TarMember[] {
  const rows = { name: `${folder}/restore.json`, bytes: encodeRestore(restore) }
  if (shown === null) return [rows]
  const {
    page,
    title,
    told: { told, hasUnknown },
    json,
  } = shown
  return [
    text(`${folder}/${page}`, writeChronicle(told, { ...readable, title, hasUnknown })),
    text(`${folder}/history.json`, json),
    rows,
  ]
}

function text(name: string, content: string): TarMember {
  return { name, bytes: new TextEncoder().encode(content) }
}

function questionIn(deck: Readonly<Record<string, string>>, round: string): string | null {
  const id = round.slice(11)
  return Object.hasOwn(deck, id) ? (deck[id] ?? null) : null
}

function showDay(day: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'full',
    timeZone: 'UTC',
    calendar: 'gregory',
  })
  return format.format(new Date(`${day}T00:00:00Z`))
}
