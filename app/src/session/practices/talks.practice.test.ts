import { expect } from 'vitest'
import { dayOf } from '../../domain/calendar-day.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import type { RoundView } from '../../domain/round.ts'
import { viewRound } from '../../domain/round.ts'
import { showRound } from '../rounds.ts'
import { entryOf, knownOf, revealOf } from '../known.testing.ts'
import { mirrorOf } from '../own-lists.ts'
import type { Play } from './play.testing.ts'
import type { RowPlay } from './practice-test.testing.ts'
import { closed, practiceTest, seriousIn } from './practice-test.testing.ts'

const today = dayOf(2026, 11, 22)

/** Both have come through the gate, where there is one. */
const two = async (row: RowPlay) => {
  const play = row.start()
  const [noor, sam] = [play.person('noor'), play.person('sam')]
  for (const one of [noor, sam]) await one.pass('safety')
  return { play, noor, sam }
}

/** Takes every turn there is, and says in which order. */
async function talkThrough(play: Play, step: string): Promise<readonly string[]> {
  const order: string[] = []
  for (;;) {
    const phase = play.person('noor').phase(step, 'turns')
    if (phase.is !== 'on') return order
    order.push(phase.by)
    await play.person(phase.by).move(step, 'turn')
  }
}

practiceTest(
  'P61',
  'is answered by both before either is read, with one word back each',
  async (row) => {
    const { noor, sam } = await two(row)
    await noor.seal({ text: 'Never sailed at night.' })
    expect(sam.reads()).not.toContain('sailed')
    expect(sam.see().view.may).toEqual(['seal', 'leave'])
    await sam.seal({ text: 'Never sung alone.' })
    await noor.respond('reply', 'What would you sing?')
    expect(noor.may('reply')).toEqual(['change'])
    expect(sam.reads()).toContain('What would you sing?')
  },
)

practiceTest(
  'P62',
  'keeps to one topic that both want, through three prompts, until both close it',
  async (row) => {
    const { play, noor, sam } = await two(row)
    expect(await noor.write('pick', { topic: 'dream-snack small-absurdities' })).toMatchObject({
      ok: false,
    })
    await noor.write('pick', { topic: 'dream-snack' })
    expect(noor.phase('talk', 'turns').is).toBe('later')
    await sam.reply('agreed', 'noor', 'yes')
    expect(await talkThrough(play, 'talk')).toHaveLength(6)
    await noor.write('close', { 'enough-now': 'close-it' })
    expect(sam.see().view.asks).toEqual(['write'])
    await sam.write('close', { 'enough-now': 'stay-on-it' })
    await sam.change('close', { 'enough-now': 'close-it' })
    expect(sam.see().view.done).toBe(true)
  },
)

practiceTest('P63', 'asks; what one learns is one’s own note on what was shared', async (row) => {
  const { play, noor, sam } = await two(row)
  expect(seriousIn(row.practice)).toContain('question')
  expect(noor.phase('learned', 'write').is).toBe('later')
  await noor.write('question', { question: 'What do you like about being alone?' })
  await sam.write('answer', { text: 'The kitchen at six.' })
  expect(noor.phase('learned', 'write').is).toBe('private')
  await noor.keep('learned', { learned: 'Loves the kitchen at six' })
  expect(play.said()).not.toContain('Loves the kitchen')
  expect(JSON.stringify(row.practice)).not.toMatch(/quiz|right|wrong/)
})

practiceTest(
  'P64',
  'shares an idea with a question, is answered, and may become a plan',
  async (row) => {
    const { noor, sam } = await two(row)
    expect(row.practice.audience).toContain('team')
    await noor.write('idea', { what: 'A song about tides', question: 'What do you hear in it?' })
    expect(noor.may('plan')).toEqual([])
    expect(sam.see().view.asks).toEqual(['write'])
    await sam.write('answer', { text: 'A train.' })
    await sam.write('plan', { 'learn-together': 'A concert in May' })
    expect(noor.see().view.asks).toContain('reply')
  },
)

practiceTest(
  'P65',
  'sorts alone, opens together, asks where from; nothing is compared in figures',
  async (row) => {
    const { noor, sam } = await two(row)
    await noor.seal({ values: 'honesty play', 'where-from': 'My aunt' })
    expect(sam.reads()).not.toContain('honesty')
    await sam.seal({ values: 'rest' })
    expect(sam.reads()).toContain('My aunt')
    expect(sam.reads()).not.toMatch(/match|percent|score/)
    await sam.write('make', { 'make-of-it': 'A slow Sunday a month' })
    expect(noor.see().view.asks).toContain('reply')
  },
)

