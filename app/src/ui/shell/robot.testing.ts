/** Somebody who goes through a practice by what a screen reader hears: roles, labels and names, nothing else. */
import { page } from 'vitest/browser'
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

export const within = ({ root }: Person) => page.elementLocator(root)

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
  const name = names.find((one) => buttonOf(person, one) !== undefined)
  if (name === undefined) return null
  buttonOf(person, name)?.click()
  await frame()
  await frame()
  return name
}

export async function goesOn(person: Person, most = 40): Promise<readonly string[]> {
  const done: string[] = []
  for (;;) {
    const name = await takeOne(person)
    if (name === null) return done
    done.push(name)
    if (done.length > most)
      throw new Error(`${person.name} goes round in circles: ${done.slice(-6).join(' → ')}`)
  }
}

export function buttonOf(person: Person, name: string): HTMLElement | undefined {
  const found = within(person).getByRole('button', { name, exact: true }).elements()
  return found.find((one) => one.getAttribute('aria-disabled') !== 'true') as
    HTMLElement | undefined
}

export const heard = ({ root }: Person): string => root.innerText

function fillAll(person: Person): void {
  const here = within(person)
  for (const group of here.getByRole('group').elements()) {
    const of = page.elementLocator(group)
    const radios = of.getByRole('radio').elements() as HTMLInputElement[]
    // The last of them is what opens more, where anything does.
    if (radios.length > 0 && !radios.some(({ checked }) => checked)) radios.at(-1)?.click()
    const chips = of.getByRole('button').elements().filter((one) => one.hasAttribute('aria-pressed'))
    if (chips.length > 0 && chips.every((one) => one.getAttribute('aria-pressed') === 'false'))
      (chips[0] as HTMLElement).click()
  }
  for (const label of person.root.querySelectorAll('label')) {
    const { control } = label
    if (control instanceof HTMLTextAreaElement) type(control, `${person.name}: ${label.innerText}`)
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
  for (const [at, name] of [['home', 'today'], ['past', 'earlier']] as const) {
    person.router.go({ at })
    await stands(person)
    for (let times = 0; times < 10; times++) await frame()
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
  const links = within(person).getByRole('link').elements() as HTMLAnchorElement[]
  const path = key === null ? `/round/${id}/` : `/round/${key}`
  return links.find((one) => new URL(one.href).pathname.startsWith(path))
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

export { practice as practiceWords }
