/** Rows that a place of the app serves, without a round of anybody’s. */
import { expect } from 'vitest'
import type { BondKind } from '../../content/bond.ts'
import type { CountryHelp } from '../../content/help-directory.ts'
import { helpByCountry } from '../../content/help-directory.ts'
import { learnCards } from '../../content/learn.ts'
import { learnEn } from '../../content/learn.en.ts'
import { learnEs } from '../../content/learn.es.ts'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import type { Practice } from '../../content/practices/practice.ts'
import { practices } from '../../content/practices/practices.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import { entryOf, knownOf, today } from '../known.testing.ts'
import { readOwn } from '../own-view.ts'
import { showRound } from '../rounds.ts'
import { placeTest } from './practice-test.testing.ts'

placeTest('P99', 'is one’s own, with what to do when it gets hard; the newest stands', () => {
  const set = (text: string, lamport: number) => {
    const content = {
      kind: 'intention.set',
      day: null,
      body: { text, whenHard: 'breathe' },
      seen: [],
    }
    return { ...entryOf('noor', lamport, { kind: 'person.named', name: 'Noor' }), content } as never
  }
  expect(readOwn([set('listen', 1), set('listen first', 2)]).intention).toEqual({
    words: 'listen first',
    whenHard: 'breathe',
  })
})

placeTest(
  'P119',
  'changes what there is and how it is put; nothing intimate for friends, family, team',
  () => {
    const ids = (kind: BondKind) => {
      return (practices as readonly Practice[])
        .filter((one) => one.audience.includes(kind))
        .map(({ id }) => id)
    }
    for (const kind of ['friends', 'team'] as const)
      expect(ids(kind).filter((id) => /closeness|tender|talk-first/.test(id))).toEqual([])
    expect(ids('family')).not.toContain('tender-talk')
    // Nor where somebody's app begins one all the same.
    const key = toRoundKey('tender-talk', `${today}/one`)
    expect(showRound(knownOf([], { bond: { kind: 'friends', stage: 'new' } }), key)).toBeNull()
    expect(showRound(knownOf([]), key)).not.toBeNull()
    expect(everyEn.practice.pause.for.team.title).not.toBe(everyEn.practice.pause.title)
  },
)

placeTest('P137', 'is there offline, with the verified numbers of the country; never 811', () => {
  const us: CountryHelp = helpByCountry.US
  expect(us.emergency.number).toBe('911')
  const numbers = JSON.stringify(us.lines.flatMap(({ ways }) => ways))
  expect(numbers).toContain('"988"')
  expect(JSON.stringify(helpByCountry)).not.toMatch(/"811"|"18002738255"/)
  expect(us.lines.every(({ verifiedOn }) => verifiedOn >= '2026-01-01')).toBe(true)
})

placeTest('P139', 'says plainly what this is not, in both languages, and repeats no advert', () => {
  expect(learnCards.map(({ id }) => id)).toContain('what-this-is-not')
  expect(learnEn['what-this-is-not'].text.join(' ')).toMatch(/not therapy/)
  expect(learnEs['what-this-is-not'].text.join(' ')).toMatch(/terapia/)
  expect(JSON.stringify([learnEn, learnEs])).not.toMatch(/94 ?%|\+36|recommend us/)
})
