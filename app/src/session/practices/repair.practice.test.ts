import { expect } from 'vitest'
import { smallShare, win } from '../../content/practices/every-day.ts'
import type { Practice } from '../../content/practices/practice.ts'
import { practices } from '../../content/practices/practices.ts'
import { smallWin, thankYou } from '../../content/practices/thanks.ts'
import { checkAnswer } from '../../domain/answer.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import { listPlans } from '../own-lists.ts'
import { at } from './play.testing.ts'
import type { RowPlay } from './practice-test.testing.ts'
import { closed, fieldsOf, marksOf, practiceTest, seriousIn } from './practice-test.testing.ts'

const two = (row: RowPlay) => {
  const play = row.start()
  play.clock(at('20:00'))
  return { play, noor: play.person('noor'), sam: play.person('sam') }
}

/** Both have come through the gate. */
const safe = async (row: RowPlay) => {
  const here = two(row)
  await here.noor.pass('safety')
  await here.sam.pass('safety')
  return here
}

/** And one has asked for a pause. */
const paused = async (row: RowPlay) => {
  const here = await safe(row)
  await here.noor.move('pause', 'pause', { until: '2026-11-22T20:30Z' })
  return here
}

practiceTest(
  'P82',
  'either asks for it, both see it, either ends it, and nobody is blocked',
  async (row) => {
    const { noor, sam } = await paused(row)
    const step = row.practice.steps.find(({ kind }) => kind === 'pause')
    expect(step).toMatchObject({ minutes: [20, 30, 45, 60] })
    for (const one of [noor, sam]) expect(one.phase('pause', 'pause')).toMatchObject({ is: 'on' })
    expect(sam.may('pause')).toEqual(['pause', 'end'])
    expect(sam.see().view.may).toContain('leave')
    await sam.move('pause', 'end')
    expect(noor.phase('pause', 'pause').is).toBe('over')
    expect(noor.reads()).not.toContain('sam')
  },
)

practiceTest('P83', 'has a time to return or it is none; late, another is said', async (row) => {
  const { play, noor, sam } = two(row)
  await noor.pass('safety')
  expect(await noor.move('pause', 'pause', {})).toMatchObject({ ok: false })
  for (const until of ['soon', '2026-11-22T19:00Z', '2026-12-22T20:30Z'])
    expect(await noor.move('pause', 'pause', { until })).toMatchObject({ ok: false })
  await noor.move('pause', 'pause', { until: '2026-11-22T20:30Z' })
  expect(sam.phase('pause', 'pause')).toMatchObject({ until: '2026-11-22T20:30Z', isMine: false })
  expect(noor.phase('pause', 'pause')).toMatchObject({ isMine: true, isLate: false })
  // Nothing counts down, and a minute is as the one before.
  const before = sam.reads()
  play.clock(at('20:29'))
  expect(sam.reads()).toBe(before)
  play.clock(at('20:31'))
  expect(noor.phase('pause', 'pause')).toMatchObject({ isLate: true })
  await noor.move('pause', 'pause', { until: '2026-11-22T21:00Z' })
  expect(sam.phase('pause', 'pause')).toMatchObject({ isLate: false, until: '2026-11-22T21:00Z' })
})

practiceTest(
  'P84',
  'begins again with a line each and the same sentence gentler, and is closed',
  async (row) => {
    const { noor, sam } = await paused(row)
    expect(await noor.write('reset', { 'reset-line': 'I am back' })).toMatchObject(closed)
    await noor.move('pause', 'end')
    await noor.write('reset', { 'reset-line': 'I am back' })
    expect(sam.may('again')).toEqual([])
    await sam.write('reset', { 'reset-line': 'Me too' })
    await sam.write('again', { gentler: 'I was worried when you were late' })
    await noor.write('again', { gentler: 'I should have called' })
    await noor.write('close', { 'now-it-is': 'repaired' })
    await sam.write('close', { 'now-it-is': 'later' })
    expect(noor.reads()).toContain('later')
    expect(noor.see().view.done).toBe(true)
  },
)

