import type { SomePracticeWords } from '../../practices/practice-words.ts'

/** How I put it: shared by the practices that begin with a feeling. */
export const iFeelEn = {
  'your-view': {
    ask: 'How it may have been for them',
    hint: 'I can see that you …',
    read: 'As I see your side',
  },
  feeling: { ask: 'What do you feel?', hint: 'One to three words.', read: 'I feel' },
  happened: {
    ask: 'What happened',
    hint: 'What a camera would have seen. No always, no never.',
    read: 'When',
  },
  matters: { ask: 'Why it matters to you', read: 'It matters to me because' },
  wish: { ask: 'What you would like', hint: 'Something that can be done.', read: 'I would like' },
} as const

const need = {
  need: { ask: 'What do you need?', read: 'What I need' },
  request: {
    ask: 'What somebody could do',
    hint: 'One thing, small enough for a yes.',
    read: 'What would help',
  },
  time: { ask: 'When', read: 'When' },
} as const

export const hearingEn = {
  stories: {
    name: 'Five-minute stories',
    title: 'Five minutes each',
    intro: 'One tells, the others listen. No advice. Then it is the next one’s turn.',
    says: {
      story: 'Stay with it. There is nothing to say now.',
      heard: 'One thing you heard, and a thank-you.',
    },
    steps: {
      heard: {
        'one-thing': { ask: 'One thing I heard', read: 'What I heard' },
        thanks: { ask: 'Thank you for', read: 'Thank you' },
      },
    },
  },
  starter: {
    name: 'Something that is not easy',
    title: 'What would you like to tell?',
    intro: 'Choose as much as feels right today. Most people are kinder listeners than we fear.',
    theirs: '{name} tells you something that is not easy.',
    said: 'Told.',
    says: { thank: 'First a thank-you for telling you.' },
    steps: {
      share: {
        starter: { ask: 'Where to begin', hint: 'Each group goes from light to deep.' },
        text: { ask: 'In your words' },
        heard: {
          ask: 'How would you like to be heard?',
          options: { listen: 'Just listen', comfort: 'Comfort me', ideas: 'Ideas are welcome' },
          theirs: {
            listen: '{name} would like you to just listen.',
            comfort: '{name} would like comfort.',
            ideas: '{name} would welcome ideas.',
          },
          none: 'Any way is fine',
        },
      },
      thank: { thanks: { ask: 'Thank you', read: 'Thank you' } },
    },
  },
  'i-feel': {
    name: 'What I feel',
    title: 'What you feel, and when',
    intro: 'Their side first, then yours. One thing that happened. Every word stays yours.',
    theirs: '{name} tells you what they feel.',
    said: 'Said.',
    steps: { said: iFeelEn },
  },
  'few-words': {
    name: 'In few words',
    title: 'One feeling, one need',
    intro: 'Short sentences are easier to hear.',
    theirs: '{name} says it in few words.',
    said: 'Said.',
    steps: {
      said: {
        feeling: { ask: 'I feel', read: 'I feel' },
        'need-now': {
          ask: 'I need',
          hint: 'Read it aloud once before you send it.',
          read: 'I need',
        },
      },
    },
  },
  'have-i-said-it': {
    name: 'Have I told them?',
    title: 'Have you told them?',
    intro: 'Think of one thing that you miss. Nobody can guess it. Only you can see this.',
    said: 'Only you know what you chose.',
    steps: {
      reflection: {
        'have-i-said-it': {
          ask: 'Have you told them?',
          options: {
            'said-it': 'Yes, in words',
            'only-hinted': 'Only hinted',
            'not-yet': 'Not yet',
          },
          theirs: {
            'said-it':
              'Then it is said. What they made of it, you only know once you ask. Or you ask for one thing that can be done.',
            'only-hinted': 'A hint is easy to miss. You can say it in words.',
            'not-yet': 'Then they cannot know it yet. You can say it now, or keep it for a day.',
          },
        },
      },
    },
  },
  need: {
    name: 'What I need',
    title: 'What do you need?',
    intro: 'Nobody can guess it. Ask for something that can be done.',
    theirs: '{name} needs something.',
    said: 'Asked.',
    says: { 'and-you': 'And what do you need?' },
    steps: {
      asked: need,
      'and-you': need,
    },
  },
  'active-listening': {
    name: 'Say it back',
    title: 'What would you like to be heard about?',
    intro: 'They say back what they understood, until you say: yes, that is it. Then you swap.',
    theirs: '{name} would like to be heard.',
    said: 'Said.',
    for: {
      team: {
        title: 'What should be understood?',
        intro: 'They say back what they understood until you say it is right. Then you swap.',
      },
    },
    says: {
      heard: 'Say back what you understood. {name} says whether that was it.',
      swap: 'Now you. What would you like to say?',
      'heard-too': 'And back again, until it is right.',
    },
    steps: {
      said: { text: { ask: 'What you would like to say' } },
      heard: { text: { ask: 'What I understood' } },
      swap: { text: { ask: 'What you would like to say' } },
      'heard-too': { text: { ask: 'What I understood' } },
    },
  },
  'then-offer': {
    name: 'First understand, then offer',
    title: 'What is on your mind?',
    intro: 'First they say back what they understood. Only then they ask how to help.',
    theirs: '{name} has something on their mind.',
    said: 'Said.',
    says: {
      heard: 'What did you understand?',
      offer: 'Now you can offer something, as a question.',
    },
    steps: {
      said: { text: { ask: 'In your words' } },
      heard: { text: { ask: 'What I understood' } },
      offer: { offer: { ask: 'Would it help if I …?', read: 'An offer' } },
    },
  },
  'hold-that-thought': {
    name: 'Hold that thought',
    title: 'Short turns',
    intro: 'Three minutes each. What you would like to say meanwhile goes on your pad.',
    says: {
      pad: 'Your pad. Only you can see it.',
      check: 'Before you conclude anything: ask.',
    },
    steps: {
      pad: { text: { ask: 'Hold that thought' } },
      check: { 'check-question': { ask: 'Did I get this right?', read: 'A question' } },
    },
  },
  'i-can-see-why': {
    name: 'I can see why',
    title: 'What would you like somebody to see?',
    intro: 'They do not have to agree to understand.',
    theirs: '{name} would like you to see something.',
    said: 'Said.',
    says: { 'see-why': 'A feeling can make sense to you, even where you see it differently.' },
    steps: {
      said: { text: { ask: 'In your words' } },
      'see-why': {
        why: { ask: 'I can see why', read: 'I can see why' },
        differently: { ask: 'And I see it differently in this', read: 'And differently in this' },
      },
    },
  },
  vent: {
    name: 'Let off steam',
    title: 'What is it?',
    intro: 'It does not have to be fair or finished. Advice comes only if you ask for it.',
    theirs: '{name} lets off steam.',
    said: 'Said.',
    says: {
      'with-you': 'No advice yet. Say that it is hard, and that you are there.',
      wants: 'What would help now?',
      advice: 'Ideas are asked for.',
    },
    steps: {
      steam: { text: { ask: 'In your words' } },
      'with-you': {
        'that-is-hard': { ask: 'What you hear in it', read: 'I hear' },
        'how-can-i': { ask: 'How can I be there for you?', read: 'A question' },
      },
      wants: {
        'would-help': {
          ask: 'What would help now?',
          options: {
            enough: 'That was enough',
            company: 'Company',
            'ideas-please': 'Ideas, please',
          },
          theirs: {
            enough: 'For {name}, that was enough.',
            company: '{name} would like company.',
            'ideas-please': '{name} asks for ideas.',
          },
        },
      },
      advice: { text: { ask: 'An idea', read: 'An idea' } },
    },
  },
  'in-your-shoes': {
    name: 'In your shoes',
    title: 'Which moment?',
    intro:
      'Each of you writes how it may have been for the other, until they say: yes, that is it.',
    theirs: '{name} would like to look at a moment from both sides.',
    said: 'Begun.',
    says: { 'your-view': 'How was it for them? Write it as if you were there in their place.' },
    steps: {
      event: { text: { ask: 'What happened, in a line' } },
      'your-view': { text: { ask: 'How it may have been', read: 'How it may have been' } },
    },
  },
  'empathy-alone': {
    name: 'Practise alone',
    title: 'Small cases',
    intro: 'What would you say? Each case shows why some words land and others do not.',
    says: { 'own-life': 'Only for you: where did you meet something like this?' },
    steps: { 'own-life': { text: { ask: 'In your own life' } } },
  },
} as const satisfies SomePracticeWords
