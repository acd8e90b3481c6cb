import { describe, expect, it } from 'vitest'
import { addDays } from '../domain/calendar-day.ts'
import { clockAt } from '../domain/moment.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { entryOf, knownOf, revealOf, sealedOf, today } from './known.testing.ts'
import { listJar, listPast, listWins } from './past-rounds.ts'
import { withRead } from './read-so-far.ts'
import type { Saying } from './said.ts'
import { listAnswered, listMeetings, listTimes } from './todays-lists.ts'
import { viewToday } from './todays-rounds.ts'

const written = (practice: string, step: string, round: string, answer: object): Saying =>
  ({ kind: 'round.written', practice, step, round, answer }) as Saying
const changed = (practice: string, step: string, round: string, answer: object | null): Saying =>
  ({ kind: 'round.changed', practice, step, round, answer }) as Saying

describe('the time that these people like', () => {
  const time = (by: string, at: number, round: string, when: string) =>
    entryOf(by, at, written('our-time', 'time', round, { when }))

  it('is the newest word, whatever its round is called and whichever day it was for its author', () => {
    const ahead = `${addDays(today, 1)}/aaaa`
    expect(listTimes(knownOf([]))).toEqual([])
    const known = knownOf([
      time('noor', 3, `${today}/aaaa`, 'after supper'),
      time('noor', 2, `${today}/zzzz`, 'at nine'),
      time('sam', 1, ahead, 'at dawn'),
    ])
    expect(listTimes(known)).toEqual(['after supper'])
  })

  it('follows what was changed, and gives way when it is taken back', () => {
    const round = `${today}/a`
    const said = [
      time('noor', 1, `${today}/b`, 'at nine'),
      time('noor', 2, round, 'at ten'),
      entryOf('noor', 3, changed('our-time', 'time', round, { when: 'at eleven' })),
    ]
    expect(listTimes(knownOf(said))).toEqual(['at eleven'])
    const back = entryOf('noor', 4, changed('our-time', 'time', round, null))
    expect(listTimes(knownOf([...said, back]))).toEqual(['at nine'])
    const foreign = entryOf('sam', 5, changed('our-time', 'time', round, { when: 'never' }))
    expect(listTimes(knownOf([...said, foreign]))).toEqual(['at eleven'])
  })
})

it('knows a thank-you of one’s own that went today, until it is taken back', () => {
  const thanks = (by: string, day = today) =>
    entryOf(by, 1, written('thank-you', 'thanks', `${day}/one`, { did: 'You waited.' }))
  const hasThanked = (...said: ReturnType<typeof entryOf>[]) => viewToday(knownOf(said)).hasThanked
  expect(hasThanked(thanks('noor'))).toBe(true)
  expect(hasThanked(thanks('sam'))).toBe(false)
  expect(hasThanked(thanks('noor', addDays(today, -1)))).toBe(false)
  const back = entryOf('noor', 2, changed('thank-you', 'thanks', `${today}/one`, null))
  expect(hasThanked(thanks('noor'), back)).toBe(false)
  expect(hasThanked(entryOf('noor', 1, written('small-win', 'win', `${today}/one`, {})))).toBe(
    false,
  )
})

describe('how much room there is', () => {
  const room = (by: string, of: string, at: number, level: string, day = today) =>
    entryOf(by, at, written('capacity', 'capacity', `${day}/${of}`, { level }))

  it('is of each who has said so today, one’s own first', () => {
    const said = [room('sam', 'sam', 1, 'none'), room('noor', 'noor', 2, 'full')]
    const { capacity } = viewToday(knownOf(said, { members: ['sam', 'noor'] }))
    expect(capacity.map(({ key }) => key.slice(-4))).toEqual(['noor', '/sam'])
    expect(
      viewToday(knownOf([room('sam', 'sam', 1, 'none', addDays(today, -1))])).capacity,
    ).toEqual([])
  })

  it('is nobody’s who has not said so, and nobody’s who has taken it back', () => {
    expect(viewToday(knownOf([room('sam', 'noor', 1, 'none')])).capacity).toEqual([])
    const back = changed('capacity', 'capacity', `${today}/sam`, null)
    const said = [room('sam', 'sam', 1, 'none'), entryOf('sam', 2, back)]
    expect(viewToday(knownOf(said)).capacity).toEqual([])
  })
})

