import type { Plugin } from 'vite'

/**
 * Compiles elements to calls of Preact's own `createElement`. The function that is made for JSX
 * would come on top of it, and every call of it names `children`.
 */
export function plainElements(): Plugin {
  return {
    name: 'attune-plain-elements',
    enforce: 'pre',
    config: () => ({
      oxc: { jsx: { runtime: 'classic', pragma: 'createElement', pragmaFrag: 'Fragment' } },
    }),
    transform: {
      filter: { id: /\.tsx(\?|$)/ },
      // On the first line: those below keep their numbers.
      handler: (code) => ({
        code: `import { createElement, Fragment } from 'preact';${code}`,
        map: null,
      }),
    },
  }
}
