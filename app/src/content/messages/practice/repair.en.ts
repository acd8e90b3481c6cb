import type { SomePracticeWords } from '../../practices/practice-words.ts'

const untilDay = { ask: 'Until which day', read: 'Until' } as const

export const repairEn = {
  pause: {
    name: 'A pause',
    title: 'A pause, and a time to return',
    intro:
      'Say when you will be back. Many counsellors suggest twenty minutes. Nobody has to come back.',
    theirs: '{name} asks for a pause.',
    said: 'Asked for.',
    for: {
      team: {
        title: 'A break, and a time to go on',
        intro: 'Say when you will go on. Anyone can end the break.',
      },
    },
    says: {
      'our-words': 'What you have agreed on for when voices rise.',
      pause: 'Walk, breathe, drink some water. Nothing has to be solved now.',
      breath: 'First a breath.',
      meanwhile: 'Only for you. Nothing of this is sent.',
      reset: 'One line to begin again.',
      again: 'The same sentence once more, gentler.',
      close: 'How is it now?',
    },
    steps: {
      meanwhile: {
        feeling: { ask: 'What I feel' },
        need: { ask: 'What I need' },
        'my-part': { ask: 'My part in it' },
        gentlest: { ask: 'The gentlest way to begin again' },
      },
      reset: { 'reset-line': { ask: 'To begin again', read: 'To begin again' } },
      again: { gentler: { ask: 'What I meant, said gently', read: 'What I meant' } },
      close: {
        'now-it-is': {
          ask: 'How is it now?',
          options: {
            repaired: 'It is mended',
            'once-more': 'I would like to go through it once more',
            later: 'I would like to go on later',
          },
          theirs: {
            repaired: 'For {name} it is mended.',
            'once-more': '{name} would like to go through it once more.',
            later: '{name} would like to go on later.',
          },
        },
      },
    },
  },
  'shut-down': {
    name: 'I have shut down',
    title: 'Say it in your own words.',
    intro: 'A line, and a time when you will be back. That is all.',
    theirs: '{name} has shut down for a while.',
    said: 'Said.',
    steps: {
      phrase: {
        phrase: {
          ask: 'Your words',
          hint: 'For example: I can’t find words now. I am still here.',
        },
      },
    },
  },
  'repair-script': {
    name: 'When voices rise',
    title: 'What will you do when voices rise?',
    intro: 'Written now, while it is calm. It holds once you have all said yes.',
    theirs: '{name} suggests what to do when voices rise.',
    said: 'Proposed.',
    steps: {
      script: {
        'stop-word': { ask: 'A word that stops it', read: 'The word' },
        gesture: { ask: 'A gesture', read: 'The gesture' },
        'first-sentence': { ask: 'The first sentence after', read: 'The first sentence' },
        'what-helps': { ask: 'What helps', read: 'What helps' },
      },
    },
  },
  'solve-together': {
    name: 'Us and the problem',
    title: 'What is the problem?',
    intro:
      'It stands in front of you, not between you. First what each of you needs, then the ways.',
    theirs: '{name} would like to look at a problem together.',
    said: 'Begun.',
    for: {
      team: {
        title: 'What is the problem?',
        intro: 'First what each of you needs, then at least two ways. You try one of them.',
      },
    },
    says: {
      needs: 'What do you need in this?',
      ways: 'First read what each of you needs. Then write one way or two to get there. They do not have to be good yet.',
      trial: 'Now choose one of these ways to try, and until when.',
      review: 'How did it go?',
    },
    steps: {
      problem: {
        'between-us': { ask: 'The problem that you share', read: 'The problem' },
      },
      needs: { 'my-need': { ask: 'In this I need', read: 'I need' } },
      ways: {
        'one-way': { ask: 'One way', read: 'One way' },
        'other-way': { ask: 'Another way', read: 'Another way' },
      },
      trial: { try: { ask: 'What we try', read: 'What we try' }, 'until-day': untilDay },
      review: {
        'how-it-went': {
          ask: 'How did it go?',
          options: {
            helped: 'It helped',
            'was-hard': 'It was hard',
            keep: 'Keep it',
            change: 'Change it',
          },
          theirs: {
            helped: 'It helped {name}.',
            'was-hard': 'It was hard for {name}.',
            keep: '{name} would keep it.',
            change: '{name} would change it.',
          },
        },
      },
    },
  },
  apology: {
    name: 'An apology',
    title: 'What are you sorry for?',
    intro: 'What you did, what it did, and what you will do. They are free in what they say to it.',
    theirs: '{name} apologises.',
    said: 'Said.',
    says: { receive: 'You decide. “Not yet” is an answer. Saying nothing is one too.' },
    steps: {
      apology: {
        'i-did': { ask: 'What I did', read: 'What I did' },
        'its-effect': { ask: 'What it did to you', read: 'What it did' },
        sorry: {
          ask: 'I am sorry',
          hint: 'Without but, without if.',
          caught: 'A “but” or an “if” can undo an apology. You decide.',
          read: 'I am sorry',
        },
        mend: { ask: 'How I will put it right', read: 'To put it right' },
        'i-will-change': { ask: 'What I will do differently', read: 'From now on' },
      },
      receive: {
        receiving: {
          ask: 'What you can say now',
          options: { 'thank-you': 'Thank you', 'not-yet': 'Not yet', 'needs-more': 'I need more' },
          theirs: {
            'thank-you': '{name} thanks you for it.',
            'not-yet': '{name} says: not yet.',
            'needs-more': '{name} needs more.',
          },
        },
        text: { ask: 'In your words' },
      },
    },
  },
  'ground-rules': {
    name: 'How we talk when it is hard',
    title: 'How would you like to talk when it is hard?',
    intro:
      'Three to five lines. They hold once you have all said yes, and you see them before hard talks.',
    theirs: '{name} suggests how to talk when it is hard.',
    said: 'Proposed.',
    steps: { rules: { rules: { ask: 'The lines', read: 'How we talk' } } },
  },
  'hard-message': {
    name: 'Something hard to say',
    title: 'What would you like to say?',
    intro: 'A helper points at what might hurt. What stays is up to you.',
    theirs: '{name} has something hard to say.',
    said: 'Said.',
    for: {
      team: {
        title: 'What has to be said?',
        intro: 'A helper points at words that may close a door. You decide.',
      },
    },
    steps: { message: { text: { ask: 'Your words' } } },
  },
  unsaid: {
    name: 'Never said',
    title: 'What have you never said?',
    intro: 'Only you can see this. You can raise it, let it go, or ask somebody for help.',
    said: 'Kept.',
    steps: {
      unsaid: {
        unsaid: { ask: 'What it is' },
        'do-with-it': {
          ask: 'What would you like to do with it?',
          options: {
            'raise-it': 'Raise it',
            'let-it-go': 'Let it go',
            'ask-for-help': 'Ask somebody for help',
          },
          theirs: {
            'raise-it': 'You would like to raise it. Ways to say it:',
            'let-it-go': 'You let it go. It is off your list.',
            'ask-for-help': 'You would like to ask somebody for help.',
          },
        },
        day: { ask: 'When', hint: 'Only you see it.' },
      },
    },
  },
  'hard-feelings': {
    name: 'Hard feelings, in turns',
    title: 'What is it like for you?',
    intro: 'Three minutes each. Anyone can ask for a pause at any moment.',
    says: { rules: 'What you have agreed on for hard talks.', talk: 'Only listen.' },
    steps: {
      'like-for-you': {
        'like-for-you': { ask: 'What I now see of how it is for you', read: 'As I see it now' },
      },
    },
  },
  'learn-from-it': {
    name: 'A day later',
    title: 'What was it about?',
    intro:
      'Not who was right. Tomorrow each of you looks back alone, and then you open it together.',
    theirs: '{name} would like to look back at something.',
    said: 'Tomorrow, then.',
    skip: 'Leave it',
    says: {
      'looking-back': 'A day has passed. What do you see now?',
      'one-change': 'One change, of your own.',
    },
    steps: {
      about: { about: { ask: 'What it was about, in a line', read: 'It was about' } },
      'looking-back': {
        'would-keep': { ask: 'What I would keep', read: 'I would keep' },
        'would-differ': { ask: 'What I would do differently', read: 'I would do differently' },
        thanks: { ask: 'One thank-you', read: 'Thank you' },
      },
      'one-change': { 'one-change': { ask: 'One change', read: 'One change' } },
    },
  },
  'before-you-send': {
    name: 'Before you send it',
    title: 'Write it here first.',
    intro: 'It waits on this phone. Breathe for a minute or two, then read it again.',
    says: { ground: 'Feet on the floor. Breathe out slowly. Which feeling is it?' },
    steps: { waiting: { text: { ask: 'What you were going to send' } } },
  },
  'safety-check': {
    name: 'Is it safe here?',
    title: 'Do you feel safe being honest here?',
    intro: 'Only you see this, and nothing of it is kept. Whatever you say, nobody is told.',
    steps: {},
  },
} as const satisfies SomePracticeWords
