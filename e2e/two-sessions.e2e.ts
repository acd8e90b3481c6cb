/** Two people's sessions without a screen, over a real relay: joining, sealing, revealing, healing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Attune } from '../app/src/session/attune.ts'
import type { SpaceView } from '../app/src/session/views.ts'
import { createAttune } from '../app/src/session/create-attune.ts'
import type { MemoryDisk } from '../app/src/storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../app/src/storage/memory-store.ts'
import { secureRandom } from '../app/src/crypto/secure-random.ts'
import { addDays, dayOf } from '../app/src/domain/calendar-day.ts'
import type { RelayKeeper } from '../app/src/content/bond.ts'
import { browserScheduler } from '../app/src/sync/scheduler.ts'
import { createWebTransport } from '../app/src/sync/web-transport.ts'
import type { RelayProcess } from './relay-process.ts'
import { startRelay } from './relay-process.ts'

let relay: RelayProcess
let today = dayOf(2026, 11, 22)

beforeAll(async () => {
  relay = await startRelay('--open')
})
afterAll(() => relay.kill('SIGTERM'))

function openSession(disk: MemoryDisk): Attune {
  const attune = createAttune({
    openStore: async () => ({ ok: true, value: createMemoryStore(disk) }),
    transport: createWebTransport(relay.origin),
    scheduler: browserScheduler,
    random: secureRandom,
    origin: relay.origin,
    today: () => today,
    persist: async () => true,
    language: 'en',
  })
  attune.wake()
  return attune
}

async function until<T>(read: () => T | null | undefined | false, what: string): Promise<T> {
  for (let tries = 0; tries < 400; tries++) {
    const value = read()
    if (value !== null && value !== undefined && value !== false) return value
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`never came: ${what}`)
}

function spaceOf(session: Attune): SpaceView {
  const view = session.space.value
  if (view === null) throw new Error('no space')
  return view
}

const phaseOf = (session: Attune) => spaceOf(session).question.view.steps[0]?.phase

async function meet(keepers: readonly [RelayKeeper, RelayKeeper]) {
  const disks = [createMemoryDisk(), createMemoryDisk()] as const
  const noor = openSession(disks[0])
  const sam = openSession(disks[1])
  await until(() => noor.device.value.opening === 'ready', 'noor ready')
  const bond = { kind: 'partners', stage: 'new' } as const
  const answers = { name: 'Noor', bond, language: 'en', keeper: keepers[0], token: null } as const
  expect(await noor.start(answers)).toEqual({ ok: true, value: null })
  await until(() => spaceOf(noor).online, 'noor online')
  expect(await noor.createInvitation()).toEqual({ ok: true, value: null })
  const link = spaceOf(noor).invitation?.link ?? ''
  await until(() => sam.device.value.opening === 'ready', 'sam ready')
  expect(await sam.readInvitation(link)).toEqual({ ok: true, value: { inviter: 'Noor', bond } })
  expect(await sam.join(link, 'Sam', keepers[1])).toEqual({ ok: true, value: null })
  for (const session of [noor, sam]) {
    await until(() => spaceOf(session).standing === 'together', 'together')
    await until(() => spaceOf(session).others[0]?.name, 'a name')
    await until(() => spaceOf(session).code?.pictures, 'the code')
  }
  return { noor, sam, disks }
}

describe.each([
  ['default', ['someone-else', 'someone-else']],
  ['strict', ['someone-else', 'not-sure']],
] as const)('in %s mode', (mode, keepers) => {
  it('seals, reveals and responds', async () => {
    const { noor, sam } = await meet(keepers)
    expect(spaceOf(noor).code?.pictures).toEqual(spaceOf(sam).code?.pictures)
    expect([spaceOf(noor).strict, spaceOf(sam).strict]).toEqual([
      mode === 'strict',
      mode === 'strict',
    ])
    const { key: round, question } = spaceOf(noor).question
    expect(spaceOf(sam).question).toMatchObject({ key: round, question })

    await noor.seal(round, { text: 'the soup by the bed' }, false)
    await until(() => spaceOf(noor).allSent, 'sent')
    expect(phaseOf(noor)).toMatchObject({ is: 'sealed' })
    expect(phaseOf(sam)).toEqual({ is: 'open', told: [] })

    await sam.seal(round, { text: 'the printed tickets' }, true)
    for (const session of [noor, sam]) {
      const phase = await until(() => {
        const now = phaseOf(session)
        return now?.is === 'revealed' ? now : null
      }, 'revealed')
      expect(new Set(phase.answers.map(({ answer }) => answer?.['text']))).toEqual(
        new Set(['the printed tickets', 'the soup by the bed']),
      )
    }
    await sam.respond(round, 'Tell me more about the soup')
    const respond = await until(() => {
      const step = spaceOf(noor).question.view.steps[1]
      if (step?.kind !== 'respond' || step.phase.is !== 'now') return null
      return step.phase.others.length === 1 ? step.phase : null
    }, 'response')
    expect(respond.others[0]?.answer?.['text']).toBe('Tell me more about the soup')
  })

  it('carries on from the disk after the relay was killed and the page closed', async () => {
    const { noor, sam, disks } = await meet(keepers)
    const { key: round } = spaceOf(noor).question
    await relay.kill('SIGKILL')
    await noor.seal(round, { text: 'written while the relay was away' }, false)
    await sam.saveDraft(round, 'answer', { text: 'half a thou' })
    await relay.start()
    const again = openSession(disks[1])
    await until(() => again.space.value?.online, 'sam online again')
    expect(spaceOf(again).question.drafts['answer']?.['text']).toBe('half a thou')
    await again.seal(round, { text: 'half a thought' }, false)
    for (const session of [noor, again]) {
      await until(() => phaseOf(session)?.is === 'revealed', 'revealed')
    }
  })

  it('gives an unmatched answer back after seven days, and keeps silent about it', async () => {
    const { noor, sam } = await meet(keepers)
    const { key: round } = spaceOf(noor).question
    await noor.seal(round, { text: 'nobody answered this' }, false)
    await until(() => spaceOf(noor).allSent, 'sent')
    const before = JSON.stringify(spaceOf(sam))
    today = addDays(today, 7)
    noor.wake()
    const back = await until(
      () =>
        noor.past.value
          .map(({ key }) => noor.round(key))
          .find((one) => one?.view.steps[0]?.phase.is === 'returned'),
      'returned',
    )
    expect(back.view.steps[0]?.phase).toMatchObject({ answer: { text: 'nobody answered this' } })
    expect(before).not.toContain('nobody answered this')
    today = addDays(today, -7)
  })
})
