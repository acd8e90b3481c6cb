import { expect } from 'vitest'
import { checkAnswer } from '../../domain/answer.ts'
import { addDays, dayOf } from '../../domain/calendar-day.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import { startsAnew } from '../../domain/starts-anew.ts'
import { entryOf, knownOf } from '../known.testing.ts'
import { listPlans } from '../own-lists.ts'
import { listJar, listWins } from '../past-rounds.ts'
import { viewToday } from '../todays-rounds.ts'
import { at } from './play.testing.ts'
import { closed, fieldsOf, practiceTest } from './practice-test.testing.ts'

const today = dayOf(2026, 11, 22)

practiceTest(
  'P01',
  'is read by the other and answered, and a day that was missed costs nothing',
  async (row) => {
    const play = row.start()
    const [noor, sam] = [play.person('noor'), play.person('sam')]
    await noor.seal({ high: 'The sun.', low: 'The call.' })
    // Only one has shown up: it is kept, and nobody hears of it.
    expect(sam.reads()).not.toContain('The sun.')
    expect(sam.waits()).toEqual([])
    await sam.seal({ high: 'Lunch.' })
    expect(sam.reads()).toContain('The sun.')
    expect(sam.see().view.asks).toContain('respond')
    await sam.respond('reply', 'Which call?')
    expect(noor.reads()).toContain('Which call?')
    const anew = showsAfter(row.practice.id)
    expect(anew).not.toMatch(/streak|missed|\d+ days/i)
    expect(row.of('our-time').steps[0]?.kind).toBe('write')
  },
)

function showsAfter(practice: string): string {
  const later = knownOf([], { today: addDays(today, 9) })
  expect(practice).toBe('check-in')
  return JSON.stringify(viewToday(later).checkIn)
}

practiceTest('P02', 'a high is met with words, not with a sign', async (row) => {
  const play = row.start()
  const [noor, sam] = [play.person('noor'), play.person('sam')]
  await noor.seal({ high: 'The soup.' })
  await sam.seal({ high: 'The bus came.' })
  expect(await sam.respond('reply', '')).toMatchObject({ error: { kind: 'empty' } })
  await sam.respond('reply', 'Tell me more about the soup')
  expect(noor.phase('reply', 'respond')).toMatchObject({
    others: [{ by: 'sam', answer: { text: 'Tell me more about the soup' } }],
  })
})

practiceTest(
  'P03',
  'how a low wants to be heard comes with it, and no advice is asked for',
  async (row) => {
    const play = row.start()
    const [noor, sam] = [play.person('noor'), play.person('sam')]
    await noor.seal({ low: 'The call.', heard: 'listen' })
    await sam.seal({ high: 'Lunch.' })
    expect(sam.phase('evening', 'seal')).toMatchObject({
      answers: [{ answer: { low: 'The call.', heard: 'listen' } }, {}],
    })
    expect(row.practice.steps.some((step) => step.kind === 'write' && step.isAdvice)).toBe(false)
  },
)

practiceTest(
  'P04',
  'what would help is answered, done and felt; it does not disappear',
  async (row) => {
    const play = row.start()
    const [noor, sam] = [play.person('noor'), play.person('sam')]
    await noor.seal({ help: 'Ten minutes on the sofa.' })
    await sam.seal({ high: 'Lunch.' })
    expect(sam.see().view.asks).toContain('reply')
    await sam.reply('care', 'noor', 'smaller', 'Five, after nine')
    await sam.note('care', 'noor', 'happened')
    expect(noor.phase('care', 'agree')).toMatchObject({ wishes: [{ mayNote: ['landed'] }] })
    await noor.note('care', 'noor', 'landed')
    expect(sam.reads()).toContain('landed')
  },
)

