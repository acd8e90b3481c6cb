/**
 * An export's bytes, opened and checked as a whole, before anything of it is looked at. A file that
 * is not to the last byte what `create-export.ts` writes is refused; nothing is written, whatever
 * it holds (decision 009).
 */
import { bytesToBase64url } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { AgeFault } from '../../crypto/age-file.ts'
import { openAgeFile } from '../../crypto/age-file.ts'
import { tidyPassphrase } from '../../crypto/export-passphrase.ts'
import { sha256 } from '../../crypto/hash.ts'
import { fail, ok } from '../../crypto/result.ts'
import type { Day } from '../../domain/calendar-day.ts'
import type { StoredRecord } from '../../storage/store.ts'
import type { OpenFault, Outcome } from '../faults.ts'
import type { RestoreRows } from './export-format.ts'
import { decodeManifest, decodeRestore } from './export-format.ts'
import { canUnfold } from './space-copy.ts'
import { unpackTar } from './tar.ts'

interface SpaceRows extends RestoreRows {
  readonly space: SpaceId
}

export interface OpenedExport {
  readonly day: Day
  readonly spaces: readonly SpaceRows[]
  /** Null where there was nothing of the person's own place. */
  readonly own: readonly StoredRecord[] | null
  readonly media: ReadonlyMap<string, Uint8Array>
}

export async function openExport(
  bytes: Uint8Array,
  typed: string,
): Promise<Outcome<OpenedExport, OpenFault>> {
  const opened = await openAgeFile(bytes, tidyPassphrase(typed))
  return opened.ok ? readArchive(opened.value) : fail(faultOf(opened.error.kind))
}

/** What was inside of the lock. */
export async function readArchive(archive: Uint8Array): Promise<Outcome<OpenedExport, OpenFault>> {
  const members = unpackTar(archive)
  if (members === null) return fail('not-an-export')
  const manifest = decodeManifest(members.get('manifest.json') ?? new Uint8Array())
  if (manifest === null) return fail('not-an-export')
  if (manifest === 'newer') return fail('newer-version')
  if (!isWhole(members, manifest.members)) return fail('damaged')
  const read = await readMembers(members)
  return read === null ? fail('damaged') : ok({ ...read, day: manifest.day })
}

function faultOf(kind: AgeFault): OpenFault {
  if (kind === 'not-age') return 'not-an-export'
  return kind === 'newer' ? 'newer-version' : kind
}

/** Each member is one that we know, and all of them were written together. */
function isWhole(
  members: ReadonlyMap<string, Uint8Array>,
  hashes: ReadonlyMap<string, string>,
): boolean {
  const rest = [...members].filter(([name]) => name !== 'manifest.json')
  return (
    rest.length === hashes.size &&
    rest.every(
      ([name, bytes]) => known.test(name) && hashes.get(name) === bytesToBase64url(sha256(bytes)),
    )
  )
}

const known =
  /^(README\.md|spaces\/\d{1,4}\/(history\.md|history\.json|restore\.json)|own\/(journal\.md|history\.json|restore\.json)|media\/[^/]+)$/

/** Only the rows are read back: what people read is made from them. */
async function readMembers(
  members: ReadonlyMap<string, Uint8Array>,
): Promise<Omit<OpenedExport, 'day'> | null> {
  const spaces: SpaceRows[] = []
  let own: readonly StoredRecord[] | null = null
  for (const [name, bytes] of members) {
    if (!name.endsWith('/restore.json')) continue
    const restore = decodeRestore(bytes)
    if (restore === null || (restore.space === null) !== name.startsWith('own/')) return null
    const { space, rows } = restore
    if (space === null) own = rows
    else if (spaces.some((one) => one.space === space)) return null
    else spaces.push({ space, rows })
  }
  const media = new Map([...members].filter(([name]) => name.startsWith('media/')))
  const all = [...spaces.flatMap(({ rows }) => rows), ...(own ?? [])]
  return (await canUnfold(all)) ? { spaces, own, media } : null
}
