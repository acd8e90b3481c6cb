import { closenessEn } from '../decks/closeness.en.ts'
import { exportWordsEn } from '../export-words.en.ts'
import { learnEn } from '../learn.en.ts'
import { laterEn } from '../messages/later.en.ts'
import { responsesEn } from '../responses.en.ts'
import { verificationWordsEn } from '../verification-words.en.ts'

/** Everything that no first screen says, fetched as one. */
export const texts = {
  ...laterEn,
  closeness: closenessEn,
  exportWords: exportWordsEn,
  learnCards: learnEn,
  responses: responsesEn,
  verificationWords: verificationWordsEn,
}
