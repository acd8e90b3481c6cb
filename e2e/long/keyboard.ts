/** A person who has a keyboard and nothing else. Wherever they are, they can see where that is. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

type Role = 'link' | 'button' | 'textbox' | 'checkbox' | 'radio' | 'combobox'

export interface Keyboard {
  /** Goes on with Tab until it has the focus. */
  reach(role: Role, name: string | RegExp): Promise<void>
  /** Reaches it, and presses Enter. */
  press(role: 'link' | 'button', name: string | RegExp): Promise<void>
  /** Reaches a field, and writes in place of what is there. */
  write(name: string | RegExp, text: string): Promise<void>
  /** Reaches its group, and goes to it with the arrows. */
  choose(name: string | RegExp): Promise<void>
  /** Opens a line with more behind it. */
  unfold(text: string): Promise<void>
  /** What was done has led here, and the focus is somewhere. */
  arrive(title: string | RegExp): Promise<void>
  see(text: string | RegExp): Promise<void>
}

/** No page has as many stops as that. */
const manyStops = 120

export function keyboardOf(page: Page): Keyboard {
  async function tabTo(found: () => Promise<boolean>, what: string): Promise<void> {
    for (let stops = 0; stops < manyStops; stops++) {
      if (await found()) return
      await page.keyboard.press('Tab')
      expect(await page.evaluate(faultOfFocus), `on the way to ${what}`).toBe(null)
    }
    throw new Error(`no key leads to ${what}`)
  }
  const isIn = (locator: Locator) =>
    locator.evaluateAll((all) => all.some((one) => one === document.activeElement))
  async function reach(role: Role, name: string | RegExp): Promise<void> {
    const there = page.getByRole(role, { name, exact: typeof name === 'string' })
    await there.first().waitFor()
    await tabTo(() => isIn(there), `${role} ${String(name)}`)
  }
  async function isSomewhere(): Promise<void> {
    // Rooms come a moment after their address.
    await expect.poll(() => page.evaluate(nameOfFocus), { timeout: 3_000 }).not.toBe('BODY')
    await page.waitForTimeout(50)
    expect(await page.evaluate(nameOfFocus)).not.toBe('BODY')
    expect(await page.evaluate(faultOfFocus)).toBe(null)
  }
  return {
    reach,
    async press(role, name) {
      await reach(role, name)
      await page.keyboard.press('Enter')
    },
    async write(name, text) {
      await reach('textbox', name)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(text)
    },
    async choose(name) {
      const wanted = page.getByRole('radio', { name, exact: typeof name === 'string' })
      const group = page.getByRole('group').filter({ has: wanted }).getByRole('radio')
      await group.first().waitFor()
      await tabTo(() => isIn(group), `the group of ${String(name)}`)
      for (let steps = 0; steps < 8 && !(await isIn(wanted)); steps++) {
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Space')
      // Another language is fetched first.
      await expect.poll(() => wanted.isChecked()).toBe(true)
      await isSomewhere()
    },
    async unfold(text) {
      const line = page.locator('summary', { hasText: text })
      await tabTo(() => isIn(line), text)
      await page.keyboard.press('Enter')
    },
    async arrive(title) {
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await isSomewhere()
    },
    async see(text) {
      await page.getByText(text).first().waitFor()
      await isSomewhere()
    },
  }
}

function nameOfFocus(): string {
  return document.activeElement?.tagName ?? 'BODY'
}

/** Null where a person sees where they are: a ring, or the title of the page they came to. */
function faultOfFocus(): string | null {
  const one = document.activeElement
  // Between the last stop and the first, a browser's own bar has the focus.
  if (!(one instanceof HTMLElement) || one === document.body) return null
  const { outlineStyle, outlineWidth } = getComputedStyle(one)
  const { top, bottom, width, height } = one.getBoundingClientRect()
  const words = one.outerHTML.slice(0, 160)
  if (!one.checkVisibility() || width === 0 || height === 0) return `cannot be seen: ${words}`
  if (one.tagName === 'H1') return null
  if (outlineStyle === 'none' || outlineWidth === '0px') return `has no ring: ${words}`
  const isBar = one.closest('.frame-top, .frame-nav') !== null
  const above = document.querySelector('.frame-top')?.getBoundingClientRect().bottom ?? 0
  const below = document.querySelector('.frame-nav')?.getBoundingClientRect().top ?? innerHeight
  const isCovered = !isBar && (bottom < above + 12 || top > below - 12)
  return isCovered ? `is behind a bar: ${words}` : null
}
