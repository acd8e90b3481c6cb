import type { Reading, ResponseStarter } from '../../content/responses.ts'
import { responseStarters } from '../../content/responses.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import type { ShownAnswer } from '../../domain/round-facts.ts'

/** What somebody reads in what the others wrote: how a hard thing wants to be heard comes first. */
export function readingOf(practice: PracticeId, others: readonly ShownAnswer[]): Reading {
  if (practice === 'thank-you' || practice === 'thanks-together') return 'thanks'
  const answers = others.flatMap(({ answer }) => (answer === null ? [] : [answer]))
  if (practice !== 'check-in') {
    const asked = answers.flatMap(({ heard }) => heardAs[heard ?? ''] ?? [])[0]
    return asked ?? (answers.some(({ feeling }) => feeling !== undefined) ? 'listen' : 'answer')
  }
  const hard = answers.find((answer) => answer['low'] !== undefined)
  // A hard thing that says nothing of it is first of all listened to.
  if (hard !== undefined) return heardAs[hard['heard'] ?? ''] ?? 'listen'
  return answers.some((answer) => answer['high'] !== undefined) ? 'good-news' : 'answer'
}

const heardAs: Readonly<Record<string, Reading>> = {
  listen: 'listen',
  comfort: 'comfort',
  ideas: 'ideas',
}

export function fittingStarters(reading: Reading): readonly (typeof responseStarters)[number][] {
  return responseStarters.filter(({ fits }: ResponseStarter) => fits.includes(reading))
}
