/** Whoever is done, or turns back, comes to where they came from. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import type { SampleFact } from '../testing/sample-attune.ts'
import { daysAgo } from '../testing/sample-attune.ts'
import { showScene } from './show-scene.testing.ts'
import { clearScreen, layScreen } from './show-screen.testing.ts'

const { frame, play, practice, purpose, together } = everyEn
const soon = { timeout: 5_000 }

beforeEach(layScreen)
afterEach(clearScreen)

async function show(path: string) {
  history.replaceState(null, '', path)
  const attune = await showScene({ scene: 'open', language: 'en' })
  await expect.element(page.getByRole('heading', { level: 1 }), soon).toBeVisible()
  return attune
}

const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
async function follow(name: string): Promise<void> {
  const link = page.getByRole('link', { name, exact: true })
  await expect.element(link, soon).toBeVisible()
  ;(link.element() as HTMLElement).click()
}
async function press(name: string): Promise<void> {
  await expect.element(button(name), soon).toBeVisible()
  ;(button(name).element() as HTMLElement).click()
}

async function beginTurns(): Promise<void> {
  for (const group of document.querySelectorAll('details')) group.open = true
  const row = page.getByRole('link', { name: new RegExp(`^${practice['equal-turns'].name}`) })
  await expect.element(row.first(), soon).toBeVisible()
  ;(row.first().element() as HTMLElement).click()
  await expect.element(title(play.gate.safety.title), soon).toBeVisible()
}

describe('a practice behind the safety gate', () => {
  it('leads back to where it was begun, at the gate and behind it', async () => {
    await show('/together')
    await expect.element(title(together.title), soon).toBeVisible()
    await beginTurns()
    expect(document.querySelector('.back-link')?.textContent).toBe(frame.together)
    await press(play.gate.safety.none)
    await expect.poll(() => location.pathname, soon).toMatch(/^\/round\/equal-turns/)
    expect(document.querySelector('.back-link')?.textContent).toBe(frame.together)
    await follow(frame.together)
    await expect.element(title(together.title), soon).toBeVisible()
  })

  it('names its round past the gate alone: what is over is begun anew', async () => {
    const attune = await show('/together')
    const turn = (n: number): SampleFact => ({
      ...{ kind: 'moved', move: 'turn', step: 'talk', to: '', n, answer: {} },
      by: n % 2 === 0 ? first : second,
    })
    const key = toRoundKey('equal-turns', `${daysAgo(0)}/together`)
    await attune.passGate('safety')
    const step = attune.round(key)?.view.steps.find(({ kind }) => kind === 'turns')
    const phase = step?.kind === 'turns' ? step.phase : { is: 'later' as const }
    const first = 'by' in phase ? phase.by : ''
    const second = first === 'noor' ? 'sam' : 'noor'
    attune.bring(key, ...Array.from({ length: 'of' in phase ? phase.of : 0 }, (_, n) => turn(n)))
    await attune.passGate('safety', false)
    await beginTurns()
    expect(location.pathname).toBe('/begin/equal-turns')
    await press(play.gate.safety.none)
    await expect.poll(() => location.pathname, soon).toBe(`/round/${key}-2`)
  })
})

describe('what a practice rests on', () => {
  it('leads back to the practice, and the whole page to Learn', async () => {
    await show('/begin/small-win')
    await follow(play.restsOn)
    await expect.poll(() => location.pathname, soon).toBe('/purpose/small-win')
    expect(document.querySelector('.back-link')?.textContent).toBe(frame.back)
    await follow(purpose.one.all)
    await expect.element(title(purpose.title), soon).toBeVisible()
    expect(document.querySelector('.back-link')?.textContent).toBe(frame.learn)
    history.back()
    await expect.poll(() => location.pathname, soon).toBe('/purpose/small-win')
    await press(frame.back)
    await expect.element(title(practice['small-win'].title), soon).toBeVisible()
  })
})
