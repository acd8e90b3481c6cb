/** Fetched by who switched it on: nothing else imports this. */
import { spanish } from '../../content/wording/spanish.ts'
import { worryLexicon, worryModel } from '../../content/wording/worry-model.es.ts'
import { openLexicon } from './lexicon.ts'
import type { Model } from './model.ts'
import { openModel } from './model.ts'
import { readyToRead } from './reading.ts'

export function openWorry(): Model {
  return openModel(worryModel, readyToRead(spanish, openLexicon(worryLexicon)))
}