describe('what waits', () => {
  const opened = (round: string) =>
    revealOf('check-in', 'evening', round, { noor: { high: 'sun' }, sam: { high: 'snow' } })
  const keysOf = (rounds: readonly { readonly key: RoundKey }[]) => rounds.map(({ key }) => key)

  it('is what was opened and has no word from here yet, for two weeks', () => {
    const reveals = [-15, -14, -1].map((days) => opened(addDays(today, days)))
    const known = knownOf([], { reveals })
    const names = [-1, -14].map((days) => `check-in/${addDays(today, days)}`)
    expect(keysOf(viewToday(known).waiting)).toEqual(names)
    const left = new Set([names[0] as RoundKey])
    expect(keysOf(viewToday({ ...known, left }).waiting)).toEqual([names[1]])
  })

  it('is today’s own never', () => {
    expect(viewToday(knownOf([], { reveals: [opened(today)] })).waiting).toEqual([])
  })

  it('is of somebody else’s tomorrow, too', () => {
    const ahead = addDays(today, 1)
    const told: Saying = { kind: 'round.told', practice: 'check-in', step: 'evening', round: ahead }
    const known = knownOf([entryOf('sam', 1, told)])
    expect(keysOf(viewToday(known).waiting)).toEqual([`check-in/${ahead}`])
    // Without a word from them, nothing shows.
    expect(viewToday(knownOf([])).waiting).toEqual([])
  })

  it('is never a question: those of the last six days have a list of their own', () => {
    const known = knownOf([])
    const { earlier } = viewToday(known)
    expect(earlier.map(({ day }) => day)).toEqual(
      [-1, -2, -3, -4, -5, -6].map((d) => addDays(today, d)),
    )
    const [first, second] = earlier
    const round = (first?.key ?? '').slice('one-question/'.length)
    const sealed = [sealedOf('one-question', 'answer', round, { text: 'a' })]
    const left = new Set(second === undefined ? [] : [second.key])
    expect(viewToday({ ...known, sealed, left }).earlier).toHaveLength(4)
    expect(viewToday({ ...known, startDay: addDays(today, -2) }).earlier).toHaveLength(2)
    expect(viewToday({ ...known, startDay: today }).earlier).toEqual([])
  })
})

describe('what can be read again', () => {
  const [me, sam] = [
    { member: 'noor', name: 'Noor' },
    { member: 'sam', name: 'Sam' },
  ]
  const people = { me, others: [sam], former: [{ member: 'kim', name: 'Kim' }] }
  const thank = (by: string, at: number, round: string, did: string) =>
    entryOf(by, at, written('thank-you', 'thanks', round, { did }))

  it('are thank-yous of everyone, also of who has left, without what was taken back', () => {
    const known = knownOf([
      thank('sam', 1, `${addDays(today, -1)}/a`, 'soup'),
      thank('kim', 2, `${today}/b`, 'tea'),
      thank('noor', 3, `${today}/c`, 'nothing'),
      entryOf('noor', 4, changed('thank-you', 'thanks', `${today}/c`, null)),
    ])
    expect(listJar(known, people).map(({ by, did }) => `${by.name} ${did}`)).toEqual([
      'Kim tea',
      'Sam soup',
    ])
  })

  it('are thank-yous that were sealed only once they are open', () => {
    const mine = sealedOf('thanks-together', 'thanks', today, { did: 'soup' })
    const known = knownOf([], { sealed: [mine] })
    expect(listJar(known, people)).toEqual([])
    const answers = { noor: { did: 'soup' }, sam: { did: 'tea', meant: 'much' } }
    const reveals = [revealOf('thanks-together', 'thanks', today, answers)]
    expect(listJar({ ...known, reveals }, people)).toMatchObject([
      { by: me, did: 'soup', meant: '' },
      { by: sam, did: 'tea', meant: 'much' },
    ])
  })

  it('are wins with their mark', () => {
    const round = `${today}/w`
    const known = knownOf([
      entryOf('sam', 1, written('small-win', 'win', round, { text: 'we laughed' })),
      entryOf('sam', 2, changed('small-win', 'win', round, { text: 'we laughed a lot' })),
    ])
    expect(listWins(known, people)).toMatchObject([{ text: 'we laughed a lot', isChanged: true }])
  })

  it('are not rounds that only wait, or that are for a day, or that this version does not know', () => {
    const told: Saying = { kind: 'round.told', practice: 'check-in', step: 'evening', round: today }
    const known = knownOf([
      entryOf('sam', 1, told),
      entryOf('sam', 2, written('capacity', 'capacity', `${today}/sam`, { level: 'none' })),
      entryOf('sam', 3, written('from-the-future', 'x', today, { text: 'x' })),
    ])
    expect(listPast(known)).toEqual([])
  })

  it('lists a round once that was opened and answered, and does not read the answer for that', () => {
    const name = { practice: 'one-question', step: 'answer', round: `${today}/a-good-day` }
    const reply = entryOf('sam', 1, { ...name, kind: 'round.responded', text: 'Thank you.' })
    let read = 0
    Object.defineProperty(reply.content?.body, 'text', { get: () => `Word ${++read}.` })
    const reveals = [revealOf(name.practice, name.step, name.round, { noor: { text: 'Rain.' } })]
    const known = knownOf([reply], { reveals })
    expect(listPast(known)).toMatchObject([{ practice: 'one-question', day: today }])
    expect(read).toBe(0)
    expect(known.said.roundsOf('one-question').map(known.said.ofRound)).toHaveLength(1)
    expect(read).toBe(1)
  })
})

