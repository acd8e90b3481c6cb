/**
 * What must hold of sealed answers when all has come to rest: none that the app said it kept is lost, and none
 * that the relay has released to everybody stays shut.
 */
import { openAnswer } from '../../app/src/crypto/answer.ts'
import { createSecret } from '../../app/src/crypto/secret.ts'
import type { Deposit } from '../../wire/src/deposit.ts'
import type { RevealId, SpaceId } from '../../wire/src/ids.ts'
import { bytesToId } from '../../wire/src/ids.ts'
import type { Roster } from '../../wire/src/roster.ts'
import { deviceById, isRenewalDue, memberById } from '../../wire/src/roster.ts'
import type { Inspected, InspectedSpace } from './inspect.ts'
import type { Written } from './ledger.ts'
import { holds } from './outcome.ts'
import type { Settled, Told } from './settle.ts'
import { hasGone, isHurt, whyApart } from './settle.ts'
import type { World } from './world.ts'

export interface Shut {
  readonly lost: string[]
  readonly stuck: string[]
}

export async function judgeSealed(world: World, settled: Settled): Promise<Shut> {
  const shut: Shut = { lost: [], stuck: [] }
  for (const written of world.ledger.written) {
    if (written.sort === 'sealed' && written.isKept) await isThere(world, settled, written, shut)
  }
  const rounds = roundsOf(settled.all)
  for (const one of settled.all.filter((each) => !isHurt(each, world.hasRelayLost))) {
    for (const space of one.spaces?.values() ?? []) {
      isOpen(world, settled, one, space, rounds, shut)
      isOnItsWay(settled, one, space, shut)
    }
  }
  return shut
}

/** With its author, in whatever place; or superseded by what the same person sealed in that round. */
async function isThere(
  world: World,
  { all, told }: Settled,
  { text, person, round, device }: Written,
  { lost }: Shut,
): Promise<void> {
  const author = all.find((one) => one.device === device)
  if (author === undefined || isHurt(author, world.hasRelayLost)) return
  if (hasGone(world, author, told)) return
  const isSuperseded = world.ledger.written.some(
    (other) => other.text !== text && other.person === person && other.round === round,
  )
  if (isSuperseded || holds(author, text)) return
  for (const { value } of (await author.store?.list('')) ?? []) {
    if (Buffer.from(value).includes(text)) return
  }
  lost.push(`${text} is nowhere, and ${device.name} had sealed it`)
}

/** As far as anybody still knows which round a reveal is of. */
function roundsOf(all: readonly Inspected[]): ReadonlyMap<RevealId, string> {
  const rounds = new Map<RevealId, string>()
  for (const { box, revealed } of all.flatMap(({ spaces }) => [...(spaces?.values() ?? [])])) {
    for (const { reveal, practice, round } of revealed) rounds.set(reveal, `${practice}/${round}`)
    for (const { deposit, practice, round } of box) {
      if (deposit) rounds.set(bytesToId<RevealId>(deposit.reveal), `${practice}/${round}`)
    }
  }
  return rounds
}

/** What was sealed for those who are there now is with the relay. */
function isOnItsWay(
  { told }: Settled,
  { device }: Inspected,
  { log, box }: InspectedSpace,
  { stuck }: Shut,
): void {
  const there = told.get(log.space)
  const roster = there?.roster ?? null
  if (roster === null || deviceById(roster, log.own.device.device) === null) return
  if (whyApart(log, there) !== null || isRenewalDue(roster)) return
  for (const { phase, deposit, practice, round } of box) {
    if (phase !== 'kept' || !deposit?.bytes.length || deposit.epoch !== roster.epoch) continue
    stuck.push(`${device.name} has sealed ${practice}/${round}, and the relay does not have it`)
  }
}

