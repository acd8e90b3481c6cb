import { join } from 'node:path'
import { becomePinnedNode, root } from './pinned-node.mjs'
import { ready } from './ready.mjs'

process.chdir(root)
ready()
await becomePinnedNode([join('tools', 'check', 'main.ts'), ...process.argv.slice(2)])
