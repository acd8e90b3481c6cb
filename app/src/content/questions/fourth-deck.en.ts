import type { FourthDeckId } from './fourth-deck.ts'

export const fourthDeckEn = {
  'q-ten-minute-visitor':
    'A visitor has only ten minutes: what would you show first, and what would you say about it?',
  'q-napkin-drawing': 'If you drew today on a napkin, however badly, what would we see?',
  'q-tiny-rebellion': 'Which tiny rebellion do you allow yourself now and then?',
  'q-idle-hands': 'Left to themselves, what do your hands like to do?',
  'q-old-game': 'Which game from long ago would you play again today, and what made it so good?',
  'q-lost-and-back': 'What did you once lose that turned up where nobody would have looked?',
  'q-daily-slip': 'Which of your everyday slips makes you laugh at yourself?',
  'q-known-by-heart': 'Which useless thing do you know by heart, and how did it get in there?',
  'q-made-up-company': 'Which made-up character has kept you company, and in what way?',
  'q-courage-clothes':
    'Which piece of clothing do you put on for courage or comfort, and how does it work?',
  'q-lighter-task': 'What small thing makes a shared task feel lighter?',
  'q-show-a-martian':
    'Someone from another planet drops in: which everyday thing would you show with pride?',
  'q-moving-window': 'Looking out of a moving window, what tends to go through your mind?',
  'q-lists-and-doodles':
    'Someone finds your lists, notes and doodles: what do they learn about you?',
  'q-meeting-snack': 'If our next meeting had a snack and a song, which would you choose?',
  'q-sound-of-us': 'When you think of us, which sound comes first, and where does it come from?',

  'q-unaware-teacher': 'Who taught you something without knowing it, and what was it?',
  'q-gladly-taught': 'What would you gladly teach the person reading this, with no hurry?',
  'q-good-interruption': 'Which interruption are you glad of, even in the middle of something?',
  'q-body-does-alone': 'What does your body do all by itself that amazes you?',
  'q-paper-letter': 'A real paper letter arrives for you: what do you hope it says?',
  'q-overlooked-beauty': 'Where do you find beauty that others walk past?',
  'q-untold-good-news': 'What is going well that hardly anyone has heard about?',
  'q-unasked-offering': 'Without being asked, what do you bring along to any group?',
  'q-season-shows': 'Which season changes you, and how would others notice?',
  'q-third-try':
    'What did you manage only at the third try, or the tenth, and what kept you at it?',
  'q-passed-on-kindness': 'What did a friend once do for you that you would like to pass on?',
  'q-fun-difference': 'How are you and the person reading this different in a way that you enjoy?',
  'q-funny-misunderstanding': 'Which misunderstanding between us turned out to be funny or useful?',
  'q-unphotographed-moment': 'Which moment did you not photograph and still see clearly?',
  'q-shy-question-here': 'Which question about what we do have you been a little shy to ask?',
  'q-taken-along': 'Which outing would you like the person reading this to take you along on?',
  'q-noticed-and-unsaid': 'What did you notice when we met, and keep to yourself?',

  'q-apology-that-lands': 'What does an apology need to have for you to feel it?',
  'q-hidden-effort': 'What costs you energy that others would hardly guess?',
  'q-no-joking':
    'Jokes are fine, but not about everything: what is off limits for you, and how come?',
  'q-waiting-wish': 'Which wish have you put off for a long time, and what could be a first step?',
  'q-free-wish': 'What do you wish for the person reading this that has nothing to do with you?',
  'q-unspoken-agreement': 'Which unspoken agreement between us do you like?',
  'q-one-team': 'When did it first feel as if we were one team?',
  'q-holding-back': 'When do you stay quiet although you have something to say?',
  'q-yes-meaning-later': 'When do you say yes although “not now” would be nearer the truth?',
  'q-lighter-once-told': 'What has weighed less on you since you told someone?',
  'q-painting-corner':
    'If the time you are living through were a painting, what would be in the corner that few notice?',
  'q-wished-for-loved': 'Which experience would you wish for everyone you love?',
  'q-unhurried-conversation':
    'On a very long journey, what would you like to talk about with the person reading this?',
  'q-welcome-truth': 'When did a friend tell you a truth that you were glad of later?',
  'q-weather-of-love': 'If our love had weather this month, what would it be like?',

  'q-nearly-broken-bond': 'Which bond of yours nearly broke, and what has made it firmer since?',
  'q-sentence-in-doubt': 'When you doubt yourself, which sentence do you hold on to?',
  'q-well-cared-for':
    'When somebody takes good care of you, what changes in how you look, move or speak?',
  'q-open-to-surprise': 'What do you still hope life will surprise you with?',
  'q-sentence-kept-warm': 'Which words from the person reading this still keep you warm?',
  'q-secret-giving':
    'What have you done, or would you love to do, for somebody without their knowing?',
  'q-size-too-big': 'You dream of making something that seems a size too big for you: what is it?',
  'q-kept-freedom': 'Which small freedom would you not trade back, and how did you get it?',
  'q-carried-for-others': 'Which load do you carry for others that they may not see?',
  'q-strange-place-home': 'What has to be there for you to feel at home in a strange place?',

  'q-remembered-over-tea':
    'On some plain day, over a cup of something warm, what would you like somebody to remember of you?',
  'q-if-fully-known': 'What do you fear might change if somebody knew all of you?',
  'q-words-may-fail':
    'In case words fail you one day, what do you want the person reading this to know?',
  'q-still-loving-world': 'How do you go on loving the world when it hurts?',
  'q-silence-to-break':
    'Which silence would you break if you knew how, and with which first words?',
  'q-near-the-unexplained': 'When do you feel close to what nobody can explain?',
  'q-art-about-us': 'If only we were to see it, what would you paint, sing or write about us?',
  'q-your-way-of-loving': 'What is there in the way you love that few people notice?',
} satisfies Record<FourthDeckId, string>
