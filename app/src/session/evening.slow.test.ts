/** What two people do of an evening, on two phones over one relay, and what each of them sees of it. */
import { describe, expect, it, vi } from 'vitest'
import { encodeClientFrame } from '@attune/wire/client-frame.ts'
import { addDays, dayOf } from '../domain/calendar-day.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { toRoundKey } from '../domain/round-key.ts'
import type { Phone } from './meeting.testing.ts'
import { meet, openPhone, settled, spaceOf } from './meeting.testing.ts'

const today = dayOf(2026, 11, 22)
const checkIn = toRoundKey('check-in', today)
const thanks = toRoundKey('thanks-together', today)
const me = (phone: Phone) => spaceOf(phone).me.member
const view = ({ attune }: Phone, key: RoundKey) => attune.round(key)!.view
const phase = (phone: Phone, key: RoundKey, at = 0) => view(phone, key).steps[at]!.phase
const both = { ok: true, value: null }

const hers = { high: 'the sun', low: 'the meeting', heard: 'listen', help: 'a cup of tea' }
const his = { low: 'my knee', heard: 'comfort', help: 'no dishes tonight' }

async function opened(seed: string, keepers?: Parameters<typeof meet>[1]) {
  const met = await meet(seed, keepers)
  const { noor, sam } = met
  await noor.attune.seal(checkIn, hers, false)
  await sam.attune.seal(checkIn, his, false)
  await settled(30)
  await noor.minute()
  await sam.minute()
  return met
}

async function listed<T>(list: { readonly value: readonly T[] }): Promise<readonly T[]> {
  void list.value
  await settled(2)
  return list.value
}

