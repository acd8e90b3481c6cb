/** What is fetched once somebody writes where it may help, or looks at what it does. */
import { BelowField } from '../kind-words/below-field.tsx'
import { WordsRoom } from '../kind-words/words-room.tsx'

export const kindWords = { BelowField, WordsRoom }