describe('behind the safety gate, which is asked anew each time', () => {
  const round = `${today}/aaaa`
  const said = (by: string, at: number, step: string, answer: object) =>
    entryOf(by, at, written('solve-together', step, round, answer))
  const waits = (...entries: ReturnType<typeof entryOf>[]) => viewToday(knownOf(entries)).waiting

  it('waits what somebody else began, and nothing that has had one’s word', () => {
    const problem = said('sam', 1, 'problem', { 'between-us': 'Late nights.' })
    expect(waits(problem)).toHaveLength(1)
    expect(JSON.stringify(waits(problem))).not.toContain('Late nights.')
    expect(waits(problem)).toMatchObject([{ begunBy: 'sam' }])
    const mine = [
      said('noor', 2, 'needs', { 'my-need': 'Sleep.' }),
      said('noor', 3, 'ways', { 'one-way': 'Supper at six.' }),
    ]
    expect(waits(problem, ...mine)).toEqual([])
  })

  it('waits a pause for as long as it is on', () => {
    const move = (by: string, at: number, kind: 'pause' | 'end', answer: object) =>
      entryOf(by, at, {
        ...{ kind: 'round.moved', practice: 'pause', step: 'pause', round, to: '', n: 1 },
        ...{ move: kind, answer },
      } as Saying)
    const asked = move('sam', 1, 'pause', { until: '2026-11-22T21:00Z' })
    expect(waits(asked)).toHaveLength(1)
    const line = (by: string, at: number, step: string, answer: object) =>
      entryOf(by, at, written('pause', step, round, answer))
    const mine = [
      line('noor', 3, 'reset', { 'reset-line': 'Tea?' }),
      line('noor', 4, 'again', { gentler: 'I was tired.' }),
      line('noor', 5, 'close', { 'now-it-is': 'repaired' }),
    ]
    expect(waits(asked, move('noor', 2, 'end', {}), ...mine)).toEqual([])
  })
})

describe('what was said back', () => {
  const round = `${today}/aaaa`
  const news = entryOf('noor', 1, written('win', 'news', round, { text: 'It is done.' }))
  const joy = entryOf('sam', 2, written('win', 'joy', round, { way: 'ask-more', text: 'How?' }))
  const answered = (...entries: ReturnType<typeof entryOf>[]) => {
    const known = knownOf(entries)
    return listAnswered(known, viewToday(known) as Parameters<typeof listAnswered>[1])
  }

  it('is there for who told something, until the day after tomorrow', () => {
    expect(answered(news)).toEqual([])
    expect(answered(news, joy)).toMatchObject([{ practice: 'win', by: 'sam', isTheirs: false }])
    const known = knownOf([news, joy], { today: addDays(today, 2) })
    expect(listAnswered(known, { waiting: [] } as never)).toEqual([])
  })

  it('is nothing that waits for a word, that one has left, or that was taken back', () => {
    const theirs = entryOf('sam', 1, written('win', 'news', round, { text: 'It is done.' }))
    expect(answered(theirs)).toEqual([])
    const left = new Set([`win/${round}` as RoundKey])
    const known = knownOf([news, joy], { left })
    expect(listAnswered(known, { waiting: [] } as never)).toEqual([])
    expect(answered(news, joy, entryOf('sam', 3, changed('win', 'joy', round, null)))).toEqual([])
  })

  it('is there until it was read, and again with the next word', () => {
    const key = `win/${round}` as RoundKey
    const read = withRead(knownOf([news, joy]), key)
    const listed = (entries: Parameters<typeof knownOf>[0]) =>
      listAnswered(knownOf(entries, { read }), { waiting: [] } as never)
    expect(listed([news, joy])).toEqual([])
    expect(listed([news, joy, entryOf('sam', 3, changed('win', 'joy', round, null))])).toEqual([])
    const third = entryOf('kim', 4, written('win', 'joy', round, { way: 'ask-more', text: 'Oh' }))
    expect(listed([news, joy, third])).toMatchObject([{ by: 'kim' }])
    // Of days that are not listed any more nothing is kept.
    const later = { today: addDays(today, 3), read }
    expect([...withRead(knownOf([news, joy], later), key)]).toEqual([])
  })

  it('names what somebody else began and asks nothing for, and nobody who ended something', () => {
    const promise = entryOf('sam', 1, written('promise', 'word', round, { promise: 'The lamp.' }))
    expect(answered(promise)).toMatchObject([{ practice: 'promise', isTheirs: true }])
    const idea = written('ritual', 'idea', round, { moment: 'hello', how: 'A wave.' })
    const ended: Saying = {
      ...{ kind: 'round.noted', practice: 'ritual', step: 'agreed', round },
      ...{ to: 'noor', note: 'ended' },
    }
    expect(answered(entryOf('noor', 1, idea), entryOf('sam', 2, ended))).toEqual([])
  })

  it('never tells that something is sealed', () => {
    const told: Saying = { kind: 'round.told', practice: 'values', step: 'values', round }
    expect(answered(entryOf('sam', 1, told))).toEqual([])
  })
})

