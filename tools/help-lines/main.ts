// `npm run help-lines`: how many numbers Help has, and whether any was looked up too long ago.
import { entries, sayOld, todayHere } from './entries.ts'
import { tableOf } from './table.ts'

const today = todayHere(process.env, new Date())
const old = sayOld(entries, today)
console.log(tableOf(today))
if (old !== '') console.log(`\n${old}\nRead their sources again: app/src/content/help-sources.ts.`)
process.exitCode = old === '' ? 0 : 1
