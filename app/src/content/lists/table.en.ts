import type { TableId } from './table.ts'

export const tableEn = {
  'who-goes-first': 'Who would like to go first?',
  'other-phones-away': 'The other phones can rest in another room.',
  'only-this': 'Everything else on your phone can wait.',
  'may-pass': 'You may pass. The turn simply goes on.',
  'pass-it-on': 'Pass the phone, or just the turn.',
  'turn-goes-over': 'Say when you are done. The turn goes to the next phone.',
  'speak-of-you': 'Speak of yourself. One thing is enough.',
  'phone-knows-time': 'The time is kept for you. You need not look.',

  'only-ears': 'Only listen. Nothing has to be answered yet.',
  'lighter-or-deeper': 'Lighter or deeper? Anyone may choose.',
  'no-advice-now': 'Keep your advice in your pocket for now.',
  'let-silence-be': 'A silence is fine. Let it be.',
  'stay-with-them': 'Stay with their story. Yours will come.',
  'eyes-up': 'Look up from time to time.',
  'feeling-in-it': 'Which feeling do you hear in it?',
  'breathe-and-hear': 'If you want to object, breathe out first.',

  'one-thing-kept': 'Each say one thing that you take with you.',
  'thank-the-ears': 'Thank each other for listening.',
  'not-finished-fine': 'It need not be finished tonight.',
  'name-a-next-time': 'Would you like another time? Name it now, or leave it open.',
  'stop-any-time': 'You can stop here. Nothing is lost.',

  'stay-a-little': 'That was all. Stay at the table as long as you like.',
  'phone-face-down': 'Put the phone face down between you.',
  'phones-face-down': 'Put your phones face down, out of reach.',
} satisfies Record<TableId, string>
