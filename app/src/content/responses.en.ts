import type { ResponseStarterId } from './responses.ts'

/** Without the trailing “…”: what is typed goes on after a space. */
export const responsesEn = {
  'tell-me-more': 'Tell me more about',
  'thank-you': 'Thank you for',
  'touched-me': 'What touched me was',
  'never-knew': 'I never knew',
  'stays-with-me': 'What stays with me is',
  'smiled-when': 'I smiled when I read',
  'can-see-why': 'I can see why',
  'love-to-ask': 'I would love to ask you',
} satisfies Record<ResponseStarterId, string>
