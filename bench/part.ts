// `bench/part.ts NAME FOLDER ENTRIES`: one part in this process; what it found is the last line.
import { parts } from './parts/parts.ts'

const [, , name = '', folder = '', entries = ''] = process.argv
const part = parts.find((one) => one.name === name)
if (part === undefined) throw new Error(`${name} is no part`)
const figures = await (await part.load())({ folder, entries: Number(entries) })
console.log(`\n${JSON.stringify(figures)}`)
// What it opened may still hold on to the process.
process.exit(0)