describe('a check-in', () => {
  it.each(['someone-else', 'not-sure'] as const)(
    'opens, is answered, and what was asked for comes about (%s)',
    async (keeper) => {
      const { noor, sam } = await opened(`evening ${keeper}`, [keeper, keeper])
      for (const phone of [noor, sam]) {
        expect(phase(phone, checkIn)).toMatchObject({
          is: 'revealed',
          answers: [{ answer: hers }, { answer: his }],
        })
      }
      await sam.attune.respond(checkIn, 'I am glad of the sun')
      await sam.attune.reply(checkIn, me(noor), 'not-now', 'after nine')
      await noor.attune.reply(checkIn, me(sam), 'smaller', '')
      await settled(40)
      expect(phase(noor, checkIn, 2)).toMatchObject({
        wishes: [
          {
            text: 'a cup of tea',
            replies: [{ reply: 'not-now', text: 'after nine' }],
            mayNote: [],
          },
          { text: 'no dishes tonight', replies: [{ reply: 'smaller' }], mayNote: ['happened'] },
        ],
      })
      // The mind is changed once.
      await sam.attune.reply(checkIn, me(noor), 'yes', '')
      await settled(40)
      expect(await sam.attune.note(checkIn, me(noor), 'happened')).toEqual(both)
      await settled(40)
      expect(await noor.attune.note(checkIn, me(noor), 'landed')).toEqual(both)
      await noor.attune.note(checkIn, me(sam), 'happened')
      await settled(40)
      for (const phone of [noor, sam]) {
        expect(phase(phone, checkIn, 2)).toMatchObject({
          wishes: [
            {
              replies: [{ by: me(sam), reply: 'yes', text: '' }],
              notes: [
                { by: me(sam), note: 'happened' },
                { by: me(noor), note: 'landed' },
              ],
              asksMe: false,
            },
            { replies: [{ reply: 'smaller' }], notes: [{ by: me(noor), note: 'happened' }] },
          ],
        })
      }
      expect(phase(noor, checkIn, 1)).toMatchObject({
        others: [{ answer: { text: 'I am glad of the sun' } }],
      })
      expect(view(sam, checkIn).done).toBe(true)
    },
  )

  /** Sealing, skipping, and a page of the journal. */
  const evenings = async (noor: Phone) => [
    await noor.attune.saveDraft(checkIn, 'evening', hers),
    await noor.attune.seal(checkIn, hers, false),
    await noor.attune.seal(thanks, { did: 'the soup' }, false),
    await noor.attune.leaveRound(spaceOf(noor).question.key),
    await noor.attune.openOwn(),
    await noor.attune.writeJournal('for nobody'),
  ]

  /** Everything that Sam's phone holds and was told, to the byte. */
  async function world(seals: boolean) {
    const { relay, noor, sam } = await meet('leak evening', ['someone-else', 'not-sure'])
    const done = seals ? await evenings(noor) : []
    expect(done).toEqual(done.map(() => both))
    await noor.minute()
    await sam.minute()
    sam.attune.wake()
    await sam.attune.saveDraft(checkIn, 'evening', { high: 'half a thou' })
    await settled(40)
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
    return {
      view: spaceOf(sam),
      lists: [await listed(sam.attune.past), await listed(sam.attune.jar)],
      told: relay.told.get('leak evening Sam')?.map(hex),
      asked: relay.asked.get('leak evening Sam')?.map((frame) => hex(encodeClientFrame(frame))),
      held: [...sam.disk.records].map(([key, value]) => [key, hex(value)]),
    }
  }

  // Which of two things that a phone does at once is ready first is the machine's affair, and shows in
  // every byte that chance has made. A trace is what comes out alike in none of a dozen times.
  const often = { retry: 11 }
  it(
    'leaves no trace with the other before it opens: not of sealing, skipping or a journal',
    often,
    async () => {
      const [without, having] = [await world(false), await world(true)]
      expect(without.told?.length).toBeGreaterThan(5)
      expect(having).toEqual(without)
    },
  )

  it('cannot be changed by words in the log while it is sealed', async () => {
    const { relay, noor } = await meet('sealed change')
    await noor.attune.seal(checkIn, hers, false)
    await settled(40)
    const before = relay.items.length
    await expect(noor.attune.change(checkIn, 'evening', { high: 'other' })).rejects.toThrow(
      'changed',
    )
    await expect(noor.attune.change(checkIn, 'evening', null)).rejects.toThrow('changed')
    await settled(40)
    expect(relay.items.length).toBe(before)
  })

  it('returns after seven days, as thanks do, each on its author’s own day', async () => {
    const { noor, sam } = await meet('seven days')
    await noor.attune.seal(checkIn, hers, true)
    await noor.attune.seal(thanks, { did: 'the soup', meant: 'a lot' }, false)
    await noor.minute()
    noor.setToday(addDays(today, 6))
    await noor.minute()
    expect([phase(noor, checkIn).is, phase(noor, thanks).is]).toEqual(['sealed', 'sealed'])
    noor.setToday(addDays(today, 7))
    await noor.minute()
    expect(phase(noor, checkIn)).toEqual({ is: 'returned', answer: hers, again: false })
    expect(phase(noor, thanks)).toMatchObject({ is: 'returned', answer: { meant: 'a lot' } })
    expect(view(noor, checkIn).may).not.toContain('seal')
    // Whoever comes late seals for nobody, and gets theirs back, too.
    await sam.attune.seal(checkIn, his, false)
    await sam.minute()
    expect(phase(sam, checkIn).is).toBe('sealed')
  })
})

