import { describe, expect, it } from 'vitest'
import { decodeDeposit } from '@attune/wire/deposit.ts'
import { encodeClientFrame } from '@attune/wire/client-frame.ts'
import { addDays, dayOf } from '../domain/calendar-day.ts'
import { createMemoryDisk } from '../storage/memory-store.ts'
import { createSmallRelay } from '../sync/small-relay.testing.ts'
import { fullWhile } from '../sync/stage.testing.ts'
import type { Phone } from './meeting.testing.ts'
import { meet, openPhone, phaseOf, settled, spaceOf, startOf } from './meeting.testing.ts'
import { settingsPath } from './vault.ts'

const today = dayOf(2026, 11, 22)

describe('two people', () => {
  it.each([
    ['someone-else', 'someone-else', false],
    ['someone-else', 'not-sure', true],
    ['one-of-us', 'someone-else', true],
  ] as const)('come together: %s and %s means strict %s', async (hers, his, strict) => {
    const { noor, sam } = await meet(`together ${hers} ${his}`, [hers, his])
    for (const phone of [noor, sam]) {
      const { standing, others, code } = spaceOf(phone)
      expect([standing, others.length, code?.pictures?.length]).toEqual(['together', 1, 5])
    }
    expect(spaceOf(noor).code).toEqual(spaceOf(sam).code)
    expect([spaceOf(noor).strict, spaceOf(sam).strict]).toEqual([strict, strict])
    expect(spaceOf(noor).question).toMatchObject({
      key: spaceOf(sam).question.key,
      question: spaceOf(sam).question.question,
    })
    expect(spaceOf(noor).invitation?.ended).toBe(true)
  })

  it('have the same question on every day, and each their own day', async () => {
    const { noor, sam } = await meet('same question')
    for (const days of [1, 6, 30, 400, -1]) {
      noor.setToday(addDays(today, days))
      sam.setToday(addDays(today, days))
      noor.attune.wake()
      sam.attune.wake()
      expect(spaceOf(noor).question.key).toBe(spaceOf(sam).question.key)
    }
  })

  it.each(['someone-else', 'not-sure'] as const)('reveal and respond (%s)', async (keeper) => {
    const { relay, noor, sam, round } = await meet(`reveal ${keeper}`, [keeper, keeper])
    await noor.attune.seal(round, { text: 'the soup' }, false)
    await settled()
    expect([phaseOf(noor)?.is, phaseOf(sam)]).toEqual(['sealed', { is: 'open', told: [] }])
    await sam.attune.seal(round, { text: 'the tickets' }, false)
    await settled()
    expect([phaseOf(noor)?.is, phaseOf(sam)?.is]).toEqual(['revealed', 'revealed'])
    // In strict mode no key has been with the relay.
    const wraps = [...relay.asked.values()].flat().flatMap((frame) => {
      if (frame.kind !== 'put-deposit') return []
      return [decodeDeposit(frame.deposit)?.wraps.length]
    })
    expect(wraps).toEqual(keeper === 'not-sure' ? [0, 0] : [2, 2])
    await sam.attune.respond(round, 'Tell me more')
    await settled()
    expect(spaceOf(noor).question.view.steps[1]?.phase).toMatchObject({
      others: [{ answer: { text: 'Tell me more' } }],
    })
  })
})

describe('before the reveal', () => {
  /** Everything that Sam's phone holds and was told, to the byte. */
  async function world(seals: boolean) {
    const { relay, noor, sam, round } = await meet('leak', ['someone-else', 'not-sure'])
    const { sealed } = {
      sealed: seals ? await noor.attune.seal(round, { text: 'a secret' }, false) : null,
    }
    await settled()
    await noor.minute()
    await sam.minute()
    expect(sealed).toEqual(seals ? { ok: true, value: null } : null)
    expect(phaseOf(noor)?.is).toBe(seals ? 'sealed' : 'open')
    sam.attune.wake()
    await sam.attune.saveDraft(round, 'answer', { text: 'half a thou' })
    await settled()
    return {
      view: spaceOf(sam),
      told: relay.told.get('leak Sam')?.map((bytes) => Buffer.from(bytes).toString('hex')),
      asked: relay.asked
        .get('leak Sam')
        ?.map((frame) => Buffer.from(encodeClientFrame(frame)).toString('hex')),
      held: [...sam.disk.records].map(([key, value]) => [key, Buffer.from(value).toString('hex')]),
    }
  }

  it('nothing that the other holds, asks or is told depends on whether one has answered', async () => {
    const [without, having] = [await world(false), await world(true)]
    expect(without.held.length).toBeGreaterThan(5)
    expect(without.told?.length).toBeGreaterThan(5)
    expect(having).toEqual(without)
  })
})

