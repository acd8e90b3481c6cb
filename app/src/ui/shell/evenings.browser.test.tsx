/** What fits an evening, a talk at the table, and the way back when it is hard: as people meet them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import type { Sample, SampleAttune } from '../testing/sample-attune.ts'
import { daysAgo } from '../testing/sample-attune.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { showScene } from './show-scene.testing.ts'
import { clearScreen, layScreen } from './show-screen.testing.ts'

const soon = { timeout: 5_000 }
const { frame, together, tonight, table, repair, practice, help, play, us } = everyEn

beforeEach(layScreen)
afterEach(async () => {
  clearScreen()
  await page.viewport(414, 896)
})

async function show(scene: SampleScene, path: string, more?: Sample): Promise<SampleAttune> {
  history.replaceState(null, '', path)
  const attune = await showScene({ scene, language: 'en', ...(more && { more }) })
  await expect.element(page.getByRole('heading', { level: 1 }), soon).toBeVisible()
  return attune
}

async function title(name: string) {
  await expect.element(page.getByRole('heading', { level: 1, name }), soon).toBeVisible()
}
const button = (name: string) => page.getByRole('button', { name, exact: true })
/** By the beginning or the end of what it says: a row has its title and a note. */
const row = (name: string) =>
  page.getByRole('link', { name: new RegExp(name.replace(/[?.()]/g, '\\$&')) }).first()
const status = (says: string) => page.getByRole('status').filter({ hasText: says })
const radio = (name: string) => page.getByRole('radio', { name, exact: true })
const text = () => document.body.innerText

async function press(...names: string[]) {
  for (const name of names) {
    await expect.element(button(name).first(), soon).toBeEnabled()
    ;(button(name).first().element() as HTMLElement).click()
  }
}

async function choose(...names: string[]) {
  for (const name of names) {
    await expect.element(radio(name), soon).toBeInTheDocument()
    ;(radio(name).element() as HTMLElement).click()
  }
}

async function goTo(link: string, arrived: string) {
  ;(row(link).element() as HTMLElement).click()
  await title(arrived)
}

/** At the table: past the gate, which stands before every exercise. */
async function begin(...more: string[]) {
  await press(table.begin, play.gate.safety.none)
  await expect.element(status('speaks.'), soon).toBeVisible()
  await press(...more)
}

/** Everything that was said, sealed or kept: what leaves no trace leaves it as it is. */
async function traces(attune: SampleAttune): Promise<string> {
  await attune.openOwn()
  void attune.past.value
  // Lists are made once somebody looks.
  await expect.poll(() => attune.past.value.length).toBeGreaterThan(0)
  await expect.poll(() => attune.memories.value.length).toBeGreaterThan(0)
  const { own, past, wins, jar, memories, memoryDraft } = attune
  const all = [own, past, wins, jar, memories, memoryDraft].map(({ value }) => value)
  const kept = [localStorage, sessionStorage].map((store) => Object.entries(store))
  return JSON.stringify([...all, ...kept])
}

describe('what fits tonight', () => {
  it('gives three at most once all is said, and says why', async () => {
    await show('lived-day', '/together')
    ;(row(together.ways.tonight).element() as HTMLElement).click()
    await title(tonight.title)
    await choose(tonight.moods.tender, tonight.lengths[15])
    expect(document.querySelectorAll('.row')).toHaveLength(0)
    await choose(tonight.distances.here)
    await expect.element(status(tonight.fits.tender), soon).toBeVisible()
    const rows = [...document.querySelectorAll('.row')]
    expect(rows).toHaveLength(3)
    for (const one of rows) expect(one.querySelector('.row-note')?.textContent).toMatch(/\w/)
  })

  it('leads to Repair and to Help when it is tense, and to nothing that two would do', async () => {
    await show('lived-day', '/tonight')
    await choose(tonight.moods.tense, tonight.lengths[30], tonight.distances.here)
    await expect.element(row(tonight.repair), soon).toBeVisible()
    await expect.element(row(tonight.helpLine), soon).toBeVisible()
    await expect.element(row(tonight.breath), soon).toBeVisible()
    for (const hard of ['solve-together', 'hard-feelings', 'stories', 'need'] as const)
      expect(text()).not.toContain(practice[hard].name)
    expect(text()).not.toContain(tonight.deeper)
  })

  it('goes lighter and deeper, and forgets all of it', async () => {
    const attune = await show('lived-day', '/tonight')
    const before = await traces(attune)
    await choose(tonight.moods.fine, tonight.lengths[15], tonight.distances.here)
    const given = () => [...document.querySelectorAll('.row-title')].map((one) => one.textContent)
    const usual = given()
    await press(tonight.lighter)
    await expect.poll(given).not.toEqual(usual)
    await expect.element(button(tonight.lighter), soon).toBeDisabled()
    await goTo(frame.together, together.title)
    expect(await traces(attune)).toBe(before)
    ;(row(together.ways.tonight).element() as HTMLElement).click()
    await title(tonight.title)
    await expect.element(radio(tonight.moods.fine), soon).not.toBeChecked()
  })

  it('gives somebody alone what can be done alone', async () => {
    await show('alone', '/tonight')
    await choose(tonight.moods.light, tonight.lengths[5], tonight.distances.here)
    expect([...document.querySelectorAll('.row-title')].map((one) => one.textContent)).toEqual([
      practice.surprise.name,
    ])
  })
})

