import type { Screen } from './screen.ts'

/** What somebody sees before there is a space. */
export const beginning: Record<string, Screen> = {
  welcome: async (page) => {
    await page.getByRole('heading').first().waitFor()
  },
}
