/** Somebody who goes through a practice in a real browser by the roles and names that a screen reader hears. */
import type { Locator } from 'playwright-core'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import type { OneOfFive } from '../../app/src/ui/places.ts'
import { fivePlaces } from '../../app/src/ui/places.ts'
import { onward } from '../../app/src/ui/testing/ways-on.ts'
import { goToday } from '../flows.ts'
import type { Person } from '../person.ts'
import type { Screen, Thing } from './screen.ts'
import { look as lookAt } from './screen.ts'

const { frame, play, practice: words, question, together } = everyEn

export interface Robot {
  readonly name: string
  /** The round that this person is at; null where there is none. */
  readonly round: string | null
  begins(practice: string): Promise<void>
  /** From Today as it waits there, from what was written, or by beginning it too. */
  comesTo(practice: string, round?: string | null): Promise<void>
  /** Takes whatever can be taken, and what is only offered once. Says how much that was. */
  goesOn(most?: number): Promise<number>
  /** Writes this wherever words can be written, and leaves it at that. Says whether anywhere. */
  writes(text: string): Promise<boolean>
  /** Opens the app anew. */
  opens(path: string): Promise<void>
  /** On any screen since then. */
  hasHeard(text: string): boolean
  /** Says that this is enough, where that can be said. */
  leaves(practice: string): Promise<boolean>
  /** Presses whatever does not lead away from here, each once. */
  pressesAll(): Promise<void>
  goesToday(): Promise<void>
  looks(): Promise<Screen>
}

