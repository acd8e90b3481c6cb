import type { SomePracticeWords } from '../../practices/practice-words.ts'

const time = { time: { ask: 'When', read: 'When' } } as const

export const turningEn = {
  'tell-you': {
    name: 'I need to tell you something',
    title: 'What do you need to tell?',
    intro:
      'It is met with thanks first, and with one question at most. The rest can wait for another talk.',
    theirs: '{name} needs to tell you something.',
    said: 'Told.',
    says: {
      receive: 'A thank-you for telling you. One question, if you have one. No more for now.',
      answer: 'Answer the question.',
      later: 'Another time to talk about it.',
    },
    steps: {
      told: { text: { ask: 'In your words' } },
      receive: {
        thanks: { ask: 'Your thanks, in your words', read: 'Thank you' },
        'one-question': { ask: 'One question', read: 'One question' },
      },
      answer: { text: { ask: 'My answer' } },
      later: time,
    },
  },
  'hard-day-ask': {
    name: 'It was a hard day',
    title: 'What do you need now?',
    intro: 'Two taps are enough. It goes to them at once.',
    theirs: '{name} had a hard day.',
    said: 'Sent.',
    says: {
      'ten-minutes': 'Ten minutes to talk, later this evening?',
      tomorrow: 'A small plan for tomorrow.',
    },
    steps: {
      signal: {
        'need-now': {
          ask: 'What do you need now?',
          options: { quiet: 'Quiet', 'a-hug': 'A hug', company: 'Company', 'to-talk': 'To talk' },
          theirs: {
            quiet: '{name} needs quiet.',
            'a-hug': '{name} needs a hug.',
            company: '{name} would like company.',
            'to-talk': '{name} needs to talk.',
          },
        },
        'own-words': { ask: 'In your words' },
      },
      'ten-minutes': time,
      tomorrow: { plan: { ask: 'For tomorrow', read: 'For tomorrow' } },
    },
  },
  'going-through': {
    name: 'Going through it',
    title: 'What comforts you now?',
    intro: 'Choose what would do you good. The others can offer you one thing.',
    theirs: '{name} is going through something.',
    said: 'Said.',
    says: {
      offer: 'One thing you can really offer.',
      over: 'Until you say that it is lighter, nothing is asked of you here.',
    },
    steps: {
      through: {
        comforts: { ask: 'What would do me good', read: 'What would do good' },
        'own-words': { ask: 'In your words' },
      },
      offer: {
        comfort: { ask: 'What I can offer', read: 'An offer' },
        'own-words': { ask: 'In your words' },
      },
      over: {
        'is-it-over': {
          ask: 'How is it now?',
          options: { 'lighter-now': 'It is lighter now' },
          theirs: { 'lighter-now': 'For {name} it is lighter now.' },
        },
      },
    },
  },
  'through-today': {
    name: 'How it is today',
    title: 'How is it today?',
    intro: 'One tap, or nothing.',
    said: 'Said.',
    steps: {
      today: {
        'today-is': {
          ask: 'Today',
          options: { heavy: 'Heavy', 'so-so': 'So-so', lighter: 'Lighter' },
          theirs: {
            heavy: 'For {name} it is heavy today.',
            'so-so': 'For {name} it is so-so today.',
            lighter: 'For {name} it is lighter today.',
          },
        },
        comfort: { ask: 'What would do me good today', read: 'What would do good' },
      },
    },
  },
  'more-of-that': {
    name: 'More of that',
    title: 'What makes you feel close?',
    intro: 'Each of you chooses alone. Then you see it all, and do one thing more.',
    skip: 'Leave it',
    says: { more: 'One thing you would like to do more of this week.' },
    steps: {
      ways: {
        'close-ways': { ask: 'Up to five', read: 'Close to me is' },
        'own-words': { ask: 'In your words' },
      },
      more: { 'do-more': { ask: 'This week I will', read: 'This week' } },
    },
  },
  'a-card': {
    name: 'A card',
    title: 'Draw a card.',
    intro: 'One of ours or one of your own. Anyone can put it away without a word.',
    theirs: '{name} drew a card for you.',
    said: 'Drawn.',
    steps: {
      drawn: {
        card: { ask: 'The card' },
        'own-card': { ask: 'A card of my own' },
      },
      answer: { text: { ask: 'Your answer' } },
    },
  },
  'a-mending-card': {
    name: 'A card for making up',
    title: 'A card for making up.',
    intro: 'For a calm hour. Anyone can put it away without a word.',
    theirs: '{name} drew a card for making up.',
    said: 'Drawn.',
    steps: {
      drawn: { card: { ask: 'The card' } },
      answer: { text: { ask: 'Your answer' } },
    },
  },
  'our-card': {
    name: 'A card of our own',
    title: 'What would you like to be asked, or to ask?',
    intro: 'It goes into your own deck and lies there until one of you draws it.',
    theirs: '{name} put a card into your deck.',
    said: 'It is in the deck.',
    steps: {
      card: { 'own-card': { ask: 'What the card says' } },
    },
  },
  'could-use-you': {
    name: 'I could use you',
    title: 'What could you use?',
    intro: 'They hear of it at once, and say whether now, when, or who else could.',
    theirs: '{name} could use you.',
    said: 'Sent.',
    steps: {
      signal: {
        'could-use': {
          ask: 'I could use',
          options: { 'an-ear': 'An ear', company: 'Company', 'another-thought': 'Another thought' },
          theirs: {
            'an-ear': '{name} could use an ear.',
            company: '{name} would like company.',
            'another-thought': '{name} would like to think of something else.',
          },
        },
        'own-words': { ask: 'In your words' },
      },
    },
  },
} as const satisfies SomePracticeWords
