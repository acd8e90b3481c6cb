/** What the wording helper says in English. It asks, and never writes for anybody. */
import type { WordingHints } from './wording-hints.ts'

export const englishHints: WordingHints = {
  look: {
    blame: {
      why: 'Whoever reads this may feel accused, and begin to defend themselves.',
      questions: [
        'What happened, the way a camera would have seen it?',
        'What did it do to you? Which feeling was it?',
        'What would you like to be different next time?',
      ],
    },
    absolute: {
      why: 'At “always” and “never”, most people look for the one time when it was not so.',
      questions: [
        'Which one time are you thinking of?',
        'When was it last like that, and what happened?',
        'What was it like for you, that last time?',
      ],
    },
    contempt: {
      why: 'This may sound as if you looked down on them.',
      questions: [
        'What is underneath: hurt, fear, tiredness?',
        'What did you wish for at that moment?',
        'How would you say it to someone you are proud of?',
      ],
    },
    mindreading: {
      why: 'This says what goes on inside them, and only they can know that.',
      questions: [
        'What did you see or hear that made you think so?',
        'Could you ask them instead?',
        'How would it sound as a guess that you are not sure of?',
      ],
    },
    threat: {
      why: 'This may sound like a threat. It is hard to listen to one.',
      questions: [
        'What are you afraid of here?',
        'What do you need right now?',
        'If it is a pause that you need: how long, and when will you be back?',
      ],
    },
    dismissal: {
      why: 'This may say that what they feel does not count.',
      questions: [
        'Which feeling do you hear in them?',
        'Can it stand for a moment, even if you see it another way?',
        'What would you like to hear in their place?',
      ],
    },
    pseudo_i_feel: {
      why: 'After “I feel like you …” comes a thought about them, and not yet a feeling.',
      questions: [
        'Which feeling is under it: sad, afraid, angry, lonely?',
        'What happened just before you felt it?',
        'What would you have wished for instead?',
      ],
    },
  },
  good: {
    i_feel: 'This says what you feel.',
    need: 'This says what you would like.',
    validation: 'This lets their feeling count.',
    paraphrase: 'This says back what you heard.',
    appreciation: 'This says thank you for something in particular.',
  },
}