export function openRobot(person: Person, name: string): Robot {
  const main = () => person.page.getByRole('main')
  const taken = new Set<string>()
  const heard: string[] = []

  async function look(): Promise<Screen> {
    const screen = await lookAt(person.page)
    heard.push(screen.told)
    return screen
  }

  async function goTo(path: string): Promise<void> {
    await person.page.goto(new URL(path, person.page.url()).href)
    await look()
  }

  /** One page deep: what is in memory alone stays there, as it does for whoever walks about. */
  async function followTo(path: string): Promise<boolean> {
    const { things } = await look()
    const links = things.filter(({ role }) => role === 'link')
    const nth = links.findIndex(({ leadsTo }) => leadsTo.startsWith(path))
    if (nth < 0) return false
    await main().getByRole('link').nth(nth).click()
    await look()
    return true
  }

  async function fillIn(screen: Screen): Promise<boolean> {
    let hasFilled = false
    const groups = screen.things.filter(({ role }) => role === 'group')
    for (const [nth, group] of groups.entries()) {
      const inIt = screen.things.filter((one) => one.group === group)
      if (inIt.some(({ isOn }) => isOn)) continue
      const here = main().getByRole('group').nth(nth)
      // The last of them is what opens more, where anything does.
      const radio = inIt.findLast(({ role }) => role === 'radio')
      const chips = here.getByRole('button', { pressed: false })
      if (radio) await unlessGone(here.getByRole('radio').last(), (one) => one.check(soon))
      else if (inIt.some(({ role }) => role === 'button') && (await chips.count()) > 0)
        await unlessGone(chips.first(), (one) => one.click(soon))
      else continue
      hasFilled = true
    }
    if (screen.things.some(isTextbox))
      hasFilled = (await writeInto(main().getByRole('textbox'), `${name} says this`)) || hasFilled
    return hasFilled
  }

  async function press(called: string, before: Screen): Promise<Screen> {
    const button = main().getByRole('button', { name: called, exact: true, disabled: false })
    await unlessGone(button.first(), (one) => one.click(soon))
    for (const until = Date.now() + 5_000; Date.now() < until;) {
      const after = await look()
      if (after.told !== before.told || after.path !== before.path) return after
    }
    throw new Error(`nothing comes of “${called}” for ${name}: ${before.told}`)
  }

  /** Where that led to; null where nothing leads on. */
  async function takeOne(from: Screen | null): Promise<Screen | null> {
    let screen = from ?? (await look())
    // Whatever a choice has opened is filled too.
    for (let times = 0; times < 3 && (await fillIn(screen)); times++) screen = await look()
    const names = namesIn(screen)
    const next = onward.find((one) => names.includes(one)) ?? offered(screen)
    return next === undefined ? null : press(next, screen)
  }

  function offered({ things }: Screen): string | undefined {
    const from = things.findIndex((one) => one.role === 'heading' && one.name === play.offers)
    if (from < 0) return undefined
    const offers = things.slice(from).filter((one) => one.role === 'button' && !one.isDisabled)
    const found = offers.find((one) => one.name !== play.leave && !taken.has(one.name))?.name
    if (found !== undefined) taken.add(found)
    return found
  }

  return {
    name,
    get round() {
      const { pathname } = new URL(person.page.url())
      return pathname.startsWith('/round/') ? pathname : null
    },
    async begins(practice) {
      taken.clear()
      await goTo(`/begin/${practice}`)
    },
    async comesTo(practice, round = null) {
      const path = round ?? `/round/${practice}/`
      if (new URL(person.page.url()).pathname.startsWith(path)) return
      taken.clear()
      await goToday(person.page)
      if (await followTo(path)) return
      await person.page.getByRole('link', { name: frame.together, exact: true }).click()
      await main().getByRole('heading', { name: frame.together, level: 1 }).waitFor()
      await followTo('/past')
      await main().getByRole('heading', { name: together.earlier, level: 1 }).waitFor()
      while (!(await followTo(path))) {
        const screen = await look()
        if (!namesIn(screen).includes(frame.more)) return goTo(round ?? `/begin/${practice}`)
        await press(frame.more, screen)
      }
    },
    async goesOn(most = 60) {
      let screen: Screen | null = null
      for (let count = 0; count < most; count++) {
        screen = await takeOne(screen)
        if (screen === null) return count
      }
      if (most < 60) return most
      throw new Error(`${name} goes round in circles: ${await main().innerText()}`)
    },
    async writes(text) {
      const { things } = await look()
      return things.some(isTextbox) && writeInto(main().getByRole('textbox'), text)
    },
    async opens(path) {
      heard.length = 0
      taken.clear()
      await goTo(path)
    },
    hasHeard: (text) => heard.some((told) => told.includes(text)),
    async pressesAll() {
      const pressed: string[] = [play.leave, ...fivePlaces.map(backTo)]
      const isNew = (one: Thing) =>
        // One of many that are alike stands for them.
        one.role === 'button' && !one.isDisabled && !one.group && !pressed.includes(one.name)
      for (let screen = await look(); ;) {
        const next = screen.things.find(isNew)?.name
        if (next === undefined) return
        pressed.push(next)
        screen = await press(next, screen)
      }
    },
    async leaves(practice) {
      let screen = await look()
      // What is sealed is taken back first, and then put away.
      if (screen.told.includes(`heading "${question.sealed.title}"`)) {
        const { skip } = words[practice as keyof typeof words] as { skip?: string }
        for (const one of [question.sealed.takeBack, skip ?? question.putAway, question.putAway])
          if (namesIn(screen).includes(one)) screen = await press(one, screen)
        return !screen.path.startsWith('/round/')
      }
      if (!namesIn(screen).includes(play.leave)) return false
      await press(play.leaveNow, await press(play.leave, screen))
      return true
    },
    async goesToday() {
      await goToday(person.page)
      await look()
    },
    looks: look,
  }
}

function namesIn({ things }: Screen): readonly string[] {
  return things.flatMap(({ role, name, isDisabled }) =>
    role === 'button' && !isDisabled ? [name] : [],
  )
}

function backTo(place: OneOfFive): string {
  return frame.backTo.replace('{place}', frame[place])
}

const isTextbox = ({ role }: Thing) => role === 'textbox'

/** Into each field that is empty; one that goes away meanwhile is nothing to fill. */
async function writeInto(fields: Locator, text: string): Promise<boolean> {
  const found = await fields.evaluateAll((all) =>
    all.map((one) => ({
      type: (one as HTMLInputElement).type,
      isEmpty: (one as HTMLInputElement).value === '',
    })),
  )
  for (const [nth, { type, isEmpty }] of found.entries())
    if (isEmpty) await unlessGone(fields.nth(nth), (one) => one.fill(times[type] ?? text, soon))
  return found.some(({ isEmpty }) => isEmpty)
}

const times: Readonly<Partial<Record<string, string>>> = { date: '2027-03-01', time: '21:10' }

const soon = { timeout: 5_000 }

/** What stood there may be gone, because something arrived. */
async function unlessGone(one: Locator, act: (one: Locator) => Promise<void>): Promise<void> {
  try {
    await act(one)
  } catch (error) {
    if ((await one.count()) > 0) throw error
  }
}
