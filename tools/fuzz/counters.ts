/**
 * Which parts of what ships have run, told for every single execution: as a module is loaded, each block,
 * branch and function of it gets a byte that it sets. V8's own coverage says the same, but takes as long to
 * ask as a hundred executions.
 */
import { registerHooks } from 'node:module'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { root } from '../pinned-node.mjs'

export interface Counters {
  /** A byte for each part, set once it has run. */
  readonly ran: Uint8Array
  /** How many parts there are so far. */
  readonly length: number
  /** For each module, its parts and which of them are functions. */
  readonly modules: ReadonlyMap<string, Parts>
}

export interface Parts {
  readonly from: number
  readonly to: number
  readonly functions: readonly number[]
}

/** For every module that is loaded from now on. */
export function countWhatRuns(): Counters {
  const ran = new Uint8Array(1 << 17)
  const modules = new Map<string, Parts>()
  let length = 0
  Object.assign(globalThis, { attuneRan: ran })
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      const file = fileOf(url)
      if (file === null || loaded.source === undefined || loaded.source === null) return loaded
      const text =
        typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source)
      const counted = withCounters(file, text, length)
      modules.set(file, { from: length, to: counted.next, functions: counted.functions })
      length = counted.next
      return { ...loaded, source: counted.text }
    },
  })
  return {
    ran,
    get length() {
      return length
    },
    modules,
  }
}

const shipped = /^(app|wire|relay)\/src\//
const isTest = /\.(test|testing|contract)\.tsx?$|\/testing\//

function fileOf(url: string): string | null {
  if (!url.startsWith('file:')) return null
  const file = relative(root, fileURLToPath(url)).replaceAll('\\', '/')
  return shipped.test(file) && file.endsWith('.ts') && !isTest.test(file) ? file : null
}

interface Insertion {
  readonly at: number
  readonly text: string
}

function withCounters(file: string, text: string, first: number) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const insertions: Insertion[] = []
  const functions: number[] = []
  let next = first
  const put = (at: number, more: string) => insertions.push({ at, text: more })
  const count = () => `attuneRan[${next++}]=1`

  function visit(node: ts.Node): void {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      functions.push(next)
      mark(node.body)
    }
    if (ts.isIfStatement(node)) [node.thenStatement, node.elseStatement].forEach(mark)
    if (ts.isIterationStatement(node, false)) mark(node.statement)
    if (ts.isCaseOrDefaultClause(node) && node.statements[0])
      put(node.statements[0].getStart(), `${count()};`)
    if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(mark)
    if (ts.isBinaryExpression(node) && isChoice(node.operatorToken.kind)) mark(node.right)
    if (ts.isTryStatement(node)) mark(node.catchClause?.block)
    ts.forEachChild(node, visit)
  }

  /** A block begins with it; a statement becomes a block; an expression comes after it. */
  function mark(node: ts.Node | undefined): void {
    if (node === undefined) return
    if (ts.isBlock(node)) return void put(node.getStart() + 1, `${count()};`)
    const isStatement = ts.isStatement(node)
    put(node.getStart(), isStatement ? `{${count()};` : `(${count()},`)
    put(node.getEnd(), isStatement ? '}' : ')')
  }

  visit(source)
  return { text: inserted(text, insertions), next, functions }
}

function isChoice(kind: ts.SyntaxKind): boolean {
  const { AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken } = ts.SyntaxKind
  const choices: readonly ts.SyntaxKind[] = [
    ...[AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken],
  ]
  return choices.includes(kind)
}

/** At one place: what closes goes before what opens, and what was put first stays outside. */
function inserted(text: string, insertions: readonly Insertion[]): string {
  const closes = ({ text: put }: Insertion) => put === ')' || put === '}'
  const ordered = insertions
    .map((one, order) => ({ ...one, order }))
    .toSorted((a, b) => {
      if (a.at !== b.at) return a.at - b.at
      if (closes(a) !== closes(b)) return closes(a) ? -1 : 1
      return closes(a) ? b.order - a.order : a.order - b.order
    })
  const parts: string[] = []
  let last = 0
  for (const { at, text: put } of ordered) {
    parts.push(text.slice(last, at), put)
    last = at
  }
  return parts.join('') + text.slice(last)
}
