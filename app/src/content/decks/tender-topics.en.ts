import type { TenderTopic } from './tender-topics.ts'

export const tenderTopicsEn: Readonly<Record<TenderTopic, string>> = {
  'what-feels-near': 'What makes me feel near you',
  'how-we-begin': 'How we begin, and who does',
  'words-we-like': 'Words we like for it',
  'words-we-do-not': 'Words we would rather not use',
  pace: 'Slower, or another pace',
  'more-time': 'More time for it, and when',
  'tired-evenings': 'What to do with tired evenings',
  'saying-not-tonight': 'How to say “not tonight” kindly',
  'hearing-not-tonight': 'How it is to hear “not tonight”',
  'a-time-without-desire': 'A time with little or no desire, and that being fine',
  'what-changed': 'What has changed for me over time',
  'what-has-stayed': 'What has stayed good',
  shyness: 'What I am still shy about',
  'the-body-today': 'How I feel in my body these days',
  'comfort-and-light': 'Light, warmth, music: what makes it comfortable',
  'tenderness-without-more': 'Tenderness that does not have to lead anywhere',
  'what-makes-it-safe': 'What makes it safe for me to say what I want',
  'a-good-memory': 'A good memory of ours',
  'what-i-wonder': 'Something I have wondered about',
  afterwards: 'What does me good afterwards',
}
