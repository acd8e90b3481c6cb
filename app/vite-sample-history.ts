import type { Plugin } from 'vite'
import { generateHistory } from '../tools/history/generate.ts'
import { languages } from './src/content/language.ts'

const name = 'virtual:sample-history'

/** What every file of it is called: fetched by who looks around, and kept by no service worker. */
export const sampleHistoryFile = /^assets\/sample-history-[^/]*\.json$/

/** Makes up the sample space's ten months in each language, and tells where they lie. */
export function sampleHistory(): Plugin {
  return {
    name: 'attune-sample-history',
    apply: 'build',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null
      const addresses = languages.map((language) => {
        const history = generateHistory({ language, length: 'ten-months', seed: 1, bond })
        const file = this.emitFile({
          type: 'asset',
          name: `sample-history-${language}.json`,
          source: JSON.stringify(history),
        })
        return `${language}: import.meta.ROLLUP_FILE_URL_${file}`
      })
      return `export const sampleHistoryUrls = { ${addresses.join(', ')} }`
    },
  }
}

const bond = { kind: 'partners', stage: 'long-term' } as const