describe('an answer', () => {
  it('that was taken back and sealed again while offline still arrives', async () => {
    const { relay, noor, sam, round } = await meet('offline')
    relay.up = false
    await noor.attune.seal(round, { text: 'first words' }, false)
    await noor.attune.takeBack(round)
    await noor.attune.seal(round, { text: 'second words' }, false)
    relay.up = true
    await noor.minute()
    await sam.minute()
    await sam.attune.seal(round, { text: 'his' }, false)
    await settled()
    expect(phaseOf(sam)).toMatchObject({
      is: 'revealed',
      answers: [{ answer: { text: 'second words' } }, { answer: { text: 'his' } }],
    })
  })

  it('typed in a second tab stays a draft when the first tab’s was sealed', async () => {
    const { relay, noor, round } = await meet('second tab')
    const other = openPhone('second tab Noor', relay, { disk: noor.disk })
    await settled()
    await other.attune.saveDraft(round, 'answer', { text: 'typed in the second tab' })
    await noor.attune.seal(round, { text: 'sealed in the first' }, false)
    await other.attune.seal(round, { text: 'typed in the second tab' }, true)
    await settled()
    for (const tab of [noor, other]) {
      expect(phaseOf(tab)).toMatchObject({
        is: 'sealed',
        told: false,
        answer: { text: 'sealed in the first' },
      })
    }
    expect(spaceOf(other).question.drafts['answer']?.['text']).toBe('typed in the second tab')
  })

  it('that could not be kept leaves its draft', async () => {
    let isFull = false
    const relay = createSmallRelay('full')
    const phone = openPhone('full', relay, { wrap: (store) => fullWhile(store, () => isFull) })
    await settled()
    await phone.attune.start(startOf('someone-else'))
    await settled()
    const { key: round } = spaceOf(phone).question
    await phone.attune.saveDraft(round, 'answer', { text: 'my words' })
    isFull = true
    expect(await phone.attune.seal(round, { text: 'my words' }, false)).toEqual({
      ok: false,
      error: { kind: 'storage-full' },
    })
    expect(spaceOf(phone).question).toMatchObject({
      drafts: { answer: { text: 'my words' } },
      view: { done: false },
    })
    expect(await phone.attune.respond(round, 'my words')).toMatchObject({ ok: false })
    expect(spaceOf(phone).question.drafts['answer']?.['text']).toBe('my words')
    expect(await phone.attune.leaveRound(round)).toMatchObject({ ok: false })
    expect(spaceOf(phone).question.view.may).toContain('seal')
  })

  it('is given back after seven days, in whichever century the clock finds itself', async () => {
    const { noor, sam, round } = await meet('clock')
    await noor.attune.seal(round, { text: 'my words' }, false)
    await settled()
    noor.setToday(dayOf(1970, 1, 1))
    await noor.minute()
    noor.setToday(today)
    await noor.minute()
    expect(phaseOf(noor)?.is).toBe('sealed')
    noor.setToday(dayOf(2100, 1, 1))
    await noor.minute()
    noor.setToday(today)
    await noor.minute()
    expect(phaseOf(noor)).toMatchObject({
      is: 'returned',
      answer: { text: 'my words' },
      again: true,
    })
    await noor.attune.seal(round, { text: 'my words' }, false)
    await sam.attune.seal(round, { text: 'his' }, false)
    await noor.minute()
    expect(phaseOf(noor)?.is).toBe('revealed')
  })
})