practiceTest(
  'P66',
  'gives everyone the same time in short turns; the mirror is one’s own',
  async (row) => {
    const { play, noor } = await two(row)
    const order = await talkThrough(play, 'talk')
    expect(order).toHaveLength(8)
    expect(order.every((by, n) => by !== order[n + 1])).toBe(true)
    await noor.keep('mirror', { 'my-share': 'spoke-more' })
    const written = (by: string, lamport: number, text: string) =>
      entryOf(by, lamport, {
        ...{ kind: 'round.written', practice: 'win', step: by === 'noor' ? 'news' : 'joy' },
        ...{ round: `${today}/one`, answer: { text } },
      } as const)
    const talked = [written('noor', 1, 'so '.repeat(70)), written('sam', 2, 'oh '.repeat(20))]
    expect(mirrorOf(knownOf(talked))).toEqual(['spoke-more'])
    expect(mirrorOf(knownOf(talked, { me: 'sam' }))).toEqual(['spoke-less'])
    expect(mirrorOf(knownOf(talked.slice(0, 1)))).toEqual([])
    expect(play.said()).not.toContain('spoke-more')
  },
)

practiceTest(
  'P67',
  'asks for room first, tells only where there is some, and asks back',
  async (row) => {
    const { noor, sam } = await two(row)
    await noor.write('ask', { about: 'My brother', takes: 'five' })
    expect(await noor.write('told', { text: 'He called' })).toMatchObject(closed)
    await sam.reply('have-room', 'noor', 'not-now', 'After eight')
    expect(await noor.write('told', { text: 'He called' })).toMatchObject(closed)
    await sam.reply('have-room', 'noor', 'smaller', 'Five minutes')
    await noor.write('told', { text: 'He called' })
    expect(sam.see().view.asks).toEqual(['respond'])
    expect(noor.may('and-you')).toEqual(['write'])
  },
)

practiceTest(
  'P68',
  'goes deeper when both would, lighter when either would, and tells nobody whose wish it was',
  async (row) => {
    const { noor, sam } = await two(row)
    await noor.move('depth', 'level', { level: '4' })
    expect(sam.phase('depth', 'depth')).toMatchObject({ level: 1 })
    await sam.move('depth', 'level', { level: '3' })
    expect(noor.phase('depth', 'depth')).toMatchObject({ level: 3, wish: 4 })
    await sam.move('depth', 'level', { level: '1' })
    expect(noor.phase('depth', 'depth')).toMatchObject({ level: 1 })
    expect(JSON.stringify(noor.phase('depth', 'depth'))).not.toContain('sam')
  },
)

practiceTest(
  'P69',
  'is taken in with a breath, thanks, a paraphrase, one question; the reply waits a day',
  async (row) => {
    const { play, noor, sam } = await two(row)
    await noor.write('ask', { about: 'How I listen' })
    await sam.write('give', {
      feeling: 'tired',
      happened: 'When the phone rang',
      wish: 'That it waits',
    })
    expect(noor.see().view.asks).toEqual(['say-back'])
    expect(sam.may('heard')).toEqual([])
    await noor.move('heard', 'say-back', { text: 'The phone took me away' }, 'sam')
    await sam.move('heard', 'judge', { verdict: 'yes' }, 'noor')
    const asked = { thanks: 'for saying it', 'one-question': 'Which time? And why?' }
    expect(await noor.write('receive', asked)).toMatchObject({ error: { kind: 'one-question' } })
    await noor.write('receive', { ...asked, 'one-question': 'Which time was it?' })
    expect(await noor.write('reply', { text: 'But' })).toMatchObject(closed)
    play.days(1)
    await noor.write('reply', { text: 'I will put it away.' })
    expect(JSON.stringify(row.practice)).not.toMatch(/star|rating/)
  },
)

practiceTest('P70', 'is asked while it is small, and both close it', async (row) => {
  const { noor, sam } = await two(row)
  expect(await noor.write('thing', { happened: 'You left early' })).toMatchObject({ ok: false })
  await noor.write('thing', { 'check-question': 'Were you tired?', happened: 'You left early' })
  expect(sam.may('close')).toEqual([])
  await sam.write('answer', { text: 'My feet hurt.' })
  await sam.write('close', { 'is-it-clear': 'clear-now' })
  await noor.write('close', { 'is-it-clear': 'clear-now' })
  // Nothing is collected: it is a round like any other, and it is over.
  expect([noor, sam].map((one) => one.see().view.done)).toEqual([true, true])
})