describe('words that others can read', () => {
  it('are changed and taken back on both phones, marked, and without a time', async () => {
    const { noor, sam } = await opened('change')
    const own = noor.attune.nameRound('thank-you')
    await noor.attune.write(own, { did: 'the soup' })
    await sam.attune.respond(checkIn, 'first words')
    await settled(40)
    await noor.attune.change(checkIn, 'evening', { high: 'the moon' })
    await sam.attune.change(checkIn, 'reply', { text: 'better words' })
    await noor.attune.change(own, 'thanks', { did: 'the good soup', meant: 'warmth' })
    await settled(40)
    for (const phone of [noor, sam]) {
      expect(phase(phone, checkIn)).toMatchObject({
        answers: [{ mark: 'changed', answer: { high: 'the moon' } }, { mark: 'as-written' }],
      })
      const marks = JSON.stringify([phase(phone, checkIn, 1), phase(phone, own)])
      expect(marks).toContain('better words')
      expect(marks).toContain('warmth')
      expect(marks).not.toContain('first words')
    }
    await noor.attune.change(checkIn, 'evening', null)
    await sam.attune.change(checkIn, 'reply', null)
    await noor.attune.change(own, 'thanks', null)
    await settled(40)
    for (const phone of [noor, sam]) {
      expect(phase(phone, checkIn)).toMatchObject({
        answers: [{ mark: 'taken-back', answer: null }, {}],
      })
      const all = JSON.stringify([phase(phone, checkIn, 1), phase(phone, own)])
      expect(all.match(/taken-back/g)).toHaveLength(2)
      expect(await listed(phone.attune.jar)).toEqual([])
    }
    // Nobody asks for anything any more whose wish was taken back.
    expect(phase(sam, checkIn, 2)).toMatchObject({ wishes: [{ by: me(sam) }] })
    // A time of day has a colon or at least seven digits.
    expect(JSON.stringify(view(sam, checkIn).steps)).not.toMatch(/\d:\d|\d{7}/)
  })

  it('are too long, empty or of no option: said at once, and the draft stays', async () => {
    const { noor } = await meet('faults')
    const own = noor.attune.nameRound('thank-you')
    const long = { did: 'x'.repeat(40_000), meant: 'x'.repeat(40_000) }
    expect(await noor.attune.saveDraft(own, 'thanks', long)).toMatchObject({
      error: { kind: 'too-long' },
    })
    expect(await noor.attune.write(own, long)).toMatchObject({ error: { kind: 'too-long' } })
    expect(await noor.attune.write(own, { meant: 'much' })).toMatchObject({
      error: { kind: 'empty' },
    })
    expect(await noor.attune.seal(checkIn, { heard: 'listen' }, false)).toMatchObject({
      error: { kind: 'empty' },
    })
    expect(noor.attune.round(own)?.drafts['thanks']).toEqual(long)
    expect(view(noor, own).may).toContain('write')
  })

  it('of two tabs that respond at once are both kept: the later changes the first', async () => {
    const { relay, noor, sam } = await opened('two responses')
    const tab = openPhone('two responses Noor', relay, { disk: noor.disk })
    await settled(30)

    await noor.attune.respond(checkIn, 'of the first tab')
    await settled(40)
    await tab.attune.respond(checkIn, 'of the second tab')
    await settled(30)
    expect(phase(sam, checkIn, 1)).toMatchObject({
      others: [{ answer: { text: 'of the second tab' }, mark: 'changed' }],
    })
  })
})

