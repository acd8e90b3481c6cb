/**
 * Looking into an export before anything is changed, and bringing it back once the person says so
 * (R22). Bringing it back twice changes nothing the second time.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Bond } from '../../content/bond.ts'
import type { Random } from '../../crypto/random.ts'
import { ok } from '../../crypto/result.ts'
import type { Day } from '../../domain/calendar-day.ts'
import type { OpenFault, Outcome, StorageFault } from '../faults.ts'
import type { Vault } from '../vault.ts'
import type { OpenedExport } from './open-export.ts'
import { openExport } from './open-export.ts'
import type { OwnStanding } from './own-copy.ts'
import { ownStanding } from './own-copy.ts'
import { restoreExport } from './restore-export.ts'
import type { SpaceCopy } from './space-copy.ts'
import { openSpaceCopy } from './space-copy.ts'
import type { Standing } from './standing.ts'
import { standingOf } from './standing.ts'
import { tellSpace } from './tell-space.ts'

export interface ExportPreview {
  /** When it was made. */
  readonly day: Day
  readonly spaces: readonly SpacePreview[]
  /** Of the person's own place; null where the export has none. */
  readonly own: OwnStanding | null
}

export interface SpacePreview {
  readonly space: SpaceId
  readonly standing: Standing
  /** Null only where the standing is `unreadable`. */
  readonly about: SpaceAbout | null
}

export interface SpaceAbout {
  /** Who the person is in it. */
  readonly me: string
  /** Empty for someone whose name never arrived. */
  readonly others: readonly string[]
  readonly bond: Bond
  /** Null while nothing was written on any day. */
  readonly days: { readonly first: Day; readonly last: Day } | null
  /** How much there is to read. */
  readonly pieces: number
}

export interface ImportParts {
  readonly vault: Vault
  readonly random: Random
}

export type ReadExport = ExportPreview & {
  /** Everything that the preview says, space by space; a space is brought back whole or not at all. */
  restore(): Promise<Outcome<null, StorageFault>>
}

/** Writes nothing. */
export async function readExport(
  bytes: Uint8Array,
  passphrase: string,
  parts: ImportParts,
): Promise<Outcome<ReadExport, OpenFault>> {
  const opened = await openExport(bytes, passphrase)
  return opened.ok ? ok(await previewExport(opened.value, parts)) : opened
}

export async function previewExport(opened: OpenedExport, parts: ImportParts): Promise<ReadExport> {
  const { day, own } = opened
  const spaces: SpacePreview[] = []
  for (const { space, rows } of opened.spaces) {
    const copy = await openSpaceCopy(space, rows)
    const { standing } = await standingOf(space, rows, copy, parts)
    spaces.push({
      space,
      standing,
      about: standing === 'unreadable' ? null : copy && aboutOf(copy),
    })
  }
  return {
    ...{ day, spaces },
    own: own && (await ownStanding(own, parts.vault.store, parts.random)),
    restore: () => restoreExport(opened, parts),
  }
}

function aboutOf(copy: SpaceCopy): SpaceAbout {
  const { record, own, log, names } = copy
  const { told } = tellSpace(copy)
  const days = told.flatMap(({ day }) => day ?? []).toSorted()
  const [first] = days
  const last = days.at(-1)
  const others = (log.state.roster?.members ?? []).filter(
    ({ member }) => member !== own.member.member,
  )
  return {
    me: record.name,
    others: others.map(({ member }) => names.get(member) ?? ''),
    bond: record.bond,
    days: first === undefined || last === undefined ? null : { first, last },
    pieces: told.length,
  }
}
