import { beginning } from './beginning.ts'
import { care } from './care.ts'
import { corner } from './corner.ts'
import { devices } from './devices.ts'
import { evening } from './evening.ts'
import { evenings } from './evenings.ts'
import { kindWords } from './kind-words.ts'
import { lock } from './lock.ts'
import { meeting } from './meeting.ts'
import { people } from './people.ts'
import { picks } from './picks.ts'
import { ownPlaces, places } from './places.ts'
import { practices } from './practices.ts'
import { question } from './question.ts'
import type { Screens } from './screen.ts'

/** Every screen by name: one file beside this for each part of the way. */
export const screens: Screens = {
  ...beginning,
  ...meeting,
  ...evening,
  ...evenings,
  ...question,
  ...people,
  ...places,
  ...ownPlaces,
  ...picks,
  ...practices,
  ...lock,
  ...care,
  ...devices,
  ...corner,
  ...kindWords,
}

/** Those whose name contains one of the words; all of them where there is none. */
export function screensCalled(words: readonly string[]): Screens {
  const fits = (name: string) => words.length === 0 || words.some((word) => name.includes(word))
  const chosen = Object.entries(screens).filter(([name]) => fits(name))
  if (chosen.length === 0) throw new Error(`No screen is called that: ${words.join(', ')}`)
  return Object.fromEntries(chosen)
}
