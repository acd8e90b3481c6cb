/** Fetched by who switched it on: nothing else imports this. */
import { english } from '../../content/wording/english.ts'
import { wordingLexicon, wordingModel } from '../../content/wording/wording-model.en.ts'
import { openLexicon } from './lexicon.ts'
import type { Model } from './model.ts'
import { openModel } from './model.ts'
import { readyToRead } from './reading.ts'

export function openWording(): Model {
  return openModel(wordingModel, readyToRead(english, openLexicon(wordingLexicon)))
}