practiceTest('P05', 'opens when both are in, and names what was done', async (row) => {
  const play = row.start()
  const [noor, sam] = [play.person('noor'), play.person('sam')]
  expect(await noor.seal({ meant: 'a lot' })).toMatchObject({ error: { kind: 'empty' } })
  await noor.seal({ did: 'You waited for me.', meant: 'I could breathe.' })
  expect(sam.reads()).not.toContain('You waited')
  play.days(6)
  expect(sam.reads()).not.toContain('You waited')
  await sam.seal({ did: 'You called first.' })
  expect(sam.reads()).toContain('You waited for me.')
})

practiceTest('P06', 'is one’s own words about one thing, kept in a jar', async (row) => {
  const play = row.start()
  expect(row.of('thank-you').audience).toContain('team')
  await play.person('noor').seal({ did: 'You carried the boxes on Friday.' })
  await play.person('sam').seal({ did: 'You laughed.' })
  const written = entryOf('sam', 1, {
    ...{ kind: 'round.written', practice: row.of('thank-you').id, step: 'thanks' },
    ...{ round: `${today}/one`, answer: { did: 'You stayed late.' } },
  } as const)
  const people = { me: { member: 'noor', name: 'Noor' }, others: [], former: [] }
  expect(listJar(knownOf([written]), people)).toMatchObject([{ did: 'You stayed late.' }])
})

practiceTest(
  'P07',
  'is planned where nobody else sees it, and comes to mind on its day',
  async (row) => {
    const play = row.start()
    const [noor, sam] = [play.person('noor'), play.person('sam')]
    const plan = {
      surprise: 'Plum cake',
      where: 'under the hat',
      day: '2026-11-24',
      likes: 'plums',
    }
    await noor.keep('plan', plan)
    // On its day, for oneself alone; what somebody likes is remembered for the next time.
    expect(listPlans(noor.knows())).toMatchObject([{ key: play.key, plan, isDone: false }])
    expect(listPlans(sam.knows())).toEqual([])
    await noor.keep('after', { went: 'She laughed' })
    expect(listPlans(noor.knows())).toMatchObject([{ isDone: true, plan: { likes: 'plums' } }])
    expect(noor.see().drafts).toEqual({ plan, after: { went: 'She laughed' } })
    expect(play.said()).toBe('[]')
    expect(JSON.stringify(sam.see())).not.toContain('Plum')
    expect(sam.waits()).toEqual([])
  },
)

practiceTest('P08', 'is a breath, a time face down, and a word for oneself', async (row) => {
  const play = row.start()
  const noor = play.person('noor')
  const timer = row.practice.steps.find((step) => step.kind === 'read' && step.shows === 'timer')
  expect(timer).toMatchObject({ minutes: [5, 60] })
  expect(row.practice.steps[0]).toMatchObject({ shows: 'breath' })
  await noor.keep('presence', { there: 'in-and-out' })
  expect(play.said()).toBe('[]')
  expect(noor.see().view.asks).toEqual([])
})

practiceTest('P09', 'is said aloud in one’s own words; nothing is sent', async (row) => {
  const play = row.start()
  await play.person('noor').keep('opening', { 'say-aloud': 'I have put it all down. Tell me.' })
  expect(play.said()).toBe('[]')
  expect(play.person('sam').see().view).toMatchObject({ may: [], done: true })
  expect(row.practice.steps.map(({ id }) => id)).toEqual(['opening', 'listen'])
})

practiceTest('P10', 'invites a small thing in return, and forces nobody', async (row) => {
  const play = row.start()
  const [noor, sam] = [play.person('noor'), play.person('sam')]
  await noor.write('share', { text: 'I count stairs.' })
  expect(sam.may('match')).toEqual([])
  await sam.respond('reply', 'How many to our door?')
  expect(sam.may('match')).toEqual(['write'])
  expect(sam.see().view.done).toBe(true)
  await sam.write('match', { text: 'I greet dogs before people.' })
  expect(noor.reads()).toContain('I greet dogs')
})

