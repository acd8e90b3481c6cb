import { expect } from 'vitest'
import { cases } from '../../content/cases.ts'
import { casesEn } from '../../content/cases.en.ts'
import { casesEs } from '../../content/cases.es.ts'
import { longIn } from '../../domain/wording/long.ts'
import type { RowPlay } from './practice-test.testing.ts'
import { closed, marksOf, practiceTest, seriousIn } from './practice-test.testing.ts'

/** Both have come through the gate, where there is one. */
const two = async (row: RowPlay) => {
  const play = row.start()
  const [noor, sam] = [play.person('noor'), play.person('sam')]
  for (const one of [noor, sam]) await one.pass('safety')
  return { play, noor, sam }
}

practiceTest(
  'P49',
  'gives each five minutes in turn; nobody can write a comment meanwhile',
  async (row) => {
    const { noor, sam } = await two(row)
    const story = noor.phase('story', 'turns')
    if (story.is !== 'on') throw new Error('no turn')
    const [first, second] = story.by === 'noor' ? [noor, sam] : [sam, noor]
    expect(row.practice.steps).toContainEqual({ kind: 'turns', id: 'story', minutes: 5, each: 1 })
    expect(second.may('story')).toEqual([])
    expect(second.may('heard')).toEqual([])
    expect(await second.write('heard', { 'one-thing': 'x', thanks: 'y' })).toMatchObject(closed)
    await first.move('story', 'turn')
    expect(first.may('story')).toEqual([])
    await second.move('story', 'turn')
    await first.write('heard', { 'one-thing': 'The boat at night', thanks: 'for the telling' })
    expect(second.reads()).toContain('The boat at night')
  },
)

practiceTest(
  'P50',
  'begins where its author chose, says how to receive it, and thanks come first',
  async (row) => {
    const { noor, sam } = await two(row)
    expect(await noor.write('share', { text: 'no start chosen' })).toMatchObject({ ok: false })
    await noor.write('share', {
      starter: 'a-fear',
      text: 'I fear the phone at night.',
      heard: 'listen',
    })
    expect(sam.reads()).toContain('listen')
    expect(sam.may('reply')).toEqual([])
    await sam.write('thank', { thanks: 'for telling me' })
    expect(sam.may('reply')).toEqual(['respond'])
  },
)

practiceTest(
  'P51',
  'ties a feeling to what happened, points at blame, and leaves the words alone',
  async (row) => {
    const { noor, sam } = await two(row)
    const blaming = 'You always leave me. I feel like you do not care.'
    expect(marksOf(blaming)).toEqual(expect.arrayContaining(['blame', 'absolute', 'pseudo_i_feel']))
    expect(marksOf('When the door closed at nine')).toEqual([])
    expect(seriousIn(row.practice)).toEqual(['your-view', 'happened', 'matters', 'wish'])
    expect(await noor.write('said', { happened: 'x', wish: 'y' })).toMatchObject({ ok: false })
    // The writer decides: nothing is replaced.
    await noor.write('said', { feeling: 'sad', happened: blaming, wish: 'a call before nine' })
    expect(sam.reads()).toContain(blaming)
  },
)

practiceTest(
  'P52',
  'is one feeling and one need; long sentences are pointed out, not cut',
  async (row) => {
    const { noor, sam } = await two(row)
    expect(await noor.write('said', { feeling: 'tired sad', 'need-now': 'rest' })).toMatchObject({
      ok: false,
    })
    const long = `${'I need you to know that it was a very long day and '.repeat(4)}I am tired`
    expect(row.practice.steps[0]).toMatchObject({ fields: [{ most: 1 }, { brief: true }] })
    expect(longIn(long)).toEqual([long])
    expect(longIn('I need half an hour of quiet.')).toEqual([])
    await noor.write('said', { feeling: 'tired', 'need-now': long })
    expect(sam.reads()).toContain(long)
  },
)

practiceTest(
  'P53',
  'asks for something, is answered, says how it landed, and asks back',
  async (row) => {
    const { noor, sam } = await two(row)
    await noor.write('asked', { need: 'quiet-first', request: 'Ten minutes alone after work' })
    expect(sam.see().view.asks).toContain('reply')
    await sam.reply('care', 'noor', 'not-now', 'From Monday on')
    await sam.reply('care', 'noor', 'yes')
    await noor.note('care', 'noor', 'happened')
    await noor.note('care', 'noor', 'landed')
    await sam.write('and-you', { request: 'Tell me when you are back' })
    expect(noor.see().view.asks).toContain('reply')
  },
)

practiceTest('P54', 'is heard only when the speaker says so, and then they swap', async (row) => {
  const { noor, sam } = await two(row)
  await noor.write('said', { text: 'I was alone with the bills.' })
  expect(sam.may('swap')).toEqual([])
  await sam.move('heard', 'say-back', { text: 'The bills were high?' }, 'noor')
  // A box that one ticks oneself is no listening. Until the speaker has a word on it, it can be withdrawn.
  expect(sam.may('heard')).toEqual(['withdraw'])
  await sam.move('heard', 'withdraw', {}, 'noor')
  expect(noor.may('heard')).toEqual([])
  expect(noor.reads()).not.toContain('The bills were high')
  await sam.move('heard', 'say-back', { text: 'Were the bills high?' }, 'noor')
  await noor.move('heard', 'judge', { verdict: 'partly', text: 'It was being alone' }, 'sam')
  expect(sam.may('swap')).toEqual([])
  await sam.move('heard', 'say-back', { text: 'You were alone with it' }, 'noor')
  await noor.move('heard', 'judge', { verdict: 'yes' }, 'sam')
  await sam.write('swap', { text: 'I did not know how to ask.' })
  expect(noor.may('heard-too')).toEqual(['say-back'])
})

