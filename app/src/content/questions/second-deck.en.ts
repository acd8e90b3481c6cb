import type { SecondDeckId } from './second-deck.ts'

export const secondDeckEn = {
  'q-pocket-story': 'What are you carrying with you today that could tell a small story about you?',
  'q-unnoticed-sound': 'Which sound do you enjoy that other people seem not to notice?',
  'q-season-smell':
    'What does this time of year smell of where you are, and how does that sit with you?',
  'q-manners-rule': 'Which rule of good manners would you gladly change, and to what?',
  'q-slow-on-purpose': 'What do you do slowly on purpose, just because you enjoy it?',
  'q-tasty-word': 'Which word do you enjoy just for its sound, and what does it make you think of?',
  'q-off-your-list': 'Which small task did you finally get off your list, and how did it feel?',
  'q-liked-by-fingers':
    'Which surface or fabric do your fingers enjoy, and what does it bring back?',
  'q-odd-compliment': 'Which odd compliment has stayed with you?',
  'q-odd-luggage': 'Which odd thing comes along whenever you go away, and what is it for?',
  'q-half-asleep-idea': 'Which strange idea has come to you just before falling asleep?',
  'q-long-day-lunch':
    'Somebody has a long day ahead: what would you put in their lunch, and what note beside it?',
  'q-helpful-robot':
    'What would you hand over to a helpful robot, and what would you keep for yourself?',
  'q-friendly-place': 'Within a minute of arriving, what makes a place feel friendly?',
  'q-friendship-film':
    'If somebody made a film about our friendship, what would the first scene be?',
  'q-slow-morning-for-two': 'How would a slow morning for the two of us begin?',

  'q-asked-twice': 'Which question do you wish people asked you a second time?',
  'q-unlikely-friendship': 'How did your unlikeliest friendship begin?',
  'q-known-with-time': 'What have you found out about the person reading this only with time?',
  'q-happy-beginner': 'Where do you enjoy being a beginner, and what is fun about it?',
  'q-remembered-meal': 'Which shared meal still comes to mind, and what made it stay?',
  'q-undone-change': 'Which change did you grumble about at first and would not undo today?',
  'q-enjoyed-arguing': 'When have you enjoyed seeing things differently from somebody?',
  'q-good-goodbye': 'What makes a goodbye a good one for you?',
  'q-clear-thinking': 'Alone, out loud, at night, on the move: when do you think clearly?',
  'q-written-on-face': 'What can people read in your face before you say a word?',
  'q-catching-curiosity': 'Whose curiosity is catching, and what has it made you look at?',
  'q-tiny-book':
    'Imagine a tiny book that we wrote together: what would it be about, and how would it begin?',
  'q-friendly-strangers': 'When did a room full of strangers turn friendly for you, and how?',
  'q-undecided-custom':
    'Which custom have we got without ever deciding on it, and what do you make of it?',
  'q-imagination-escape': 'When a day drags on, where does your imagination go?',
  'q-quiet-helping': 'Who here makes things easier in a way that is easy to overlook, and how?',
  'q-gesture-from-before': 'Which gesture of yours comes from somebody who was there before you?',

  'q-quarrel-over': 'How can you tell that a quarrel is really over?',
  'q-safe-body': 'How does your body behave when it feels safe?',
  'q-kept-mystery': 'Which mystery are you happy to leave unsolved, and what do you like about it?',
  'q-kept-promise': 'Which promise are you glad to have kept, and what did it ask of you?',
  'q-courage-in-you': 'You once saw the person reading this be brave: what was happening?',
  'q-apart-reminder': 'When we are far apart, what brings the person reading this to mind?',
  'q-warm-friendship': 'When life gets crowded, how do you keep a friendship warm?',
  'q-someone-stood-up': 'When did somebody stand up for you or for an idea of yours?',
  'q-chance-meeting': 'Who came into your life by chance, and what followed?',
  'q-thanked-for-nothing':
    'People thank you for something that seems like nothing to you: what is it?',
  'q-spoke-for-you': 'Which song, picture or story said something for you that you could not say?',
  'q-ageing-curiosity': 'What makes you curious about growing older?',
  'q-friendship-new-shape': 'Which friendship of yours has changed its shape, and what has stayed?',
  'q-hands-you-remember': 'Whose hands do you remember, and what did they use to do?',
  'q-worth-slowing-down': 'Where would it do us good to slow down a little?',
  'q-custom-to-begin': 'Which custom would you like us to begin and hand on?',

  'q-unlived-life': 'Which unlived life of yours do you still visit in your thoughts?',
  'q-quiet-worry': 'Which worry do you try to keep small by not naming it?',
  'q-faded-embarrassment':
    'Which old embarrassment has lost its sting, and how did that come about?',
  'q-allowed-to-want': 'What are you slowly letting yourself want?',
  'q-seen-through-you': 'Thanks to the person reading this, what have you come to see in yourself?',
  'q-dreaded-talk': 'Which conversation that you dreaded turned out to be worth having?',
  'q-days-adding-up': 'What would you like your days to add up to?',
  'q-good-body-memory': 'Which good moment does your body remember without any help?',
  'q-two-opinions': 'You hold two opinions at once: what about, and what does each one say?',
  'q-nearly-gave-up': 'What did you nearly give up on that you are glad you went on with?',
  'q-long-tiredness': 'When you are tired to the bone, what do you need most?',
  'q-understood-with-years':
    'What did you come to understand about one of us only as the years went by?',

  'q-no-flowers-sent': 'What did you lose that nobody sent flowers for?',
  'q-former-you-visits':
    'Of all the people you have been, which one would you like to talk to for an evening?',
  'q-love-changed-view': 'How did love, of any kind, change what you thought of yourself?',
  'q-scary-love': 'What is a little scary about being loved?',
  'q-trust-again': 'How did trust come back to you after it had gone?',
  'q-there-because-loved': 'What in you is there because somebody once loved you?',
  'q-invisible-weight':
    'If one invisible weight could stay outside the door tonight, which would it be?',
  'q-entrusted-here': 'What would you entrust to this friendship that few people know?',
} satisfies Record<SecondDeckId, string>
