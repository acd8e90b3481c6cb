/** Streams with a bit of everything in them, for tests of segments. */
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { Roster } from '@attune/wire/roster.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import type { sealAnswer } from '../crypto/deposit.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { acceptRecord, createLeave, createRenewal } from '../crypto/roster.ts'
import { valueOf } from '../crypto/space-fixture.testing.ts'
import { openedBody, revealOpened } from './reveals.ts'
import type { Stage } from './stage.testing.ts'
import { addEntry, addItem, addRelease, depositOf, note, person, placeIn } from './stage.testing.ts'

/** What happens next in a stream. */
export type Move =
  | { readonly is: 'note'; readonly by: number; readonly text: string }
  | {
      readonly is: 'reveal'
      readonly mode: 'default' | 'strict'
      /** Who says what it opened to, in this order; the rest comes with `later`. */
      readonly said: readonly number[]
      /** Notes in between. */
      readonly between: number
    }
  | { readonly is: 'later' }
  | { readonly is: 'renew' }

/** A stage whose space goes on: its roster and its key are those of now. */
export type LivingStage = { -readonly [Name in keyof Stage]: Stage[Name] } & {
  round: number
  owed: (() => void)[]
  /** How nonces of answers are made, where not as today. */
  nonceOf?: Parameters<typeof sealAnswer>[6]
}

export function living(stage: Stage): LivingStage {
  return { ...stage, round: 0, owed: [] }
}

export async function play(stage: LivingStage, moves: readonly Move[]): Promise<void> {
  for (const move of moves) {
    if (move.is === 'note')
      addEntry(stage, person(stage, move.by), note(move.text), { seen: seenBy(stage, move.by) })
    else if (move.is === 'reveal') await reveal(stage, move)
    else if (move.is === 'later') stage.owed.splice(0).forEach((say) => say())
    else await renew(stage)
  }
}

async function reveal(
  stage: LivingStage,
  { mode, said, between }: Extract<Move, { is: 'reveal' }>,
) {
  const round = `2026-11-22/r${stage.round++}`
  const people = stage.space.people
  const answers = people.map((_, by) => `answer ${by} of ${round}`)
  const sealed = []
  for (const [by, own] of people.entries()) {
    const { nonceOf } = stage
    sealed.push(await depositOf(stage, own, mode, answers[by] ?? '', { round, nonceOf }))
  }
  addRelease(stage, sealed)
  const keys = sealed.map(({ key }, by) => [person(stage, by).member.member, key] as const)
  const place = placeIn(stage, mode, round)
  const name = { practice: 'one-question', step: 'answer', round, reveal: place.reveal }
  const say = (by: number) => {
    const given = mode === 'strict' ? keys.slice(by, by + 1) : keys
    const body: CborMap = openedBody(name, { text: answers[by] ?? '' }, given)
    addEntry(stage, person(stage, by), { kind: revealOpened, day: null, body })
  }
  for (const by of said) {
    for (let turn = 0; turn < between; turn++) addEntry(stage, person(stage, 0), note('between'))
    say(by)
  }
  const rest = people.map((_, by) => by).filter((by) => !said.includes(by))
  // Under the key of its own time.
  const { space } = stage
  stage.owed.push(() => rest.forEach((by) => stage.space === space && say(by)))
}

export async function renew(stage: LivingStage): Promise<void> {
  const { record, epochKey } = await createRenewal(
    stage.space.roster,
    person(stage, 0),
    stage.space.random,
  )
  bring(stage, record, epochKey)
}

export function leave(stage: LivingStage, own: OwnKeys): void {
  const record = createLeave(stage.space.roster, own.member.member, own.device)
  bring(stage, record, stage.space.epochKey)
}

function bring(
  stage: LivingStage,
  record: Parameters<typeof encodeRosterRecord>[0],
  epochKey: Stage['space']['epochKey'],
): void {
  const bytes = encodeRosterRecord(record)
  addItem(stage, 'roster', bytes)
  const { space } = stage.space.roster
  const accepted: { roster: Roster } = valueOf(acceptRecord(space, stage.space.roster, bytes))
  stage.space = { ...stage.space, roster: accepted.roster, epochKey }
}

function seenBy(stage: Stage, by: number) {
  return [...stage.heads].flatMap(([own, { seq, hash }]) =>
    own === person(stage, by) ? [] : [{ device: own.device.device, seq, hash: hash.slice(0, 16) }],
  )
}
