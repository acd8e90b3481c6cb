import { expect, test } from 'vitest'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { createLeave } from '../crypto/roster.ts'
import { createMembership } from './membership.ts'
import type { Question } from './relay-link.ts'
import { addItem, createStage, openDevice, person } from './stage.testing.ts'

async function ready(seed: string, who: number) {
  const stage = await createStage(seed, 3)
  const { own, log, random } = await openDevice(stage, person(stage, who))
  await log.take(stage.items)
  const asked: Question[] = []
  const ask = (question: Question) => {
    asked.push(question)
    return Promise.resolve({ ok: true, value: null } as const)
  }
  let isRegistered = true
  const membership = createMembership({ own, log, random, isRegistered: () => isRegistered })
  const leave = async (leaver: number) => {
    const { member, device } = person(stage, leaver)
    const record = createLeave(log.state.roster ?? stage.space.roster, member.member, device)
    addItem(stage, 'roster', encodeRosterRecord(record))
    await log.take(stage.items)
  }
  const unregister = () => (isRegistered = false)
  return { membership, asked, ask, leave, unregister }
}

test('a renewal is asked for when it is due, once for each roster and connection', async () => {
  const { membership, asked, ask, leave } = await ready('renewal', 0)
  await membership.renewIfDue(ask)
  expect(asked).toHaveLength(0)
  await leave(2)
  for (let at = 0; at < 3; at++) await membership.renewIfDue(ask)
  expect(asked.map(({ kind }) => kind)).toEqual(['append-roster'])
  membership.cameIn()
  await membership.renewIfDue(ask)
  expect(asked).toHaveLength(2)
  await leave(1)
  await membership.renewIfDue(ask)
  expect(asked).toHaveLength(3)
})

test('whoever has left renews nothing', async () => {
  const { membership, asked, ask, leave } = await ready('left', 2)
  expect(membership.hasLeft()).toBe(false)
  await leave(2)
  await membership.renewIfDue(ask)
  expect([membership.hasLeft(), asked]).toEqual([true, []])
})

test('a refusal is borne a few times, and for ever while the relay is not told of the space', async () => {
  const { membership, unregister } = await ready('refused', 0)
  const shut = () => {
    membership.refused()
    return membership.isShutOut()
  }
  expect([shut(), shut(), shut()]).toEqual([false, false, true])
  membership.cameIn()
  expect(shut()).toBe(false)
  unregister()
  expect([shut(), shut(), shut()]).toEqual([false, false, false])
})
