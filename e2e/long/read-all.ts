/** Everything that a person can see: every place, every earlier round, the jar and the journal. */
import type { Page } from 'playwright-core'

export interface Seen {
  /** What stands on the screens and in their fields, whatever is folded away opened. */
  readonly shown: string
  /** The same, page by page. */
  readonly pages: readonly string[]
  /** What somebody wrote, and the line that says whose it is. */
  readonly words: readonly { readonly by: string; readonly text: string }[]
  /** All that the pages are made of. */
  readonly made: string
  readonly rounds: number
}

export async function readAll(page: Page): Promise<Seen> {
  await page.goto(new URL('/', page.url()).href)
  await page.locator('main h1').waitFor()
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
  return page.evaluate(walk)
}

/** Runs in the page: by its own links, as a finger would, but without waiting for one. */
async function walk() {
  const pages: { readonly shown: string; readonly made: string }[] = []
  const words: Seen['words'][number][] = []
  const isThere = () =>
    document.querySelector('main h1') !== null &&
    document.querySelector('[aria-busy=true]') === null
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  async function until(isSo: () => boolean, what: string): Promise<void> {
    for (let tries = 0; !isSo(); tries++) {
      if (tries > 600) throw new Error(`never came: ${what}, at ${location.pathname}`)
      await frame()
    }
  }
  function look(): void {
    const folded = [...document.querySelectorAll('details')].filter(({ open }) => !open)
    for (const one of folded) one.open = true
    const typed = [...document.querySelectorAll('textarea')].map(({ value }) => value).join('\n')
    pages.push({
      shown: `${document.body.innerText}\n${typed}`,
      made: `${document.documentElement.outerHTML}\n${typed}`,
    })
    for (const figure of document.querySelectorAll<HTMLElement>('figure.words')) {
      const by = figure.querySelector('figcaption')?.innerText ?? ''
      words.push({ by, text: figure.innerText.slice(by.length) })
    }
    for (const one of folded) one.open = false
  }
  async function more(): Promise<boolean> {
    const button = document.querySelector<HTMLButtonElement>('.long-list-more button')
    button?.click()
    await frame()
    return button !== null
  }
  const linkTo = (path: string) =>
    [...document.querySelectorAll('a')].find((link) => link.getAttribute('href') === path)
  async function arrive(path: string): Promise<void> {
    // The room before stands a moment longer, and some rooms read before they show.
    for (let calm = 0; calm < 3; calm++) {
      await until(() => location.pathname === path && isThere(), path)
      await frame()
      if (!isThere()) calm = -1
    }
  }
  async function go(path: string): Promise<void> {
    await until(() => linkTo(path) !== undefined, `a way to ${path}`)
    linkTo(path)?.click()
    await arrive(path)
    if (path !== '/past') while (await more());
    look()
  }
  const roundsHere = () => [
    ...new Set(
      [...document.querySelectorAll('a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((path) => path.startsWith('/round/')),
    ),
  ]
  async function goThrough(rounds: readonly string[], from: string): Promise<void> {
    for (const round of rounds) {
      while (linkTo(round) === undefined && (await more()));
      await go(round)
      history.back()
      await arrive(from)
    }
  }
  await arrive('/')
  look()
  const ofToday = roundsHere()
  await goThrough(ofToday, '/')
  await go('/together')
  await go('/past')
  while (await more());
  const rounds = roundsHere()
  await goThrough(
    rounds.filter((round) => !ofToday.includes(round)),
    '/past',
  )
  for (const path of ['/together', '/us', '/jar', '/us', '/me', '/journal', '/me', '/'])
    await go(path)
  const all = (part: 'shown' | 'made') => pages.map((one) => one[part]).join('\n')
  const each = pages.map(({ shown }) => shown)
  return { shown: all('shown'), pages: each, words, made: all('made'), rounds: rounds.length }
}
