import type { SomePracticeWords } from '../../practices/practice-words.ts'
import { iFeelEn } from './hearing.en.ts'

const agreement = {
  agreement: { ask: 'What we do', hint: 'Small, and for a while.', read: 'What we do' },
  'until-day': { ask: 'Until which day', read: 'Until' },
} as const

export const talksEn = {
  topic: {
    name: 'One topic',
    title: 'Which topic tonight?',
    intro:
      'One topic that you all like, with three questions that go deeper. You stay on it until you all close it.',
    theirs: '{name} suggests a topic.',
    said: 'Suggested.',
    says: { close: 'Is it enough for now?' },
    steps: {
      pick: { topic: { ask: 'The topic' } },
      close: {
        'enough-now': {
          ask: 'Is it enough for now?',
          options: { 'close-it': 'Close it', 'stay-on-it': 'Stay on it' },
          theirs: {
            'close-it': '{name} would close it.',
            'stay-on-it': '{name} would like to stay on it.',
          },
        },
      },
    },
  },
  'ask-dont-assume': {
    name: 'Ask, don’t assume',
    title: 'What would you like to know?',
    intro: 'A real question: one whose answer you do not know yet.',
    theirs: '{name} would like to know something of you.',
    said: 'Asked.',
    says: { learned: 'Something you learned about them. Only you can see this note.' },
    steps: {
      question: { question: { ask: 'Your question', read: 'The question' } },
      answer: { text: { ask: 'Your answer' } },
      learned: { learned: { ask: 'What I learned' } },
    },
  },
  idea: {
    name: 'Something to think about',
    title: 'What has been on your mind?',
    intro: 'A song, a line, an article, a thought. With a question to go with it.',
    theirs: '{name} has something to think about.',
    said: 'Shared.',
    says: { plan: 'Would you like to find out more together?' },
    steps: {
      idea: {
        what: { ask: 'What it is' },
        question: { ask: 'Your question about it', read: 'The question' },
      },
      answer: { text: { ask: 'What you think' } },
      plan: { 'learn-together': { ask: 'What we could try or learn', read: 'Together' } },
    },
  },
  values: {
    name: 'What matters to us',
    title: 'What matters most to you?',
    intro: 'Choose up to five, alone. Then you see each other’s, and ask where they come from.',
    skip: 'Leave it',
    says: {
      make: 'Is there something you would like to make of it: a habit, an evening, a thing?',
    },
    steps: {
      sort: {
        values: { ask: 'Up to five', read: 'What matters to me' },
        'where-from': { ask: 'Where one of them comes from', read: 'Where it comes from' },
      },
      make: { 'make-of-it': { ask: 'What we could make of it', read: 'To make of it' } },
    },
  },
  'equal-turns': {
    name: 'Equal turns',
    title: 'The same time for each',
    intro: 'Two minutes at a time, round and round.',
    says: { mirror: 'Only for you. Next time, ask one question more.' },
    steps: {
      mirror: {
        'my-share': {
          ask: 'Lately, compared to them, I',
          options: {
            'spoke-more': 'Spoke more',
            'about-even': 'Spoke about as much',
            'spoke-less': 'Spoke less',
          },
          theirs: {
            'spoke-more': 'Spoke more',
            'about-even': 'Spoke about as much',
            'spoke-less': 'Spoke less',
          },
        },
      },
    },
  },
  room: {
    name: 'Do you have room for this?',
    title: 'What would you like to talk about?',
    intro: 'You ask first whether there is room. You can tell it once there is.',
    theirs: '{name} asks whether you have room.',
    said: 'Asked.',
    says: { told: 'There is room. What is it?', 'and-you': 'Before you finish: ask how they are.' },
    steps: {
      ask: {
        about: { ask: 'What it is about, in a line', read: 'It is about' },
        takes: {
          ask: 'About how long?',
          options: { five: 'Five minutes', fifteen: 'A quarter of an hour', 'an-hour': 'An hour' },
          theirs: {
            five: 'It takes about five minutes.',
            fifteen: 'It takes about a quarter of an hour.',
            'an-hour': 'It takes about an hour.',
          },
          none: 'I can’t tell',
        },
      },
      told: { text: { ask: 'In your words' } },
      'and-you': { 'and-how-are-you': { ask: 'And you?', read: 'And you?' } },
    },
  },
  dial: {
    name: 'Lighter or deeper',
    title: 'Only as deep as you all like',
    intro:
      'Anyone can make the talk lighter or deeper at any moment. It only goes as deep as all of you would like. With two of you, the other may guess who would like it lighter.',
    steps: {},
  },
  feedback: {
    name: 'Tell me one thing',
    title: 'What would you like to hear about?',
    intro: 'One thing, from somebody you trust. You breathe, thank, and say back what you heard.',
    theirs: '{name} would like to hear one thing from you.',
    said: 'Asked.',
    for: {
      team: {
        title: 'About which part of your work?',
        intro: 'One thing. You say thank you, and what you understood. The answer waits a day.',
      },
    },
    says: {
      give: 'One thing. How it was for you, and what you would like.',
      breath: 'A breath first.',
      heard: 'What did you hear? Nothing to defend.',
      receive: 'A thank-you. One question, if you have one.',
      reply: 'A day later: what you make of it.',
    },
    steps: {
      ask: { about: { ask: 'About what', read: 'About' } },
      give: iFeelEn,
      heard: { text: { ask: 'What I heard', read: 'What I heard' } },
      receive: {
        thanks: { ask: 'Thank you', read: 'Thank you' },
        'one-question': { ask: 'One question', read: 'One question' },
      },
      reply: { text: { ask: 'What I make of it' } },
    },
  },
  'small-thing': {
    name: 'A small thing',
    title: 'What is it, while it is small?',
    intro: 'A question first: you may have seen only part of it.',
    theirs: '{name} would like to clear a small thing.',
    said: 'Said.',
    says: { answer: 'How was it from your side?', close: 'Is it clear for you now?' },
    steps: {
      thing: {
        'check-question': {
          ask: 'Your question',
          hint: 'Did I get it right that …?',
          read: 'A question',
        },
        happened: { ask: 'What you noticed', read: 'What happened' },
      },
      answer: { text: { ask: 'From my side' } },
      close: {
        'is-it-clear': {
          ask: 'Is it clear now?',
          options: { 'clear-now': 'Clear', 'needs-a-talk': 'Let us talk about it' },
          theirs: {
            'clear-now': 'For {name} it is clear.',
            'needs-a-talk': '{name} would like to talk about it.',
          },
        },
      },
    },
  },
  'how-you-treat-me': {
    name: 'How I am treated',
    title: 'What hurts in how you are treated?',
    intro: 'You prepare it alone. Nothing is sent until you ask for a time to talk.',
    theirs: '{name} would like to talk about something that matters.',
    said: 'Asked for.',
    says: {
      prepare: 'What hurts? Only you can see this.',
      ask: 'Ask for a time. A line is enough; the rest is for the talk.',
      rules: 'What you have agreed on for hard talks.',
      talk: 'Listen to the end of each turn.',
      next: 'One next step.',
    },
    steps: {
      prepare: iFeelEn,
      ask: {
        about: { ask: 'What it is about, in a line', read: 'It is about' },
        time: { ask: 'When', read: 'When' },
      },
      next: agreement,
    },
  },
  'tender-talk': {
    name: 'Talking about closeness',
    title: 'Talking about closeness',
    intro:
      'For two adults who both would like to. Only topics that both of you marked come up. Desire and no desire are both fine. Stop whenever you like. Nothing of the talk is kept.',
    steps: {},
  },
  'talk-first': {
    name: 'Talk first',
    title: 'Talk first',
    intro: 'When you have met in today’s check-in, what you are both open to comes up here.',
    steps: {},
  },
  'big-topics': {
    name: 'Money, children, holidays',
    title: 'Which topic?',
    intro:
      'A wish and a worry each, said back, and then something small until a day. You do not have to agree on everything.',
    theirs: '{name} would like to talk about a big topic.',
    said: 'Begun.',
    says: {
      mine: 'Your own wish, and your worry.',
      heard: 'Say in your own words what {name} wishes and worries about.',
      small: 'Something small to try.',
    },
    steps: {
      topic: {
        'big-topic': {
          ask: 'Which topic?',
          options: { money: 'Money', children: 'Children', holidays: 'Holidays', home: 'Home' },
          theirs: { money: 'Money', children: 'Children', holidays: 'Holidays', home: 'Home' },
        },
      },
      mine: {
        'my-wish': { ask: 'My wish', read: 'My wish' },
        'my-worry': { ask: 'My worry', read: 'My worry' },
      },
      heard: { text: { ask: 'What I heard', read: 'What I heard' } },
      small: agreement,
    },
  },
  'support-you': {
    name: 'How can I support you better?',
    title: 'How can I support you better?',
    intro: 'One tap asks it. They answer with something specific.',
    theirs: '{name} asks how to support you better.',
    said: 'Asked.',
    says: {
      answer: 'One specific thing.',
      promise: 'Would you like to make a small promise of it?',
    },
    steps: {
      ask: {
        'support-when': {
          ask: 'Ask about',
          options: { 'this-week': 'This week', 'in-general': 'In general' },
          theirs: { 'this-week': 'This week', 'in-general': 'In general' },
        },
      },
      answer: { specific: { ask: 'It would help me if', read: 'It would help me if' } },
      promise: {
        promise: { ask: 'I will', read: 'I will' },
        day: { ask: 'By when', read: 'By' },
      },
    },
  },
} as const satisfies SomePracticeWords
