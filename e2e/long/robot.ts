/** Somebody who goes through a practice in a real browser by the roles and names that a screen reader hears. */
import type { Locator } from 'playwright-core'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { onward } from '../../app/src/ui/testing/ways-on.ts'
import type { Person } from '../person.ts'

const { frame, play } = everyEn

export interface Robot {
  /** The round that this person is at; null where there is none. */
  readonly round: string | null
  begins(practice: string): Promise<void>
  /** From Today as it waits there, from what was written, or by beginning it too. */
  comesTo(practice: string, round: string | null): Promise<void>
  /** Takes whatever can be taken, and what is only offered once. Says how much that was. */
  goesOn(most?: number): Promise<number>
  leaves(practice: string): Promise<void>
  /** How many ways there are from here, besides those of every screen. */
  waysOn(): Promise<number>
  hears(): Promise<string>
  isSent(): Promise<void>
}

export function openRobot(person: Person, name: string): Robot {
  const main = () => person.page.getByRole('main')
  const taken = new Set<string>()

  async function stands(): Promise<void> {
    await main().getByRole('heading', { level: 1 }).waitFor()
    await person.page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  }

  async function goTo(path: string): Promise<void> {
    await person.page.goto(new URL(path, person.page.url()).href)
    await stands()
  }

  /** One page deep: what is in memory alone stays there, as it does for whoever walks about. */
  async function followTo(path: string): Promise<boolean> {
    const links = await main().getByRole('link').all()
    for (const link of links) {
      if (!(await link.getAttribute('href'))?.startsWith(path)) continue
      await link.click()
      await stands()
      return true
    }
    return false
  }

  async function fillAll(): Promise<void> {
    for (const group of await main().getByRole('group').all()) {
      const radios = group.getByRole('radio')
      const count = await radios.count()
      if (count > 0 && (await group.getByRole('radio', { checked: true }).count()) === 0)
        await radios.nth(count - 1).check()
      const chips = group.getByRole('button', { pressed: false })
      const picked = await group.getByRole('button', { pressed: true }).count()
      if ((await chips.count()) > 0 && picked === 0) await chips.first().click()
    }
    for (const field of await main().getByRole('textbox').all())
      if (await isEmpty(field)) await field.fill(`${name} says this`)
    // Days and times have no role of their own.
    for (const [type, text] of times)
      for (const field of await main().locator(`input[type=${type}]`).all())
        if (await isEmpty(field)) await field.fill(text)
  }

  async function press(called: string): Promise<void> {
    const button = main().getByRole('button', { name: called, exact: true }).first()
    // What was pressed last may still stand there for a moment: gone, it is looked for no longer.
    await button.click({ timeout: 5_000 }).catch(async (error: unknown) => {
      if ((await button.count()) > 0) throw error
    })
    await person.page.waitForTimeout(60)
    await stands()
  }

  const namesIn = (of = main()) => of.getByRole('button', { disabled: false }).allInnerTexts()

  async function takeOne(): Promise<string | null> {
    await stands()
    await fillAll()
    await fillAll()
    const names = await namesIn()
    const next = onward.find((one) => names.includes(one))
    if (next !== undefined) {
      await press(next)
      return next
    }
    const offers = main().getByRole('heading', { name: play.offers }).locator('..')
    const offered = (await offers.count()) > 0 ? await namesIn(offers) : []
    const offer = offered.find((one) => !taken.has(one))
    if (offer === undefined) return null
    taken.add(offer)
    await press(offer)
    return offer
  }

  return {
    get round() {
      const { pathname } = new URL(person.page.url())
      return pathname.startsWith('/round/') ? pathname : null
    },
    async begins(practice) {
      taken.clear()
      await goTo(`/begin/${practice}`)
    },
    async comesTo(practice, round) {
      const path = round ?? `/round/${practice}/`
      if (new URL(person.page.url()).pathname.startsWith(path)) return
      for (const at of ['/', '/past']) {
        await goTo(at)
        await person.page.waitForTimeout(150)
        if (await followTo(path)) return
      }
      await goTo(round ?? `/begin/${practice}`)
    },
    async goesOn(most = 60) {
      for (let count = 0; count < most; count++) {
        const done = await takeOne()
        if (done === null) return count
      }
      if (most < 60) return most
      throw new Error(`${name} goes round in circles: ${await main().innerText()}`)
    },
    async leaves(practice) {
      if (!new URL(person.page.url()).pathname.startsWith('/round/'))
        await this.comesTo(practice, null)
      if (!(await namesIn()).includes(play.leave)) return
      await press(play.leave)
      await press(play.leaveNow)
    },
    async waysOn() {
      const back = person.page.locator('a.back-link')
      const counts = await Promise.all(
        [main().getByRole('button'), main().getByRole('link'), back].map((all) => all.count()),
      )
      return counts.reduce((a, b) => a + b, 0)
    },
    hears: () => main().innerText(),
    async isSent() {
      await goTo('/')
      await person.page.getByText(frame.waitingToBeSent).waitFor({ state: 'detached' })
      await person.page.getByText(frame.noConnection).waitFor({ state: 'detached' })
    },
  }
}

/** One that goes away meanwhile, because something arrived, is nothing to fill. */
async function isEmpty(field: Locator): Promise<boolean> {
  return (await field.inputValue({ timeout: 1_000 }).catch(() => 'gone')) === ''
}

const times = [
  ['date', '2027-03-01'],
  ['time', '21:10'],
] as const