describe('everything there is', () => {
  const summary = (name: string) => page.getByText(name, { exact: true }).element() as HTMLElement
  const open = () => document.querySelectorAll('.groups [open]').length

  it('is folded, and never more than three groups are open', async () => {
    await show('lived-day', '/together')
    expect(open()).toBe(0)
    const { groups } = together
    for (const group of [groups.talks, groups.listening, groups.turning, groups.ours]) {
      summary(group).click()
      await expect.poll(() => summary(group).parentElement?.hasAttribute('open')).toBe(true)
    }
    await expect.poll(open).toBe(3)
    expect(summary(groups.talks).parentElement?.hasAttribute('open')).toBe(false)
  })

  it('is another for friends and for a team, with nothing intimate', async () => {
    await show('three-people', '/together')
    for (const one of document.querySelectorAll('details')) one.open = true
    expect(text()).not.toContain(practice.closeness.name)
    expect(text()).not.toContain(practice['tender-talk'].name)
    clearScreen()
    layScreen()
    await show('lived-day', '/together', {
      space: { bond: { kind: 'team', stage: 'long-term' } },
    })
    for (const one of document.querySelectorAll('details')) one.open = true
    expect(text()).not.toContain(practice.stories.name)
    expect(text()).toContain(practice['equal-turns'].name)
  })
})

