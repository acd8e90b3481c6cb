import { readFileSync } from 'node:fs'
import { format } from 'prettier'
import { expect, it } from 'vitest'
import { root } from '../pinned-node.mjs'
import { evidencePage } from './page.ts'

it('docs/evidence.md says what the app says: npm run evidence', async () => {
  const config = { parser: 'markdown', printWidth: 100, proseWrap: 'preserve' } as const
  expect(readFileSync(`${root}/docs/evidence.md`, 'utf8')).toBe(
    await format(evidencePage(), config),
  )
})
