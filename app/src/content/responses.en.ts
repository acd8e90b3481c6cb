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
  'glad-with-you': 'I am glad with you about',
  'best-part': 'What was the best part of',
  'hear-you': 'I hear how',
  'here-for-you': 'I am with you in',
  'wish-i-could': 'I wish I could',
  'might-help': 'Something that might help is',
  'what-if': 'What if you',
  'means-to-me': 'It means a lot to me',
  'did-not-know': 'I did not know you saw',
} satisfies Record<ResponseStarterId, string>
