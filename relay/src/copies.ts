/** `npm run backup` and `npm run restore`: what a person asks of `backup.ts`, and what they read then. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { BackupFault, Copied, RestoreFault } from './backup.ts'
import { backUp, putBack } from './backup.ts'
import { folderSentence } from './terminal.ts'

const help = `Copies of what a relay keeps.

  npm run backup -- --data <folder> --to <file>
      While the relay runs, too. Never over a file that is there.
  npm run restore -- --from <file> --data <folder> [--replace]
      While no relay runs there. --replace for a folder that holds data: it is
      kept beside the new one, under another name.

A copy is for its owner alone, like the folder itself.
`

// What is written here is for its owner alone.
process.umask(0o077)
const [command, ...args] = process.argv.slice(2)
const wish = readWish()
if (wish === null || wish.help === true) end(wish === null ? 1 : 0, help)
else if (command === 'backup') backUpHere(wish)
else if (command === 'restore') restoreHere(wish)
else end(1, help)

function readWish() {
  try {
    const text = { type: 'string' } as const
    const yes = { type: 'boolean' } as const
    const options = { data: text, to: text, from: text, replace: yes, help: yes }
    return parseArgs({ args, options }).values
  } catch {
    return null
  }
}

type Wish = NonNullable<ReturnType<typeof readWish>>

function backUpHere({ data = 'data', to }: Wish): void {
  if (to === undefined) return end(1, help)
  const copied = backUp(resolve(data), resolve(to))
  if (!copied.ok) return end(1, backupSentence(copied.error.kind, resolve(data), resolve(to)))
  end(0, `${said(copied.value)} is now in ${resolve(to)}, and was read back.`)
}

function restoreHere({ from, data = 'data', replace = false }: Wish): void {
  if (from === undefined) return end(1, help)
  const restored = putBack(resolve(from), resolve(data), { replace })
  if (!restored.ok) {
    return end(1, restoreSentence(restored.error.kind, resolve(from), resolve(data)))
  }
  end(
    0,
    `${said(restored.value)} is now in ${resolve(data)}. Start the relay with it: what came after the ` +
      'copy, people’s phones bring again by themselves.',
  )
}

function said({ spaces, items, bytes }: Copied): string {
  const size = (bytes / 1_048_576).toFixed(1)
  return `A copy of ${spaces} ${spaces === 1 ? 'space' : 'spaces'} (${items} items, ${size} MB)`
}

function backupSentence(fault: BackupFault, folder: string, file: string): string {
  switch (fault) {
    case 'no-data':
      return `There is no relay's data in ${folder}. Please name its folder with --data.`
    case 'file-exists':
      return `${file} is there already. Please choose another name with --to.`
    default:
      return folderSentence(fault, folder)
  }
}

function restoreSentence(fault: RestoreFault, file: string, folder: string): string {
  switch (fault) {
    case 'no-backup':
      return `There is no file ${file}. Please name the copy with --from.`
    case 'holds-data':
      return `${folder} holds data already. With --replace the copy takes its place, and what is there is kept beside it.`
    case 'not-a-database':
      return `${file} is damaged, or no copy of a relay's data. Nothing was changed.`
    default:
      return folderSentence(fault, folder)
  }
}

function end(code: number, text: string): void {
  if (code === 0) console.log(text)
  else console.error(text)
  process.exitCode = code
}
