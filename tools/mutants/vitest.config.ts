/**
 * The project's own tests, with one source read otherwise than it stands on the disk. Nothing is ever
 * written into the project: a run that is cut off leaves it as it was.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, mergeConfig } from 'vitest/config'
import everyday from '../../vitest.config.ts'
import { root } from '../pinned-node.mjs'
import { bend } from './mutant.ts'
import { readOrder } from './order.ts'

const { file, before, after, seen, cache } = readOrder(process.env)

export default mergeConfig(
  everyday,
  defineConfig({
    cacheDir: cache,
    // What was read of a source before is not what it is now.
    test: { fsModuleCache: false },
    plugins: [
      {
        name: 'attune-mutant',
        enforce: 'pre',
        transform(code, id) {
          const [path] = id.split('?')
          if (file === null || path !== join(root, file)) return null
          const bent = bend(code, { before, after })
          if (bent === null) throw new Error(`${file} is not the source that the mutant is of`)
          writeFileSync(seen, file)
          return { code: bent, map: null }
        },
      },
    ],
  }),
)
