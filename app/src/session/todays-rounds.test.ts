import { describe, expect, it } from 'vitest'
import { addDays } from '../domain/calendar-day.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { entryOf, knownOf, revealOf, sealedOf, today } from './known.testing.ts'
import { listJar, listPast, listWins } from './past-rounds.ts'
import type { Saying } from './said.ts'
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
    expect(viewToday(knownOf([])).ourTime).toBeNull()
    const known = knownOf([
      time('noor', 3, `${today}/aaaa`, 'after supper'),
      time('noor', 2, `${today}/zzzz`, 'at nine'),
      time('sam', 1, ahead, 'at dawn'),
    ])
    expect(viewToday(known).ourTime).toBe('after supper')
  })

  it('follows what was changed, and gives way when it is taken back', () => {
    const round = `${today}/a`
    const said = [
      time('noor', 1, `${today}/b`, 'at nine'),
      time('noor', 2, round, 'at ten'),
      entryOf('noor', 3, changed('our-time', 'time', round, { when: 'at eleven' })),
    ]
    expect(viewToday(knownOf(said)).ourTime).toBe('at eleven')
    const back = entryOf('noor', 4, changed('our-time', 'time', round, null))
    expect(viewToday(knownOf([...said, back])).ourTime).toBe('at nine')
    const foreign = entryOf('sam', 5, changed('our-time', 'time', round, { when: 'never' }))
    expect(viewToday(knownOf([...said, foreign])).ourTime).toBe('at eleven')
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
})
