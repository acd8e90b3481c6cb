import type { SourceFile } from './check.ts'

/** Every line that a pattern meets, as `path:line  text`. */
export function linesThat(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, at }) => `${at}  ${line.trim()}`),
  )
}

const test = /\.(test|contract|testing|e2e)\.[jt]sx?$|\/testing\//

export function isTest({ path }: SourceFile): boolean {
  return test.test(path)
}

export function isCode({ path }: SourceFile): boolean {
  return /\.[cm]?[jt]sx?$/.test(path)
}

/** The text with its comment lines blanked, so that a comment may name what code may not do. */
export function withoutComments(file: SourceFile): SourceFile {
  const blank = (comment: string) => comment.replaceAll(/[^\n]/g, '')
  const text = file.text
    .replaceAll(/^\s*\/\*[\s\S]*?\*\//gm, blank)
    .replaceAll(/^\s*\/\/.*$/gm, blank)
    .replaceAll(/(?<=[\s;{})])\/\/ .*$/gm, blank)
  return { ...file, text }
}