practiceTest('P85', 'is written by these people in calm, agreed, and then at hand', async (row) => {
  const { noor, sam } = await safe(row)
  const script = { 'stop-word': 'Mango', 'first-sentence': 'I am with you', 'what-helps': 'Air' }
  await noor.write('script', script)
  expect(noor.phase('at-hand', 'read').is).toBe('later')
  await sam.reply('agreed', 'noor', 'yes')
  expect(noor.phase('at-hand', 'read').is).toBe('now')
  await noor.change('script', { ...script, 'stop-word': 'Kiwi' })
  // Other words need another yes.
  expect(sam.see().view.asks).toEqual(['reply'])
  expect(sam.phase('at-hand', 'read').is).toBe('later')
})

practiceTest(
  'P86',
  'hears what both need, has two ways at least, tries one until a day, looks back',
  async (row) => {
    const { play, noor, sam } = two(row)
    await noor.pass('safety')
    await sam.pass('safety')
    await noor.write('problem', { 'between-us': 'The evenings are too full' })
    await noor.write('needs', { 'my-need': 'Quiet' })
    // Nobody goes on to ways out of what only one of them needs.
    for (const one of [noor, sam]) expect(one.may('ways')).toEqual([])
    expect(await noor.write('ways', { 'one-way': 'No talking' })).toEqual(closed)
    await sam.write('needs', { 'my-need': 'To tell my day' })
    expect(noor.reads()).toContain('To tell my day')
    await noor.write('ways', { 'one-way': 'Half an hour first' })
    expect(await noor.write('trial', { try: 'Mine', 'until-day': '2026-11-29' })).toEqual(closed)
    await sam.write('ways', { 'one-way': 'On the walk', 'other-way': 'At breakfast' })
    expect(await noor.write('trial', { try: 'The walk' })).toMatchObject({ ok: false })
    await noor.write('trial', { try: 'The walk', 'until-day': '2026-11-29' })
    await sam.reply('agreed', 'noor', 'yes')
    expect(noor.may('review')).toEqual([])
    play.days(7)
    await noor.write('review', { 'how-it-went': 'keep' })
    expect(noor.reads()).not.toMatch(/winner|vote/)
    // Whoever wrote waits for nobody for good: some days later they go on with what there is.
    const { play: alone, noor: one, sam: other } = two(row)
    for (const each of [one, other]) await each.pass('safety')
    await one.write('problem', { 'between-us': 'The evenings are too full' })
    await one.write('needs', { 'my-need': 'Quiet' })
    alone.days(2)
    expect(one.may('ways')).toEqual([])
    alone.days(1)
    expect(one.may('ways')).toEqual(['write'])
    expect(other.may('ways')).toEqual([])
    expect(other.may('needs')).toEqual(['write'])
  },
)

practiceTest('P87', 'is for oneself while the pause lasts; nothing of it is sent', async (row) => {
  const { play, noor, sam } = await paused(row)
  const said = play.said()
  await noor.keep('meanwhile', {
    feeling: 'afraid',
    'my-part': 'I was loud',
    gentlest: 'Can I begin?',
  })
  expect(play.said()).toBe(said)
  expect(noor.see().drafts['meanwhile']).toMatchObject({ 'my-part': 'I was loud' })
  expect(JSON.stringify(sam.see())).not.toContain('I was loud')
})

practiceTest(
  'P88',
  'says what, its effect, sorry, mending and change; “not yet” is an answer, and nothing is forgiven by itself',
  async (row) => {
    const { play, noor, sam } = await safe(row)
    const hollow = { sorry: 'I am sorry you feel that way' }
    expect(await noor.write('apology', hollow)).toMatchObject({ ok: false })
    expect(seriousIn(row.practice)).toEqual(['i-did', 'its-effect', 'sorry'])
    expect(marksOf('Sorry you are so sensitive.')).toContain('dismissal')
    await noor.write('apology', {
      ...{ 'i-did': 'I shouted', 'its-effect': 'You went out', sorry: 'I am sorry' },
      ...{ mend: 'I tell the children', 'i-will-change': 'I leave the room first' },
    })
    expect(sam.see().view.asks).toEqual([])
    play.days(60)
    expect(noor.phase('receive', 'write')).toEqual({ is: 'unwritten' })
    await sam.write('receive', { receiving: 'not-yet' })
    expect(noor.reads()).toContain('not-yet')
    expect(noor.reads()).not.toMatch(/forgiv/)
  },
)

