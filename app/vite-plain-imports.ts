import type { Plugin } from 'vite'

/**
 * A part of the app is fetched by `import()` and nothing else. What Vite puts around each looks for
 * style sheets and modules to fetch ahead: with one style sheet and no preloads it has nothing to
 * do, and would be the largest thing on some first screens.
 */
export function plainImports(): Plugin {
  return {
    name: 'attune-plain-imports',
    apply: 'build',
    configResolved({ plugins }) {
      const at = plugins.findIndex(({ name }) => name === 'native:import-analysis-build')
      if (at === -1) throw new Error('Vite wraps what is fetched somewhere else now')
      // A list that nobody is meant to change: Vite has no setting for it.
      ;(plugins as Plugin[]).splice(at, 1)
    },
  }
}
