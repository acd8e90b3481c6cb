import type { Screens } from './screen.ts'

/** What is always at hand. */
export const corner: Screens = {
  'space-strict': { scene: 'strict', at: '/space', more: { device: { keptForGood: true } } },
  help: { scene: 'first-visit', at: '/help' },
  'help-united-states': {
    scene: 'first-visit',
    at: '/help',
    isHard: true,
    act: (page) => page.getByRole('combobox').selectOption('US'),
  },
  'help-canada-kept': {
    scene: 'lived-day',
    at: '/help',
    more: { device: { helpCountry: 'CA' } },
  },
  'help-japan': {
    scene: 'first-visit',
    at: '/help',
    act: (page) => page.getByRole('combobox').selectOption('JP'),
  },
  purpose: { scene: 'first-visit', at: '/purpose' },
  'purpose-a-study': {
    scene: 'lived-day',
    at: '/purpose',
    act: (page) => page.locator('summary').nth(1).click(),
  },
}
