import { isCode, isTest, linesThat, withoutComments } from './lines.ts'
import type { Check } from './check.ts'

const sinks =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|document\.write|srcdoc)\b/

/** Text that people wrote never becomes markup. Trusted Types say so at run time, this before. */
export const htmlSinkFindings: Check = (files) =>
  linesThat(
    files
      .filter((file) => isCode(file) && !isTest(file) && /^(app|relay|wire)\//.test(file.path))
      .map(withoutComments),
    sinks,
  )