describe('a device', () => {
  it('opens a space once when another tab began it', async () => {
    const relay = createSmallRelay('tabs')
    const disk = createMemoryDisk()
    const one = openPhone('tabs', relay, { disk })
    const two = openPhone('tabs', relay, {
      disk,
      transport: relay.transport('second tab'),
      // What is read waits behind what is being written, as in a browser.
      wrap: (store) => ({
        ...store,
        async read(key) {
          await settled(1)
          return store.read(key)
        },
      }),
    })
    await settled()
    await one.attune.start(startOf('someone-else'))
    await settled(40)
    expect(spaceOf(two)).toMatchObject({ standing: 'alone', online: true })
    const sent = relay.asked.get('second tab') ?? []
    expect(sent.filter(({ kind }) => kind === 'auth')).toHaveLength(1)
  })

  it('tells the relay of its space as soon as it can be reached', async () => {
    const relay = createSmallRelay('later')
    const phone = openPhone('later', relay)
    await settled()
    relay.up = false
    expect(await phone.attune.start(startOf('someone-else'))).toEqual({ ok: true, value: null })
    await settled()
    expect([spaceOf(phone).standing, spaceOf(phone).online]).toEqual(['alone', false])
    await phone.attune.seal(spaceOf(phone).question.key, { text: 'before anyone hears' }, false)
    relay.up = true
    await phone.minute()
    expect(spaceOf(phone).online).toBe(true)
    expect(relay.items.length).toBeGreaterThan(1)
  })

  it('keeps a link to start with when there is no room', async () => {
    const relay = createSmallRelay('link')
    let isFull = false
    const phone = openPhone('link', relay, { wrap: (store) => fullWhile(store, () => isFull) })
    await settled()
    isFull = true
    const started = await phone.attune.start(startOf('someone-else'))
    expect(started).toEqual({ ok: false, error: { kind: 'storage-full' } })
    expect(relay.items).toEqual([])
  })

  it('finds the space again that a link was used for, where the page was closed before the relay had answered', async () => {
    const relay = createSmallRelay('closed page')
    const transport = relay.transport('closed page')
    let isUnanswered = true
    const slow = {
      ...transport,
      fetch: async (...asked: Parameters<typeof transport.fetch>) => {
        const answer = await transport.fetch(...asked)
        return isUnanswered ? new Promise<never>(() => undefined) : answer
      },
    }
    const phone = openPhone('closed page', relay, { transport: slow })
    await settled()
    void phone.attune.start(startOf('someone-else'))
    await settled(30)
    expect(relay.items.length).toBeGreaterThan(0)
    isUnanswered = false
    relay.open = false
    const again = openPhone('closed page', relay, { disk: phone.disk })
    await settled(30)
    expect(spaceOf(again)).toMatchObject({ standing: 'alone', online: true })
  })

  it('leaves nothing behind of a start that the relay refused', async () => {
    const relay = createSmallRelay('closed')
    relay.open = false
    const phone = openPhone('closed', relay)
    await settled()
    const before = [...phone.disk.records.keys()]
    const started = await phone.attune.start(startOf('someone-else'))
    expect(started).toEqual({ ok: false, error: { kind: 'needs-link' } })
    // But the list of spaces, with none in it.
    const after = [...phone.disk.records.keys()].filter((key) => key !== settingsPath)
    expect(after).toEqual(before)
    expect(phone.attune.spaces.value).toEqual([])
  })

  it.each([
    ['did not arrive', null],
    ['came too fast', { status: 429, body: new Uint8Array() }],
  ])('sends its request to join again when it %s', async (_, failure) => {
    const { relay, link } = await invited('not arrived')
    let fails = 1
    const transport = relay.transport('Sam')
    const sam = openPhone('Sam', relay, {
      transport: {
        ...transport,
        fetch: (method, path, body) =>
          method === 'POST' && fails-- > 0
            ? Promise.resolve(failure)
            : transport.fetch(method, path, body),
      },
    })
    await settled()
    await sam.attune.join(link, 'Sam', 'someone-else')
    await settled()
    await sam.minute()
    expect(spaceOf(sam).standing).toBe('together')
  })

  it('asks once when it is not let in, and says so once', async () => {
    const { relay, link } = await invited('not let in')
    const transport = relay.transport('Sam')
    let asked = 0
    const sam = openPhone('Sam', relay, {
      transport: {
        ...transport,
        fetch(method, path, body) {
          const [invite] = relay.invites.values()
          if (method === 'POST' && invite) {
            asked++
            invite.used = true
          }
          return transport.fetch(method, path, body)
        },
      },
    })
    await settled()
    await sam.attune.join(link, 'Sam', 'someone-else')
    await settled()
    expect(sam.attune.notice.value).toBe('not-let-in')
    sam.attune.dismissNotice()
    await sam.minute()
    expect([sam.attune.notice.value, asked, spaceOf(sam).standing]).toEqual([null, 1, 'joining'])
  })

  it('ends an invitation when the answer to letting someone in was lost', async () => {
    const { relay, noor, link } = await invited('lost answer')
    relay.loseAnswerTo = 'append-roster'
    const sam = openPhone('lost answer Sam', relay)
    await settled()
    await sam.attune.join(link, 'Sam', 'someone-else')
    await settled()
    await noor.minute()
    await noor.minute()
    await sam.minute()
    expect([noor, sam].map((phone) => spaceOf(phone).standing)).toEqual(['together', 'together'])
    expect(spaceOf(noor).invitation?.ended).toBe(true)
    expect([...relay.invites.values()].map(({ used }) => used)).toEqual([true])
  })

  it('keeps every word of a response that it has no key to write with', async () => {
    const { noor, round } = await meet('no key', ['someone-else', 'someone-else'])
    const keys = [...noor.disk.records.keys()].filter((key) => key.includes('/stream/'))
    for (const key of keys) noor.disk.records.delete(key)
    const relay = createSmallRelay('elsewhere')
    relay.up = false
    const again = openPhone('no key', relay, { disk: noor.disk })
    await settled()
    await again.attune.saveDraft(round, 'answer', { text: 'my words' })
    expect(await again.attune.respond(round, 'my words')).toMatchObject({ ok: false })
    expect(spaceOf(again).question.drafts['answer']?.['text']).toBe('my words')
  })

  it('lets a person decide when two ask to come in', async () => {
    const { relay, link, noor } = await invited('two ask')
    const phones: Phone[] = []
    relay.dropAll()
    for (const who of ['Sam', 'Mallory']) {
      const phone = openPhone(who, relay)
      phones.push(phone)
      await settled()
      await phone.attune.join(link, who, 'someone-else')
    }
    await settled()
    await noor.minute()
    const names = spaceOf(noor).invitation?.requests.map(({ name }) => name)
    expect([names, spaceOf(noor).standing]).toEqual([['Sam', 'Mallory'], 'alone'])
    const [first] = spaceOf(noor).invitation?.requests ?? []
    expect(await noor.attune.admit(first?.request ?? '')).toEqual({ ok: true, value: null })
    for (const phone of [noor, ...phones]) await phone.minute()
    expect(phones.map((phone) => spaceOf(phone).standing)).toEqual(['together', 'joining'])
    expect(spaceOf(noor).invitation).toMatchObject({ ended: true, requests: [] })
  })

  it('says that a link is over where the relay has none any more, and not where it cannot be asked', async () => {
    const { relay, noor } = await invited('a link that is gone')
    relay.up = false
    await noor.minute()
    expect(spaceOf(noor).invitation?.ended).toBe(false)
    relay.invites.clear()
    relay.up = true
    await noor.minute()
    expect(spaceOf(noor).invitation).toMatchObject({ ended: true, link: '' })
    await noor.attune.createInvitation()
    expect(spaceOf(noor).invitation).toMatchObject({ ended: false })
  })

  it('says so when what it keeps cannot be opened', async () => {
    const relay = createSmallRelay('broken')
    const phone = openPhone('broken', relay, {
      wrap: (store) => ({ ...store, read: () => Promise.reject(new Error('lost')) }),
    })
    await settled()
    expect(phone.attune.device.value.opening).toBe('no-storage')
    expect(await phone.attune.start(startOf('someone-else'))).toMatchObject({ ok: false })
  })
})

async function invited(seed: string) {
  const relay = createSmallRelay(seed)
  const noor = openPhone(`${seed} Noor`, relay)
  await settled()
  await noor.attune.start(startOf('someone-else'))
  await settled()
  await noor.attune.createInvitation()
  return { relay, noor, link: spaceOf(noor).invitation?.link ?? '' }
}
