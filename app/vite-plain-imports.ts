import type { Plugin } from 'vite'

/**
 * A part of the app is fetched by `import()` and nothing else. Vite's own wrapping of each looks for
 * style sheets and modules to fetch ahead: with one style sheet and no preloads it has nothing to do,
 * and with a hundred of them it would weigh more than a screen.
 */
export function plainImports(): Plugin {
  return {
    name: 'attune-plain-imports',
    apply: 'build',
    configResolved({ plugins }) {
      const at = plugins.findIndex(({ name }) => name === wrapping)
      if (at === -1) throw new Error(`Vite has no ${wrapping} any more`)
      // Vite gives no other way; its plugins are asked only after this.
      const all = plugins as Plugin[]
      all.splice(at, 1)
    },
  }
}

const wrapping = 'native:import-analysis-build'
