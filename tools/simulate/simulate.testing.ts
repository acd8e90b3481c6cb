/**
 * The script itself, in a process of its own, for the short and the long test. A test runner fetches modules in
 * its own time, which a world must not notice.
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What is to be said of worlds that held. */
export const good = ['0 differ', 'lost 0, diverged 0, leaked 0, stuck 0']

/** How the run ends; all that was said, where it does not end so. */
export async function liveThrough(from: number, count: number): Promise<readonly string[]> {
  const script = join(import.meta.dirname, 'main.ts')
  const few = ['--twice', '1', '--uncounted', '--swift']
  const options = ['--from', `${from}`, '--seeds', `${count}`, ...few]
  const { stdout } = await run(process.execPath, [script, ...options]).catch(
    (failed: { readonly stdout: string }) => failed,
  )
  const twice = /lived through twice: (\d+ differ)/.exec(stdout)?.[1]
  const last = /^seeds (\d+), steps \d+, faults \d+, (.*)$/.exec(
    stdout.trimEnd().split('\n').at(-1) ?? '',
  )
  return last?.[1] === `${count}` && twice && last[2] ? [twice, last[2]] : [stdout]
}