function isOpen(
  world: World,
  { all, told }: Settled,
  { device }: Inspected,
  { log, revealed }: InspectedSpace,
  rounds: ReadonlyMap<RevealId, string>,
  { stuck }: Shut,
): void {
  const there = told.get(log.space)
  const roster = there?.roster ?? null
  if (roster === null || deviceById(roster, log.own.device.device) === null) return
  if (whyApart(log, there) !== null) return
  const hurt = new Set(
    all.filter((one) => isHurt(one, world.hasRelayLost)).map((one) => one.device.person),
  )
  /** Who takes an answer back, goes, or loses what it is opened with need not open it for others. */
  const mayStayShut = ({ body }: Deposit) => {
    const person = world.secrecy.slots.get(body.reveal)?.get(body.member)?.person
    const round = rounds.get(body.reveal)
    return (
      person === undefined ||
      round === undefined ||
      hurt.has(person) ||
      world.ledger.takenBack.has(`${person} ${round}`) ||
      memberById(roster, body.member) === null
    )
  }
  const isKeyGone = keyGone(roster, all)
  // Given back to its author as one that nobody met, by a relay that was given its release back later.
  const back = world.hasRelayLost ? givenBack(roster, all) : new Set()
  const isKeyApart = world.hasRelayLost ? keyApart(log.space, all, there) : () => false
  for (const { deposits } of log.state.releases) {
    const [first] = deposits
    if (first === undefined || deposits.some(mayStayShut) || deposits.some(isKeyGone)) continue
    if (back.has(first.body.reveal)) continue
    // Opened before this person came, without a grant of the past, it must stay shut (safety.md §2.0).
    const isMine = deposits.some(({ body }) => body.member === log.own.member.member)
    if (!isMine && !log.state.epochKeys.has(first.body.epoch)) continue
    const open = revealed.find(({ reveal }) => reveal === first.body.reveal)
    const shut = deposits.filter(({ body }) => (open?.answers.get(body.member) ?? null) === null)
    if (shut.length === 0 || shut.some(isKeyApart)) continue
    stuck.push(`${device.name} has a release of ${rounds.get(first.body.reveal)} that stays shut`)
  }
}

/**
 * In strict mode a key goes to nobody before the release: a device that was removed in between has taken it
 * along, as long as none that is still there has it too.
 */
function keyGone(roster: Roster, all: readonly Inspected[]): (deposit: Deposit) => boolean {
  const boxes = all.flatMap(({ spaces }) => {
    const space = spaces?.get(roster.space)
    return space && deviceById(roster, space.log.own.device.device) ? [space.box] : []
  })
  const opens = (deposit: Deposit) =>
    boxes.flat().some((one) => one.deposit && openAnswer(deposit, createSecret(one.deposit.key)).ok)
  return (deposit) => {
    const { mode, device } = deposit.body
    return mode === 'strict' && deviceById(roster, device) === null && !opens(deposit)
  }
}

/**
 * What opens it was told, the relay has lost that, and of who still has it nobody may give it back: they and the relay
 * tell two stories of who belongs.
 */
function keyApart(
  space: SpaceId,
  all: readonly Inspected[],
  there: Told | undefined,
): (deposit: Deposit) => boolean {
  const sides = Map.groupBy(
    all.flatMap(({ spaces }) => spaces?.get(space) ?? []),
    ({ log }) => whyApart(log, there) !== null,
  )
  const hasIt = (isApart: boolean, deposit: Deposit) =>
    (sides.get(isApart) ?? []).some(({ revealed, box }) => {
      const { reveal: id, member } = deposit.body
      const answers = revealed.find(({ reveal }) => reveal === id)?.answers
      if ((answers?.get(member) ?? null) !== null) return true
      return box.some((one) => one.deposit && openAnswer(deposit, createSecret(one.deposit.key)).ok)
    })
  return (deposit) => hasIt(true, deposit) && !hasIt(false, deposit)
}

function givenBack(roster: Roster, all: readonly Inspected[]): ReadonlySet<RevealId> {
  const records = all.flatMap(({ spaces }) => spaces?.get(roster.space)?.box ?? [])
  return new Set(
    records.flatMap(({ phase, deposit }) =>
      phase === 'returned' && deposit ? [bytesToId<RevealId>(deposit.reveal)] : [],
    ),
  )
}
