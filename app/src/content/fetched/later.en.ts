import { casesEn } from '../cases.en.ts'
import { closenessEn } from '../decks/closeness.en.ts'
import { tenderTopicsEn } from '../decks/tender-topics.en.ts'
import { exportWordsEn } from '../export-words.en.ts'
import { learnEn } from '../learn.en.ts'
import { laterEn } from '../messages/later.en.ts'
import { responsesEn } from '../responses.en.ts'
import { verificationWordsEn } from '../verification-words.en.ts'

/** Everything that no first screen says. */
export const words = {
  ...laterEn,
  closeness: closenessEn,
  'tender-topics': tenderTopicsEn,
  exported: exportWordsEn,
  cards: learnEn,
  cases: casesEn,
  starters: responsesEn,
  pictures: verificationWordsEn,
} as const
