/** Somebody who goes through a practice by what a screen reader hears: roles, labels and names, nothing else. */
import { everyEn } from '../../content/messages/every-section.testing.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import { placeOfPractice } from '../practice-place.ts'
import { onward } from '../testing/ways-on.ts'
import type { Person } from './show-pair.testing.tsx'

const { play } = everyEn

export async function stands(person: Person): Promise<void> {
  for (let times = 0; times < 2_000; times++) {
    await settle()
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
  await settle()
  // Whatever a choice has opened.
  fillAll(person)
  await settle()
  const buttons = buttonsIn(person.root).map((one) => [nameOf(one), one] as const)
  const name = names.find((one) => buttons.some(([called]) => called === one))
  if (name === undefined) return null
  buttons.find(([called]) => called === name)?.[1].click()
  await settle()
  await settle()
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
  await settle()
  return name
}

/** Says that this is enough, where it can be said. */
export async function leaves(person: Person): Promise<boolean> {
  const names = [play.leave, play.leaveNow]
  for (const name of names) if ((await takeOne(person, [name])) === null) return false
  await stands(person)
  return true
}

/** Whatever can be pressed, followed or filled in besides what stands on every screen. */
export function waysOn({ root }: Person): readonly string[] {
  const main = root.querySelector('main') ?? root
  const all = [...main.querySelectorAll<HTMLElement>('button, a[href], textarea, input')]
  const back = [...root.querySelectorAll<HTMLElement>('.back-link')]
  return [...all, ...back].map(nameOf)
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
    // What others have said is fetched behind the page.
    for (let waited = 0; waited < 12 && linkTo(person, id, key) === undefined; waited++)
      await frame()
    await stands(person)
    const link = linkTo(person, id, key)
    if (link === undefined) continue
    link.click()
    await stands(person)
    return name
  }
  const space = person.attune.space.value
  if (space) person.router.go(placeOfPractice(id, space))
  await stands(person)
  return 'begins'
}

function linkTo(person: Person, id: PracticeId, key: RoundKey | null): HTMLElement | undefined {
  const links = [...person.root.querySelectorAll<HTMLAnchorElement>('main a[href]')]
  const path = key === null ? `/round/${id}/` : `/round/${key}`
  return links.find((one) => new URL(one.href).pathname.startsWith(path))
}

/** What a click or a word brings about, as far as it needs no picture. */
const settle = () => new Promise((resolve) => setTimeout(resolve))
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
