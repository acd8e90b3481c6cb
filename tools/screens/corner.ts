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
}
