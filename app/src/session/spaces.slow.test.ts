import { effect, signal } from '@preact/signals-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import { spaceKeys } from '../sync/space-keys.ts'
import type { SpaceId } from '@attune/wire/ids.ts'

import { createSeededRandom } from '../crypto/random.ts'
import { dayOf } from '../domain/calendar-day.ts'
import { createFakeScheduler } from '../sync/fake-scheduler.testing.ts'
import { openKeptHere } from './kept-here.ts'
import type { DeviceView, SpaceSummary, SpaceView } from './views.ts'
import { createManySpaces } from './many-spaces.testing.ts'
import type { Phone } from './meeting.testing.ts'
import { openPhone, settled, spaceOf, startOf } from './meeting.testing.ts'
import { toRoundKey } from '../domain/round-key.ts'

await import('./space-list.ts')

const partners = { kind: 'partners', stage: 'new' } as const
const family = { kind: 'family', stage: 'long-term' } as const
const checkIn = toRoundKey('check-in', '2026-11-22')

async function invite(phone: Phone): Promise<string> {
  await phone.attune.createInvitation()
  return spaceOf(phone).invitation?.link ?? ''
}

/** Noor with Sam as partners, and with Kim as family; the family is in use at last. */
async function threeOf(seed: string) {
  const relay = createManySpaces(seed)
  const disk = createMemoryDisk()
  const [noor, sam, kim] = [
    openPhone(`${seed} Noor`, relay, { disk }),
    openPhone(`${seed} Sam`, relay),
    openPhone(`${seed} Kim`, relay),
  ]
  await settled()
  const spaces: string[] = []
  for (const [bond, other, name] of [
    [partners, sam, 'Sam'],
    [family, kim, 'Kim'],
  ] as const) {
    await noor.attune.start({ ...startOf('someone-else'), bond })
    await settled()
    await other.attune.join(await invite(noor), name, 'someone-else')
    await settled()
    await other.minute()
    spaces.push(spaceOf(noor).space)
  }
  const [withSam = '', withKim = ''] = spaces
  return { relay, disk, noor, sam, kim, withSam, withKim }
}

/** Lists are fetched by the first look. */
async function listed<T>(list: { readonly value: readonly T[] }): Promise<readonly T[]> {
  void list.value
  await settled(2)
  return list.value
}
const thanksOf = async ({ attune }: Phone) => (await listed(attune.jar)).map(({ did }) => did)
const othersOf = (phone: Phone) => spaceOf(phone).others.map(({ name }) => name)
const listOf = ({ attune }: Phone) =>
  attune.spaces.value.map(({ others, isInUse, isArchived }) => [...others, isInUse, isArchived])

