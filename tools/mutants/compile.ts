/**
 * Whether a mutant compiles. What the checker of types refuses is no slip that tests have to find; a
 * mutant of types is one that it must refuse, where somebody has written down that it does.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../pinned-node.mjs'
import type { Mutant } from './mutant.ts'

export interface Compiler {
  /** What is wrong with the mutant itself; null when nothing is. */
  faultOf(mutant: Mutant, bent: string): string | null
  /** What is wrong with a file as it stands, where the mutant is in its place (null: without it). */
  faultIn(file: string, mutant: Mutant | null, bent: string): string | null
}

export function createCompiler(): Compiler {
  const checkers = new Map<string, Checker>()
  const checkerFor = (file: string) => {
    const project = projectOf(file)
    const checker = checkers.get(project) ?? createChecker(project)
    checkers.set(project, checker)
    return checker
  }
  return {
    faultOf({ file }, bent) {
      return checkerFor(file).check(file, new Map([[file, bent]]))
    },
    faultIn(file, mutant, bent) {
      const changed = mutant === null ? [] : [[mutant.file, bent] as const]
      return checkerFor(file).check(file, new Map(changed))
    },
  }
}

interface Checker {
  check(file: string, instead: ReadonlyMap<string, string>): string | null
}

function projectOf(file: string): string {
  return /^(wire|relay|tools)\//.exec(file)?.[0] ?? 'app/'
}

/** Checks only what it is asked for and what that imports: a whole project would take far longer. */
function createChecker(folder: string): Checker {
  const { options, fileNames } = readProject(join(root, folder, 'tsconfig.json'))
  const roots = new Set(fileNames.filter((name) => name.endsWith('.d.ts')))
  let changed: ReadonlyMap<string, string> = new Map()
  let round = 0
  const rounds = new Map<string, number>()
  const read = (name: string) => changed.get(name) ?? ts.sys.readFile(name)
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...roots],
    getScriptVersion: (name) => String(rounds.get(name) ?? 0),
    getScriptSnapshot: (name) => {
      const text = read(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  })
  return {
    check(file, instead) {
      round += 1
      const before = changed
      changed = new Map([...instead].map(([name, text]) => [join(root, name), text]))
      for (const name of [...before.keys(), ...changed.keys()]) rounds.set(name, round)
      const path = join(root, file)
      roots.add(path)
      const found = [
        ...service.getSyntacticDiagnostics(path),
        ...service.getSemanticDiagnostics(path),
      ]
      const first = found.find(({ category }) => category === ts.DiagnosticCategory.Error)
      return first === undefined ? null : ts.flattenDiagnosticMessageText(first.messageText, ' ')
    },
  }
}

function readProject(path: string): ts.ParsedCommandLine {
  const { config, error } = ts.readConfigFile(path, (name) => readFileSync(name, 'utf8'))
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, ' '))
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, join(path, '..'))
  // What a mutant leaves unused is not what is wrong with it.
  const options = { ...parsed.options, noUnusedLocals: false, noUnusedParameters: false }
  return { ...parsed, options }
}
