import { expect } from 'vitest'
import { cards } from '../../content/lists/cards.ts'
import { cardsIn, cardsLeft, decksFor, nameOf } from '../../domain/card-decks.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import { listDrawn, listOwnCards } from '../card-lists.ts'
import type { Person } from './play.testing.ts'
import type { RowPlay } from './practice-test.testing.ts'
import { practiceTest } from './practice-test.testing.ts'

const noOne = { me: { member: 'noor', name: 'Noor' }, others: [], former: [] }

/** Both have come through the gate, where there is one. */
const two = async (row: RowPlay) => {
  const play = row.start()
  const [noor, sam] = [play.person('noor'), play.person('sam')]
  for (const one of [noor, sam]) await one.pass('safety')
  return { play, noor, sam }
}

practiceTest('P76', 'is received with thanks and exactly one question', async (row) => {
  const { noor, sam } = await two(row)
  await noor.write('told', { text: 'I lost the ring.' })
  expect(sam.see().view.may).toEqual(['write', 'leave'])
  expect(await sam.write('receive', { 'one-question': 'Where?' })).toMatchObject({ ok: false })
  const asked = { thanks: 'for telling me', 'one-question': 'Where? When?' }
  expect(await sam.write('receive', asked)).toMatchObject({ error: { kind: 'one-question' } })
  const sly = { thanks: 'for telling me. But why now?', 'one-question': 'Where was it?' }
  expect(await sam.write('receive', sly)).toMatchObject({ error: { kind: 'one-question' } })
  await sam.write('receive', { ...asked, 'one-question': 'Where was it?' })
  expect(sam.may('receive')).toEqual(['change'])
  // More has its own time.
  await sam.write('later', { time: '2026-11-23T18:00Z' })
  await noor.reply('booked', 'sam', 'yes')
  expect(sam.phase('booked', 'agree')).toMatchObject({ wishes: [{ standing: 'stands' }] })
})

practiceTest(
  'P77',
  'is two taps; the other confirms, ten minutes are found, tomorrow gets a plan',
  async (row) => {
    const { noor, sam } = await two(row)
    await noor.write('signal', { 'need-now': 'quiet' })
    expect(sam.waits()).toHaveLength(1)
    expect(noor.may('ten-minutes')).toEqual([])
    await sam.reply('given', 'noor', 'yes')
    await sam.write('ten-minutes', { time: '2026-11-22T20:30Z' })
    await noor.reply('agreed', 'sam', 'yes')
    await noor.write('tomorrow', { plan: 'You bring the little one' })
    expect(sam.reads()).toContain('You bring the little one')
  },
)

practiceTest(
  'P78',
  'lowers what is asked, offers comforts that whoever suffers has chosen, and can be told day by day',
  async (row) => {
    const { noor, sam } = await two(row)
    await noor.write('through', { comforts: 'warm-drink silent-seat' })
    expect(sam.see().view.asks).toEqual([])
    // Elsewhere too nothing is asked of whoever goes through it; of the other as ever.
    const news = toRoundKey('win', '2026-11-22/two')
    await sam.in(news).write('news', { text: 'The plan stands.' })
    expect(noor.in(news).see().view).toMatchObject({ asks: [], may: ['write', 'leave'] })
    expect(noor.waits()).toEqual([])
    await sam.write('offer', { comfort: 'warm-drink' })
    await sam.note('did-good', 'sam', 'happened')
    expect(noor.phase('did-good', 'agree')).toMatchObject({ wishes: [{ mayNote: ['landed'] }] })
    await noor.write('over', { 'is-it-over': 'lighter-now' })
    expect(noor.in(news).see().view.asks).toEqual(['write'])
    const daily = row.of('through-today')
    expect(daily.cadence).toBe('mine')
    expect(JSON.stringify(row.practice)).not.toContain('quote')
  },
)

