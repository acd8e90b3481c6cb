/**
 * Who may see what others have sealed without having answered: whoever was let in with the past, by a record that
 * everyone signed, sees what was opened in an epoch before it. Nobody is given the past where it was not offered.
 */
import { decodeRelease } from '../../wire/src/deposit.ts'
import type { MemberId } from '../../wire/src/ids.ts'
import type { RosterBody } from '../../wire/src/roster-record.ts'
import { decodeRosterRecord } from '../../wire/src/roster-record.ts'
import type { StreamItem } from '../../wire/src/stream-item.ts'
import type { Inspected } from './inspect.ts'
import type { Settled } from './settle.ts'
import type { World } from './world.ts'

export function judgeGranted(
  world: World,
  { told }: Settled,
  everything: readonly Inspected[],
): void {
  for (const { items } of told.values()) wasOffered(world, items)
  for (const { device, text, person, step } of world.secrecy.unanswered) {
    const theirs = everything.filter((one) => one.device === device)
    const isGranted = theirs.some(({ spaces }) =>
      [...(spaces?.values() ?? [])].some(({ own, log, revealed }) => {
        const reveal = revealed.find((one) => isIn(one.answers, text))?.reveal
        const items = told.get(log.space)?.items ?? []
        const opened = items.map(placeOf).find((place) => place?.reveal === reveal)
        const came = items.find((item) => grantedBy(item)?.member === own.member.member)
        // By their epochs: a relay that had lost everything may have been given the record first.
        return opened && came ? opened.epoch < epochOf(came) : false
      }),
    )
    if (!isGranted)
      world.secrecy.leaked(`${device.name} showed at step ${step} what p${person} sealed`)
  }
}

/** Each invitation says whether the past comes with it. */
function wasOffered({ secrecy, ledger }: World, items: readonly StreamItem[]): void {
  for (const card of items.flatMap((item) => grantedBy(item) ?? [])) {
    const person = secrecy.owners.get(card.device.device)
    if (person !== undefined && !ledger.offered.has(person))
      secrecy.leaked(`the past was given to p${person}, whom nobody had offered it`)
  }
}

/** The card of whoever comes in by it, where it brings them the past. */
function grantedBy({ kind, bytes }: StreamItem) {
  const change: RosterBody['change'] | undefined =
    kind === 'roster' ? decodeRosterRecord(bytes)?.body.change : undefined
  return change && 'consent' in change && change.history !== null ? change.consent.card : null
}

/** The epoch that a record begins. */
function epochOf({ bytes }: StreamItem): number {
  return decodeRosterRecord(bytes)?.body.epoch?.number ?? 0
}

function placeOf({ kind, bytes }: StreamItem) {
  return kind === 'release' ? decodeRelease(bytes)?.[0]?.body : undefined
}

function isIn(answers: ReadonlyMap<MemberId, unknown>, text: string): boolean {
  return JSON.stringify([...answers.values()]).includes(text)
}