describe('at the table, with one phone', () => {
  it('says whose turn it is, in their colour, and is done after equal turns', async () => {
    const attune = await show('lived-day', '/table')
    const before = await traces(attune)
    await choose(table.talks.stories)
    await begin()
    await expect.element(status('Noor speaks. Sam listens.'), soon).toBeVisible()
    await title(practice.stories.title)
    expect(document.querySelector('.table.is-me')).not.toBeNull()
    const paper = () => getComputedStyle(document.body).backgroundColor
    const mine = paper()
    await press('Pass it to Sam')
    await expect.element(status('Sam speaks. Noor listens.'), soon).toBeVisible()
    expect(document.querySelector('.table.is-you')).not.toBeNull()
    await expect.poll(paper).not.toBe(mine)
    await press(table.last)
    await title(table.after.title)
    await press(table.after.done)
    await title(table.away.title)
    expect(await traces(attune)).toBe(before)
  })

  it('shows no digits while somebody speaks, only a line that fills', async () => {
    await show('lived-day', '/table')
    await choose(table.talks['equal-turns'])
    await begin()
    await title(practice['equal-turns'].title)
    expect(document.querySelector('.table')?.textContent).not.toMatch(/\d/)
    const line = document.querySelector('.timer > div')
    expect(line && getComputedStyle(line).animationDuration).toBe('120s')
  })

  it('goes lighter and deeper, and puts a question away', async () => {
    await show('lived-day', '/table')
    await begin()
    const asked = () => document.querySelector('h1')?.textContent
    const first = asked()
    await expect.element(button(table.lighter), soon).toBeDisabled()
    await press(table.another)
    await expect.poll(asked).not.toBe(first)
    await press(table.deeper)
    await expect.element(button(table.lighter), soon).toBeEnabled()
    const deep = asked()
    await press(table.lighter)
    await expect.poll(asked).not.toBe(deep)
  })

  it('keeps each one’s thought apart, and nothing of the other’s under my name', async () => {
    const attune = await show('lived-day', '/table')
    await begin(table.hold)
    await expect.element(radio('Sam'), soon).toBeChecked()
    // It opens below the edge of most phones.
    await expect.element(page.getByLabelText(table.padLabel), soon).toHaveFocus()
    await page.getByLabelText(table.padLabel).fill('Sam’s own thought')
    await press('Pass it to Sam', table.hold)
    await expect.element(radio('Noor'), soon).toBeChecked()
    await expect.element(page.getByLabelText(table.padLabel), soon).toHaveValue('')
    await page.getByLabelText(table.padLabel).fill('My own thought')
    await press(table.end)
    await title(table.after.title)
    expect(text()).toContain(table.after.othersPads)
    expect(text()).not.toContain('Sam’s own thought')
    await press(table.after.toJournal)
    await expect.element(page.getByText(table.after.inJournal), soon).toBeVisible()
    expect(await traces(attune)).toContain('My own thought')
    expect(await traces(attune)).not.toContain('Sam’s own thought')
  })

  it('keeps what one takes along under Us, or not at all', async () => {
    const attune = await show('lived-day', '/table')
    await begin(table.end)
    await page.getByLabelText(table.after.label).fill('You were afraid too.')
    expect(attune.wins.value.map((one) => one.text)).not.toContain('You were afraid too.')
    await press(table.after.keep)
    await expect.element(page.getByText(table.after.kept), soon).toBeVisible()
    await expect
      .poll(() => attune.wins.value.map(({ by, text: said }) => [by.name, said]))
      .toContainEqual(['Noor', 'You were afraid too.'])
    expect(us.title).toBeTruthy()
  })

  it('forgets everything when somebody leaves in the middle, but not for a look at Help', async () => {
    await show('lived-day', '/table')
    await begin(table.hold)
    await page.getByLabelText(table.padLabel).fill('Ask about the boat')
    ;(row(frame.help).element() as HTMLElement).click()
    await title(help.title)
    await press(frame.closeHelp)
    await expect.element(button(table.end), soon).toBeVisible()
    await goTo(frame.together, together.title)
    ;(row(together.ways.table).element() as HTMLElement).click()
    await title(table.title)
    expect(document.body.innerHTML).not.toContain('Ask about the boat')
  })

  it('goes round and round with three, each in turn', async () => {
    await show('three-people', '/table')
    await choose(table.talks.stories)
    await begin()
    await expect.element(status('Noor speaks. Sam and Kim listen.'), soon).toBeVisible()
    await press('Pass it to Sam', 'Pass it to Kim')
    await expect.element(status('Kim speaks. Noor and Sam listen.'), soon).toBeVisible()
    await press(table.last)
    await title(table.after.title)
  })

  it('works for two where only one has a space', async () => {
    await show('alone', '/table')
    expect(text()).not.toContain(table.phones)
    await choose(table.other)
    await begin()
    await expect.element(status(`${table.other} speaks. Noor listens.`), soon).toBeVisible()
  })

  it('asks first whether it is safe, and leads to Help where it may not be', async () => {
    const attune = await show('lived-day', '/table')
    const before = await traces(attune)
    await press(table.begin, play.gate.safety.some)
    await expect.element(page.getByText(help.check.careful), soon).toBeVisible()
    await press(help.check.toHelp)
    await title(help.title)
    history.back()
    await expect.element(page.getByText(help.check.statements.force), soon).toBeVisible()
    expect(await traces(attune)).toBe(before)
  })

  it('fits a narrow phone on its side', async () => {
    await page.viewport(568, 320)
    await show('far-too-much', '/table')
    await begin()
    const { scrollWidth, clientWidth } = document.documentElement
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  })
})

describe('at the table, each with their own phone', () => {
  it('shows the turn that the other phone shows, and ends one’s own', async () => {
    const attune = await show('table-begun', '/table')
    await choose(table.phonesAre.each, table.talks.stories)
    await begin()
    await expect.element(status('Sam speaks. Noor listens.'), soon).toBeVisible()
    await expect.element(button(table.done), soon).not.toBeInTheDocument()
    const key = toRoundKey('stories', `${daysAgo(0)}/table-1`)
    const turn = { kind: 'moved', step: 'story', move: 'turn', to: '', answer: {} } as const
    attune.bring(key, { ...turn, by: 'sam', n: 1 })
    await title(table.after.title)
    expect(text()).toContain(table.after.goOn)
    await goTo(frame.together, together.title)
    await goTo(together.ways.table, table.title)
    // Over is over: the next one begins anew.
    await choose(table.phonesAre.each, table.talks.stories)
    await press(table.begin)
    await expect
      .element(page.getByRole('status').filter({ hasText: 'speaks.' }), soon)
      .toBeVisible()
  })

  it('begins the same talk on every phone, by the day alone', async () => {
    const attune = await show('lived-day', '/table')
    await choose(table.phonesAre.each, table.talks.stories)
    await begin()
    const key = toRoundKey('stories', `${daysAgo(0)}/table-1`)
    const turns = () => attune.round(key)?.view.steps.find(({ kind }) => kind === 'turns')?.phase
    const isMine = document.querySelector('.whose')?.textContent?.startsWith('Noor')
    const turn = { kind: 'moved', step: 'story', move: 'turn', to: '', answer: {} } as const
    if (!isMine) attune.bring(key, { ...turn, by: 'sam', n: 0 })
    await press(table.done)
    await expect.poll(turns).toMatchObject(isMine ? { is: 'on', turn: 1 } : { is: 'over' })
  })

  it('goes deeper only once each of them would like it', async () => {
    const attune = await show('lived-day', '/table')
    await choose(table.phonesAre.each)
    await begin()
    const asked = () => document.querySelector('h1')?.textContent
    const light = asked()
    await press(table.deeper)
    await expect.element(page.getByText(table.deeperSoon), soon).toBeVisible()
    expect(asked()).toBe(light)
    const key = toRoundKey('dial', `${daysAgo(0)}/table-1`)
    const level = { kind: 'moved', step: 'depth', by: 'sam', move: 'level', to: '' } as const
    attune.bring(key, { ...level, n: 1, answer: { level: '3' } })
    await expect.poll(asked).not.toBe(light)
  })
})

