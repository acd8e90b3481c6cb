import type { TwoMinuteId } from './two-minute.ts'

export const twoMinuteEn = {
  'sit-next-to': 'Sit down next to them and say nothing for two minutes.',
  'phone-over-and-you': 'Turn your phone over and ask: “And how was it for you?”',
  'list-item-yours':
    'Ask which small thing could come off their list, and do it if two minutes will do.',
  'line-no-answer': 'Send one warm line and add that it needs no answer.',
  'good-night-whisper': 'Whisper a good night into a voice message.',
  'one-word-today': 'Say in one word how you are, and in a second word how you would like to be.',
  'say-you-are-tired':
    'If you are worn out, say so plainly. If it is the day and not them, say that too.',
  'can-wait': 'Each name one thing that can wait until tomorrow.',
  'one-thing-they-did': 'Tell them one thing that they did this week and what it made easier.',
  'what-would-help': 'Ask what would make the next hour a little easier.',
  'note-on-desk': 'Leave a note where they work: what you saw them do well.',
  'door-goodbye':
    'Before one of you goes out, stop at the door and say one thing you wish for the other’s day.',
  'hello-first': 'When they come in, get up and greet them before anything else.',
  'voice-message-walk':
    'Record a voice message on a walk: the sky, a tree, a cat, as if they were beside you.',
  'remember-the-thing': 'Ask how the thing went that they had been expecting this week.',
  'first-words-tomorrow': 'Write tonight the message that you will send first thing tomorrow.',
  'high-of-day': 'Tell the brightest minute of your day, and ask for theirs.',
  'hard-of-day':
    'Tell the hardest minute of your day, and say whether you want comfort or only ears.',
  'ask-one-more':
    'When they tell you something, ask one more question before you say a word about yourself.',
  'thank-with-detail': 'Thank them for something from long ago that they may have forgotten.',
  'kind-act-planned':
    'Think of one kind thing for tomorrow and set yourself a reminder that only you see.',
  'put-right-small': 'Say sorry for one small thing, in one sentence, without a reason.',
  'celebrate-aloud': 'Something went well for them: cheer out loud, then ask how they did it.',

  'curious-not-clever': 'Ask what they have been turning over in their mind, and only listen.',
  'show-page':
    'Read them one sentence from whatever you are reading, and ask what they make of it.',
  'question-for-the-road':
    'Send one question that you have been carrying about, and say that there is no hurry.',
  'recommend-one': 'Send one song, page or picture, and say in a line why it is for them.',
  'learn-a-word': 'Each teach the other one word: from a language, a trade or childhood.',
  'change-of-mind': 'Say one small thing about which you think differently than a year ago.',
  'would-you-build': 'In two minutes, design a useless machine that would make the week funnier.',
  'opposite-sides':
    'Take a harmless topic, such as soup, and each defend the other’s view for a minute.',

  'hug-if-wished': 'Ask “hug or no hug?” and be content with either.',
  'glass-of-water': 'Bring them a glass of water before they think of it.',
  'share-a-fruit': 'Share one piece of fruit slowly, bite by bite.',
  'palm-letters':
    'If they like the idea, draw a letter in their palm with one finger and let them guess.',
  'body-weather': 'Say where in your body the day still sits, and let out one long breath.',
  'rest-permission': 'Say to them: “Rest. Nothing here needs you for a while.” And see to it.',
  'step-outside': 'Step outside for two minutes and find one thing that nobody had noticed before.',
  'smell-guess': 'Eyes closed, guess three smells from the kitchen that the other holds out.',
  'mirror-game': 'Stand face to face: one moves slowly, one is the mirror. Swap after a minute.',
  'shoulders-down': 'Stretch your arms, drop your shoulders and yawn on purpose, the whole group.',
  'photo-of-hands': 'Send a photo of what your hands are doing right now.',
  'breathe-on-call': 'On a call, take five slow breaths at the same pace before you hang up.',
  'same-drink': 'Each make the same drink and lift the cups to the camera.',
  'kitchen-dance': 'Clear a space on the floor and move to half a song, each in your own way.',
  'race-to-tidy': 'Two minutes, one messy corner, all hands.',
  'sock-throw': 'Throw rolled-up socks into a basket from as far off as you dare.',
  'silly-walk': 'Cross the room in the silliest walk that you can invent, and have it copied.',
  'new-handshake': 'Invent a greeting of three moves with them, and use it once today.',
  'balance-together':
    'Stand on one leg, side by side, and talk about the day until somebody wobbles.',
  'taste-backwards': 'Make a two-bite snack from things that seem not to go together.',
  'same-move-apart': 'On a video call, stand up and shake out arms and legs for a minute.',

  'window-minute': 'Look out of the same window for a minute, then each name one thing that moved.',
  'small-light': 'Light a small lamp or a candle and invite them to a minute of quiet.',
  'same-sky': 'Agree on a minute tonight when you will each look up at the sky.',
  'think-well-of-them':
    'Close your eyes, breathe slowly, and wish them one good thing. Tell them or keep it.',
  'stopped-me-today': 'Send a photo of something that made you stop and look today.',
  'shared-silence-wish': 'Be quiet for one minute, each thinking of somebody who needs it.',
  'thanks-for-this-corner': 'Look round the room and each say thank you for one thing in it.',
  'what-it-meant': 'Tell what felt worth it today, even if it took only a minute.',
  'wonder-out-loud': 'Take turns for two minutes: “I wonder why…” No answers needed.',

  'mood-line': 'Draw today as one single line and send a photo of it.',
  'colour-of-mood': 'Send the colour that your day had, as a photo of anything in that colour.',
  'song-line': 'Send one line of a song that has been with you today.',
  'note-in-shoe':
    'Write three words on a scrap of paper and put it in a shoe or a pocket of theirs.',
  'tell-an-object': 'Pick any object in the room and tell where it came from, true or made up.',
  'fold-and-draw': 'One draws a head and folds the paper. The other adds the body without looking.',
  'set-table-nicely': 'Put one pretty thing on the table before you eat.',
  'two-line-letter': 'Write a two-line letter by hand and send a picture of it.',
  'haiku-ish': 'Write one line about today and let them write the second.',
  'drawn-without-looking':
    'Draw each other without looking at the paper. Sign it like a great artist.',
  'rhythm-on-table': 'One taps a rhythm on the table, the other answers, and it grows.',
  'sing-the-news': 'Sing your plan for tomorrow to any tune.',
  'voice-of-object': 'Send a voice message as if you were something in your room.',
  'story-three-messages': 'Tell a story in three messages: you begin, they twist it, you end it.',
  'invented-holiday': 'Invent a holiday for today, with one custom, and keep it.',
  'future-postcard':
    'Describe a postcard from next year, sent from somewhere and signed by you and them.',
  'title-of-week': 'Give the week so far a film title, and cast the main parts.',

  'same-song-still': 'Put on a quiet song and stay where you are until it fades.',
  'untidy-photo': 'Take a photo of one small thing on your table, just as it lies, and send it.',
  'sounds-ten-seconds': 'Record ten seconds of a sound that you like and send it without a word.',
  'tiny-good-thing': 'Tell of something good today that was smaller than a coin.',
  'photo-old-together': 'Find one old photo on your phone and tell what is outside the frame.',
  'map-memory': 'Name a place where you were together, and one detail that few people know.',
  'plan-one-hour': 'Suggest a day when you can hear each other’s voice again.',
  'scavenger-photo':
    'Name a colour or a shape: you each have one minute to find it and send a photo.',
  'one-minute-tour': 'Give a one-minute tour of a drawer or a shelf, like an overexcited guide.',
  'guess-my-sound': 'Record a mystery sound and let them guess.',
  'small-dare': 'Offer a kind dare that takes a minute, and take one in return. Each may pass.',
  'laugh-first': 'Each tell the last thing that made you laugh, with the voices and faces.',
} satisfies Record<TwoMinuteId, string>
