import { afterEach, describe, expect, it } from 'vitest'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import { closenessEn } from '../../content/decks/closeness.en.ts'
import type { Sample } from '../testing/sample-attune.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { clearScreen } from './show-screen.testing.ts'
import { show as showAt } from './step-through.testing.ts'

const { yes, spaces, practice } = everyEn

afterEach(clearScreen)

const show = (scene: SampleScene, path = '/yes', more?: Sample) => showAt(scene, path, more)

async function expectSeen(selector: string, text = ''): Promise<HTMLElement> {
  const find = () =>
    [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
      one.innerText.includes(text),
    )
  await expect.poll(find, { timeout: 5_000 }).toBeDefined()
  return find() as HTMLElement
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[type=checkbox]')]

describe('a private yes', () => {
  it.each([
    ['open', yes.knowServer],
    ['strict', yes.knowServerOurs],
  ] as const)(
    'says first, where it is %s, what could be found out or guessed',
    async (scene, server) => {
      await show(scene)
      await expectSeen('li', yes.knowMutual)
      await expectSeen('li', 'Sam may guess that you have marked little')
      await expectSeen('li', server)
    },
  )

  it('is begun by both, and waits without a word', async () => {
    await show('open')
    ;(await expectSeen('button', yes.begin)).click()
    await expectSeen('[role=status]', 'Now Sam can begin it too')
    await expect.poll(() => document.activeElement).not.toBe(document.body)
  })

  it('is on one device of one’s own at a time, and can go on here', async () => {
    await show('yes-elsewhere')
    await expectSeen('p', yes.elsewhere)
    expect(boxes()).toHaveLength(0)
    ;(await expectSeen('button', yes.useHere)).click()
    await expect.poll(() => boxes().length).toBeGreaterThan(5)
  })

  it('has one mark for each thing, and none for no', async () => {
    await show('yes-begun')
    await expectSeen('legend', yes.list)
    const items = Object.values(closenessEn)
    expect(boxes().map((box) => box.closest('label')?.innerText)).toEqual(items)
    expect(boxes().filter((box) => box.checked)).toHaveLength(2)
    boxes()[4]?.click()
    await expect.poll(() => boxes().filter((box) => box.checked).length).toBe(3)
    boxes()[4]?.click()
    await expect.poll(() => boxes().filter((box) => box.checked).length).toBe(2)
    // No numbers: nothing is counted.
    expect(document.querySelector('main')?.innerText).not.toMatch(/\d/)
  })

  it('shows what is mutual in the order it came, once', async () => {
    await show('yes-mutual')
    const { 'phones-away': first, 'dance-kitchen': second } = closenessEn
    const box = await expectSeen('.matched', yes.matched)
    const shown = [...box.querySelectorAll('li')].map((item) => item.innerText)
    expect(shown).toEqual([first, second])
    expect(boxes().some((one) => one.closest('label')?.innerText === first)).toBe(false)
  })

  it('is put away, and says so once', async () => {
    await show('yes-begun')
    ;(await expectSeen('button', yes.putAway)).click()
    await expectSeen('[role=status]', yes.putAwayDone)
    await expectSeen('button', yes.begin)
    expect(document.body.innerText).not.toContain('Sam would like to begin this with you')
  })

  it('keeps what there is when nothing more can be kept, and says so', async () => {
    await show('yes-begun', '/yes', { isFull: true })
    await expectSeen('legend')
    boxes()[4]?.click()
    await expectSeen('[role=alert]', spaces.faults['storage-full'])
    await expect.poll(() => boxes()[4]?.checked).toBe(false)
    boxes()[5]?.click()
    await expect.poll(() => boxes()[5]?.checked).toBe(false)
  })

  it.each([
    ['three-people', yes.more],
    ['alone', yes.alone],
  ] as const)('is for two, and says so where they are %s', async (scene, why) => {
    await show(scene)
    await expectSeen('p', why)
    expect(document.querySelector('.actions')).toBe(null)
  })

  it('is not offered to friends', async () => {
    await show('three-people', '/together')
    expect(document.body.innerText).not.toContain(practice.closeness.name)
  })

  it('stands in Together, where the other’s wish to begin is said too', async () => {
    await show('yes-wanted', '/together')
    await expectSeen('a', 'Sam would like to begin this with you')
  })
})
