import type { Page } from 'playwright-core'

/** Brings a page that shows the app's first screen to the screen it is named after. */
export type Screen = (page: Page) => Promise<void>
