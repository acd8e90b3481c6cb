/** What the build emitted, for the service worker: filled in by the plugin in vite.config.ts. */
declare module 'virtual:assets' {
  type Asset = { url: string; revision: string | null }
  /** Fetched before the page can be used: document, entry script, styles, fonts, icons. */
  export const firstAssets: Asset[]
  /** Everything else: chunks that are fetched when somebody goes there. */
  export const laterAssets: Asset[]
}

/** Where the sample space's history lies in each language: vite-sample-history.ts makes it. */
declare module 'virtual:sample-history' {
  export const sampleHistoryUrls: Readonly<Record<'en' | 'es', string>>
}