describe('two spaces on one phone', () => {
  it('have keys, rows, drafts, rounds put aside and words of their own', async () => {
    const { disk, noor, sam, kim, withSam, withKim } = await threeOf('apart')
    expect(listOf(noor)).toEqual([
      ['Sam', false, false],
      ['Kim', true, false],
    ])
    await noor.attune.saveDraft(checkIn, 'evening', { high: 'for Kim' })
    await noor.attune.leaveRound(toRoundKey('thanks-together', '2026-11-22'))
    await noor.attune.write(noor.attune.nameRound('thank-you'), { did: 'told to Kim' })
    await settled()
    expect(await thanksOf(kim)).toEqual(['told to Kim'])
    await noor.attune.useSpace(withSam)
    expect([othersOf(noor), spaceOf(noor).bond]).toEqual([['Sam'], partners])
    expect(spaceOf(noor).checkIn.drafts).toEqual({})
    expect(spaceOf(noor).thanks.view.may).toContain('seal')
    expect(await thanksOf(noor)).toEqual([])
    await noor.attune.write(noor.attune.nameRound('thank-you'), { did: 'told to Sam' })
    await settled()
    expect(await thanksOf(sam)).toEqual(['told to Sam'])
    expect(await thanksOf(kim)).toEqual(['told to Kim'])
    const member = (space: string) =>
      Buffer.from(disk.records.get(spaceKeys(space as SpaceId).ownKeys)!).toString('hex')
    expect(member(withSam)).not.toBe(member(withKim))
    const rows = [...disk.records.keys()].filter((key) => !key.startsWith('device/'))
    const isOf = (key: string) => [withSam, withKim].filter((space) => key.includes(space)).length
    expect(rows.filter((key) => isOf(key) !== 1)).toEqual([])
    await noor.attune.useSpace(withKim)
    expect(spaceOf(noor).checkIn.drafts['evening']).toEqual({ high: 'for Kim' })
  })

  it('send what was written in either, also in the one not in use', async () => {
    const { relay, disk, noor, sam, withSam, withKim } = await threeOf('goes out')
    await noor.attune.useSpace(withSam)
    const withSams = relay.relays.get(withSam as SpaceId)!
    withSams.up = false
    await noor.attune.write(noor.attune.nameRound('small-win'), { text: 'we laughed' })
    await noor.attune.seal(checkIn, { high: 'sealed while offline' }, false)
    await noor.attune.useSpace(withKim)
    withSams.up = true
    // The page is closed and opened again, in the family's space.
    const again = openPhone('goes out Noor', relay, { disk })
    await settled()
    expect(othersOf(again)).toEqual(['Kim'])
    await again.minute()
    await sam.minute()
    await sam.attune.seal(checkIn, { high: 'his' }, false)
    await settled(30)
    expect((await listed(sam.attune.wins)).map(({ text }) => text)).toEqual(['we laughed'])
    expect(spaceOf(sam).checkIn.view.steps[0]?.phase.is).toBe('revealed')
  })

  it('stay as they are when a name is changed in one', async () => {
    const { noor, sam, kim, withSam } = await threeOf('rename')
    await noor.attune.useSpace(withSam)
    expect(await noor.attune.rename(' ')).toEqual({ ok: false, error: { kind: 'name-empty' } })
    expect(await noor.attune.rename('x'.repeat(41))).toMatchObject({
      error: { kind: 'name-too-long' },
    })
    expect(await noor.attune.rename(' Nora\u202e ')).toEqual({ ok: true, value: null })
    await settled()
    expect([othersOf(sam), othersOf(kim)]).toEqual([['Nora'], ['Noor']])
    expect(noor.attune.spaces.value.map(({ me }) => me)).toEqual(['Nora', 'Noor'])
  })

  it('are put away and taken out again without a word to anyone', async () => {
    const { relay, disk, noor, withSam, withKim } = await threeOf('archive')
    const asked = relay.askedBy('archive Noor').length
    expect(await noor.attune.archiveSpace(withKim, true)).toEqual({ ok: true, value: null })
    await settled()
    expect(listOf(noor)).toEqual([
      ['Sam', true, false],
      ['Kim', false, true],
    ])
    expect(relay.askedBy('archive Noor')).toHaveLength(asked)
    const again = openPhone('archive Noor', relay, { disk })
    await settled()
    expect([spaceOf(again).space, listOf(again)[1]]).toEqual([withSam, ['Kim', false, true]])
    await again.attune.archiveSpace(withKim, false)
    expect(listOf(again)[1]).toEqual(['Kim', false, false])
    // The last one that is not put away stays in sight.
    await again.attune.archiveSpace(withKim, true)
    await again.attune.archiveSpace(withSam, true)
    expect(spaceOf(again)).toMatchObject({ space: withSam, isArchived: true })
  })
})

