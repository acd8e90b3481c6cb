import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Day } from '../domain/calendar-day.ts'
import { addDays } from '../domain/calendar-day.ts'
import { toRoundKey } from '../domain/round-key.ts'
import type { AcceptedEntry } from '../sync/space-state.ts'
import { emptySpace } from '../sync/space-state.ts'
import { entryOf, indexOf, today } from './known.testing.ts'
import type { SaidIndex } from './said-index.ts'
import { createSaidIndex } from './said-index.ts'
import type { Saying } from './said.ts'

const practices = ['check-in', 'thank-you']
const days = [today, addDays(today, -1)]

const saying: fc.Arbitrary<Saying> = fc.oneof(
  fc.record({ kind: fc.constant('person.named' as const), name: fc.constantFrom('Noor', 'N.') }),
  fc
    .tuple(fc.constantFrom(...practices), fc.constantFrom(...days), fc.constantFrom('', '/a', 'x'))
    .map(([practice, day, more]): Saying => {
      return { kind: 'round.responded', practice, step: 'reply', round: `${day}${more}`, text: 'w' }
    }),
)
const entry = fc
  .tuple(fc.constantFrom('noor', 'sam'), fc.integer({ min: 1, max: 40 }), saying)
  .map(([by, lamport, what]) => entryOf(by, lamport, what))

/** All that can be asked of an index. Rounds are in no order of their own. */
function contentsOf({ plain, names, roundsOf, roundsOn, ofRound }: SaidIndex) {
  const keys = practices.flatMap((practice) => roundsOf(practice)).toSorted()
  const dated = days.flatMap((day) => roundsOn(day)).toSorted()
  const rounds = keys.map((key) => [key, ofRound(key)])
  return {
    plain,
    names: new Map([...names].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    keys,
    dated,
    rounds,
  }
}

const logOf = (entries: readonly AcceptedEntry[], unsent: readonly AcceptedEntry[] = []) => ({
  state: { ...emptySpace, entries },
  unsent: unsent.map((one) => ({ entry: one, frameBytes: new Uint8Array() })),
})

/** Ties of the clock are between entries that are the same in all that orders them. */
const distinct = fc.uniqueArray(entry, {
  maxLength: 25,
  selector: ({ header }) => `${header.device} ${header.lamport}`,
})

describe('what was said, read bit by bit', () => {
  it('is what it would be read anew: grown, with unsent words on top, or replaced', () => {
    const step = fc.record({
      kind: fc.constantFrom('grow', 'unsent', 'send', 'replace'),
      entries: fc.array(entry, { maxLength: 4 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const read = createSaidIndex()
        let entries: readonly AcceptedEntry[] = []
        let unsent: readonly AcceptedEntry[] = []
        for (const { kind, entries: more } of steps) {
          if (kind === 'grow') entries = [...entries, ...more]
          if (kind === 'unsent') unsent = [...unsent, ...more]
          if (kind === 'send') [entries, unsent] = [[...entries, ...unsent], []]
          if (kind === 'replace') entries = more
          expect(contentsOf(read(logOf(entries, unsent)))).toEqual(
            contentsOf(indexOf(entries, unsent)),
          )
        }
      }),
    )
  })

  it('does not change what was handed out before', () => {
    const read = createSaidIndex()
    const first = entryOf('noor', 1, { kind: 'person.named', name: 'Noor' })
    const before = read(logOf([first]))
    read(logOf([first, entryOf('noor', 2, { kind: 'person.named', name: 'N.' })]))
    expect([...before.names.values()]).toEqual(['Noor'])
  })

  it('is the same in whatever order it arrived, and whether it was sent or not', () => {
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.nat()), fc.nat(), (entries, chance, cut) => {
        const shuffled = entries
          .map((one) => ({ one, at: chance.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one)
        const at = entries.length === 0 ? 0 : cut % entries.length
        const expected = contentsOf(indexOf(entries))
        expect(contentsOf(indexOf(shuffled))).toEqual(expected)
        expect(contentsOf(indexOf(shuffled.slice(at), shuffled.slice(0, at)))).toEqual(expected)
      }),
    )
  })
})

describe('a shelf', () => {
  const told = (by: string, lamport: number, round: string, practice = 'check-in') =>
    entryOf(by, lamport, { kind: 'round.told', practice, step: 'evening', round })

  it('holds a round once for its practice and day, also when more of it waits to be sent', () => {
    const round = today as string
    const said = indexOf([told('noor', 1, round)], [told('noor', 2, round)])
    const key = toRoundKey('check-in', round)
    expect([said.roundsOf('check-in'), said.roundsOn(today)]).toEqual([[key], [key]])
    expect(said.ofRound(key)).toHaveLength(2)
  })

  it('goes by the day in the round’s name, not by the day it was spoken on', () => {
    const late = entryOf(
      'noor',
      1,
      { kind: 'round.told', practice: 'check-in', step: 'evening', round: today },
      addDays(today, 3),
    )
    expect(indexOf([late]).roundsOn(today)).toHaveLength(1)
    expect(indexOf([late]).roundsOn(addDays(today, 3))).toEqual([])
  })

  it.each(['', 'no day', '2026-02-30', `${today}x`])(
    'has no place for a round called %j',
    (round) => {
      const said = indexOf([told('sam', 1, round)])
      expect([said.roundsOf('check-in'), said.plain]).toEqual([[], []])
      expect(said.roundsOn(round.slice(0, 10) as Day)).toEqual([])
    },
  )

  it('is not fooled by names that objects are born with', () => {
    const said = indexOf([told('sam', 1, today, '__proto__'), told('sam', 2, today, 'constructor')])
    expect(said.roundsOf('__proto__')).toEqual([`__proto__/${today}`])
    expect(said.roundsOf('toString')).toEqual([])
  })

  it('keeps the newest name of each', () => {
    const named = (by: string, lamport: number, name: string) =>
      entryOf(by, lamport, { kind: 'person.named', name })
    const said = indexOf(
      [named('sam', 9, 'Samira'), named('noor', 3, 'Noor')],
      [named('sam', 4, 'Sam')],
    )
    expect(Object.fromEntries(said.names)).toEqual({ sam: 'Samira', noor: 'Noor' })
  })
})
