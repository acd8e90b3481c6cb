import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { attacks } from './all.ts'
import type { Attack, Seen } from './attack.ts'
import { judge } from './attack.ts'

const nothing: Seen = { accepted: false, noticed: [] }
const through: Seen = { accepted: true, noticed: [] }

const verdictOf = async (honest: Seen, hostile: Seen, isToBlock = false) => {
  const attack: Attack = {
    ...{ name: 'an attack', threat: 'T3', source: 'here', isToBlock },
    run: async ({ pick }) => pick(hostile, honest),
  }
  return (await judge(attack, 'judging')).verdict
}

describe('an attack', () => {
  it('is refused only where the honest bytes get through and something was noticed', async () => {
    expect(await verdictOf(through, { accepted: false, noticed: ['conflict'] })).toBe('refused')
    expect(await verdictOf(through, nothing)).toBe('undetected')
    expect(await verdictOf(through, { accepted: true, noticed: ['conflict'] })).toBe('accepted')
    expect(await verdictOf(nothing, { accepted: false, noticed: ['conflict'] })).toBe('no-control')
    expect(await verdictOf({ accepted: true, noticed: ['x'] }, nothing)).toBe('false-alarm')
  })

  it('that is to keep others from going on must not do so by itself', async () => {
    expect(await verdictOf(nothing, { accepted: false, noticed: ['aside'] }, true)).toBe('refused')
    expect(await verdictOf(through, { accepted: false, noticed: ['aside'] }, true)).toBe(
      'no-control',
    )
  })

  it('has a name of its own, and stands in the threat model', () => {
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length)
    const told = readFileSync(new URL('../../docs/threat-model.md', import.meta.url), 'utf8')
    const untold = attacks.filter(({ name }) => !told.toLowerCase().includes(name.toLowerCase()))
    expect(untold.map(({ name }) => name)).toEqual([])
  })
})

describe('what ships refuses, and says so', () => {
  it.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_, attack) => {
    const { verdict, noticed } = await judge(attack, 'attune')
    expect([verdict, ...noticed]).toEqual(['refused', ...noticed])
  })
})
