// `npm run evidence`: writes docs/evidence.md from what the app itself says.
import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { root } from '../pinned-node.mjs'
import { evidencePage } from './page.ts'

const page = await format(evidencePage(), {
  parser: 'markdown',
  printWidth: 100,
  proseWrap: 'preserve',
})
writeFileSync(`${root}/docs/evidence.md`, page)
console.log('docs/evidence.md written')
