/**
 * Sealed answers of everyone in a space. It knows what each has sent and what was acknowledged, so it
 * sees a release that came too early, twice, for some, or not at all.
 */
import type { Bytes } from '../../../wire/src/bytes.ts'
import { decodeRelease, encodeDeposit } from '../../../wire/src/deposit.ts'
import { bytesToId, idToBytes } from '../../../wire/src/ids.ts'
import type { MemberId, RevealId } from '../../../wire/src/ids.ts'
import { depositReceiptMessage } from '../../../wire/src/relay-frame.ts'
import { sha256, verifySignature } from '../../../relay/src/suite.ts'
import type { Bond, Person } from '../../../relay/src/testing/people.ts'
import { bytesNamed, writeDeposit } from '../../../relay/src/testing/people.ts'
import type { Line, Move, Part, PartWorld } from './part.ts'
import { accepted, isSame, textOf } from './part.ts'

/** What a member did to a reveal, one after another; only the last may be unanswered. */
type Step =
  | { readonly is: 'deposit'; readonly bytes: Bytes; isAcknowledged: boolean }
  | { readonly is: 'withdrawal'; isAcknowledged: boolean }

interface Reveal {
  readonly id: RevealId
  readonly steps: Map<MemberId, Step[]>
  isReleased: boolean
  /** Members who have seen that it is over. */
  readonly settled: Set<MemberId>
}

export interface Reveals {
  readonly of: (person: Person) => Part
  /** A release that somebody was sent, or read. */
  readonly released: (bytes: Bytes, isNew: boolean) => void
  /** When everybody has looked: what should have opened and did not. */
  readonly lookTogether: () => void
}

const mostOpen = 8

export function createReveals(bond: Bond, world: PartWorld): Reveals {
  const reveals: Reveal[] = []
  const held = new Map<Reveal, Set<MemberId>>()
  const { tally, name } = world

  return {
    of: (person) => createPart(bond, person, { ...world, reveals, held }),
    released: (bytes, isNew) => {
      const deposits = decodeRelease(bytes)
      const id = deposits?.[0]?.body.reveal
      const reveal = reveals.find((one) => one.id === id)
      if (deposits === null || reveal === undefined) {
        return tally.fault('changed', `${name}: a release of nothing that was sent`)
      }
      if (reveal.isReleased && isNew) return tally.fault('half', `${name}: released twice`)
      reveal.isReleased = true
      const members = bond.roster.members.map(({ member }) => member)
      if (deposits.map(({ body }) => body.member).join() !== members.join()) {
        tally.fault('half', `${name}: a release for some`)
      }
      for (const deposit of deposits) {
        if (!mayOpen(reveal.steps.get(deposit.body.member), encodeDeposit(deposit))) {
          tally.fault('early', `${name}: a deposit that its author had not left there`)
        }
      }
    },
    lookTogether: () => {
      for (const [{ isReleased }, members] of held) {
        const isStuck = !isReleased && members.size === bond.people.length
        if (isStuck) tally.fault('lost', `${name}: all are in and nothing opened`)
      }
      held.clear()
    },
  }
}

/** Whether a member's deposit may be seen by others: the last one sent, not withdrawn for certain. */
function mayOpen(steps: readonly Step[] | undefined, bytes: Bytes): boolean {
  const last = steps?.findLast((step) => step.is === 'deposit')
  if (last === undefined || !isSame(last.bytes, bytes)) return false
  return !(steps?.at(-1)?.is === 'withdrawal' && steps.at(-1)?.isAcknowledged === true)
}

type RevealsWorld = PartWorld & {
  readonly reveals: Reveal[]
  readonly held: Map<Reveal, Set<MemberId>>
}