practiceTest(
  'P55',
  'opens an offer only behind a confirmed paraphrase, as a question',
  async (row) => {
    const { noor, sam } = await two(row)
    await noor.write('said', { text: 'The exam is on Friday.' })
    expect(await sam.write('offer', { offer: 'Shall I cook?' })).toMatchObject(closed)
    await sam.move('heard', 'say-back', { text: 'You worry about Friday' }, 'noor')
    expect(sam.may('offer')).toEqual([])
    await noor.move('heard', 'judge', { verdict: 'yes' }, 'sam')
    await sam.write('offer', { offer: 'Would it help if I cook?' })
    expect(noor.reads()).toContain('Would it help')
  },
)

practiceTest('P56', 'locks turns and keeps a pad for oneself', async (row) => {
  const { play, noor, sam } = await two(row)
  const talk = noor.phase('talk', 'turns')
  const listener = talk.is === 'on' && talk.by === 'noor' ? sam : noor
  expect(await listener.move('talk', 'turn')).toMatchObject(closed)
  await listener.keep('pad', { text: 'But the dog was out' })
  expect(play.said()).toBe('[]')
  expect(listener.see().drafts['pad']).toEqual({ text: 'But the dog was out' })
  expect(listener.may('check')).toEqual([])
})

practiceTest(
  'P57',
  'lets a feeling be seen without agreeing, and the speaker says whether it was',
  async (row) => {
    const { noor, sam } = await two(row)
    await noor.write('said', { text: 'I felt small at the table.' })
    const words = { why: 'that you felt small, nobody asked you', differently: 'I did look over' }
    await sam.move('see-why', 'say-back', words, 'noor')
    await noor.move('see-why', 'judge', { verdict: 'yes' }, 'sam')
    expect(sam.phase('see-why', 'say-back')).toMatchObject({
      heard: [{ verdict: 'yes', answer: words }],
    })
    expect(JSON.stringify(row.practice)).not.toMatch(/"(dis)?agree"/)
  },
)

practiceTest(
  'P58',
  'meets it with one’s own words; advice stays closed until it is asked for',
  async (row) => {
    const { noor, sam } = await two(row)
    await noor.write('steam', { text: 'That meeting.' })
    expect(sam.may('advice')).toEqual([])
    expect(await sam.write('with-you', { 'how-can-i': 'Tea?' })).toMatchObject({ ok: false })
    await sam.write('with-you', { 'that-is-hard': 'Two hours of that is hard' })
    expect(await sam.write('advice', { text: 'Quit' })).toMatchObject(closed)
    await noor.write('wants', { 'would-help': 'company' })
    expect(await sam.write('advice', { text: 'Quit' })).toMatchObject(closed)
    await noor.change('wants', { 'would-help': 'ideas-please' })
    await sam.write('advice', { text: 'Ask for an agenda' })
    expect(noor.reads()).toContain('Ask for an agenda')
  },
)

practiceTest(
  'P59',
  'each writes the other’s side until its owner says yes; nothing is graded',
  async (row) => {
    const { noor, sam } = await two(row)
    await noor.write('event', { text: 'Sunday at the station' })
    await sam.move('your-view', 'say-back', { text: 'You were cold and thought I forgot' }, 'noor')
    await noor.move('your-view', 'say-back', { text: 'You ran the whole way' }, 'sam')
    await noor.move('your-view', 'judge', { verdict: 'again', text: 'I was not cold' }, 'sam')
    await sam.move('your-view', 'say-back', { text: 'You thought I forgot' }, 'noor')
    await noor.move('your-view', 'judge', { verdict: 'yes' }, 'sam')
    await sam.move('your-view', 'judge', { verdict: 'yes' }, 'noor')
    const { heard } = noor.phase('your-view', 'say-back') as { heard: readonly object[] }
    expect(heard).toHaveLength(2)
    expect(JSON.stringify(heard)).not.toMatch(/score|percent|accura/)
  },
)

practiceTest('P60', 'is alone with cases and one’s own life; nobody gets a type', async (row) => {
  const { play, noor } = await two(row)
  expect(row.practice.steps[0]).toMatchObject({ kind: 'read', shows: 'cases' })
  // Each way of answering has its reason, in both languages, and no mark.
  for (const texts of [casesEn, casesEs]) {
    expect(Object.keys(texts)).toEqual([...cases])
    for (const { ways } of Object.values(texts))
      expect(Object.values(ways).every(({ why }) => why.length > 30)).toBe(true)
    expect(JSON.stringify(texts)).not.toMatch(/correct|right answer|score|points|your type|!/i)
  }
  await noor.keep('own-life', { text: 'My sister, in June' })
  expect(play.said()).toBe('[]')
  expect(noor.see().view.may).toEqual([])
})
