import { isCode, linesThat } from './lines.ts'
import type { Check } from './check.ts'

// Each letter in brackets, so that these lines do not find themselves.
const marks = /\b(TO[D]O|FIX[M]E|XX[X]|HA[C]K)\b/
const sleeping =
  /\b(describe|it|test|suite|bench)(\.\w+)*\.(sk[i]p|on[l]y|to[d]o|fix[m]e|fa[i]ls)\b|\b(xit|xdescribe|fdescribe|fit)\(/

/** No mark for later, no test that sleeps: what is not done is in an issue, not in the source. */
export const unfinishedFindings: Check = (files) => [
  ...linesThat(files, marks),
  ...linesThat(files.filter(isCode), sleeping),
]
