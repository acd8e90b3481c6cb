/** Whose round it is: everyone who is there and, of one that was opened, those too who left since. */
import type { Revealed } from '../sync/kept-reveals.ts'

export function peopleOfRound(
  members: readonly string[],
  reveals: readonly Pick<Revealed, 'round' | 'answers'>[],
  round: string,
): readonly string[] {
  const took = reveals
    .filter((one) => one.round === round)
    .flatMap((one) => [...one.answers.keys()])
  // Where somebody who took part is gone, what they opened together is between those who took part.
  return took.every((member) => members.includes(member)) ? members : [...new Set<string>(took)]
}
