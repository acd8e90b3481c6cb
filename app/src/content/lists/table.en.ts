import type { TableId } from './table.ts'

export const tableEn = {
  'name-speaks': 'It is {name}’s turn.',
  'name-begins': '{name} begins. There is no hurry.',
  'pass-it-on': 'Pass the phone, or only the word.',
  'now-name-answers': 'Now {name} says what stayed.',
  'who-goes-first': 'Who would like to go first?',
  'other-way-round': 'And now the other way round.',
  'may-pass': 'You may pass. The turn simply goes on.',
  'speak-of-you': 'Speak of yourself. One thing is enough.',
  'minute-left': 'Your turn is nearly over. Finish your sentence in peace.',

  'only-ears': 'Only listen. Nothing has to be answered yet.',
  'eyes-up': 'Look up from time to time.',
  'let-silence-be': 'A silence is fine. Let it be.',
  'no-advice-now': 'Keep your advice in your pocket for now.',
  'stay-with-them': 'Stay with their story. Yours will come.',
  'breathe-and-hear': 'If you want to object, breathe out first.',
  'feeling-in-it': 'Which feeling do you hear in it?',
  'say-it-back': 'Say back what you heard, in your own words.',
  'ask-is-that-it': 'Now ask: “Is that it?”',
  'lighter-or-deeper': 'Lighter or deeper? Anyone may choose.',

  'phone-face-down': 'Put the phone face down between you.',
  'phone-knows-time': 'The phone keeps the time. You need not look.',
  'screen-goes-dark': 'The screen grows dim. The table is yours.',
  'other-phones-away': 'The other phones can rest in another room.',
  'sound-means-swap': 'When you hear the sound, change turns.',

  'stop-any-time': 'You can stop here. Nothing is lost.',
  'one-thing-kept': 'Each say one thing that you take with you.',
  'thank-the-ears': 'Thank each other for listening.',
  'not-finished-fine': 'It need not be finished tonight.',
  'name-a-next-time': 'Would you like another time? Name it now, or leave it open.',
  'stay-a-little': 'That was all. Stay at the table as long as you like.',
} satisfies Record<TableId, string>
