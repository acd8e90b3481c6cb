import { casesEs } from '../cases.es.ts'
import { closenessEs } from '../decks/closeness.es.ts'
import { tenderTopicsEs } from '../decks/tender-topics.es.ts'
import { exportWordsEs } from '../export-words.es.ts'
import { learnEs } from '../learn.es.ts'
import { laterEs } from '../messages/later.es.ts'
import { responsesEs } from '../responses.es.ts'
import { verificationWordsEs } from '../verification-words.es.ts'

/** Everything that no first screen says. */
export const words = {
  ...laterEs,
  closeness: closenessEs,
  'tender-topics': tenderTopicsEs,
  exported: exportWordsEs,
  cards: learnEs,
  cases: casesEs,
  starters: responsesEs,
  pictures: verificationWordsEs,
} as const
