import ts from 'typescript'
import { isCode, isTest } from './lines.ts'
import type { Check, SourceFile } from './check.ts'

const most = 50

/**
 * No function longer than a screen. What is counted is its own lines: a factory is not longer for
 * the methods that it returns, each of which is measured by itself.
 */
export const functionLengthFindings: Check = (files) =>
  files
    .filter((file) => isCode(file) && !isTest(file) && !file.path.endsWith('.d.ts'))
    .flatMap(longFunctions)

function longFunctions({ path, text }: SourceFile): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line
  const findings: string[] = []

  /** Visits a node and says how many of its lines belong to functions inside it. */
  const visit = (node: ts.Node): number => {
    let inner = 0
    ts.forEachChild(node, (child) => void (inner += visit(child)))
    if (!ts.isFunctionLike(node)) return inner
    const begin = lineOf(node.getStart(file))
    const between = lineOf(node.end) - begin
    const own = between + 1 - inner
    if (own > most) findings.push(`${path}:${begin + 1}  ${own} lines of its own, at most ${most}`)
    return between
  }
  visit(file)
  return findings
}