practiceTest('P89', 'holds once everyone has signed the same lines', async (row) => {
  const play = row.start({ people: ['noor', 'sam', 'kim'], bond: 'family' })
  const [noor, sam, kim] = ['noor', 'sam', 'kim'].map((name) => play.person(name))
  for (const one of [noor, sam, kim]) await one?.pass('safety')
  await noor?.write('rules', { rules: 'One at a time' })
  await sam?.reply('agreed', 'noor', 'yes')
  expect(kim?.phase('agreed', 'agree')).toMatchObject({ wishes: [{ standing: 'open' }] })
  await kim?.reply('agreed', 'noor', 'yes')
  expect(sam?.phase('agreed', 'agree')).toMatchObject({ wishes: [{ standing: 'stands' }] })
  await noor?.change('rules', { rules: 'I speak first' })
  expect(sam?.phase('agreed', 'agree')).toMatchObject({ wishes: [{ standing: 'open' }] })
  // And there at the start of every hard talk.
  const talks = (practices as readonly Practice[]).filter(({ isHeavy }) => isHeavy)
  for (const { steps } of talks)
    expect(steps.some((step) => step.kind === 'read' && step.shows === 'rules')).toBe(true)
})

practiceTest(
  'P90',
  'points at an accusation and censors nothing; shutting down leads to a time to return',
  async (row) => {
    expect(row.of('hard-message').id).toBe('hard-message')
    expect(seriousIn(row.of('hard-message'))).toEqual(['text'])
    expect(marksOf('It is your fault.')).toContain('blame')
    const { noor, sam } = two(row)
    await noor.pass('safety')
    expect(noor.may('pause')).toEqual([])
    await noor.write('phrase', { phrase: 'I cannot find words' })
    await noor.move('pause', 'pause', { until: '2026-11-22T21:00Z' })
    expect(sam.phase('pause', 'pause')).toMatchObject({ is: 'on', until: '2026-11-22T21:00Z' })
  },
)

practiceTest('P91', 'points at contempt and lets the writer decide', async (row) => {
  const { noor, sam } = await safe(row)
  const words = 'You are pathetic.'
  expect(seriousIn(row.practice)).toEqual(['text'])
  expect(marksOf(words)).toContain('contempt')
  expect(await noor.write('message', { text: words })).toMatchObject({ ok: true })
  expect(sam.reads()).toContain(words)
})

practiceTest('P92', 'points at brushing off, and blocks nothing', async (row) => {
  const { noor } = await safe(row)
  expect(seriousIn(row.practice)).toEqual(['text'])
  expect(marksOf('You are overreacting.')).toContain('dismissal')
  expect(await noor.write('message', { text: 'You are overreacting' })).toMatchObject({ ok: true })
})

practiceTest('P93', 'points at sarcasm in hard talks alone', (row) => {
  expect(seriousIn(row.practice)).toEqual(['text'])
  expect(marksOf('Oh great, well done, genius.')).toContain('contempt')
  // A joke elsewhere is a joke.
  for (const light of [smallWin, win, thankYou, smallShare]) expect(seriousIn(light)).toEqual([])
})

practiceTest('P94', 'asks oneself first; what one says to it leads on its own way', async (row) => {
  expect(marksOf('You only want to hurt me.')).toContain('mindreading')
  const { play, noor, sam } = two(row)
  await noor.keep('reflection', { 'have-i-said-it': 'only-hinted' })
  expect(play.said()).toBe('[]')
  expect(sam.see().drafts).toEqual({})
  const [field] = fieldsOf(row.practice)
  const ways = field?.kind === 'choice' ? field.leads : {}
  // A hint leads to words; what was said already, to asking how it reached them. Nobody has to guess.
  expect(ways?.['only-hinted']?.[0]).toBe('need')
  expect(ways?.['said-it']?.[0]).toBe('ask-dont-assume')
  expect(new Set(Object.values(ways ?? {}).map(String)).size).toBe(3)
  expect(fieldsOf(row.practice).some(({ kind }) => kind === 'text')).toBe(false)
})

