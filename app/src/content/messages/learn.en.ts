export const learnEn = {
  title: 'Learn',
  lead: 'Short cards, about a minute each. Most of them lead to something you can do.',
  tryIt: 'Try it: {practice}',
  start: 'Start a space to try it',
  what: 'Facts from published research, in our own words. Education, not therapy.',
} as const
