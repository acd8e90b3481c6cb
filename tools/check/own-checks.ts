import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ambientFindings } from './ambient.ts'
import type { Check, SourceFile } from './check.ts'
import { filesOf } from './files.ts'
import { functionLengthFindings } from './function-length.ts'
import { htmlSinkFindings } from './html-sinks.ts'
import { lengthFindings } from './length.ts'
import { machinePathFindings } from './machine-paths.ts'
import { findingsStep } from './step.ts'
import type { Step } from './step.ts'
import { styleNameFindings } from './style-names.ts'
import { unfinishedFindings } from './unfinished.ts'

const checks: Record<string, Check> = {
  'file length': lengthFindings,
  'function length': functionLengthFindings,
  'nothing unfinished': unfinishedFindings,
  'no HTML from text': htmlSinkFindings,
  'no machine paths': machinePathFindings,
  'clock and chance passed in': ambientFindings,
  'no room dresses another': styleNameFindings,
}

/** What no linter says for us, one step each. */
export function ownChecks(root: string): Step[] {
  let files: SourceFile[] | undefined
  const read = () => (files ??= textFilesOf(root))
  return Object.entries(checks).map(([name, check]) => findingsStep(name, () => check(read())))
}

function textFilesOf(root: string): SourceFile[] {
  return filesOf(root)
    .filter((path) =>
      /\.([cm]?[jt]sx?|json|css|html|md|ya?ml|sh|webmanifest)$|(^|\/)[^.]+$/.test(path),
    )
    .filter((path) => !['package-lock.json', 'LICENSE'].includes(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
