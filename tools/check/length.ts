import { isCode, isTest } from './lines.ts'
import type { Check } from './check.ts'

const most = 400

/** Nobody reads a file longer than this before changing it. Data and tests are read in parts. */
export const lengthFindings: Check = (files) =>
  files
    .filter((file) => (isCode(file) || file.path.endsWith('.css')) && !isTest(file))
    .filter(({ path }) => !path.startsWith('app/src/content/'))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => `${path}:${most + 1}  ${lines} lines, at most ${most}`)
