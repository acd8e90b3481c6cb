/**
 * What all of a person's devices have said together in the own space. Of each thing the newest stands; but what
 * was said under a key that a removed device has, it may have said with the relay (T11): that comes first, and
 * stands where nobody who is there has said otherwise.
 */
import type { DeviceId, MemberId, SpaceId, WayId } from '@attune/wire/ids.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { deviceById } from '@attune/wire/roster.ts'
import type { Way } from '../../crypto/way.ts'
import { boxName } from '../../sync/answer-box.ts'
import type { OwnEntry } from '../../sync/own-log.ts'
import type { SealedRecord } from '../../sync/sealed-answers.ts'
import type { EnteredAs, OwnedSpace, OwnSaying } from './own-saying.ts'
import { isSameOwned, readOwnSaying } from './own-saying.ts'

export interface OwnKnowledge {
  readonly spaces: ReadonlyMap<SpaceId, OwnedSpace>
  /** Everything that was ever told of a space, oldest first. */
  readonly told: readonly TellingOf[]
  /** Who this person was in spaces that they have left: as another member they may be there again. */
  readonly left: ReadonlyMap<MemberId, Affirmed>
  readonly names: ReadonlyMap<DeviceId, string>
  /** By the device of the own space: which device of each other space it is. */
  readonly entered: ReadonlyMap<DeviceId, ReadonlyMap<SpaceId, EnteredAs>>
  /** By the space and the round that they are of. */
  readonly answers: ReadonlyMap<SpaceId, ReadonlyMap<string, SealedRecord>>
  readonly ways: ReadonlyMap<WayId, KnownWay>
  /** Those that opened once and must open nothing now. */
  readonly goneWays: ReadonlySet<WayId>
}

interface Affirmed {
  /** Said under a key that no removed device has. One of them could have said any other of late (T11). */
  readonly isAffirmed: boolean
}

export interface TellingOf {
  readonly by: DeviceId
  /** Of the own space: whoever had its key has read it. */
  readonly epoch: number
  readonly space: OwnedSpace
}

export interface KnownWay extends Affirmed {
  readonly way: Way
  readonly code: string | null
  /** A device that has been removed since had seen it being made. */
  readonly isWorn: boolean
}

export function gatherOwn(entries: readonly OwnEntry[], roster: Roster | null): OwnKnowledge {
  const spaces = new Map<SpaceId, OwnedSpace>()
  const told: TellingOf[] = []
  const left = new Map<MemberId, Affirmed>()
  const names = new Map<DeviceId, string>()
  const entered = new Map<DeviceId, Map<SpaceId, EnteredAs>>()
  const answers = new Map<SpaceId, Map<string, SealedRecord>>()
  const ways = new Map<WayId, KnownWay>()
  const goneWays = new Set<WayId>()
  const openFrom = roster?.openFrom ?? 0
  for (const { header, content } of affirmedLast(entries, openFrom)) {
    const said = content && readOwnSaying(content)
    if (!said) continue
    const isAffirmed = header.epoch >= openFrom
    switch (said.kind) {
      case 'own.space':
        told.push({ by: header.device, epoch: header.epoch, space: said.space })
        keepSpace(said.space, isAffirmed)
        break
      case 'own.left':
        if (spaces.get(said.space)?.member.member === said.member) spaces.delete(said.space)
        left.set(said.member, { isAffirmed: isAffirmed || isThere(roster, header.device) })
        break
      case 'own.device':
        names.set(said.device, said.name)
        break
      case 'own.entered':
        within(entered, header.device).set(said.space, { device: said.device, proof: said.proof })
        break
      case 'own.answer':
        within(answers, said.space).set(boxName(said.answer), said.answer)
        break
      case 'own.way':
        keepWay(said, isAffirmed)
        break
      case 'own.way-gone':
        end(said.way)
        break
    }
  }
  return { spaces, told, left, names, entered, answers, ways, goneWays }

  /** What was left stays left, unless a removed device may have said so, and one that is there says otherwise. */
  function keepSpace(one: OwnedSpace, isAffirmed: boolean): void {
    const { member } = one.member
    if (isAffirmed && left.get(member)?.isAffirmed === false) left.delete(member)
    if (!left.has(member)) spaces.set(one.space, one)
  }

  /** One of each kind: the newer takes the place of the one before. */
  function keepWay({ way, code, isWorn }: OwnWay, isAffirmed: boolean): void {
    const before = [...ways.values()].filter(
      (one) => one.way.kind === way.kind || one.way.way === way.way,
    )
    for (const one of before) end(one.way.way)
    goneWays.delete(way.way)
    ways.set(way.way, { way, code, isAffirmed, isWorn: isWorn || !isAffirmed })
  }

  function end(way: WayId): void {
    ways.delete(way)
    goneWays.add(way)
  }
}

/** Nobody else signs as a device that is there still, whichever keys they have. */
function isThere(roster: Roster | null, device: DeviceId): boolean {
  return roster !== null && deviceById(roster, device) !== null
}

function affirmedLast(entries: readonly OwnEntry[], openFrom: number): readonly OwnEntry[] {
  const isSince = ({ header }: OwnEntry) => +(header.epoch >= openFrom)
  return entries.toSorted((a, b) => isSince(a) - isSince(b))
}

type OwnWay = Extract<OwnSaying, { kind: 'own.way' }>

function within<Outer, Inner, T>(all: Map<Outer, Map<Inner, T>>, one: Outer): Map<Inner, T> {
  const found = all.get(one) ?? new Map<Inner, T>()
  all.set(one, found)
  return found
}

/**
 * Whether a device has something new to tell of a space. Where another one has another name for it, or has
 * put it away, this is theirs to say, and said: if each took the word from the other, neither would stop.
 */
export function hasNews(
  { told }: Pick<OwnKnowledge, 'told'>,
  owned: OwnedSpace,
  device: DeviceId,
): boolean {
  const before = told.filter(({ space }) => space.space === owned.space)
  const mine = before.findLast(({ by }) => by === device)
  // Keys are another matter: with those of before nobody can come in.
  const isBehind = (before.at(-1)?.space.member.former.length ?? 0) < owned.member.former.length
  return isBehind || !(mine ? [mine] : before).some(({ space }) => isSameOwned(space, owned))
}
