import { join } from 'node:path'
import { buildApp } from './build-app.mjs'
import { becomePinnedNode, root } from './pinned-node.mjs'
import { ready } from './ready.mjs'

const wishes = process.argv.slice(2)
const onlyHelp = wishes.includes('--help') || wishes.includes('-h')

ready()
if (!onlyHelp) {
  const failure = buildApp(() => console.log('Building the app …'))
  if (failure !== null) {
    console.error(`${failure}\nThe app could not be built; the lines above say why.`)
    process.exit(1)
  }
}
await becomePinnedNode([
  join(root, 'relay', 'src', 'main.ts'),
  '--app',
  join(root, 'app', 'dist'),
  ...wishes,
])
