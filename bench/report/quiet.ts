/** Figures are taken when the machine is quiet, and again where it was not. */
import { existsSync, readFileSync } from 'node:fs'

const loudest = 3

/** Of the last minute; 0 where nobody tells. */
export function load(): number {
  const file = '/proc/loadavg'
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) : 0
}

export async function quiet(minutes = 10): Promise<void> {
  for (let tries = 0; tries < minutes * 6 && load() >= loudest; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10_000))
}

/** How much of the processors others have had since: what the machine did, less what we did. */
export function isDisturbed(before: number): boolean {
  return load() > Math.max(loudest, before + 2.5)
}
