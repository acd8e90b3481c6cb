import type { Screens } from './screen.ts'

/** Me and Help: what is always at hand. */
export const corner: Screens = {
  me: { scene: 'open', at: '/me' },
  'me-nobody': { scene: 'first-visit', at: '/me' },
  'me-not-compared': { scene: 'not-compared', at: '/me', isHard: true },
  'me-strict': { scene: 'strict', at: '/me', more: { device: { keptForGood: true } } },
  help: { scene: 'first-visit', at: '/help' },
  'help-united-states': {
    scene: 'first-visit',
    at: '/help',
    isHard: true,
    act: (page) => page.getByRole('combobox').selectOption('US'),
  },
}