describe('fear', () => {
  it('closes what stands behind the gate in every space, whichever is in use', async () => {
    const { noor, withSam, withKim } = await threeOf('fear')
    const gate = () =>
      noor.attune.round(toRoundKey('solve-together', '2026-11-22/x'))?.view.steps[0]
    expect(gate()?.kind).toBe('gate')
    await noor.attune.passGate('safety')
    expect(gate()?.phase.is).toBe('passed')
    await noor.attune.useSpace(withSam)
    expect(gate()?.phase.is).toBe('closed')
    await noor.attune.passGate('safety', false)
    await noor.attune.useSpace(withKim)
    expect(gate()?.phase.is).toBe('closed')
  })

  it('closes it in every tab, and nothing of it is kept', async () => {
    const relay = createManySpaces('fear in tabs')
    const disk = createMemoryDisk()
    const tabs = [0, 1].map(() => {
      const channel = new BroadcastChannel('fear in tabs')
      onTestFinished(() => channel.close())
      const page = { tabs: channel, window: {} as never, startOver: () => undefined }
      return openPhone('fear in tabs', relay, { disk, page })
    })
    const [here, there] = tabs as [Phone, Phone]
    await settled()
    await here.attune.start({ ...startOf('someone-else'), bond: partners })
    await settled(40)
    const gate = ({ attune }: Phone) =>
      attune.round(toRoundKey('solve-together', '2026-11-22/x'))?.view.steps[0]?.phase.is
    for (const { attune } of tabs) await attune.passGate('safety')
    expect(tabs.map(gate)).toEqual(['passed', 'passed'])
    const rows = () => [...disk.records].map(([key, value]) => [key, [...value].join()])
    const before = rows()
    const view = there.attune.space.value
    await here.attune.passGate('safety', false)
    await expect.poll(() => gate(there)).toBe('closed')
    expect(gate(here)).toBe('closed')
    // What stands on its screen is made anew.
    expect(there.attune.space.value).not.toBe(view)
    expect(rows()).toEqual(before)
  })
})

describe('a second tab', () => {
  it('sees a name, a draft and a space that is new, and stays in its own space', async () => {
    const { relay, disk, noor, withSam, withKim } = await threeOf('tab')
    const tab = openPhone('tab Noor', relay, { disk })
    await settled()
    expect(spaceOf(tab).space).toBe(withKim)
    await noor.attune.saveDraft(checkIn, 'evening', { high: 'typed there' })
    await noor.attune.rename('Nora')
    await settled()
    expect(spaceOf(tab)).toMatchObject({
      me: { name: 'Nora' },
      checkIn: { drafts: { evening: { high: 'typed there' } } },
    })
    await noor.attune.useSpace(withSam)
    await settled()
    // What is being typed in this tab must not land with somebody else.
    expect([spaceOf(noor).space, spaceOf(tab).space]).toEqual([withSam, withKim])
    await noor.attune.start({ ...startOf('someone-else'), bond: family })
    await settled(30)
    expect([tab.attune.spaces.value.length, spaceOf(tab).space]).toEqual([3, withKim])
  })
})

describe('a space that was left elsewhere', () => {
  it('is gone from the screen before another takes its place: no word for one lands with others', async () => {
    const { relay, disk, withSam, withKim } = await threeOf('device')
    const space = signal<SpaceView | null>(null)
    const device = signal({} as DeviceView)
    const spaces = signal<readonly SpaceSummary[]>([])
    const kept = openKeptHere(
      {
        ...{ transport: relay.transport('device Noor'), scheduler: createFakeScheduler() },
        ...{ random: createSeededRandom('device'), origin: '', language: 'en' },
        openStore: async () => ({ ok: true, value: createMemoryStore(disk) }),
        ...{ today: () => dayOf(2026, 11, 22), persist: async () => true },
      },
      { device, space, spaces, notice: signal(null) },
      {
        refreshLock: async () => undefined,
        refreshOwn: async () => undefined,
        shown: () => undefined,
      },
    )
    await kept.opened()
    kept.wake()
    await settled(20)
    const shown: (string | null)[] = []
    const stop = effect(() => void shown.push(space.value?.space ?? null))
    await kept.forget(withKim as SpaceId)
    stop()
    expect([...new Set(shown)]).toEqual([withKim, null, withSam])
  })
})

describe('joining', () => {
  it('in two tabs at once keeps the keys that were first', async () => {
    const relay = createManySpaces('twice')
    const [host, disk] = [openPhone('twice host', relay), createMemoryDisk()]
    await settled()
    await host.attune.start(startOf('someone-else'))
    await settled()
    const link = await invite(host)
    const tabs = ['one', 'two'].map((who) => openPhone(`twice ${who}`, relay, { disk }))
    await settled()
    const joined = await Promise.all(
      tabs.map(({ attune }) => attune.join(link, 'Noor', 'someone-else')),
    )
    expect(joined.map((one) => (one.ok ? 'joined' : one.error.kind)).toSorted()).toEqual([
      'already-here',
      'joined',
    ])
    await settled(40)
    for (const tab of tabs) await tab.minute()
    const later = openPhone('twice later', relay, { disk })
    await settled(40)
    for (const phone of [...tabs, later]) expect(spaceOf(phone).standing).toBe('together')
  })
})