practiceTest(
  'P95',
  'is a list of one’s own, with what to do about it; no log of grievances',
  async (row) => {
    const { play, noor, sam } = two(row)
    await noor.keep('unsaid', {
      unsaid: 'The wedding',
      'do-with-it': 'raise-it',
      day: '2026-11-29',
    })
    expect(play.said()).toBe('[]')
    expect(JSON.stringify(sam.see())).not.toContain('wedding')
    const [step] = row.practice.steps
    expect(step).toMatchObject({ by: 'me' })
    // Several, each by itself; what is let go is off the list, and nothing but raising it has a day.
    const other = noor.in(toRoundKey(row.practice.id, '2026-11-22/other'))
    await other.keep('unsaid', { unsaid: 'The loan', 'do-with-it': 'let-it-go' })
    expect(listPlans(noor.knows())).toMatchObject([
      { plan: { unsaid: 'The wedding', day: '2026-11-29' }, isDone: false },
      { plan: { unsaid: 'The loan' }, isDone: true },
    ])
    expect(listPlans(sam.knows())).toEqual([])
    const fields = step && 'fields' in step ? step.fields : []
    const said = (how: string) =>
      checkAnswer(fields, { unsaid: 'It', 'do-with-it': how, day: '2026-11-29' })
    expect(said('raise-it')).toMatchObject({ value: { day: '2026-11-29' } })
    expect(said('let-it-go')).toMatchObject({
      ok: true,
      value: expect.not.objectContaining({ day: expect.anything() }),
    })
  },
)

practiceTest(
  'P96',
  'is taken in turns with a pause at hand, and asks what it is like',
  async (row) => {
    const { noor, sam } = two(row)
    await noor.pass('safety')
    await sam.pass('safety')
    const talk = noor.phase('talk', 'turns')
    const listener = talk.is === 'on' && talk.by === 'noor' ? sam : noor
    await listener.move('pause', 'pause', { until: '2026-11-22T20:20Z' })
    expect(noor.phase('pause', 'pause').is).toBe('on')
    expect(seriousIn(row.practice)).toEqual(['like-for-you'])
    expect(JSON.stringify(row.practice)).not.toMatch(/debate|point/)
  },
)

practiceTest(
  'P97',
  'waits a day, opens together, and ends with one change; nobody was right',
  async (row) => {
    const { play, noor, sam } = await safe(row)
    await noor.write('about', { about: 'The bill' })
    const looks = { 'would-differ': 'Ask before I pay', thanks: 'You stayed' }
    expect(await noor.seal(looks)).toMatchObject(closed)
    play.days(1)
    await noor.seal(looks)
    expect(sam.reads()).not.toContain('Ask before')
    await sam.seal({ 'would-differ': 'Say it sooner' })
    expect(sam.reads()).toContain('Ask before I pay')
    await sam.write('one-change', { 'one-change': 'We look at it on Sundays' })
    expect(noor.see().view.asks).toContain('reply')
    expect(noor.reads()).not.toMatch(/right|verdict/)
  },
)

practiceTest('P98', 'keeps a heated message here while one breathes, offline', async (row) => {
  const { play, noor } = two(row)
  await noor.keep('waiting', { text: 'You never listen' })
  expect(play.said()).toBe('[]')
  expect(row.practice.steps.at(-1)).toMatchObject({ shows: 'breath', minutes: [1, 2] })
  expect(seriousIn(row.practice)).toEqual(['text'])
})

practiceTest(
  'P136',
  'is asked of one person, kept nowhere, and nothing joint comes without it',
  async (row) => {
    const { play, noor, sam } = two(row)
    const before = JSON.stringify(sam.see())
    expect(noor.phase('safe', 'gate')).toEqual({ is: 'closed' })
    await noor.pass('safety')
    expect(noor.phase('safe', 'gate')).toEqual({ is: 'passed' })
    expect(play.said()).toBe('[]')
    expect(JSON.stringify(sam.see())).toBe(before)
    expect(noor.see().drafts).toEqual({})
  },
)