practiceTest(
  'P11',
  'stands once both agree, is ticked by both, and is kept or changed',
  async (row) => {
    const play = row.start()
    const [noor, sam] = [play.person('noor'), play.person('sam')]
    await noor.write('idea', { moment: 'goodbye', how: 'A hand on the shoulder' })
    // One person's list for both would be a list of chores.
    expect(noor.may('tick')).toEqual([])
    await sam.reply('agreed', 'noor', 'yes')
    await noor.write('tick', { done: 'did-it' })
    await sam.write('tick', { done: 'did-it' })
    expect(noor.may('week')).toEqual([])
    play.days(7)
    await sam.write('week', { keep: 'change' })
    expect(noor.reads()).toContain('change')
    await noor.note('agreed', 'noor', 'ended')
    expect(sam.phase('agreed', 'agree')).toMatchObject({ wishes: [{ standing: 'over' }] })
  },
)

practiceTest(
  'P12',
  'is only what both are open to, a deck of ours, with nothing to say no to',
  async (row) => {
    expect(row.practice.steps).toEqual([{ kind: 'overlap', id: 'yes', deck: 'closeness' }])
    const play = row.start()
    expect(play.person('noor').see().view.may).not.toContain('refuse')
    expect(play.person('noor').phase('yes', 'overlap')).toEqual({ is: 'offered', by: [] })
    expect(row.practice.audience).not.toContain('friends')
  },
)

practiceTest('P13', 'has a name, a time, and lines from both', async (row) => {
  const play = row.start()
  const [noor, sam] = [play.person('noor'), play.person('sam')]
  await noor.write('idea', { ritual: 'The slow coffee', at: '07:30' })
  await sam.reply('agreed', 'noor', 'yes')
  await sam.write('line', { text: 'You burnt the milk and we sang.' })
  expect(noor.reads()).toContain('we sang')
  expect(noor.see().view.done).toBe(true)
  expect(JSON.stringify(row.practice)).not.toMatch(/chore|count|score/)
})

practiceTest(
  'P14',
  'is answered with a question or with how to celebrate, in words',
  async (row) => {
    const play = row.start({ bond: 'team' })
    const [noor, sam] = [play.person('noor'), play.person('sam')]
    await noor.write('news', { text: 'They took the plan.' })
    expect(sam.see().view.asks).toContain('write')
    // A silent thumb is no answer.
    expect(await sam.write('joy', { way: 'celebrate' })).toMatchObject({ error: { kind: 'empty' } })
    await sam.write('joy', { way: 'ask-more', text: 'What did they say first?' })
    expect(noor.reads()).toContain('What did they say first?')
  },
)

practiceTest('P15', 'says it, and what instead; both can read that', async (row) => {
  const play = row.start()
  const noor = play.person('noor')
  expect(await noor.write('instead', { reason: 'tired' })).toMatchObject({ ok: false })
  // Another time is one that can be kept: without it, it would be a skip with nothing said.
  expect(await noor.write('instead', { instead: 'another-time' })).toMatchObject({ ok: false })
  await noor.write('instead', { instead: 'another-time', when: 'tomorrow', reason: 'tired' })
  expect(play.person('sam').reads()).toContain('another-time')
  expect(play.person('sam').reads()).toContain('tomorrow')
  const short = checkAnswer(fieldsOf(row.practice), { instead: 'ten-minutes' })
  expect(short).toMatchObject({ ok: true })
})

practiceTest('P16', 'offers one of three small things after a while, to either', async (row) => {
  expect(startsAnew(dayOf(2026, 1, 1), today, () => false)).toBe(true)
  const play = row.start()
  await play.person('sam').write('small', { which: 'repair', text: 'I was short with you.' })
  expect(play.person('noor').see().view.asks).toEqual(['respond'])
  expect(JSON.stringify(row.practice)).not.toContain('streak')
})