describe('giving up to join', () => {
  it('goes back to the space that was there, and harms no other', async () => {
    const relay = createManySpaces('give up')
    const [host, disk] = [openPhone('host', relay), createMemoryDisk()]
    const noor = openPhone('guest', relay, { disk })
    await settled()
    await host.attune.start(startOf('someone-else'))
    await noor.attune.start({ ...startOf('someone-else'), bond: family })
    await settled()
    const own = spaceOf(noor).space
    const link = await invite(host)
    // The host's phone is not there to let anyone in.
    for (const one of relay.relays.values()) one.dropAll()
    await noor.attune.join(link, 'Noor', 'someone-else')
    await settled()
    expect(spaceOf(noor).standing).toBe('joining')
    const tab = openPhone('guest tab', relay, { disk })
    await settled()
    await noor.attune.cancelJoining()
    await settled()
    for (const phone of [noor, tab]) {
      expect(phone.attune.spaces.value.map(({ space }) => space)).toEqual([own])
      expect(spaceOf(phone).space).toBe(own)
    }
    // Asked again, e.g. by a second tap.
    await noor.attune.cancelJoining()
    expect(noor.attune.spaces.value.map(({ space }) => space)).toEqual([own])
  })

  it('is over once somebody was let in', async () => {
    const { sam, withSam } = await threeOf('let in')
    await sam.attune.cancelJoining()
    expect(spaceOf(sam)).toMatchObject({ space: withSam, standing: 'together' })
  })
})

describe('a space that is damaged', () => {
  const damage = (disk: ReturnType<typeof createMemoryDisk>, space: string) => {
    const { record } = spaceKeys(space as SpaceId)
    const bytes = disk.records.get(record)!
    disk.records.set(record, bytes.toReversed())
    return () => disk.records.set(record, bytes)
  }

  it.each(['in use', 'not in use'])('keeps no other out of reach: the one %s', async (which) => {
    const { relay, disk, withSam, withKim } = await threeOf(`damaged ${which}`)
    const [broken, other] = which === 'in use' ? [withKim, withSam] : [withSam, withKim]
    const heal = damage(disk, broken)
    const phone = openPhone(`damaged ${which} Noor`, relay, { disk })
    await settled()
    expect(phone.attune.device.value.opening).toBe('ready')
    expect(spaceOf(phone).space).toBe(other)
    expect(phone.attune.notice.value).toBe('space-damaged')
    phone.attune.dismissNotice()
    await phone.attune.useSpace(broken)
    phone.attune.wake()
    await settled()
    expect([spaceOf(phone).space, phone.attune.notice.value]).toEqual([other, null])
    await phone.attune.write(phone.attune.nameRound('small-win'), { text: 'still here' })
    expect(await listed(phone.attune.wins)).toHaveLength(1)
    heal()
    await phone.attune.useSpace(broken)
    expect(spaceOf(phone).space).toBe(broken)
  })

  it('says so when there is no other', async () => {
    const relay = createManySpaces('alone')
    const disk = createMemoryDisk()
    const first = openPhone('alone', relay, { disk })
    await settled()
    await first.attune.start(startOf('someone-else'))
    damage(disk, spaceOf(first).space)
    const phone = openPhone('alone', relay, { disk })
    await settled()
    expect([phone.attune.device.value.opening, phone.attune.space.value]).toEqual(['damaged', null])
  })

  it('is tried again when its store failed only for a moment', async () => {
    const { relay, disk, withSam } = await threeOf('moment')
    let fails = true
    const { record } = spaceKeys(withSam as SpaceId)
    const phone = openPhone('moment Noor', relay, {
      disk,
      openStore: async () => {
        const store = createMemoryStore(disk)
        const read = (key: string) =>
          fails && key === record ? Promise.reject(new Error('lost')) : store.read(key)
        return { ok: true, value: { ...store, read } }
      },
    })
    await settled()
    expect(phone.attune.device.value.opening).toBe('ready')
    fails = false
    await phone.attune.useSpace(withSam)
    expect(spaceOf(phone).space).toBe(withSam)
  })
})
