import type { TopicsId, TopicText } from './topics.ts'

export const topicsEn = {
  'small-absurdities': {
    title: 'The week’s oddities',
    question: 'What happened this week that would be hard to explain to a cat?',
  },
  'dream-snack': {
    title: 'The perfect snack',
    question: 'If a street stall sold your perfect bite, what would be in it?',
  },
  'tiny-museum': {
    title: 'A museum of this room',
    question: 'Which object here would get its own glass case, and who gives the tour?',
  },
  'other-lives-for-fun': {
    title: 'Other jobs, other lives',
    question: 'Which trade would you take up for one summer, just to see how it is?',
  },
  'awkward-archive': {
    title: 'Red cheeks, years later',
    question: 'What could you tell today about a moment when you wished the floor would open?',
  },
  'songs-we-know': {
    title: 'An evening of songs',
    question: 'Which song comes first, and what scene of your life does it belong to?',
  },
  'walk-without-aim': {
    title: 'A walk with no aim',
    question: 'At the first corner: left or right, and what do you hope is round it?',
  },
  'travel-on-a-map': {
    title: 'A journey on the map',
    question: 'Open any map: where do we get off first, and what do we do there?',
  },
  'near-at-hand': {
    title: 'Things near at hand',
    question: 'Which small thing near you would you like to tell me about?',
  },
  'rules-of-a-game': {
    title: 'A game of our own',
    question: 'With what is on this table, how would a new game begin?',
  },

  'how-we-met-again': {
    title: 'How it began',
    question: 'When you think of the first weeks, which small scene comes before all others?',
  },
  'what-warms': {
    title: 'What did me good lately',
    question: 'Which gesture of mine did you good lately, perhaps without my knowing?',
  },
  'good-nights': {
    title: 'The last ten minutes of the day',
    question: 'How would you like our days to end, on most evenings?',
  },
  'people-behind-us': {
    title: 'The people behind us',
    question: 'Whose voice do you hear in your own, and what does it say?',
  },
  'a-hope-each': {
    title: 'One hope each',
    question: 'Which hope are you carrying about these days, and how heavy or light is it?',
  },
  'kept-things': {
    title: 'Things we keep',
    question: 'Fetch something that you would not give away: how did it come to you?',
  },
  'touch-we-like': {
    title: 'Everyday tenderness',
    question: 'Which everyday tenderness would you like to have again, or for the first time?',
  },
  'miles-between': {
    title: 'The distance between us',
    question: 'At which hour of the day do you feel the distance, and what shrinks it?',
  },
  'next-years-us': {
    title: 'A day some years from now',
    question: 'We meet on a plain day in ten years: where are we, and what are we laughing about?',
  },
  'letters-aloud': {
    title: 'Old messages, read aloud',
    question: 'Scroll far back and pick one message of ours: what was going on in you then?',
  },
  'where-to': {
    title: 'Where we are heading',
    question: 'What would you like to be able to tell a year from now?',
  },
  growing: {
    title: 'How we have changed',
    question: 'What comes more easily to you than it used to?',
  },

  'half-a-battery': {
    title: 'Running on half a battery',
    question: 'What used up your strength today, and what is left in you?',
  },
  'only-the-good': {
    title: 'Five good minutes',
    question: 'Which five minutes of today would you keep?',
  },
  'lie-down-talk': {
    title: 'Talking with the lights off',
    question: 'What would you like to put down before you sleep?',
  },
  'feet-up': {
    title: 'Feet up, few words',
    question: 'What can we leave undone tonight without anything breaking?',
  },
  'list-amnesty': {
    title: 'Mercy on the list',
    question: 'What has been on your list so long that it may simply go?',
  },
  'kind-of-rest': {
    title: 'What rest would be',
    question: 'Which part of you is tired: head, body, heart or patience?',
  },
  'weekend-with-less': {
    title: 'Days off with less in them',
    question: 'If we crossed out half of our plans, which half would it be?',
  },
  'call-half-asleep': {
    title: 'A call with eyes closed',
    question: 'Which sounds are keeping you company tonight?',
  },
  'looked-after': {
    title: 'Being looked after',
    question: 'What sort of care can you accept today, and what would be too much?',
  },
  'slow-supper': {
    title: 'A slow supper',
    question: 'What did you eat when you were small and needed comfort?',
  },

  'what-i-need-this-week': {
    title: 'What I need this week',
    question: 'What would give you more air this week, and which part of it could I do?',
  },
  'who-carries-what': {
    title: 'Who carries what',
    question: 'Which of your tasks is heavier than it looks?',
  },
  'how-it-landed': {
    title: 'How it reached you',
    question: 'When I said that, what did you hear, and what was it like?',
  },
  'pace-of-a-quarrel': {
    title: 'Fast and slow in a disagreement',
    question: 'When we disagree, what helps you think: time, quiet, paper, a walk?',
  },
  'same-wish-two-ways': {
    title: 'One matter, two views',
    question: 'What are you trying to protect in this matter?',
  },
  'small-thing-early': {
    title: 'A small thing, early',
    question: 'Which small thing would you like to mention while it is still small?',
  },
  'words-that-sting': {
    title: 'Words that sting',
    question: 'Which word or tone makes you close up, and what could be said in its place?',
  },
  'after-the-pause': {
    title: 'Picking it up after a pause',
    question: 'What has become clearer to you since we stopped?',
  },
  'an-agreement-to-try': {
    title: 'A trial for two weeks',
    question: 'What could we try for two weeks, knowing that we may drop it afterwards?',
  },
  'unsaid-on-the-phone': {
    title: 'What gets lost in messages',
    question: 'Which message of mine puzzled you, and how did you read it?',
  },
  'money-calmly': {
    title: 'Money, calmly',
    question: 'What did you pick up about money early on, without anyone saying it?',
  },

  'how-you-think': {
    title: 'How you make up your mind',
    question: 'Take something you decided lately: how did it go, step by step?',
  },
  'a-thing-you-know': {
    title: 'Teach me something',
    question: 'What do you know about that I have hardly asked you about?',
  },
  'your-street-then': {
    title: 'The street where you grew up',
    question: 'Walk me down that street: what do we pass, and who calls out to you?',
  },
  'question-of-the-age': {
    title: 'A question of our time',
    question: 'Which change in the world do you watch with hope, and which with worry?',
  },
  'good-life-ingredients': {
    title: 'What a good life needs',
    question: 'What would you put into a good life first, and what would you leave out?',
  },
  'made-and-unmade': {
    title: 'How is it made',
    question: 'Pick a thing within reach: who might have made it, and how many hands did it pass?',
  },
  'a-day-in-your-head': {
    title: 'A day in your head',
    question: 'What do you think about between waking and the first words you say?',
  },
  'what-changed-you': {
    title: 'Books, songs and people that changed us',
    question: 'Which story moved something in you for good?',
  },
  'small-beliefs': {
    title: 'Small beliefs',
    question: 'What do you half believe, although you could not prove it?',
  },
  'unasked-about-work': {
    title: 'What your days are like',
    question: 'Which part of your day is hard to picture for somebody who has not seen it?',
  },
  'childhood-rooms': {
    title: 'The rooms of childhood',
    question: 'Which room from back then can you still walk through in your mind?',
  },
  'art-that-stays': {
    title: 'A song, a picture, a film',
    question: 'Which one has stayed with you, and what did it stir?',
  },
  'what-it-is-for': {
    title: 'What it is all for',
    question: 'When does life feel worth its trouble to you?',
  },
} satisfies Record<TopicsId, TopicText>
