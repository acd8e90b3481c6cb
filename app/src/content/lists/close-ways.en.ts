import type { CloseWaysId } from './close-ways.ts'

export const closeWaysEn = {
  'phone-aside': 'When the phone is put aside for me',
  'small-things-remembered': 'When small things about me are remembered',
  'one-question-more': 'When somebody asks one question more',
  'quirk-liked': 'When a quirk of mine is liked',
  'showing-what-i-love': 'When I can show what I love doing',
  'noticed-when-quiet': 'When it is noticed that I have gone quiet',

  'thanks-for-ordinary': 'Thanks for something ordinary',
  'good-word-behind-back': 'A good word about me when I am not there',
  'news-first-hand': 'Hearing news first hand',
  'calm-voice': 'A calm voice, also when it is hard',
  'praise-that-names': 'Praise that says what it is for',
  'message-for-nothing': 'A message for no reason',

  'done-unasked': 'Something done for me that I did not ask for',
  'hand-in-full-week': 'A hand in a full week',
  'said-and-done': 'When what was said gets done',
  'thinking-it-through': 'Thinking a problem through with somebody',
  'cared-for-when-unwell': 'Being cared for when I do not feel well',

  'nothing-near': 'Doing nothing in the same room',
  'aimless-walk': 'Strolling about with no plan',
  'eating-slowly': 'A long meal without hurry',
  'making-together': 'Making something together',
  'hour-every-week': 'An hour of ours every week',
  'real-hello-goodbye': 'A real hello and a real goodbye',

  'given-time': 'Being given time',
  'stays-here': 'Knowing that what I tell stays here',
  'simple-no': 'A no that is simply accepted',
  'on-my-side': 'Somebody on my side in front of others',
  'weak-for-once': 'Being weak for once, and nobody mends me',
  'asked-what-i-think': 'Being asked what I think',

  'silly-together': 'Being silly together',
  'something-new-with': 'Trying something new',
  'joke-of-ours': 'A joke that only we get',
  'music-and-dance': 'Singing or dancing',

  'hug-with-time': 'A hug that takes its time',
  'shoulder-to-lean-on': 'A shoulder to lean on',
  'hand-in-hand': 'Walking hand in hand',
  'touch-in-passing': 'A soft touch in passing',
} satisfies Record<CloseWaysId, string>
