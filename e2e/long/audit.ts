/** Holds what people see, what their devices hold and what the relay keeps against the ledger. */
import { expect } from 'vitest'
import { everythingHeld, filesIn, found } from '../held.ts'
import type { Person } from '../person.ts'
import type { RelayProcess } from '../relay-process.ts'
import type { Ledger, Text, Who } from './ledger.ts'
import { readAll } from './read-all.ts'

export interface Audit {
  /** One person's screens and device; all that is due to have arrived is waited for. */
  of(who: Who, person: Person): Promise<void>
  /** The relay's files and all that it has printed. */
  ofRelay(relay: RelayProcess): void
  /** How many times a text was looked for. */
  checks(): number
}

/** Nothing says that somebody was away, late or quiet (R5, R6), nor when anything was done. */
const blame = /miss(ed|ing)|yesterday|forgot|skipped|overdue|last seen|streak|days? ago|\d:\d\d/i

export function createAudit(ledger: Ledger): Audit {
  let checks = 0
  const count = (texts: readonly Text[]) => {
    checks += texts.length
    return texts
  }
  return {
    async of(who, person) {
      const expected = count(ledger.readableBy(who))
      const closed = count(ledger.closedTo(who))
      const missing = ({ shown }: { shown: string }) =>
        expected.filter(({ text }) => !shown.includes(text)).map(({ text }) => text)
      let seen = await readAll(person.page)
      // What was sent a moment ago may still be on its way.
      for (let tries = 0; tries < 8 && missing(seen).length > 0; tries++) {
        await person.page.waitForTimeout(1_000)
        seen = await readAll(person.page)
      }
      expect(missing(seen), `${who} cannot read`).toEqual([])
      const gone = count(ledger.texts.filter(({ isGone }) => isGone))
      const forbidden = closed.map(({ marker }) => marker)
      const stale = gone.map(({ marker }) => marker)
      const inPages = [...forbidden, ...stale].filter((marker) => seen.made.includes(marker))
      expect(inPages, `on ${who}’s screens`).toEqual([])
      expect(blame.exec(seen.shown)?.[0], `said to ${who}`).toBe(undefined)
      const held = await everythingHeld(person)
      expect(held.length).toBeGreaterThan(10_000)
      expect(found(held, forbidden), `held by ${who}’s device`).toEqual([])
    },
    ofRelay(relay) {
      const all = count(ledger.texts).map(({ marker }) => marker)
      const kept = filesIn(relay.data)
      expect(kept.length).toBeGreaterThan(10_000)
      expect(found(kept, all), 'kept by the relay').toEqual([])
      expect(found(Buffer.from(relay.output()), all), 'printed by the relay').toEqual([])
    },
    checks: () => checks,
  }
}