describe('what is said at once', () => {
  it('thanks, together and alone', async () => {
    const { noor, sam } = await meet('thanks')
    await noor.attune.seal(thanks, { did: 'the soup', meant: 'a lot' }, true)
    await settled(40)
    expect(phase(sam, thanks)).toEqual({ is: 'open', told: [me(noor)] })
    await sam.attune.seal(thanks, { did: 'the call' }, false)
    const alone = sam.attune.nameRound('thank-you')
    await sam.attune.write(alone, { did: 'the patience' })
    await settled(30)
    for (const phone of [noor, sam]) {
      const jar = await listed(phone.attune.jar)
      expect(jar.map(({ did, by }) => `${did} ${by.name}`).toSorted()).toEqual([
        'the call Sam',
        'the patience Sam',
        'the soup Noor',
      ])
    }
    expect(spaceOf(noor).waiting.map(({ key }) => key)).toEqual([alone])
    await noor.attune.respond(alone, 'gladly')
    await settled(40)
    expect(spaceOf(noor).waiting).toEqual([])
    expect(phase(sam, alone, 1)).toMatchObject({ others: [{ answer: { text: 'gladly' } }] })
  })

  it('room and rest: said, changed twice, each one’s own', async () => {
    const { noor, sam } = await meet('room')
    const room = toRoundKey('capacity', `${today}/${me(noor)}`)
    for (const level of ['none', 'some', 'full']) await noor.attune.write(room, { level })
    const rest = toRoundKey('not-tonight', `${today}/${me(sam)}`)
    await sam.attune.write(rest, { instead: 'another-time', when: 'tomorrow' })
    await settled(40)
    expect(spaceOf(sam).capacity).toMatchObject([
      {
        view: { steps: [{ phase: { answers: [{ answer: { level: 'full' }, mark: 'changed' }] } }] },
      },
    ])
    expect(spaceOf(noor).instead).toMatchObject([{ key: rest, view: { may: [] } }])
    noor.setToday(addDays(today, 1))
    await noor.minute()
    expect([spaceOf(noor).capacity, spaceOf(noor).instead]).toEqual([[], []])
  })

  it('a small beginning, offered after some days, and answered', async () => {
    const { noor, sam } = await meet('small')
    expect(spaceOf(noor).startsAnew).toBe(false)
    for (const phone of [noor, sam]) phone.setToday(addDays(today, 9))
    await noor.minute()
    await sam.minute()
    expect([spaceOf(noor).startsAnew, spaceOf(sam).startsAnew]).toEqual([true, true])
    const small = noor.attune.nameRound('start-small')
    await noor.attune.write(small, { which: 'kind', text: 'I missed your jokes' })
    await settled(40)
    expect(spaceOf(sam).waiting.map(({ key }) => key)).toEqual([small])
    expect([spaceOf(noor).startsAnew, spaceOf(sam).startsAnew]).toEqual([false, false])
  })

  it('a time that suits, the newest word of either', async () => {
    const { noor, sam } = await meet('our time')
    for (const when of ['at nine', 'at ten', 'after supper']) {
      await noor.attune.write(noor.attune.nameRound('our-time'), { when })
    }
    await settled(40)
    const times = ({ attune }: Phone) => attune.times.value
    await vi.waitFor(() => expect(times(noor)).toEqual(['after supper']))
    await vi.waitFor(() => expect(times(sam)).toEqual(['after supper']))
    await sam.attune.write(sam.attune.nameRound('our-time'), { when: 'before sleep' })
    await settled(40)
    expect(times(noor)).toEqual(['before sleep'])
  })
})

describe('what only one phone knows', () => {
  it('are drafts of several fields, there again when the page was closed', async () => {
    const { relay, noor } = await meet('drafts')
    const own = noor.attune.nameRound('thank-you')
    await noor.attune.saveDraft(checkIn, 'evening', { high: 'the sun', low: 'the mee' })
    await noor.attune.saveDraft(checkIn, 'reply', { text: 'an early thought' })
    await noor.attune.saveDraft(own, 'thanks', { did: 'so', meant: '' })
    const again = openPhone('drafts again', relay, { disk: noor.disk })
    await settled(40)
    expect(spaceOf(again).checkIn.drafts).toEqual({
      evening: { high: 'the sun', low: 'the mee' },
      reply: { text: 'an early thought' },
    })
    expect(again.attune.round(own)?.drafts['thanks']).toEqual({ did: 'so', meant: '' })
    await again.attune.seal(checkIn, { high: 'the sun' }, false)
    await again.attune.saveDraft(own, 'thanks', { did: '', meant: '' })
    const third = openPhone('drafts third', relay, { disk: noor.disk })
    await settled(40)
    expect(spaceOf(third).checkIn.drafts).toEqual({ reply: { text: 'an early thought' } })
    expect(third.attune.round(own)?.drafts).toEqual({})
  })

  it('is that a round was put aside', async () => {
    const { relay, noor, sam } = await meet('skip')
    const before = relay.items.length
    await noor.attune.leaveRound(checkIn)
    await noor.minute()
    expect(view(noor, checkIn)).toMatchObject({ may: [], done: true })
    expect(relay.items.length).toBe(before)
    await sam.attune.seal(checkIn, his, false)
    await settled(40)
    expect(phase(sam, checkIn).is).toBe('sealed')
  })
})