function createPart(bond: Bond, person: Person, world: RevealsWorld): Part {
  const { chance, reveals, tally, name } = world
  const { member, space } = person

  const deposit = (reveal: Reveal, steps: Step[]): Move => {
    const attempt = steps.filter(({ is }) => is === 'deposit').length + 1
    const wish = { reveal: reveal.id, attempt, name: `${reveal.id} ${member} ${attempt}` }
    const step: Step = {
      is: 'deposit',
      bytes: writeDeposit(bond, person, wish),
      isAcknowledged: false,
    }
    steps.push(step)
    return {
      kind: 'deposit',
      send: async ({ device }) => {
        const answer = await device.ask({ kind: 'put-deposit', deposit: step.bytes })
        const receipt = accepted(world, 'deposit', answer)
        if (!(receipt instanceof Uint8Array)) return
        const message = depositReceiptMessage(idToBytes(space), sha256(step.bytes))
        const isSigned = verifySignature(device.hello.relayKey, message, new Uint8Array(receipt))
        if (!isSigned) tally.fault('refused', `${name}: a receipt for another deposit`)
        step.isAcknowledged = true
        tally.acknowledge('deposit')
      },
    }
  }
  const withdraw = (reveal: Reveal, steps: Step[]): Move => {
    const step: Step = { is: 'withdrawal', isAcknowledged: false }
    steps.push(step)
    return {
      kind: 'withdrawal',
      send: async ({ device }) => {
        const answer = await device.ask({ kind: 'withdraw-deposit', reveal: reveal.id })
        const state = accepted(world, 'withdrawal', answer)
        if (state === 'none' || state === 'expired') tally.fault('lost', `${name}: a deposit`)
        // Too late: the deposit stands, and is open.
        if (state === 'released') steps.pop()
        else step.isAcknowledged = true
        tally.acknowledge('withdrawal')
      },
    }
  }
  return {
    next: () => {
      const open = reveals.filter(({ isReleased }) => !isReleased)
      const can = open.filter(({ steps }) => {
        const own = steps.get(member) ?? []
        return (
          own.at(-1)?.isAcknowledged !== false &&
          (own.at(-1)?.is !== 'deposit' || chance.happens(0.1))
        )
      })
      const reveal = can.length > 0 ? chance.pick(can) : null
      if (reveal === null && open.length >= mostOpen) return null
      const of = reveal ?? begin(world)
      const steps = of.steps.get(member) ?? []
      of.steps.set(member, steps)
      return steps.at(-1)?.is === 'deposit' ? withdraw(of, steps) : deposit(of, steps)
    },
    look: async (line, how) => {
      for (const reveal of reveals) {
        if (how === 'all' || !reveal.settled.has(member)) await lookAt(world, line, person, reveal)
      }
    },
  }
}

function begin({ reveals, name }: RevealsWorld): Reveal {
  const id = bytesToId<RevealId>(bytesNamed(`${name} reveal ${reveals.length}`))
  const reveal = { id, steps: new Map(), isReleased: false, settled: new Set<MemberId>() }
  reveals.push(reveal)
  return reveal
}

async function lookAt(
  world: RevealsWorld,
  { device }: Line,
  { member }: Person,
  reveal: Reveal,
): Promise<void> {
  const { tally, name, held } = world
  const steps = reveal.steps.get(member) ?? []
  const state = accepted(
    world,
    'deposit',
    await device.ask({ kind: 'own-deposit', reveal: reveal.id }),
  )
  if (reveal.isReleased || state === 'released') {
    if (!reveal.isReleased) tally.fault('half', `${name}: released, and not in the stream`)
    else if (state !== 'released')
      tally.fault('half', `${name}: in the stream, and ${textOf(state)}`)
    if (steps.at(-1)?.isAcknowledged === true) reveal.settled.add(member)
    return
  }
  if (state === 'held') held.set(reveal, (held.get(reveal) ?? new Set()).add(member))
  const may = [stateAfter(steps.findLast((step) => step.isAcknowledged)), stateAfter(steps.at(-1))]
  if (!may.includes(textOf(state))) {
    tally.fault('lost', `${name}: a deposit is ${textOf(state)} and not ${may.join(' or ')}`)
  }
}

function stateAfter(step: Step | undefined): string {
  if (step === undefined) return 'none'
  return step.is === 'deposit' ? 'held' : 'withdrawn'
}
