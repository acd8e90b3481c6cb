import { isCode, isTest, linesThat, withoutComments } from './lines.ts'
import type { Check } from './check.ts'

const layers = /^(wire|app\/src\/(content|domain|crypto|storage|sync|session))\//

const ambient =
  /\b(Date\.now\b|new Date\(\s*\)|Date\(\s*\)|performance\.now\b|Temporal\.Now\b|Math\.random\b|getRandomValues\b|randomUUID\b|randomBytes\b|randomSecretKey\(\s*\)|keygen\(\s*\))/

/** Files below the interface that may reach for the clock or for chance, each with its reason. */
const mayReach: Record<string, string> = {
  'app/src/crypto/secure-random.ts':
    'the one source of chance, which the composition root hands out',
}

/**
 * Clock and chance come in as parameters, so that a test decides what time it is and what the dice
 * say. Only the composition roots reach for the real ones.
 */
export const ambientFindings: Check = (files) => {
  const bound = files.filter((file) => isCode(file) && !isTest(file) && layers.test(file.path))
  return [
    ...linesThat(bound.filter(({ path }) => !(path in mayReach)).map(withoutComments), ambient),
  ]
}
