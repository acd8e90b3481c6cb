import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import type { Sample, SampleAttune } from '../testing/sample-attune.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { showScene } from './show-scene.testing.ts'
import { clearScreen, layScreen } from './show-screen.testing.ts'

const {
  frame,
  help,
  welcome,
  us,
  spaces,
  own,
  me,
  together,
  practice,
  writing,
  memories,
  export: words,
} = everyEn

beforeEach(layScreen)

afterEach(clearScreen)

async function show(scene: SampleScene, path: string, more?: Sample): Promise<SampleAttune> {
  history.replaceState(null, '', path)
  const attune = await showScene({ scene, language: 'en', ...(more && { more }) })
  await seen('h1')
  return attune
}

async function seen(selector: string, text = ''): Promise<HTMLElement> {
  const find = () =>
    [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
      one.innerText.includes(text),
    )
  await expect.poll(find, { timeout: 5_000 }).toBeDefined()
  return find() as HTMLElement
}

const tap = async (text: string) => (await seen('a, button', text)).click()

async function type(text: string, at = 'textarea') {
  const field = (await seen(at)) as HTMLTextAreaElement
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

describe('leaving', () => {
  it('takes three taps from Today, asks nobody, and says one quiet sentence', async () => {
    const attune = await show('lived-day', '/')
    await tap(frame.us)
    await tap(spaces.space.leave)
    await seen('h1', spaces.leave.title)
    expect(document.body.innerText).toContain('Sam gets no message.')
    await tap(spaces.leave.leaveNow)
    await seen('h1', welcome.title)
    await seen('.notice', spaces.leave.left)
    expect(attune.space.value).toBe(null)
  })

  it('offers a copy before', async () => {
    await show('open', '/leave')
    await tap(spaces.leave.copy)
    await expect.poll(() => document.querySelector('h1')?.innerText).toBe(words.title)
  })
})

describe('looking around', () => {
  it('says so on every screen, and stops', async () => {
    const attune = await show('first-visit', '/')
    await tap(welcome.look)
    await seen('.looking', 'Noor and Sam are made up.')
    for (const place of [frame.together, frame.us, frame.me, frame.learn]) {
      // Not a row whose name begins the same: “Memories” has a “Me”.
      const way = await seen('nav a', place)
      way.click()
      await seen('h1', place)
      await seen('.looking')
    }
    await tap(frame.help)
    await seen('h1', frame.help)
    await seen('.looking')
    await tap(welcome.looking.leave)
    await seen('h1', welcome.title)
    expect(document.querySelector('.looking')).toBe(null)
    expect(attune.device.value.isLooking).toBe(false)
  })

  it('says when it cannot be fetched', async () => {
    await show('looking-offline', '/')
    await tap(welcome.look)
    const said = await seen('[role=status]', welcome.lookOffline)
    expect(said.innerText).toBe(welcome.lookOffline)
  })

  it('offers nobody’s things to take along', async () => {
    await show('looking', '/me')
    expect(document.body.innerText).not.toContain(me.export)
    await tap(frame.us)
    await tap(us.space)
    await seen('h1', spaces.space.title)
    expect(document.body.innerText).not.toContain(spaces.space.archive)
  })
})

describe('a long life', () => {
  it('is drawn thirty at a time, and reading goes on where the new ones begin', async () => {
    const attune = await show('ten-years', '/past')
    await expect.poll(() => attune.past.value.length).toBeGreaterThan(900)
    await expect.poll(() => document.querySelectorAll('.month li').length).toBe(30)
    await tap(frame.more)
    await expect.poll(() => document.querySelectorAll('.month li').length).toBe(60)
    const rows = [...document.querySelectorAll('.month li')]
    await expect.poll(() => rows.indexOf(document.activeElement as Element)).toBe(30)
  })

  it('gives one thank-you out of the jar', async () => {
    await show('ten-years', '/jar')
    expect(document.querySelectorAll('.drawn figure')).toHaveLength(0)
    await tap(us.draw)
    const first = (await seen('.drawn figure')).innerText
    await tap(us.drawAnother)
    await expect
      .poll(() => document.querySelector<HTMLElement>('.drawn')?.innerText)
      .not.toBe(first)
  })
})

describe('the journal', () => {
  it('keeps what is being written while somebody looks at Help', async () => {
    const attune = await show('open', '/journal')
    await type('Half a sentence')
    await tap(frame.help)
    await seen('h1', frame.help)
    expect(attune.own.value?.draft).toBe('Half a sentence')
    await tap(frame.closeHelp)
    expect(((await seen('textarea')) as HTMLTextAreaElement).value).toBe('Half a sentence')
  })

  it('loses nothing to a full disk', async () => {
    await show('open', '/journal', { isFull: true })
    await type('It has to go somewhere.')
    await tap(own.keep)
    await seen('[role=alert]', 'no room left')
    expect(((await seen('textarea')) as HTMLTextAreaElement).value).toBe('It has to go somewhere.')
  })

  it('keeps a page, changes it, gives it back as it was, and takes it out', async () => {
    const attune = await show('open', '/journal')
    const texts = () => attune.own.value?.pages.map(({ text }) => text)
    await type('Bread.')
    await tap(own.keep)
    await expect.poll(texts).toEqual(['Bread.'])
    await tap(own.change)
    await type('Cake.', '.page textarea')
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('pagehide'))
    await expect.poll(texts).toEqual(['Cake.'])
    await tap(own.leaveIt)
    await expect.poll(texts).toEqual(['Bread.'])
    await tap(own.change)
    await tap(own.takeOut)
    await tap(own.takeOutNow)
    await expect.poll(texts).toEqual([])
    await expect.poll(() => document.activeElement?.tagName).toBe('H1')
  })
})

