import type { Plugin } from 'vite'

/**
 * A part of the app is fetched by `import()` and nothing else. Vite's own helper around it looks
 * for style sheets and modules to fetch ahead: with one style sheet and no preloads it has nothing
 * to do, and would be the largest thing on some first screens.
 */
export function plainImports(): Plugin {
  return {
    name: 'attune-plain-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null,
  }
}