describe('without a connection', () => {
  it.each([
    ['hers first', [0, 1]],
    ['his first', [1, 0]],
  ] as const)('two practices are sealed and catch up: %s', async (_, order) => {
    const { relay, noor, sam } = await meet(`offline ${order.join()}`)
    relay.up = false
    await noor.attune.seal(checkIn, hers, true)
    await noor.attune.seal(thanks, { did: 'the soup' }, false)
    await sam.attune.seal(thanks, { did: 'the call' }, false)
    await sam.attune.seal(checkIn, his, false)
    expect(spaceOf(noor).allSent).toBe(false)
    relay.up = true
    for (const at of order) await [noor, sam][at]!.minute()
    await noor.minute()
    await sam.minute()
    for (const phone of [noor, sam]) {
      expect([phase(phone, checkIn).is, phase(phone, thanks).is]).toEqual(['revealed', 'revealed'])
      expect(spaceOf(phone).allSent).toBe(true)
    }
  })
})

describe('days', () => {
  it('are each one’s own: a day apart, both rounds open and meet', async () => {
    const { noor, sam } = await meet('date line')
    const tomorrow = addDays(today, 1)
    sam.setToday(tomorrow)
    await sam.minute()
    expect([spaceOf(noor).checkIn.day, spaceOf(sam).checkIn.day]).toEqual([today, tomorrow])
    const ahead = spaceOf(sam).checkIn.key
    await sam.attune.seal(ahead, his, true)
    await noor.attune.seal(checkIn, hers, true)
    await noor.minute()
    await sam.minute()
    expect(spaceOf(noor).waiting.map(({ key }) => key)).toEqual([ahead])
    expect(spaceOf(sam).waiting.map(({ key }) => key)).toEqual([checkIn])
    await noor.attune.seal(ahead, hers, false)
    await sam.attune.seal(checkIn, his, false)
    await noor.minute()
    await sam.minute()
    for (const phone of [noor, sam]) {
      expect([phase(phone, ahead).is, phase(phone, checkIn).is]).toEqual(['revealed', 'revealed'])
    }
  })

  it('end while somebody writes: the words go to the round they were begun in', async () => {
    const { noor, sam } = await meet('midnight')
    const [begun, own] = [spaceOf(noor).checkIn.key, noor.attune.nameRound('thank-you')]
    await noor.attune.saveDraft(begun, 'evening', { high: 'late' })
    noor.setToday(addDays(today, 1))
    await noor.minute()
    expect(spaceOf(noor).checkIn.day).toBe(addDays(today, 1))
    expect(noor.attune.round(begun)?.drafts['evening']).toEqual({ high: 'late' })
    await noor.attune.seal(begun, { high: 'late, and done' }, false)
    await noor.attune.write(own, { did: 'waiting up' })
    await sam.attune.seal(begun, his, false)
    await settled(30)
    expect(phase(noor, begun).is).toBe('revealed')
    expect((await listed(sam.attune.jar)).map(({ day }) => day)).toEqual([today])
    // A seal of a round that is a day old waits as long as any.
    const held = await meet('midnight held')
    held.noor.setToday(addDays(today, 1))
    await held.noor.attune.seal(checkIn, hers, false)
    held.noor.setToday(addDays(today, 7))
    await held.noor.minute()
    expect(phase(held.noor, checkIn).is).toBe('sealed')
  })

  it('may be skipped or come twice', async () => {
    const { noor, sam } = await meet('samoa')
    await noor.attune.seal(checkIn, hers, false)
    for (const phone of [noor, sam]) phone.setToday(addDays(today, 2))
    await noor.minute()
    await sam.minute()
    expect(spaceOf(noor).earlier.map(({ day }) => day)).toEqual([addDays(today, 1), today])
    await sam.attune.seal(checkIn, his, false)
    for (const phone of [noor, sam]) phone.setToday(today)
    await noor.minute()
    await sam.minute()
    expect(phase(noor, checkIn).is).toBe('revealed')
    expect(spaceOf(noor).checkIn.key).toBe(checkIn)
    expect(view(noor, checkIn).may).not.toContain('seal')
  })
})
