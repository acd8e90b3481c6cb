export const learnEn = {
  title: 'Learn',
  lead: 'Short cards, about a minute each. Most of them lead to something you can do.',
  tryIt: 'Try it: {practice}',
  start: 'Start a space to try it',
  purpose: 'What this is for, when not, and how sure it is',
  what: 'Facts from published research, in our own words. Education, not therapy.',
} as const
