/** Somebody who goes through a practice by what a screen reader hears: roles, labels and names, nothing else. */
import { everyEn } from '../../content/messages/every-section.testing.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import type { Person } from './show-pair.testing.tsx'

const { care, play, practice, question, reveal, writing } = everyEn
const { gate, sayBack, turns, pause, depth, read, proposal, wish, promise } = play

/** What leads on, the most pressing first. */
const onward: readonly string[] = [
  ...[gate.safety.none, gate.adults.yes, sayBack.yes, sayBack.send, sayBack.sendMissing],
  ...[turns.begin, turns.done, pause.ask, pause.meanwhile, pause.end, depth.set, read.begin],
  ...[question.seal, writing.say, reveal.send, wish.yes, care.wish.send, play.goOn],
  ...[care.wish.happened, care.wish.landed, promise.happened, promise.landed],
]

/** What somebody does who does not take the straight way. */
export const sideways: readonly string[] = [
  ...[sayBack.partly, sayBack.again, wish.smaller, wish.notNow, proposal.smaller, proposal.notNow],
  ...[pause.more, reveal.later, proposal.end],
]

export async function stands(person: Person): Promise<void> {
  for (let times = 0; times < 200; times++) {
    await frame()
    const { root } = person
    if (root.querySelector('[aria-busy="true"]') === null && root.querySelector('h1')) return
  }
  throw new Error(`${person.name} waits for a screen: ${person.root.innerText}`)
}

/** Fills what there is to fill, presses what leads on; null where nothing does. */
export async function takeOne(
  person: Person,
  names: readonly string[] = onward,
): Promise<string | null> {
  await stands(person)
  if (heard(person).includes(everyEn.frame.broken.title))
    throw new Error(`${person.name}’s screen is broken`)
  fillAll(person)
  await frame()
  // Whatever a choice has opened.
  fillAll(person)
  await frame()
  const buttons = buttonsIn(person.root).map((one) => [nameOf(one), one] as const)
  const name = names.find((one) => buttons.some(([called]) => called === one))
  if (name === undefined) return null
  buttons.find(([called]) => called === name)?.[1].click()
  await frame()
  await frame()
  return name
}

/** Goes on as far as it goes; what is only offered is taken once. */
export async function goesOn(
  person: Person,
  taken = new Set<string>(),
  most = 40,
): Promise<readonly string[]> {
  const done: string[] = []
  for (;;) {
    const name = (await takeOne(person)) ?? (await takeOffer(person, taken))
    if (name === null) return done
    done.push(name)
    if (done.length > most)
      throw new Error(
        `${person.name} goes round in circles: ${done.slice(-6).join(' → ')}\n${heard(person)}`,
      )
  }
}

async function takeOffer(person: Person, taken: Set<string>): Promise<string | null> {
  const sections = [...person.root.querySelectorAll('section')]
  const offers = sections.find((one) => one.querySelector('h2')?.innerText === play.offers)
  const next = offers && buttonsIn(offers).find((one) => !taken.has(nameOf(one)))
  if (next === undefined) return null
  const name = nameOf(next)
  taken.add(name)
  next.click()
  await frame()
  return name
}

/** A button by its name, as far as it can be pressed. */
export function buttonOf(person: Person, name: string): HTMLElement | undefined {
  return buttonsIn(person.root).find((one) => nameOf(one) === name)
}

function buttonsIn(root: Element): HTMLButtonElement[] {
  return [...root.querySelectorAll('button')].filter(
    (one) => !one.disabled && one.getAttribute('aria-disabled') !== 'true',
  )
}

function nameOf(one: HTMLElement): string {
  return one.getAttribute('aria-label') ?? one.innerText.trim()
}

export const heard = ({ root }: Person): string => root.innerText

function fillAll({ root, name }: Person): void {
  const main = root.querySelector('main') ?? root
  for (const group of main.querySelectorAll('fieldset')) {
    const radios = [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')]
    // The last of them is what opens more, where anything does.
    if (radios.length > 0 && !radios.some(({ checked }) => checked)) radios.at(-1)?.click()
    const chips = [...group.querySelectorAll<HTMLElement>('button[aria-pressed]')]
    if (chips.every((one) => one.getAttribute('aria-pressed') === 'false')) chips[0]?.click()
  }
  for (const label of main.querySelectorAll('label')) {
    // Two apps in one page have the same ids: a label's field is the one of its own app.
    const control = root.querySelector(`[id="${label.htmlFor}"]`) ?? label.control
    if (control instanceof HTMLTextAreaElement) type(control, `${name}: ${label.innerText}`)
    if (control instanceof HTMLInputElement) type(control, times[control.type] ?? control.value)
  }
}

const times: Partial<Record<string, string>> = { date: '2026-11-23', time: '21:10' }

function type(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  if (field.value !== '' || text === '') return
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** From Today, as it waits there; from what was written; or by beginning it too. */
export async function comesTo(
  person: Person,
  id: PracticeId,
  key: RoundKey | null,
): Promise<'today' | 'earlier' | 'begins'> {
  for (const [at, name] of [
    ['home', 'today'],
    ['past', 'earlier'],
  ] as const) {
    person.router.go({ at })
    await stands(person)
    for (let times = 0; times < 4; times++) await frame()
    await stands(person)
    const link = linkTo(person, id, key)
    if (link === undefined) continue
    link.click()
    await stands(person)
    return name
  }
  person.router.go({ at: 'begin', practice: id })
  await stands(person)
  return 'begins'
}

function linkTo(person: Person, id: PracticeId, key: RoundKey | null): HTMLElement | undefined {
  const links = [...person.root.querySelectorAll<HTMLAnchorElement>('main a[href]')]
  const path = key === null ? `/round/${id}/` : `/round/${key}`
  return links.find((one) => new URL(one.href).pathname.startsWith(path))
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

export { practice as practiceWords }
