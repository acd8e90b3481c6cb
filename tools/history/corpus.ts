/** What the words of a history are made of. A block of text holds one line for each thing said. */
import type { Language } from '../../app/src/content/language.ts'
import type { Corpus } from './corpus-shape.ts'
import { answersAEn } from './corpus/answers-a.en.ts'
import { answersAEs } from './corpus/answers-a.es.ts'
import { answersBEn } from './corpus/answers-b.en.ts'
import { answersBEs } from './corpus/answers-b.es.ts'
import { answersCEn } from './corpus/answers-c.en.ts'
import { answersCEs } from './corpus/answers-c.es.ts'
import { careAEn } from './corpus/care-a.en.ts'
import { careAEs } from './corpus/care-a.es.ts'
import { careBEn } from './corpus/care-b.en.ts'
import { careBEs } from './corpus/care-b.es.ts'
import { chaptersEn } from './corpus/chapters.en.ts'
import { chaptersEs } from './corpus/chapters.es.ts'
import { daysAEn } from './corpus/days-a.en.ts'
import { daysAEs } from './corpus/days-a.es.ts'
import { daysBEn } from './corpus/days-b.en.ts'
import { daysBEs } from './corpus/days-b.es.ts'
import { littleEn } from './corpus/little.en.ts'
import { littleEs } from './corpus/little.es.ts'
import { meaningsEn } from './corpus/meanings.en.ts'
import { meaningsEs } from './corpus/meanings.es.ts'
import { ownEn } from './corpus/own.en.ts'
import { ownEs } from './corpus/own.es.ts'
import { repliesEn } from './corpus/replies.en.ts'
import { repliesEs } from './corpus/replies.es.ts'
import { slotsEn } from './corpus/slots.en.ts'
import { slotsEs } from './corpus/slots.es.ts'
import { storyEn } from './corpus/story.en.ts'
import { storyEs } from './corpus/story.es.ts'

export const corpora: Readonly<Record<Language, Corpus>> = {
  en: {
    slots: slotsEn,
    voices: {
      a: { ...daysAEn, ...careAEn, ...littleEn.a, ...meaningsEn.a, replies: repliesEn.a },
      b: { ...daysBEn, ...careBEn, ...littleEn.b, ...meaningsEn.b, replies: repliesEn.b },
    },
    answers: { a: answersAEn, b: answersBEn, c: answersCEn },
    story: storyEn,
    chapters: chaptersEn,
    own: ownEn,
    names: { a: 'Noor', b: 'Sam' },
  },
  es: {
    slots: slotsEs,
    voices: {
      a: { ...daysAEs, ...careAEs, ...littleEs.a, ...meaningsEs.a, replies: repliesEs.a },
      b: { ...daysBEs, ...careBEs, ...littleEs.b, ...meaningsEs.b, replies: repliesEs.b },
    },
    answers: { a: answersAEs, b: answersBEs, c: answersCEs },
    story: storyEs,
    chapters: chaptersEs,
    own: ownEs,
    names: { a: 'Álex', b: 'Dani' },
  },
}