describe('what was agreed for a time of today', () => {
  const round = `${addDays(today, -9)}/aaaa`
  const time = toMoment(today, '20:00')
  const name = { practice: 'tell-you', round }
  const later = entryOf('sam', 3, written('tell-you', 'later', round, { time }))
  const told = [
    entryOf('noor', 1, written('tell-you', 'told', round, { text: 'I kept it from you.' })),
    entryOf('sam', 2, written('tell-you', 'receive', round, { thanks: 'Thank you' })),
  ]
  const yes = (about = time, reply: 'yes' | 'not-now' = 'yes') =>
    entryOf('noor', 4, {
      ...{ kind: 'round.replied', ...name, step: 'booked' },
      ...{ to: 'sam', reply, text: '', about },
    })
  const ended = entryOf('sam', 5, {
    ...{ kind: 'round.noted', ...name, step: 'booked', to: 'sam', note: 'ended' },
  })
  const listed = (...more: ReturnType<typeof entryOf>[]) =>
    listMeetings(knownOf([...told, later, ...more]))

  it('is there on its day, whatever day it was agreed on', () => {
    expect(listed(yes())).toMatchObject([{ key: `tell-you/${round}`, at: time }])
    const tomorrow = knownOf([...told, later, yes()], { today: addDays(today, 1) })
    expect(listMeetings(tomorrow)).toEqual([])
  })

  it('is nothing that nobody said yes to, that was called off, moved, or left', () => {
    expect(listed()).toEqual([])
    expect(listed(yes(time, 'not-now'))).toEqual([])
    expect(listed(yes(), ended)).toEqual([])
    const moved = { time: toMoment(addDays(today, 2), '20:00') }
    expect(listed(yes(), entryOf('sam', 5, changed('tell-you', 'later', round, moved)))).toEqual([])
    const left = new Set([`tell-you/${round}` as RoundKey])
    expect(listMeetings(knownOf([...told, later, yes()], { left }))).toEqual([])
  })

  it('is known of a hard talk behind its gate too, and of a wish that was granted', () => {
    const ask = { about: 'The table', time }
    const proposed = entryOf('sam', 1, written('how-you-treat-me', 'ask', round, ask))
    const said: Saying = {
      ...{ kind: 'round.replied', practice: 'how-you-treat-me', round, step: 'time-agreed' },
      ...{ to: 'sam', reply: 'yes', text: '', about: `The table\n${time}` },
    }
    const known = knownOf([proposed, entryOf('noor', 2, said)])
    expect(listMeetings(known)).toMatchObject([{ practice: 'how-you-treat-me', at: time }])
    expect(JSON.stringify(listMeetings(known))).not.toContain('The table')
    const need = entryOf('sam', 1, written('need', 'asked', round, { request: 'A walk', time }))
    const granted: Saying = {
      ...{ kind: 'round.replied', practice: 'need', round, step: 'care' },
      ...{ to: 'sam', reply: 'yes', text: '', about: 'A walk' },
    }
    expect(listMeetings(knownOf([need, entryOf('noor', 2, granted)]))).toHaveLength(1)
  })
})

/** That minute where this device is. */
function toMoment(day: string, time: string): string {
  return clockAt(new Date(`${day}T${time}`)).moment
}
