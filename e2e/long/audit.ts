/** Holds what people see, what their devices hold and what the relay keeps against the ledger. */
import { expect } from 'vitest'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { everythingHeld, filesIn, found } from '../held.ts'
import type { Person } from '../person.ts'
import type { RelayProcess } from '../relay-process.ts'
import type { Ledger, Text, Who } from './ledger.ts'
import { openedFrom } from '../opened.ts'
import type { Seen } from './read-all.ts'
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

const names: Readonly<Record<Who, string>> = { noor: 'Noor', sam: 'Sam' }

export function createAudit(ledger: Ledger): Audit {
  let checks = 0
  const count = (texts: readonly Text[]) => {
    checks += texts.length
    return texts
  }
  const markersOf = (texts: readonly Text[]) => count(texts).map(({ marker }) => marker)

  async function checkScreens(who: Who, { page }: Person): Promise<void> {
    const expected = count(ledger.readableBy(who))
    const missing = ({ shown }: Seen) =>
      textsOf(expected.filter(({ text }) => !shown.includes(text)))
    let seen = await readAll(page)
    // What was sent a moment ago may still be on its way.
    for (let tries = 0; tries < 8 && missing(seen).length > 0; tries++) {
      await page.waitForTimeout(1_000)
      seen = await readAll(page)
    }
    expect(missing(seen), `${who} cannot read`).toEqual([])
    const { made, shown } = seen
    const gone = ledger.texts.filter(({ isGone }) => isGone)
    const forbidden = markersOf([...ledger.closedTo(who), ...gone])
    expect(
      forbidden.filter((one) => made.includes(one)),
      `on ${who}’s screens`,
    ).toEqual([])
    expect(textsOf(expected.filter(isTwiceIn(seen))), `${who} reads twice`).toEqual([])
    const misnamed = expected.filter(isMisnamedIn(seen, who))
    expect(textsOf(misnamed), `${who} reads under the wrong name`).toEqual([])
    const sign = everyEn.today.told.replace('{name}', names[otherThan(who)])
    expect(shown.includes(sign), `${who} is told of an answer`).toBe(ledger.isToldTo(who))
    expect(blame.exec(shown)?.[0], `said to ${who}`).toBe(undefined)
  }

  async function checkDevice(who: Who, person: Person): Promise<void> {
    const forbidden = markersOf(ledger.closedTo(who))
    const held = await everythingHeld(person)
    expect(held.length).toBeGreaterThan(10_000)
    expect(found(held, forbidden), `held by ${who}’s device`).toEqual([])
    const { all } = await openedFrom(person.page)
    expect(found(all, forbidden), `held by ${who}’s device, encrypted`).toEqual([])
  }

  return {
    async of(who, person) {
      await checkScreens(who, person)
      await checkDevice(who, person)
    },
    ofRelay(relay) {
      const all = markersOf(ledger.texts)
      const kept = filesIn(relay.data)
      expect(kept.length).toBeGreaterThan(10_000)
      expect(found(kept, all), 'kept by the relay').toEqual([])
      expect(found(Buffer.from(relay.output()), all), 'printed by the relay').toEqual([])
    },
    checks: () => checks,
  }
}

/** Wherever something can be read, it stands there once. */
function isTwiceIn({ pages }: Seen) {
  return ({ marker }: Text) => pages.some((page) => page.split(marker).length > 2)
}

/** One's own words stand under no other name, and the other's under theirs. */
function isMisnamedIn({ words }: Seen, who: Who) {
  const other = names[otherThan(who)]
  return ({ marker, author }: Text) =>
    words.some(({ by, text }) => text.includes(marker) && by.includes(other) === (author === who))
}

function otherThan(who: Who): Who {
  return who === 'noor' ? 'sam' : 'noor'
}

function textsOf(texts: readonly Text[]): readonly string[] {
  return texts.map(({ text }) => text)
}
