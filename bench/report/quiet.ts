/** Figures are taken when the machine is quiet, and again where it was not; but nobody waits for ever. */
import { existsSync, readFileSync } from 'node:fs'

const loudest = 3
/** For the whole run. What is taken after that is taken as it is, and the page says so. */
const patience = { minutes: 30 }

/** Of the last minute; 0 where nobody tells. */
export function load(): number {
  const file = '/proc/loadavg'
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) : 0
}

export async function quiet(): Promise<void> {
  for (; patience.minutes > 0 && load() >= loudest; patience.minutes -= 1 / 6)
    await new Promise((resolve) => setTimeout(resolve, 10_000))
}

/** Others have come meanwhile: more has been going on than one part brings. */
export function isDisturbed(): boolean {
  return load() > loudest + 1
}

/** Whether it is worth taking a figure once more. */
export function mayAgain(): boolean {
  return patience.minutes > 0
}
