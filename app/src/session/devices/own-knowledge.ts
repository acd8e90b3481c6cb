/** What all of a person's devices have said together in the own space. Of each thing the newest stands. */
import type { DeviceId, MemberId, SpaceId, WayId } from '@attune/wire/ids.ts'
import type { Roster } from '@attune/wire/roster.ts'
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
  readonly left: ReadonlySet<MemberId>
  readonly names: ReadonlyMap<DeviceId, string>
  /** By the device of the own space: which device of each other space it is. */
  readonly entered: ReadonlyMap<DeviceId, ReadonlyMap<SpaceId, EnteredAs>>
  /** By the space and the round that they are of. */
  readonly answers: ReadonlyMap<SpaceId, ReadonlyMap<string, SealedRecord>>
  readonly ways: ReadonlyMap<WayId, KnownWay>
  /** Those that opened once and must open nothing now. */
  readonly goneWays: ReadonlySet<WayId>
}

export interface TellingOf {
  readonly by: DeviceId
  /** Of the own space: whoever had its key has read it. */
  readonly epoch: number
  readonly space: OwnedSpace
}

export interface KnownWay {
  readonly way: Way
  readonly code: string | null
  /** A device that has been removed since had seen it being made. */
  readonly isWorn: boolean
  /** Said under a key that no removed device has. One of them could have said any other of late (T11). */
  readonly isAffirmed: boolean
}

export function gatherOwn(entries: readonly OwnEntry[], roster: Roster | null): OwnKnowledge {
  const spaces = new Map<SpaceId, OwnedSpace>()
  const told: TellingOf[] = []
  const left = new Set<MemberId>()
  const names = new Map<DeviceId, string>()
  const entered = new Map<DeviceId, Map<SpaceId, EnteredAs>>()
  const answers = new Map<SpaceId, Map<string, SealedRecord>>()
  const ways = new Map<WayId, KnownWay>()
  const goneWays = new Set<WayId>()
  for (const { header, content } of entries) {
    const said = content && readOwnSaying(content)
    if (!said) continue
    const isAffirmed = header.epoch >= (roster?.openFrom ?? 0)
    switch (said.kind) {
      case 'own.space':
        told.push({ by: header.device, epoch: header.epoch, space: said.space })
        if (!left.has(said.space.member.member)) spaces.set(said.space.space, said.space)
        break
      case 'own.left':
        if (spaces.get(said.space)?.member.member === said.member) spaces.delete(said.space)
        left.add(said.member)
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
        if (isAffirmed || ways.get(said.way)?.isAffirmed !== true) end(said.way)
        break
    }
  }
  return { spaces, told, left, names, entered, answers, ways, goneWays }

  /** One of each kind: the newer takes the place of the one before, unless that was said since and this was not. */
  function keepWay({ way, code, isWorn }: OwnWay, isAffirmed: boolean): void {
    const before = [...ways.values()].filter(
      (one) => one.way.kind === way.kind || one.way.way === way.way,
    )
    if (!isAffirmed && before.some((one) => one.isAffirmed)) return
    for (const one of before) end(one.way.way)
    goneWays.delete(way.way)
    ways.set(way.way, { way, code, isAffirmed, isWorn: isWorn || !isAffirmed })
  }

  function end(way: WayId): void {
    ways.delete(way)
    goneWays.add(way)
  }
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
