import { closenessEs } from '../decks/closeness.es.ts'
import { exportWordsEs } from '../export-words.es.ts'
import { learnEs } from '../learn.es.ts'
import { laterEs } from '../messages/later.es.ts'
import { responsesEs } from '../responses.es.ts'
import { verificationWordsEs } from '../verification-words.es.ts'

/** Everything that no first screen says, fetched as one. */
export const texts = {
  ...laterEs,
  closeness: closenessEs,
  exportWords: exportWordsEs,
  learnCards: learnEs,
  responses: responsesEs,
  verificationWords: verificationWordsEs,
}