describe('repair', () => {
  const joint = ['pause', 'apology', 'learn-from-it', 'hard-message'] as const

  it('closes again what is for two, for whoever answers the check in Help otherwise later', async () => {
    await show('lived-day', '/repair')
    await press(repair.ask, play.gate.safety.none)
    await expect.element(page.getByText(repair.calm), soon).toBeVisible()
    ;(page.getByRole('link', { name: frame.help }).first().element() as HTMLElement).click()
    await press(help.check.line, help.check['not-sure'], help.check.stop)
    history.back()
    await title(repair.title)
    await expect.element(button(repair.ask), soon).toBeVisible()
    await expect.element(page.getByText(repair.calm), soon).not.toBeInTheDocument()
  })

  it('is short, and has what one does alone in front of the gate', async () => {
    await show('lived-day', '/repair')
    for (const one of [repair.breath, practice['before-you-send'].name, practice.unsaid.name])
      await expect.element(row(one), soon).toBeVisible()
    for (const one of joint) expect(text()).not.toContain(practice[one].name)
  })

  it('opens for who says that nothing speaks against it, and leaves no trace of that', async () => {
    const attune = await show('lived-day', '/repair')
    const before = await traces(attune)
    await press(repair.ask)
    await expect.element(page.getByText(help.check.statements.threats), soon).toBeVisible()
    await press(play.gate.safety.none)
    for (const one of joint) await expect.element(row(practice[one].name), soon).toBeVisible()
    expect(await traces(attune)).toBe(before)
  })

  it('leads to Help and to nothing joint otherwise, whatever is done next', async () => {
    const attune = await show('lived-day', '/repair')
    const before = await traces(attune)
    await press(repair.ask, play.gate.safety.some)
    await expect.element(page.getByText(help.check.careful), soon).toBeVisible()
    for (const one of joint) expect(text()).not.toContain(practice[one].name)
    await press(help.check.toHelp)
    await title(help.title)
    history.back()
    await title(repair.title)
    for (const one of joint) expect(text()).not.toContain(practice[one].name)
    expect(await traces(attune)).toBe(before)
  })

  it('shows a pause that is on above everything, without the gate and without a name', async () => {
    await show('pause-running', '/repair')
    const running = document.querySelector<HTMLElement>('.pause-running')
    await expect.poll(() => document.querySelector('.pause-running')).not.toBeNull()
    expect(running?.innerText ?? text()).not.toContain('Sam')
    ;(row(repair.runningNote).element() as HTMLElement).click()
    await expect.element(button(play.pause.end), soon).toBeVisible()
  })

  it('shows what they agreed on in one tap, and the way back after a pause', async () => {
    await show('after-a-pause', '/repair')
    expect(text()).not.toContain('Harbour')
    await press(repair.ask, play.gate.safety.none)
    await expect.element(row(repair.comeBack), soon).toBeVisible()
    ;(page.getByText(repair.script, { exact: true }).element() as HTMLElement).click()
    await expect.element(page.getByText('Harbour'), soon).toBeVisible()
    ;(row(repair.comeBack).element() as HTMLElement).click()
    await title(practice.pause.name)
    await expect.element(page.getByText(play.pause.over), soon).toBeVisible()
  })

  it.each(['alone', 'put-away-space', 'they-left'] as const)(
    'has nothing for two in the space %s',
    async (scene) => {
      await show(scene, '/repair')
      await expect.element(page.getByText(repair.nobody), soon).toBeVisible()
      await expect.element(button(repair.ask), soon).not.toBeInTheDocument()
      await expect.element(row(repair.breath), soon).toBeVisible()
    },
  )
})
