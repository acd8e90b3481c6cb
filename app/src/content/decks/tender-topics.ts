/**
 * Topics of sexual closeness that two adults might like to talk about: talk, not acts. The same rules as
 * for every deck of private yes: new ones go to the end, none is moved, renamed or used again.
 */
export const tenderTopics = [
  'what-feels-near',
  'how-we-begin',
  'words-we-like',
  'words-we-do-not',
  'pace',
  'more-time',
  'tired-evenings',
  'saying-not-tonight',
  'hearing-not-tonight',
  'a-time-without-desire',
  'what-changed',
  'what-has-stayed',
  'shyness',
  'the-body-today',
  'comfort-and-light',
  'tenderness-without-more',
  'what-makes-it-safe',
  'a-good-memory',
  'what-i-wonder',
  'afterwards',
] as const

export type TenderTopic = (typeof tenderTopics)[number]
