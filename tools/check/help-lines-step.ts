import { entries, sayOld } from '../help-lines/entries.ts'
import type { Step } from './step.ts'

/** Warns of numbers that nobody has looked up for long. `npm run help-lines` fails then; this does not. */
export function helpLinesStep(today: string): Step {
  return {
    name: 'help lines',
    async run() {
      const warning = sayOld(entries, today)
      return { passed: 1, failed: 0, output: '', ...(warning !== '' && { warning }) }
    },
  }
}
