/** Narrow screens and large text. Whom movement makes ill: `less-motion.browser-long.test.tsx`. */
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { sampleScreens } from '../testing/sample-screens.ts'
import { clearScreen, showScreen } from './show-screen.testing.ts'

const usual = [414, 896] as const

afterEach(async () => {
  clearScreen()
  document.documentElement.style.fontSize = ''
  await page.viewport(...usual)
})

const ways = [
  ['320 px', 320, '100%'],
  ['twice the text', 414, '200%'],
  ['both', 320, '200%'],
] as const

// Spanish has the longer words.
it.each(sampleScreens)('the scene %s at %s, %s, has room', async (scene, path, deed) => {
  await showScreen({ scene, path, deed, language: 'es' })
  const faults: string[] = []
  for (const [way, width, size] of ways) {
    await page.viewport(width, 640)
    document.documentElement.style.fontSize = size
    const found = [...sideways(), ...cut(), ...tooSmall(), ...outOfReach()]
    faults.push(...found.map((fault) => `${way}: ${fault}`))
  }
  expect(faults).toEqual([])
})

it.each(['en', 'es'] as const)(
  'no place is left over in a row of its own, in %s',
  async (language) => {
    await showScreen({ scene: 'open', path: '/learn', language })
    const rows = async (width: number, size: string) => {
      await page.viewport(width, 640)
      document.documentElement.style.fontSize = size
      const tops = all('.frame-nav a').map((one) => one.getBoundingClientRect().top)
      return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length)
    }
    expect(await rows(320, '100%')).toEqual([5])
    expect(await rows(414, '200%')).toEqual([3, 2])
  },
)

const all = (selector: string, within: ParentNode = document) =>
  [...within.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility())

const named = (one: Element, what: string) => `${what}: ${one.outerHTML.slice(0, 120)}`

function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth ? [`${scrollWidth} wide in ${clientWidth}`] : []
}

/** Words that end at the edge of their box, or that lie outside of the page. */
function cut(): string[] {
  const { clientWidth } = document.documentElement
  // A line to type in scrolls along; nobody's real name is so full of marks that they are wider than a narrow page.
  return all('body *:not(.only-heard, svg, svg *, main, .name, .words-by, input)').flatMap(
    (one) => {
      const isCut =
        getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth
      const { left, right } = one.getBoundingClientRect()
      const isOutside = left < -1 || right > clientWidth + 1
      return isCut || isOutside ? [named(one, isCut ? 'cut' : 'outside')] : []
    },
  )
}

/** 44 for what stands alone; a link in a sentence is as high as its line, and never below 24. */
function tooSmall(): string[] {
  return all(
    'a, button, select, textarea, summary, label.choice, input:not(.choice input)',
  ).flatMap((one) => {
    const { width, height } = one.getBoundingClientRect()
    const isInSentence = one.matches('p a') && getComputedStyle(one).display === 'inline'
    const least = isInSentence ? 0 : 43.9
    return height < least || width < 24 ? [named(one, `${width} × ${height}`)] : []
  })
}

/** Help, the way out and the places; and what has the focus is never behind any of them. */
function outOfReach(): string[] {
  const exits = all('.frame-exits > :not(span)')
  const missing = exits.length >= 2 ? [] : ['exits']
  window.scrollTo(0, document.documentElement.scrollHeight)
  const bars = [...exits, ...all('.frame-nav a')]
  const covered = bars.filter((one) => !isOnTop(one)).map((one) => named(one, 'covered'))
  const hidden = all('main :is(a, button, input, select, textarea, summary)').flatMap((one) => {
    if (one.matches(':disabled')) return []
    // Whoever has it already is not scrolled to.
    one.blur()
    one.focus()
    return isInSight(one) ? [] : [named(one, 'behind a bar')]
  })
  return [...missing, ...covered, ...hidden]
}

function isOnTop(one: Element): boolean {
  const { top, bottom, left, right } = one.getBoundingClientRect()
  const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  return one.contains(above)
}

/** More than its edge can be seen between the bars. */
function isInSight(one: Element): boolean {
  const { top, bottom } = one.getBoundingClientRect()
  const nav = document.querySelector('.frame-nav')?.getBoundingClientRect().top ?? innerHeight
  const from = Math.max(
    top,
    document.querySelector('.frame-top')?.getBoundingClientRect().bottom ?? 0,
  )
  return Math.min(bottom, nav, innerHeight) - from >= Math.min(20, bottom - top)
}
