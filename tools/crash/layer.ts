/** The file layer of unsynced.c, made on this machine by its own compiler. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages, isDebianAsRoot } from '../debian.mjs'

const source = fileURLToPath(new URL('unsynced.c', import.meta.url))
const howToGetOne =
  'Power cuts need Linux with glibc and a C compiler (cc, or the path of one in CC). On Debian: apt-get install gcc libc6-dev'

/** The library to load before a program. Throws, with what is missing, where it cannot be made. */
export function makeLayer(): string {
  if (process.platform !== 'linux') throw new Error(howToGetOne)
  const library = join(mkdtempSync(join(realpathSync(tmpdir()), 'attune-layer-')), 'unsynced.so')
  const first = compile(library)
  if (first === null) return library
  if (!isDebianAsRoot()) throw new Error(`${first}\n${howToGetOne}`)
  console.log('Installing a C compiler for the power cuts …')
  const said = installPackages('gcc', 'libc6-dev')
  const second = compile(library)
  if (second !== null) throw new Error(`${said}\n${second}\n${howToGetOne}`)
  return library
}

/** What it said, or null once the library is there. */
function compile(library: string): string | null {
  const compiler = process.env['CC'] ?? 'cc'
  const flags = ['-O2', '-Wall', '-Wextra', '-shared', '-fPIC']
  const { status, stderr, error } = spawnSync(compiler, [...flags, '-o', library, source, '-ldl'], {
    encoding: 'utf8',
  })
  return status === 0 ? null : `${error?.message ?? ''}${stderr ?? ''}`
}
