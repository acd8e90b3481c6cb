import type { FifthDeckId } from './fifth-deck.ts'

export const fifthDeckEn = {
  'q-wise-animal': 'Which animal seems to have understood life, and what is its secret?',
  'q-eating-rule': 'What odd little rule do you follow when you eat something you love?',
  'q-wrong-lyrics': 'What did you sing or say wrong for years without anyone telling you?',
  'q-wrong-turn': 'Where did a wrong turn once take you that you are glad to have seen?',
  'q-happy-disaster':
    'Think of your last small disaster in making something: what were you after, and what came out?',
  'q-unplanned-us': 'When we plan nothing at all, what tends to happen?',
  'q-day-is-over': 'How does your body know that the day is over?',
  'q-found-by-sun': 'Where do you like the sun to find you, and what are you doing then?',
  'q-handmade-gift': 'What have you made with your own hands for someone, and how did it turn out?',
  'q-silly-luck': 'When were you lucky in a small and silly way?',
  'q-how-to-begin': 'When a few people meet, how do you like the first minutes to be?',
  'q-lent-voice': 'Lend your voice to something that cannot speak: what does it say first?',
  'q-lights-go-out': 'The lights go out one evening: what do you hope happens next?',
  'q-idea-turns-up': 'What are you usually doing when a good idea turns up?',
  'q-tidy-or-heap': 'What does the place where you get things done look like today?',
  'q-seat-at-the-table':
    'When we sit down to eat, which place do you like, and what do you see from there?',

  'q-grumpy-laugh': 'Even in a grumpy hour, what can make you laugh?',
  'q-rubbed-off': 'What has rubbed off on you from the person reading this?',
  'q-return-to-page':
    'Which story, tune or place do you keep going back to, and what do you look for there?',
  'q-good-tiredness': 'What kind of tiredness feels good to you?',
  'q-small-funny-fear': 'Which small fear of yours makes even you smile?',
  'q-luck-or-calm': 'Which gesture do you repeat for luck or calm, and where did you get it?',
  'q-wished-favour': 'If a small favour came your way this week, what would you love it to be?',
  'q-told-otherwise': 'How do you like to be told that something could be done differently?',
  'q-brave-mouthful':
    'When did you taste something odd, out of courage or politeness, and how was it?',
  'q-repaired-by-you': 'What have you repaired, or would you like to repair, with patience?',
  'q-day-without-clocks': 'If we had a day without clocks, how would it unfold?',
  'q-looks-like-nothing':
    'What would you like to remember of this year, even if it looks like nothing?',
  'q-livelier-days': 'How could the person reading this brighten a dull day of yours?',
  'q-hug-says': 'What can a good hug tell you that words do not?',
  'q-longer-cheer':
    'Which small thing that we finished lately would you cheer for a little longer?',
  'q-silly-with-a-friend': 'Which silly idea would you try only with a friend beside you?',
  'q-gesture-makes-day': 'Which everyday gesture of the person reading this still makes your day?',

  'q-rest-comes-when': 'What has to happen before you can truly rest?',
  'q-sleepless-nights': 'On nights when sleep will not come, what goes on in you?',
  'q-costly-conscience': 'When did your conscience cost you something, and what did it give back?',
  'q-gentle-envy': 'What do you gently envy in other people?',
  'q-story-at-length':
    'Which story of the person reading this would you like to hear at full length?',
  'q-still-doing': 'Many years from now, what would you like us to be doing still?',
  'q-free-not-knowing': 'What lets you say “I do not know” in front of other people?',
  'q-praise-that-fits': 'Which praise makes you squirm, and which does you good?',
  'q-small-no': 'Which small “no” was good for you to say, and how did it go?',
  'q-relief-being-wrong': 'When was it a relief to find out that you were wrong?',
  'q-lost-and-helped': 'When were you lost, on a street or in life, and what helped you along?',
  'q-idea-worth-saving':
    'Which idea would you be sorry to see forgotten, and what has it given you?',
  'q-borrowed-view':
    'Which view of the world, unlike your own, would you try on for a week, like a coat?',
  'q-harder-than-it-looks': 'Which part of what you do is harder than it looks from outside?',
  'q-taught-by-friendship': 'What has our friendship taught you about yourself?',
  'q-dream-to-reopen': 'Which dream would you like the two of us to talk about again?',

  'q-when-sorry-sticks': 'When “sorry” gets stuck in your throat, what do you do in its place?',
  'q-wrong-party': 'When did you feel like a guest at the wrong party, and what would have helped?',
  'q-visiting-sadness': 'Which sadness comes by now and then, and how do you receive it?',
  'q-defending-you': 'If the person reading this were not there, what would you defend in them?',
  'q-missing-off-guard': 'When does missing the person reading this catch you off guard?',
  'q-quiet-hunch':
    'Which quiet hunch of yours turned out to be true, and how did you recognise it?',
  'q-made-of-you': 'An artist makes a work about your inner life: what is it made of?',
  'q-overlooked-love': 'What counts as love for you today that you once overlooked?',
  'q-begun-unsure':
    'What have you begun without knowing whether you could, and what made you start?',
  'q-strange-comfort': 'What comforts you that you would find hard to explain?',

  'q-said-in-absence': 'What do you hope people say about you when you are not in the room?',
  'q-tender-fact': 'What is soft about you that few people would guess?',
  'q-being-forgiven': 'When were you forgiven in a way that you could feel?',
  'q-because-life-ends': 'Life does not last: what does that make you want to do?',
  'q-leashed-feeling':
    'Which feeling do you keep on a short leash, and where might it run if you let go?',
  'q-before-words-come': 'Something goes deep: what happens in your body before the words come?',
  'q-face-to-face': 'Which thing that you lived through could you only tell face to face?',
} satisfies Record<FifthDeckId, string>
