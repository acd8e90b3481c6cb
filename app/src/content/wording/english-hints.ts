/** What the wording helper says in English. It asks, and never writes for anybody. */
import type { WordingHints } from './wording-hints.ts'

export const englishHints: WordingHints = {
  look: {
    blame: {
      why: 'This may land as an accusation.',
      questions: [
        'What happened, as a camera would have seen it?',
        'What did it do to you?',
        'What would you like next time?',
      ],
    },
    absolute: {
      why: 'At “always” and “never”, people look for the one time when it was not so.',
      questions: ['Which time are you thinking of?', 'What was it like for you that time?'],
    },
    contempt: {
      why: 'This may sound as if you looked down on them.',
      questions: [
        'What is underneath: hurt, fear, tiredness?',
        'What would you like them to do?',
        'How would you say it to somebody you are proud of?',
      ],
    },
    mindreading: {
      why: 'This says what goes on inside them. They alone know.',
      questions: ['What did you see or hear?', 'Could it be a question?'],
    },
    threat: {
      why: 'This may sound like a threat.',
      questions: [
        'What are you afraid of?',
        'What do you need right now?',
        'If it is a pause that you need: when will you be back?',
      ],
    },
    dismissal: {
      why: 'This may say that their feeling does not count.',
      questions: [
        'Which feeling do you hear in them?',
        'Can it stand for a moment, even if you see it another way?',
      ],
    },
    pseudo_i_feel: {
      why: 'After “I feel like you …” comes a thought about them, not a feeling.',
      questions: ['Which feeling is it: sad, afraid, angry, alone?', 'What happened just before?'],
    },
  },
  good: {
    i_feel: 'You name a feeling of your own.',
    need: 'You say what you would like.',
    validation: 'You let their feeling count.',
    paraphrase: 'You say back what you heard.',
    appreciation: 'You thank for something particular.',
  },
}
