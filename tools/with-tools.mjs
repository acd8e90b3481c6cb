// Usage: node tools/with-tools.mjs <script> [arguments]. Installs what is missing, then runs the
// script on the pinned Node.
import { becomePinnedNode } from './pinned-node.mjs'
import { ready } from './ready.mjs'

ready()
await becomePinnedNode(process.argv.slice(2))
