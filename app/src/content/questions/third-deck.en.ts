import type { ThirdDeckId } from './third-deck.ts'

export const thirdDeckEn = {
  'q-one-shelf': 'Imagine a shop of yours with a single shelf: what would stand on it?',
  'q-worn-thing':
    'Which worn-out thing do you still reach for, and what has it been through with you?',
  'q-odd-prize': 'You win a prize that does not exist: what did you do to earn it?',
  'q-pretend-play':
    'What did you pretend to be when you were small, and how seriously did you take it?',
  'q-smile-mid-message':
    'What kind of message makes you smile before you have finished reading it?',
  'q-chair-gossip': 'What would a chair, a plant or an animal that knows you say about your week?',
  'q-early-puzzle': 'As you were growing up, what could you not make sense of in the world?',
  'q-museum-label':
    'If a museum kept one object from this month of yours, what would its label say?',
  'q-dull-talk-rescue': 'What wakes you up in a dull conversation?',
  'q-hilltop-shout': 'Alone on a hill, what would you shout, and who would you hope could hear it?',
  'q-doing-nothing': 'How do you like to do nothing?',
  'q-small-victory': 'When something small goes right, how do you celebrate?',
  'q-kind-waking': 'If it were up to you, how would you like to be woken?',
  'q-getting-warm': 'How do you get warm again when the cold has gone right through you?',
  'q-tool-you-like':
    'Which tool, trick or shortcut do you use all the time, and how did you come by it?',
  'q-only-we-know': 'Which word or gesture of ours would nobody else understand?',
  'q-hour-long-holiday': 'Invent a holiday for two that lasts one hour: what happens in it?',

  'q-shy-neighbour': 'Somebody shy sits down beside you: how do you make talking easy?',
  'q-day-rescuer': 'What small thing has rescued a whole day for you?',
  'q-easier-with-you': 'How does the person reading this make things easier for others?',
  'q-place-that-marked': 'Which place left its mark on you, even if your stay was short?',
  'q-gladly-skipped': 'Which plans do you say yes to while secretly hoping that they fall through?',
  'q-feel-on-purpose': 'When you want to be moved, what do you turn to: music, pictures, a place?',
  'q-circling-idea': 'What idea has been circling in your head, and where did it come from?',
  'q-plan-collapses': 'When a plan falls apart, which part do you tend to take on?',
  'q-good-at-together': 'What are we good at together that we hardly mention?',
  'q-shyness-favour': 'When did being shy do you a favour?',
  'q-tuesday-friendship': 'What does friendship look like on an ordinary Tuesday?',
  'q-lighter-week': 'Which thing could we drop so that the week feels lighter?',
  'q-small-adventure': 'Which small adventure do you owe yourself, and what would it take?',
  'q-focus-needs': 'Which odd habit helps you concentrate, and how did you find out?',
  'q-day-we-met': 'What do you remember about the day we met?',
  'q-story-heard-again':
    'Which story about us do you like to hear again, though you know how it ends?',

  'q-first-step-back': 'After a falling-out, what helps you take the first step?',
  'q-into-your-hands': 'When you are sad, what would you like somebody to put into your hands?',
  'q-plain-day-filled': 'What filled a plain day with meaning lately, however briefly?',
  'q-free-hands': 'What did you let go of, and what were your hands free for then?',
  'q-calming-presence':
    'What does the person reading this do that calms you, perhaps without knowing?',
  'q-carried-through': 'Something once looked hard for us: what carried us through?',
  'q-stretched-time': 'When does our time together seem to stretch in a good way?',
  'q-before-too-much': 'How do you act when you have too much on your plate, before you say so?',
  'q-dropped-pretence': 'What have you stopped pretending, and how has it been since?',
  'q-unbelieved-praise': 'Which kind thing said about you do you find hard to believe?',
  'q-made-unseen': 'What would you make if nobody were going to see it?',
  'q-alive-in-skin': 'When do you feel awake right down to your skin?',
  'q-scary-then-dear': 'What scared you beforehand and is now one of your dear memories?',
  'q-tiny-invention': 'What have you invented, however tiny, because you needed it?',
  'q-curious-while-differing': 'When we see something differently, what helps you stay curious?',
  'q-felt-chosen': 'When did you feel chosen by the person reading this?',

  'q-once-more-with': 'What would you love to do once more with someone you miss?',
  'q-unsure-inside': 'Where are you less sure than you look?',
  'q-place-unearned': 'Where did you belong without having to earn it, and how could you tell?',
  'q-late-truth': 'Which truth took you a long time to say, and what followed?',
  'q-waiting-for-quiet':
    'What would you like to say to the person reading this, once there is a quiet moment?',
  'q-mistake-made-kinder': 'How did a mistake of yours make you kinder?',
  'q-shrinking-fear': 'Which fear has lost some of its size, and how did it happen?',
  'q-body-decides': 'If your body could choose tomorrow without asking you, what would it do?',
  'q-larger-world': 'What have you lived through that made the world larger for you?',
  'q-continued-story': 'Whose story do you feel you are carrying on, in your own way?',
  'q-creating-from-hurt':
    'What have you made out of something hard, in words, food, garden or song?',
  'q-carried-by-two': 'What is easier to carry since there are two of us?',

  'q-love-with-nowhere': 'What do you do with love that has nowhere to go?',
  'q-hidden-from-yourself': 'What do you hide so well that you sometimes forget it yourself?',
  'q-hurt-that-helps': 'What once hurt and now helps you understand people?',
  'q-good-tears': 'When did crying do you good, and what was it about?',
  'q-living-on': 'Someone is no longer here: what of them lives on in what you do?',
  'q-words-long-awaited': 'Which words have you long waited to hear, and in whose voice?',
  'q-no-words-left': 'When words run out, what do you do with your hands, your feet or your voice?',
  'q-remains-of-us': 'What do you hope will remain of us, long after us?',
} satisfies Record<ThirdDeckId, string>
