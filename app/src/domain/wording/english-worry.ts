/** Fetched by who switched it on: nothing else imports this. */
import { english } from '../../content/wording/english.ts'
import { worryLexicon, worryModel } from '../../content/wording/worry-model.en.ts'
import { openLexicon } from './lexicon.ts'
import type { Model } from './model.ts'
import { openModel } from './model.ts'
import { readyToRead } from './reading.ts'

export function openWorry(): Model {
  return openModel(worryModel, readyToRead(english, openLexicon(worryLexicon)))
}