describe('a page that another device has changed while it is open here', () => {
  it.each([
    ['leaves it', 'leaveIt'],
    ['keeps it', 'keepChange'],
  ] as const)('stays as it is there when somebody %s and has typed nothing', async (_, way) => {
    const attune = await show('open', '/journal')
    const texts = () => attune.own.value?.pages.map(({ text }) => text)
    await type('Bread.')
    await tap(own.keep)
    await expect.poll(texts).toEqual(['Bread.'])
    await tap(own.change)
    await attune.changeJournal(attune.own.value?.pages[0]?.page ?? '', 'Bread and salt.')
    await expect.poll(texts).toEqual(['Bread and salt.'])
    window.dispatchEvent(new Event('pagehide'))
    await tap(own[way])
    await seen('.page', 'Bread and salt.')
    expect(texts()).toEqual(['Bread and salt.'])
  })

  it('is given back as it was here only where nobody has changed it since', async () => {
    const attune = await show('open', '/journal')
    const texts = () => attune.own.value?.pages.map(({ text }) => text)
    await type('Bread.')
    await tap(own.keep)
    await tap(own.change)
    await type('Cake.', '.page textarea')
    window.dispatchEvent(new Event('pagehide'))
    await expect.poll(texts).toEqual(['Cake.'])
    await attune.changeJournal(attune.own.value?.pages[0]?.page ?? '', 'Bread and salt.')
    await tap(own.leaveIt)
    await seen('.page', 'Bread and salt.')
    expect(texts()).toEqual(['Bread and salt.'])
  })

  it('holds what was typed here when somebody says to keep that, kept before unasked or not', async () => {
    const attune = await show('open', '/journal')
    const texts = () => attune.own.value?.pages.map(({ text }) => text)
    await type('Bread.')
    await tap(own.keep)
    await tap(own.change)
    await type('Cake.', '.page textarea')
    window.dispatchEvent(new Event('pagehide'))
    await expect.poll(texts).toEqual(['Cake.'])
    await attune.changeJournal(attune.own.value?.pages[0]?.page ?? '', 'Bread and salt.')
    await expect.poll(texts).toEqual(['Bread and salt.'])
    await tap(own.keepChange)
    await seen('.page', 'Cake.')
    expect(texts()).toEqual(['Cake.'])
  })
})

describe('something begun from another place', () => {
  it('leads back there when it is said, and says so above', async () => {
    await show('open', '/us')
    await tap(us.winsAction)
    await seen('.back-link', frame.us)
    await type('We laughed.')
    await tap(writing.say)
    await seen('h1', practice['small-win'].said)
    await tap(frame.backTo.replace('{place}', frame.us))
    await seen('h1', us.title)
    expect(document.querySelector('.win')?.textContent).toContain('We laughed.')
  })

  it('leads to Today from there', async () => {
    await show('open', '/begin/small-win')
    await seen('.back-link', frame.home)
    await type('We laughed.')
    await tap(writing.say)
    await tap(frame.backTo.replace('{place}', frame.home))
    expect((await seen('h1', 'Noor')).innerText).toContain('Good evening')
  })
})

it('puts a space away and brings it back', async () => {
  const attune = await show('open', '/archive')
  await tap(spaces.archive.now)
  await seen('h1', spaces.title)
  expect(attune.space.value?.isArchived).toBe(true)
  await tap('Sam')
  await tap(frame.together)
  await seen('p', together.putAway)
  await tap(together.bringBack)
  await tap(spaces.archive.back.now)
  await expect.poll(() => attune.space.value?.isArchived).toBe(false)
})

it('has another name when somebody says so', async () => {
  const attune = await show('open', '/space')
  await type('  ', 'input')
  await tap(spaces.space.rename)
  await seen('[role=alert]', spaces.faults['name-empty'])
  await type('Noor A.', 'input')
  await tap(spaces.space.rename)
  await expect.poll(() => attune.space.value?.me.name).toBe('Noor A.')
})

it('leaves help and every other place within reach when one screen is broken', async () => {
  const attune = await show('lived-day', '/together')
  Object.defineProperty(attune, 'past', {
    get: () => {
      throw new Error('a mistake of ours')
    },
  })
  await tap(together.earlier)
  await seen('h1', frame.broken.title)
  await seen('button', frame.broken.reload)
  await tap(frame.help)
  expect((await seen('h1', help.title)).innerText).toBe(help.title)
})

it('fetches a photo as soon as there is a connection, not with the next try', async () => {
  const attune = await show('memories-apart', '/memories')
  const { openMedium } = attune
  let asked = 0
  Object.assign(attune, {
    openMedium: (...of: Parameters<typeof openMedium>) => ((asked += 1), openMedium(...of)),
  })
  await seen('.memory-trouble', memories.medium.offline)
  const before = asked
  attune.changePeople({ online: true })
  await expect.poll(() => asked).toBeGreaterThan(before)
})
