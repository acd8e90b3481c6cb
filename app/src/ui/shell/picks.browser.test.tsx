import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import { listKindsEn } from '../../content/lists/list-kinds.en.ts'
import { listTextsEn } from '../../content/lists/list-texts.en.ts'
import { words as furtherEn } from '../../content/fetched/questions.en.ts'
import { words as todayEn } from '../../content/fetched/today.en.ts'
import { tenderDeckEn } from '../../content/questions/tender-deck.en.ts'
import { topicQuestionsEn } from '../../content/lists/topic-questions.en.ts'
import { cards } from '../../content/lists/cards.ts'
import { repair as repairList } from '../../content/lists/repair.ts'
import { twoMinute } from '../../content/lists/two-minute.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import type { Sample, SampleAttune } from '../testing/sample-attune.ts'
import { daysAgo } from '../testing/sample-attune.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { showScene } from './show-scene.testing.ts'
import { clearScreen, layScreen } from './show-screen.testing.ts'

const { picks, play, practice, repair, table, together, purpose, writing } = everyEn

const mendingCard = cards.find(({ kind }) => kind === 'repair')?.id ?? ''
const questionsEn: Readonly<Record<string, string>> = { ...todayEn.deck, ...furtherEn.questions }

beforeEach(async () => {
  await page.viewport(320, 640)
  layScreen()
})

afterEach(clearScreen)

