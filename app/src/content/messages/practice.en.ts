import type { PracticeWords } from '../practices/practice-words.ts'
import { everyDayEn } from './practice/every-day.en.ts'
import { hearingEn } from './practice/hearing.en.ts'
import { repairEn } from './practice/repair.en.ts'
import { talksEn } from './practice/talks.en.ts'
import { turningEn } from './practice/turning.en.ts'

const thanks = {
  did: {
    ask: 'What they did',
    askOf: 'What {name} did',
    hint: 'One thing, as you saw it: what it was, and when.',
  },
  meant: { ask: 'What it meant to you', read: 'What it meant' },
} as const

export const practiceEn = {
  'one-question': {
    name: 'One question',
    title: 'One question',
    skip: 'Not this one',
    steps: { answer: { text: { ask: 'Your answer' } } },
  },
  'check-in': {
    name: 'Check-in',
    title: 'How was the day?',
    intro: 'Write what you like. One of these is enough.',
    skip: 'Leave it for today',
    steps: {
      evening: {
        high: { ask: 'What was good?', read: 'What was good' },
        low: { ask: 'What was hard?', read: 'What was hard' },
        heard: {
          ask: 'How would you like to be heard?',
          options: { listen: 'Just listen', comfort: 'Comfort me', ideas: 'Ideas are welcome' },
          theirs: {
            listen: '{name} would like you to just listen.',
            comfort: '{name} would like comfort.',
            ideas: '{name} would welcome ideas.',
          },
          none: 'Any way is fine',
        },
        help: {
          ask: 'What would help tonight?',
          hint: 'One small thing that someone can do.',
          read: 'What would help tonight',
        },
      },
    },
  },
  'thanks-together': {
    name: 'Thank-yous that open together',
    title: 'A thank-you',
    skip: 'Leave it for today',
    steps: { thanks },
  },
  'thank-you': {
    name: 'A thank-you',
    title: 'A thank-you',
    theirs: '{name} thanks you.',
    said: 'Given.',
    steps: { thanks },
  },
  'small-win': {
    name: 'Something small that went well',
    title: 'What went well?',
    intro: 'Something small is enough: a good talk, a laugh, a thing you managed.',
    theirs: '{name} noticed something good.',
    said: 'Kept.',
    steps: { win: { text: { ask: 'What went well' } } },
  },
  capacity: {
    name: 'Room today',
    title: 'How much room do you have today?',
    intro: 'Room for each other: to talk, to listen, to do something.',
    said: 'Said.',
    steps: {
      capacity: {
        level: {
          ask: 'How much room do you have today?',
          options: { full: 'Plenty', some: 'Some', none: 'None' },
          theirs: {
            full: '{name} has plenty of room today.',
            some: '{name} has some room today.',
            none: '{name} has no room today.',
          },
        },
        until: { ask: 'Until when', hint: 'In your own words. For example: nine, or bedtime.' },
      },
    },
  },
  'not-tonight': {
    name: 'Not up to it tonight',
    title: 'Not up to it tonight?',
    intro: 'That happens. Say what you would like instead.',
    said: 'Said.',
    steps: {
      instead: {
        instead: {
          ask: 'What would you like instead?',
          options: {
            'ten-minutes': 'The short version: only what was good',
            'another-time': 'Another time',
          },
          theirs: {
            'ten-minutes': '{name} would like the short version tonight.',
            'another-time': '{name} would like another time.',
          },
        },
        when: { ask: 'When', hint: 'For example: tomorrow after lunch.', read: 'When' },
        reason: { ask: 'Why', read: 'Why' },
      },
    },
  },
  'start-small': {
    name: 'Something small',
    title: 'Begin with something small.',
    intro: 'Any one of these. Anyone can begin.',
    theirs: '{name} began with something small.',
    said: 'Said.',
    steps: {
      small: {
        which: {
          ask: 'What will it be?',
          options: {
            kind: 'One kind thing I will do',
            true: 'One true thing about how I am',
            repair: 'One thing I would like to put right',
          },
          theirs: {
            kind: 'One kind thing',
            true: 'One true thing',
            repair: 'One thing to put right',
          },
        },
        text: { ask: 'In your words' },
      },
    },
  },
  'our-time': {
    name: 'Your time',
    title: 'When would you like to check in?',
    intro: 'A time that suits you all. No alarm is tied to it.',
    said: 'Said.',
    steps: {
      time: { when: { ask: 'Your time', hint: 'For example: after dinner.' } },
    },
  },
  closeness: { name: 'Yes, if you too', title: 'Yes, if you too', steps: {} },
  ...everyDayEn,
  ...hearingEn,
  ...talksEn,
  ...turningEn,
  ...repairEn,
} as const satisfies PracticeWords
