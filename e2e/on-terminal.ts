import { spawnSync } from 'node:child_process'

/** age reads a passphrase from nothing but a terminal: types it whenever it is asked for. */
export function onTerminal(typed: string, ...command: readonly string[]): number | null {
  const script = `
import os, pty, sys
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
asked = b''
while True:
    try:
        said = os.read(terminal, 1024)
    except OSError:
        break
    if not said:
        break
    asked += said
    while b'passphrase' in asked and b': ' in asked.split(b'passphrase', 1)[1]:
        asked = asked.split(b'passphrase', 1)[1].split(b': ', 1)[1]
        os.write(terminal, sys.argv[1].encode() + b'\\n')
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`
  const ran = spawnSync('python3', ['-c', script, typed, ...command], { timeout: 60_000 })
  return ran.status
}