practiceTest('P79', 'opens what makes each feel close, and one thing is done more', async (row) => {
  const { noor, sam } = await two(row)
  await noor.seal({ 'close-ways': 'asked-about-my-day', 'own-words': 'Tea in bed' })
  expect(sam.reads()).not.toContain('Tea in bed')
  await sam.seal({ 'close-ways': 'calm-voice' })
  expect(sam.reads()).toContain('Tea in bed')
  await sam.write('more', { 'do-more': 'Tea on Sunday' })
  await sam.note('came-of-it', 'sam', 'happened')
  await noor.note('came-of-it', 'sam', 'landed')
  expect(sam.reads()).toContain('landed')
  expect(JSON.stringify(row.practice)).not.toMatch(/type|gender|man|woman/)
})

practiceTest(
  'P80',
  'has decks to draw from together and to print, takes cards of one’s own, and lets any card go',
  async (row) => {
    const { play, noor, sam } = await two(row)
    // A card of one’s own lies in the deck of both, to be drawn and to be printed.
    const own = toRoundKey(row.of('our-card').id, '2026-11-22/own')
    await noor.in(own).write('card', { 'own-card': 'What did you want to be at nine?' })
    const ownOf = (one: Person) => listOwnCards(one.knows(), noOne)
    expect(ownOf(sam)).toMatchObject([{ key: own, text: 'What did you want to be at nine?' }])
    const decks = decksFor('partners', ownOf(sam))
    expect(decks).toEqual(['light', 'fun', 'deep', 'repair', 'ours'])
    const page = (isSafe: boolean, of = sam) =>
      decks.flatMap((deck) => cardsIn(deck, { kind: 'partners', isSafe }, ownOf(of)))
    expect(page(false).length).toBeGreaterThan(30)
    // What mends is on the page, and on the table, only behind the gate.
    expect(page(true).length).toBeGreaterThan(page(false).length)
    expect(row.of('a-mending-card').steps[0]).toMatchObject({ kind: 'gate', asks: 'safety' })

    // Drawn by one, it lies before both, and either answers.
    const left = (one: Person) => cardsLeft(page(false, one), listDrawn(one.knows())).map(nameOf)
    await noor.write('drawn', { card: 'q-bench-view' })
    expect(sam.reads()).toContain('q-bench-view')
    await noor.write('answer', { text: 'A lighthouse.' })
    await sam.respond('reply', 'With a lamp that you light yourself?')
    expect(noor.reads()).toContain('a lamp that you light')
    for (const one of [noor, sam]) expect(left(one)).not.toContain('q-bench-view')

    // Put away before or after anybody saw it, without a word: it comes up no more.
    const [another, tiny] = ['two', 'q-tiny-book'].map((one) =>
      toRoundKey(row.practice.id, `2026-11-22/${one}`),
    ) as [RoundKey, RoundKey]
    await noor.in(another).write('drawn', { card: 'q-doing-nothing' })
    const said = play.said()
    for (const key of [tiny, own, another]) await sam.in(key).leave()
    expect(play.said()).toBe(said)
    expect(left(sam)).not.toContain('q-tiny-book')
    expect([left(sam).includes(own), left(noor).includes(own)]).toEqual([false, true])
    expect(left(noor)).toContain('q-tiny-book')
    expect(sam.in(another).see().view).toMatchObject({ may: [], done: true })
    expect(JSON.stringify([row.practice, cards])).not.toMatch(/price|buy|link|https?:/)
  },
)

practiceTest(
  'P81',
  'goes at once; the answer is now, a time, or who else there is',
  async (row) => {
    const { play, noor, sam } = await two(row)
    await noor.write('signal', { 'could-use': 'an-ear' })
    expect(sam.waits()).toEqual([play.key])
    await sam.reply('answer', 'noor', 'not-now', 'Kim is home tonight')
    expect(noor.reads()).toContain('Kim is home tonight')
    await sam.reply('answer', 'noor', 'smaller', 'At nine')
    expect(noor.reads()).toContain('At nine')
  },
)
