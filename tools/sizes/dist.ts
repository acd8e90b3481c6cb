import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** All JavaScript of a build in gzip bytes by file, chunks that hold nothing but content left out. */
export function scriptsOf(dist: string): Map<string, number> {
  return new Map(
    globSync('**/*.js', { cwd: dist })
      .filter((path) => !basename(path).startsWith('content-'))
      .map((path) => [path, gzipSync(readFileSync(join(dist, path)), { level: 9 }).length]),
  )
}