practiceTest(
  'P71',
  'is prepared alone behind the safety question, then at an agreed time, with a next step',
  async (row) => {
    const play = row.start()
    const [noor, sam] = [play.person('noor'), play.person('sam')]
    expect(await noor.write('ask', { about: 'x', time: '2026-11-24T18:00Z' })).toMatchObject(closed)
    await noor.pass('safety')
    await noor.keep('prepare', {
      feeling: 'small',
      happened: 'At dinner',
      wish: 'Not before others',
    })
    // The complaint itself is not sent.
    expect(play.said()).toBe('[]')
    expect(await noor.write('ask', { about: 'How we talk before others' })).toMatchObject({
      ok: false,
    })
    await noor.write('ask', { about: 'How we talk before others', time: '2026-11-24T18:00Z' })
    expect(sam.reads()).not.toContain('before others')
    expect(sam.see().view.asks).toEqual(['pass'])
    await sam.pass('safety')
    await sam.reply('time-agreed', 'noor', 'yes')
    expect(await talkThrough(play, 'talk')).toHaveLength(6)
    await noor.write('next', { agreement: 'A hand on the arm', 'until-day': '2026-12-24' })
    await sam.reply('agreed', 'noor', 'yes')
    expect(sam.phase('agreed', 'agree')).toMatchObject({ wishes: [{ standing: 'stands' }] })
  },
)

practiceTest(
  'P72',
  'is for adults who both would like to; only what both marked comes up',
  (row) => {
    const viewer = { me: 'noor', members: ['noor', 'sam'], today }
    const begun = ['noor', 'sam'].map((by) => ({ kind: 'agreed', step: 'topics', by }) as const)
    const marked = { kind: 'marked', step: 'topics', by: 'sam', items: ['pace'] } as const
    const shut = viewRound(row.practice, viewer, [...begun, marked])
    expect(topicsOf(shut)).toEqual({ is: 'later' })
    // Where somebody does not feel safe, being of age is not enough.
    const afraid = { ...viewer, passed: ['adults'] } as const
    expect(topicsOf(viewRound(row.practice, afraid, begun))).toEqual({ is: 'later' })
    const adults = { ...viewer, passed: ['safety', 'adults'] } as const
    const open = viewRound(row.practice, adults, [...begun, marked])
    expect(JSON.stringify(open)).not.toContain('pace')
    expect(open.steps.at(-1)?.phase).toEqual({ is: 'later' })
    const matched = { kind: 'matched', step: 'topics', items: ['shyness'] } as const
    expect(viewRound(row.practice, adults, [...begun, matched]).steps.at(-1)?.phase.is).toBe('on')
    expect(row.practice.audience).toEqual(['partners'])
    // Nothing said in it has a place to be kept.
    expect(row.practice.steps.some((step) => 'fields' in step)).toBe(false)
  },
)

function topicsOf({ steps }: RoundView) {
  return steps.find(({ kind }) => kind === 'overlap')?.phase
}

practiceTest('P73', 'comes up only after both have met in today’s check-in', (row) => {
  const key = toRoundKey(row.practice.id, `${today}/one`)
  const before = showRound(knownOf([]), key)
  expect(before?.view.steps.map(({ phase }) => phase.is)).toEqual(['closed', 'later'])
  const met = revealOf('check-in', 'evening', today, { noor: { high: 'a' }, sam: { high: 'b' } })
  const after = showRound(knownOf([], { reveals: [met] }), key)
  expect(after?.view.steps.map(({ phase }) => phase.is)).toEqual(['passed', 'offered'])
  expect(JSON.stringify(row.practice)).not.toContain('timer')
})

practiceTest(
  'P74',
  'has a wish and a worry of each, said back, and a small agreement until a day',
  async (row) => {
    const { noor, sam } = await two(row)
    await noor.write('topic', { 'big-topic': 'holidays' })
    await noor.write('mine', { 'my-wish': 'The sea', 'my-worry': 'The cost' })
    await sam.write('mine', { 'my-wish': 'My mother' })
    expect(noor.may('small')).toEqual([])
    await noor.move('heard', 'say-back', { text: 'You would like to see her' }, 'sam')
    await sam.move('heard', 'say-back', { text: 'Sea, and not too dear' }, 'noor')
    await sam.move('heard', 'judge', { verdict: 'yes' }, 'noor')
    await noor.move('heard', 'judge', { verdict: 'yes' }, 'sam')
    await noor.write('small', { agreement: 'Three days each', 'until-day': '2027-01-06' })
    await sam.reply('agreed', 'noor', 'yes')
    expect(noor.phase('agreed', 'agree')).toMatchObject({ wishes: [{ standing: 'stands' }] })
  },
)

practiceTest(
  'P75',
  'asks in one tap, is answered with something specific, and becomes a promise',
  async (row) => {
    const { noor, sam } = await two(row)
    await noor.write('ask', { 'support-when': 'this-week' })
    expect(sam.see().view.asks).toEqual(['write'])
    await sam.write('answer', { specific: 'you took the bins on Tuesday' })
    expect(sam.may('promise')).toEqual([])
    await noor.write('promise', { promise: 'The bins on Tuesday', day: '2026-11-24' })
    expect(noor.phase('came-of-it', 'agree')).toMatchObject({ wishes: [{ mayNote: ['happened'] }] })
  },
)
