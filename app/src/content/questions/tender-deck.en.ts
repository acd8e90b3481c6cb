import type { TenderDeckId } from './tender-deck.ts'

export const tenderDeckEn = {
  'q-whispered-words': 'What do you like to have whispered to you?',
  'q-tender-flirting': 'How do you like to be flirted with, even after a long time?',
  'q-setting-for-closeness':
    'Light, music, warmth, quiet: what makes it easy for you to feel close?',
  'q-back-in-body': 'After a busy day, what helps you come back to your body before any closeness?',

  'q-close-beginnings': 'What kind of beginning suits you when a moment turns intimate?',
  'q-tender-not-tonight': 'How would you like to say “not tonight” so that it still sounds tender?',
  'q-hearing-not-tonight': 'What helps you hear “not tonight” without feeling far away?',
  'q-talking-of-desire': 'Talking about desire, or about having none: what makes it easy for you?',
  'q-tenderness-enough': 'When is tenderness by itself all that you wish for?',
  'q-moments-afterwards': 'After an intimate moment, what do you like to come next?',
  'q-words-for-desire':
    'Which words for love and desire feel right to you, and which feel borrowed?',
  'q-comfortable-pace': 'When we are close, how does a good pace feel to you?',

  'q-desire-begins': 'When desire comes, where does it tend to start in you?',
  'q-wish-without-words': 'Which wish about intimacy has not found its words yet?',
  'q-gaze-without-hiding': 'What kind of gaze makes you want to stop hiding?',
  'q-say-out-loud': 'About desire, what would you like us to be able to say out loud?',
  'q-shy-in-closeness': 'When closeness makes you shy, what would make it gentler?',
  'q-asked-beforehand': 'What would you like to be asked before a moment becomes intimate?',
  'q-desired-for': 'Apart from how you look, what do you like to be desired for?',
  'q-unlearned-idea': 'Which idea about intimacy did you have to unlearn, and what took its place?',

  'q-desire-and-safety': 'What lets desire and safety live in the same moment for you?',
  'q-desire-that-shows': 'How is it for you when your desire shows?',
  'q-fear-set-down': 'Which fear about intimacy would you like to set down, even for an hour?',
  'q-changing-bodies': 'As our bodies change, how would you like us to stay near each other?',
  'q-place-of-intimacy':
    'Large, small or resting: what place would you like intimacy to have in your life from now on?',
} satisfies Record<TenderDeckId, string>
