// `npm run sizes`: what people download, against its budget. `--no-browser` weighs the build alone.
import { buildApp } from './build-app.mjs'
import { root } from './pinned-node.mjs'
import { scriptsOf } from './sizes/dist.ts'
import { isOver, tableOf } from './sizes/table.ts'
import { weighVisits } from './sizes/visits.ts'

const failure = buildApp()
if (failure !== null) throw new Error(`The app does not build:\n${failure}`)

const { app, kindWords } = scriptsOf(`${root}/app/dist`)
const rows = [
  { name: 'all, content left out', most: 150, missedBy: 42.72, scripts: app },
  // An allowance of their own, models and all: whoever does not write where they help fetches none.
  { name: 'kind words: code and models', most: 60, scripts: kindWords },
]
if (!process.argv.includes('--no-browser')) {
  const { first, returning } = await weighVisits()
  rows.unshift(
    { name: 'first visit', most: 45, scripts: first },
    { name: 'returning, until Today is painted', most: 70, scripts: returning },
  )
}
console.log(tableOf(rows))
process.exitCode = rows.some(isOver) ? 1 : 0
