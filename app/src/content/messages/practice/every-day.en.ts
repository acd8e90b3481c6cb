import type { SomePracticeWords } from '../../practices/practice-words.ts'

export const everyDayEn = {
  surprise: {
    name: 'A small surprise',
    title: 'What could you do for them?',
    intro: 'A note, a favourite snack, a job done before they notice. Only you can see this.',
    said: 'Planned. Nobody but you knows.',
    steps: {
      plan: {
        surprise: { ask: 'The surprise', hint: 'Small is good. By hand is good.' },
        where: { ask: 'Where they will find it' },
        day: { ask: 'The day', hint: 'Only you see it.' },
        likes: { ask: 'Things they like', hint: 'So that you still know next time.' },
      },
      after: { went: { ask: 'How it went' } },
    },
  },
  'with-you': {
    name: 'With you',
    title: 'Be with them for a while.',
    intro: 'One breath, then the phone lies face down and stays quiet.',
    says: {
      breath: 'Breathe in, and slowly out.',
      'face-down': 'Put the phone face down. Look up.',
      presence: 'Only for you:',
    },
    steps: {
      presence: {
        there: {
          ask: 'How much were you there?',
          options: { 'all-there': 'All there', 'in-and-out': 'In and out', elsewhere: 'Elsewhere' },
          theirs: { 'all-there': 'All there', 'in-and-out': 'In and out', elsewhere: 'Elsewhere' },
        },
      },
    },
  },
  'here-to-listen': {
    name: 'I am here to listen',
    title: 'Say it in your own words.',
    intro: 'Nothing is sent. You say it aloud, and then the phone goes quiet.',
    says: { listen: 'Phone down. Look at them. Nothing to solve.' },
    steps: {
      opening: {
        'say-aloud': {
          ask: 'Your words',
          hint: 'For example: I have put everything down. Tell me.',
        },
      },
    },
  },
  'small-share': {
    name: 'One small thing about me',
    title: 'One small thing about you',
    intro: 'Something light and true: from today, from long ago, a habit, a liking.',
    theirs: '{name} tells you something small.',
    said: 'Told.',
    says: { match: 'If you like: one of yours.' },
    steps: {
      share: { text: { ask: 'The small thing' } },
      match: { text: { ask: 'One of mine' } },
    },
  },
  ritual: {
    name: 'Hello, goodbye, good night',
    title: 'Which moment would you like to make yours?',
    intro:
      'A hello, a goodbye or a good night, and how. It begins once everyone says yes. Three such moments are plenty.',
    theirs: '{name} has an idea for one of your moments.',
    said: 'Proposed.',
    says: { tick: 'Did you do it today?', week: 'After a week: keep it, or change it?' },
    steps: {
      idea: {
        moment: {
          ask: 'Which moment?',
          options: { goodbye: 'Goodbye', hello: 'Hello', bedtime: 'Good night' },
          theirs: { goodbye: 'For goodbyes', hello: 'For hellos', bedtime: 'For good nights' },
        },
        how: { ask: 'How', hint: 'A word, a look, a gesture. Something you would really do.' },
      },
      tick: {
        done: {
          ask: 'Today',
          options: { 'did-it': 'We did it' },
          theirs: { 'did-it': 'Done today' },
        },
      },
      week: {
        keep: {
          ask: 'Keep or change?',
          options: { keep: 'Keep it', change: 'Change it' },
          theirs: { keep: '{name} would keep it.', change: '{name} would change it.' },
        },
      },
    },
  },
  'our-ritual': {
    name: 'Something ordinary of ours',
    title: 'Which ordinary thing could be yours?',
    intro: 'A coffee, a walk round the block, the washing-up with music. Give it a name.',
    theirs: '{name} would like to make something ordinary yours.',
    said: 'Proposed.',
    says: { line: 'A line about one time, if there is one.' },
    steps: {
      idea: {
        ritual: { ask: 'What it is called' },
        at: { ask: 'At what time', hint: 'Roughly. No alarm is tied to it.' },
      },
      line: { text: { ask: 'A line to remember' } },
    },
  },
  win: {
    name: 'Good news',
    title: 'What went well for you?',
    intro: 'Good news grows when it is told. It is met with a question, or with how to celebrate.',
    theirs: '{name} has good news.',
    said: 'Told.',
    for: {
      team: { title: 'What went well?', intro: 'Something you did, or finished, or learned.' },
    },
    says: { joy: 'Ask to hear more, or say how you will celebrate.' },
    steps: {
      news: { text: { ask: 'The good news' } },
      joy: {
        way: {
          ask: 'Your answer',
          options: { 'ask-more': 'A question', celebrate: 'How I will celebrate it' },
          theirs: { 'ask-more': '{name} asks:', celebrate: '{name} will celebrate it:' },
        },
        text: { ask: 'In your words' },
      },
    },
  },
  promise: {
    name: 'A small promise',
    title: 'What will you do?',
    intro: 'Small enough to keep. You can move it or take it back, and nobody counts.',
    theirs: '{name} promises something.',
    said: 'Promised.',
    steps: {
      word: {
        promise: { ask: 'I will', hint: 'Something that you do yourself.' },
        day: { ask: 'By when', read: 'By' },
      },
    },
  },
  'our-rest': {
    name: 'Rest and meals',
    title: 'Which time would you like to protect?',
    intro:
      'It holds once you have all said yes. Then this app asks for nothing in that time, and hard talks wait.',
    theirs: '{name} would like to protect some time.',
    said: 'Proposed.',
    steps: {
      rest: {
        protects: {
          ask: 'What for?',
          options: { sleep: 'Sleep', meal: 'A meal' },
          theirs: { sleep: 'For sleep', meal: 'For a meal' },
        },
        from: { ask: 'From', read: 'From' },
        until: { ask: 'Until', read: 'Until' },
      },
    },
  },
  'hard-day': {
    name: 'After a hard day',
    title: 'How was it with each other?',
    intro: 'Each of you answers alone. It is a start for a talk, nothing more.',
    skip: 'Leave it',
    steps: {
      'looking-back': {
        'could-say': {
          ask: 'Could you say how you felt?',
          read: 'Could say it',
          options: { 'yes-fully': 'Yes', 'in-part': 'In part', 'not-yet': 'Not yet' },
          theirs: {
            'yes-fully': '{name} could say it.',
            'in-part': '{name} could say some of it.',
            'not-yet': '{name} could not say it yet.',
          },
        },
        stayed: {
          ask: 'Did somebody stay with you in it?',
          read: 'Somebody stayed with me',
          options: { 'yes-fully': 'Yes', 'in-part': 'In part', 'not-yet': 'Not yet' },
          theirs: {
            'yes-fully': '{name} did not feel alone with it.',
            'in-part': '{name} felt partly alone with it.',
            'not-yet': '{name} still felt alone with it.',
          },
        },
      },
    },
  },
} as const satisfies SomePracticeWords