async function show(scene: SampleScene, path: string, more?: Sample): Promise<SampleAttune> {
  history.replaceState(null, '', path)
  const attune = await showScene({ scene, language: 'en', ...(more && { more }) })
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  return attune
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const radio = (name: string) => page.getByRole('radio', { name, exact: true })
const link = (name: string) => page.getByRole('link', { name: new RegExp(`^${name}`) })
const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const press = async (...names: string[]) => {
  for (const name of names) await userEvent.click(button(name).first())
}
const choose = (name: string) => userEvent.click(radio(name))
const listed = (selector = '.few > li') =>
  [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.innerText)
const cardShown = () => document.querySelector<HTMLElement>('.face-up')?.innerText

describe('cards', () => {
  it('are found from Together, drawn with the keyboard, and read out', async () => {
    await show('lived-day', '/together')
    await userEvent.click(link(together.ways.cards))
    await expect.element(title(picks.cards.title)).toHaveFocus()
    button(picks.cards.draw).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(cardShown).toBeDefined()
    const first = cardShown()
    expect(Object.values(listTextsEn.cards)).toContain(first)
    expect(document.querySelector('.face-up')?.closest('[role=status]')).not.toBeNull()
    await press(picks.cards.another)
    await expect.poll(cardShown).not.toBe(first)
  })

  it('lie on the table for both once one is laid there', async () => {
    const attune = await show('lived-day', '/cards')
    await press(picks.cards.draw)
    await expect.poll(cardShown).toBeDefined()
    const drawn = cardShown()
    await press(picks.cards.lay)
    await expect.element(page.getByText(drawn ?? '').first()).toBeVisible()
    await expect.poll(() => location.pathname).toMatch(/^\/round\/a-card\//)
    expect(attune.drawn.value).toHaveLength(1)
  })

  it('never come up again once they are put away, and nothing is said', async () => {
    const attune = await show('lived-day', '/cards')
    await press(picks.cards.draw)
    await expect.poll(cardShown).toBeDefined()
    const before = attune.past.value.length
    await press(picks.cards.away)
    await expect.element(page.getByText(picks.cards.isAway)).toBeVisible()
    expect(cardShown()).toBeUndefined()
    expect(attune.drawn.value).toHaveLength(1)
    expect(attune.past.value).toHaveLength(before)
  })

  it('that were put away can be seen, and brought back', async () => {
    const attune = await show('lived-day', '/cards')
    await expect.element(page.getByText(picks.cards.putAway)).not.toBeInTheDocument()
    await press(picks.cards.draw)
    await expect.poll(cardShown).toBeDefined()
    const away = cardShown() ?? ''
    await press(picks.cards.away)
    await userEvent.click(page.getByText(picks.cards.putAway, { exact: true }))
    await expect.element(page.getByText(away)).toBeVisible()
    expect(attune.drawn.value).toHaveLength(1)
    await press(picks.cards.bringBack)
    await expect.element(page.getByText(picks.cards.isBack)).toBeVisible()
    expect(attune.drawn.value).toHaveLength(0)
    await press(picks.cards.draw)
    await expect.poll(cardShown).toBe(away)
  })

  it('for making up, put away, are seen past their gate alone', async () => {
    const attune = await show('lived-day', '/cards')
    const key = toRoundKey('a-mending-card', `${daysAgo(0)}/${mendingCard}`)
    await attune.leaveRound(key)
    await expect.poll(() => attune.away.value.length).toBe(1)
    await expect.element(page.getByText(picks.cards.putAway)).not.toBeInTheDocument()
    await attune.passGate('safety')
    await expect.element(page.getByText(picks.cards.putAway)).toBeVisible()
  })

  it('for making up stand behind the gate, to draw and to print', async () => {
    await show('lived-day', '/cards')
    await choose(listKindsEn.cards.repair)
    await expect.element(title(play.gate.safety.title)).toBeVisible()
    await press(play.gate.safety.none, picks.cards.draw)
    await expect.poll(cardShown).toBeDefined()
    await userEvent.click(link(picks.cards.print))
    await expect.element(title(picks.print.title)).toBeVisible()
    await expect.element(radio(listKindsEn.cards.repair)).toBeVisible()
  })

  it('have a deck that people write, and that either draws from', async () => {
    const attune = await show('lived-day', '/cards')
    await userEvent.click(link(picks.cards.write))
    await userEvent.fill(page.getByRole('textbox').first(), 'Which smell is home?')
    await press(writing.say)
    await expect.element(title(practice['our-card'].said)).toBeVisible()
    expect(attune.ownCards.value).toMatchObject([{ text: 'Which smell is home?' }])
    await press(everyEn.frame.backTo.replace('{place}', everyEn.frame.together))
    await userEvent.click(link(together.ways.cards))
    await choose(picks.cards.ours)
    await press(picks.cards.draw)
    await expect.poll(cardShown).toBe('Which smell is home?')
  })

  it('are read aloud and printed in a team, and nothing of it is kept', async () => {
    await show('lived-day', '/cards', { space: { bond: { kind: 'team', stage: 'long-term' } } })
    await press(picks.cards.draw)
    await expect.poll(cardShown).toBeDefined()
    await expect.element(link(picks.cards.print)).toBeVisible()
    await expect.element(button(picks.cards.lay)).not.toBeInTheDocument()
    await expect.element(link(picks.cards.write)).not.toBeInTheDocument()
  })

  it('come out of a printer with nothing else of the screen', async () => {
    await show('own-deck', '/cards/print')
    const whole = listed('.card-sheet li').length
    await expect.element(radio(listKindsEn.cards.repair)).not.toBeInTheDocument()
    await choose(picks.cards.ours)
    await userEvent.click(page.getByRole('checkbox', { name: picks.print.blank }))
    await expect.poll(() => listed('.card-sheet li').length).toBe(3)
    expect(whole).toBeGreaterThan(40)
    expect(listed('.card-sheet li').join()).toContain('What did you want to be at nine?')
    const printed: string[] = []
    window.print = () => void printed.push(document.title)
    await press(picks.print.go)
    expect(printed).toHaveLength(1)
  })
})

describe('two minutes', () => {
  it('gives three at a time that fit, and others', async () => {
    await show('lived-day', '/ideas')
    await choose(picks.ideas.energies.low)
    await choose(picks.ideas.places.far)
    await expect.poll(() => listed().length).toBe(3)
    const fits = twoMinute.filter(
      ({ energy, distance }) => energy === 'low' && distance !== 'near',
    ) as readonly { readonly id: keyof (typeof listTextsEn)['two-minute'] }[]
    const texts = fits.map(({ id }) => listTextsEn['two-minute'][id])
    const first = listed()
    for (const one of first) expect(texts).toContain(one)
    await press(picks.others)
    await expect.poll(() => listed()).not.toEqual(first)
  })

  it('has a touch only where both have said yes to it', async () => {
    const hug = listTextsEn['two-minute']['hug-if-wished']
    const seen = async (sample: Sample) => {
      await show('yes-mutual', '/ideas', sample)
      await choose(picks.ideas.energies.low)
      await choose(picks.ideas.places.near)
      const all = new Set<string>()
      for (let turn = 0; turn < 12; turn++) {
        await press(picks.others)
        listed().forEach((one) => all.add(one))
      }
      render(null, document.getElementById('app') as HTMLElement)
      return all
    }
    const mutual = (...matches: string[]): Sample => ({ yes: { is: 'begun', marks: [], matches } })
    expect(await seen(mutual('rub-feet'))).not.toContain(hug)
    expect(await seen(mutual('long-hug'))).toContain(hug)
  })
})

describe('topics', () => {
  it('open with a question and two that go on, and can be suggested', async () => {
    const attune = await show('lived-day', '/topics')
    await choose(listKindsEn.topics.curious)
    await expect.poll(() => listed('.of-topics > li').length).toBe(3)
    await userEvent.click(page.getByText(listed('.of-topics > li')[0] ?? '', { exact: true }))
    const first = document.querySelector<HTMLElement>('[open] .prompt-again')?.innerText
    expect(Object.values(topicQuestionsEn)).toContain(first)
    expect(listed('[open] li')).toHaveLength(2)
    await userEvent.click(page.getByRole('button', { name: 'Suggest it to Sam' }))
    await expect.element(title(play.gate.safety.title)).toBeVisible()
    await press(play.gate.safety.none)
    await expect
      .poll(() => document.querySelector('.chip[aria-pressed=true]')?.textContent)
      .toBeTruthy()
    await press(writing.say)
    await expect.poll(() => attune.past.value[0]?.practice).toBe('topic')
  })

  it('that are tense stand behind the gate', async () => {
    await show('lived-day', '/topics')
    expect(listed('.of-topics > li')).toHaveLength(3)
    await choose(listKindsEn.topics['tense-but-safe'])
    await expect.element(title(play.gate.safety.title)).toBeVisible()
  })

  it.each([
    [0, topicQuestionsEn['dream-snack']],
    [1, topicQuestionsEn['dream-snack']],
    [2, questionsEn['q-eating-rule']],
    [4, questionsEn['q-remembered-meal']],
  ])('ask one question each time round: at turn %i', async (turns, question) => {
    const key = toRoundKey('topic', `${daysAgo(0)}/one`)
    const taken = Array.from({ length: turns }, (_, n) => {
      const by = n % 2 === 0 ? 'noor' : 'sam'
      return { kind: 'moved', step: 'talk', by, move: 'turn', to: '', n, answer: {} } as const
    })
    await show('lived-day', `/round/${key}`, {
      passed: ['safety'],
      space: {
        rounds: [
          {
            key,
            facts: [
              { kind: 'written', step: 'pick', by: 'noor', answer: { topic: 'dream-snack' } },
              {
                ...{ kind: 'replied', step: 'agreed', by: 'sam', to: 'noor' },
                ...{ reply: 'yes', text: '', about: 'dream-snack' },
              },
              ...taken,
            ],
          },
        ],
      },
    })
    const asked = () => document.querySelector<HTMLElement>('.step .prompt-again')?.innerText
    await expect.poll(asked).toBe(question)
  })
})

describe('sentences for a hard talk', () => {
  const sentences = (kind: string) =>
    repairList.filter((one) => one.kind === kind).map(({ id }) => listTextsEn.repair[id])

  it('are in Repair behind its gate, by what they are for', async () => {
    await show('lived-day', '/repair')
    await expect.element(page.getByText(repair.words, { exact: true })).not.toBeInTheDocument()
    await press(repair.ask, play.gate.safety.none)
    await userEvent.click(page.getByText(repair.words, { exact: true }))
    await choose(listKindsEn.repair['apology-open'])
    await expect.poll(() => listed().length).toBe(3)
    for (const one of listed()) expect(sentences('apology-open')).toContain(one)
  })

  it('begin the same sentence gentler, and stay the person’s own', async () => {
    const key = toRoundKey('pause', `${daysAgo(0)}/over`)
    const moved = (move: 'pause' | 'end', answer = {}) =>
      ({ kind: 'moved', step: 'pause', by: 'sam', move, to: '', n: 1, answer }) as const
    const reset = { 'reset-line': 'Here I am.' }
    await show('lived-day', `/round/${key}`, {
      passed: ['safety'],
      space: {
        rounds: [
          {
            key,
            facts: [
              ...[moved('pause', { until: '2026-11-22T20:40Z' }), moved('end')],
              { kind: 'written', step: 'reset', by: 'noor', answer: reset },
              { kind: 'written', step: 'reset', by: 'sam', answer: reset },
            ],
          },
        ],
      },
    })
    const field = page.getByRole('textbox', { name: practice.pause.steps.again.gentler.ask })
    while (field.query() === null) await press(play.goOn)
    await userEvent.click(page.getByText(play.sentences, { exact: true }))
    await expect.poll(() => listed('.is-sentence').length).toBe(3)
    const [sentence = ''] = listed('.is-sentence')
    expect(sentences('soften')).toContain(sentence)
    await userEvent.click(button(sentence))
    await expect.element(field).toHaveValue(`${sentence} `)
    await expect.element(field).toHaveFocus()
  })
})

it('says one line at a time at the table', async () => {
  await show('lived-day', '/table')
  await press(table.begin, play.gate.safety.none)
  const line = () => document.querySelector<HTMLElement>('.table .timer ~ [role=status]')?.innerText
  await expect.poll(line).toBe(listTextsEn.table['only-ears'])
  await userEvent.click(page.getByRole('button', { name: /^Pass it/ }))
  // Of a talk with a dial, that it can be turned.
  await expect.poll(line).toBe(listTextsEn.table['lighter-or-deeper'])
  await userEvent.click(page.getByRole('button', { name: /^Pass it/ }))
  await expect.poll(line).toBe(listTextsEn.table['no-advice-now'])
})

describe('tender questions', () => {
  const yes = { is: 'begun', marks: [], matches: ['pace'] } as const
  const tender = { isTender: true, passed: ['safety', 'adults'] } as const

  it('are for two who have both opened their topics and talk', async () => {
    await show('yes-mutual', '/begin/tender-talk', { yes, ...tender })
    await press(play.turns.talk)
    await userEvent.click(page.getByText(play.question, { exact: true }))
    await expect.poll(() => listed().length).toBe(3)
    for (const one of listed()) expect(Object.values(tenderDeckEn)).toContain(one)
  })

  it('are there for nobody whose topics do not meet', async () => {
    await show('yes-mutual', '/begin/tender-talk', { yes: { ...yes, matches: [] }, ...tender })
    await expect.element(page.getByText(everyEn.yes.list)).toBeVisible()
    await expect.element(button(play.turns.talk)).not.toBeInTheDocument()
    await expect.element(page.getByText(play.question)).not.toBeInTheDocument()
  })
})

describe('what a practice rests on', () => {
  it('is one step away from it', async () => {
    await show('open', '/begin/small-win')
    await userEvent.click(link(play.restsOn))
    await expect.element(title(`What “${practice['small-win'].name}” rests on`)).toBeVisible()
    expect(document.querySelectorAll('details').length).toBeGreaterThan(0)
    expect(document.querySelectorAll('details').length).toBeLessThan(8)
    await userEvent.click(link(purpose.one.all))
    await expect.element(title(purpose.title)).toBeVisible()
  })

  it('says so where no study speaks for it', async () => {
    await show('open', '/purpose/need')
    await expect.element(page.getByText(purpose.one.none)).toBeVisible()
    expect(document.querySelectorAll('details')).toHaveLength(0)
  })

  it('is not asked of somebody at the gate', async () => {
    await show('before-the-gate', `/round/${toRoundKey('topic', `${daysAgo(0)}/new`)}`)
    await expect.element(title(play.gate.safety.title)).toBeVisible()
    await expect.element(link(play.restsOn)).not.toBeInTheDocument()
  })
})
