import { minify } from 'terser'
import type { Plugin } from 'vite'

/**
 * Puts what is used once where it is used, which Vite's own minifier leaves: a small function with one
 * caller weighs less there than its name and head. Names and spaces stay for Vite's, which
 * comes after and is better at them. Asked before files get their names, so that those tell what is in them.
 */
export function putInPlace(): Plugin {
  return {
    name: 'attune-put-in-place',
    apply: 'build',
    async renderChunk(code, { moduleIds }) {
      // Content has no functions, and takes the longest to read.
      if (!moduleIds.some((id) => hasCode.test(id.replaceAll('\\', '/')))) return null
      const { code: shorter } = await minify(code, {
        module: true,
        ecma: 2020,
        mangle: false,
        compress: { passes: 2 },
      })
      return { code: shorter ?? this.error('terser made nothing of a file'), map: null }
    },
  }
}

const hasCode = /\/src\/(?!content\/)[^?]*\.tsx?$/