practiceTest('P17', 'is its maker’s own, and withdrawn it leaves nothing behind', async (row) => {
  const play = row.start()
  const [noor, sam] = [play.person('noor'), play.person('sam')]
  await noor.write('word', { promise: 'I fix the lamp', day: '2026-11-23' })
  expect(sam.may('came-of-it')).toEqual([])
  // Late, nobody is told so: the day goes by and nothing changes.
  const before = sam.reads()
  play.days(30)
  expect(sam.reads()).toBe(before)
  await noor.change('word', { promise: 'I fix the lamp', day: '2026-12-24' })
  await noor.note('came-of-it', 'noor', 'happened')
  expect(sam.phase('came-of-it', 'agree')).toMatchObject({ wishes: [{ mayNote: ['landed'] }] })
  await noor.change('word', null)
  expect(sam.phase('came-of-it', 'agree')).toEqual({ is: 'now', wishes: [] })
  expect(sam.reads()).not.toMatch(/broken|late|happened|2026-12-24/)
})

practiceTest('P18', 'is agreed, and from then on hard talks wait in that time', async (row) => {
  const play = row.start()
  const [noor, sam] = [play.person('noor'), play.person('sam')]
  const talk = toRoundKey('hard-message', `${today}/two`)
  play.clock(at('22:30'))
  for (const one of [noor, sam]) await one.pass('safety')
  await noor.write('rest', { protects: 'sleep', from: '22:00', until: '07:00' })
  // Proposed is not agreed.
  expect(noor.in(talk).may('message')).toEqual(['write'])
  await sam.reply('agreed', 'noor', 'yes')
  expect(noor.in(talk).see().view).toMatchObject({ may: ['leave'], done: true })
  expect(await noor.in(talk).write('message', { text: 'We must talk' })).toMatchObject(closed)
  play.clock(at('06:59', '2026-11-23'))
  expect(noor.in(talk).may('message')).toEqual([])
  play.clock(at('07:00', '2026-11-23'))
  expect(noor.in(talk).may('message')).toEqual(['write'])
  play.clock(at('23:00'))
  await sam.note('agreed', 'noor', 'ended')
  expect(noor.in(talk).may('message')).toEqual(['write'])
})

practiceTest('P19', 'asks both, opens together, and gives no verdict', async (row) => {
  const play = row.start()
  const [noor, sam] = [play.person('noor'), play.person('sam')]
  await noor.seal({ 'could-say': 'yes-fully', stayed: 'not-yet' })
  expect(sam.reads()).not.toContain('not-yet')
  await sam.seal({ 'could-say': 'in-part', stayed: 'yes-fully' })
  expect(sam.see().view.asks).toEqual(['respond'])
  expect(sam.reads()).not.toMatch(/score|points|percent/)
})

practiceTest('P29', 'is a log of small wins, in no rank', async (row) => {
  const play = row.start()
  await play.person('noor').write('win', { text: 'We laughed at the lift.' })
  const win = (by: string, lamport: number, text: string) =>
    entryOf(by, lamport, {
      ...{ kind: 'round.written', practice: row.practice.id, step: 'win' },
      ...{ round: `${today}/${text}`, answer: { text } },
    } as const)
  const people = { me: { member: 'noor', name: 'Noor' }, others: [], former: [] }
  const wins = listWins(knownOf([win('noor', 1, 'a talk'), win('sam', 2, 'a joke')]), people)
  expect(wins.map(({ text }) => text).toSorted()).toEqual(['a joke', 'a talk'])
  expect(Object.keys(wins[0] ?? {})).not.toContain('rank')
})

practiceTest(
  'P109',
  'is said on purpose, for today, and no dot shows who is there',
  async (row) => {
    const play = row.start()
    await play.person('noor').write('capacity', { level: 'none', until: 'nine' })
    expect(play.person('sam').reads()).toContain('none')
    expect(play.person('sam').reads()).not.toMatch(/online|last|seen/)
    expect(row.practice.cadence).toBe('mine')
  },
)
