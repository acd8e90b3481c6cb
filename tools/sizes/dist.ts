import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * All JavaScript of a build in gzip bytes by file, chunks that hold nothing but content left out, and
 * the helpers for wording and worry by themselves.
 */
export function scriptsOf(dist: string): Record<'app' | 'kindWords', Map<string, number>> {
  const scripts = globSync('**/*.js', { cwd: dist })
    .filter((path) => !basename(path).startsWith('content-'))
    .map((path): [string, number] => [
      path,
      gzipSync(readFileSync(join(dist, path)), { level: 9 }).length,
    ])
  const isKindWords = ([path]: [string, number]) => basename(path).startsWith('kind-words-')
  return {
    app: new Map(scripts.filter((script) => !isKindWords(script))),
    kindWords: new Map(scripts.filter(isKindWords)),
  }
}
