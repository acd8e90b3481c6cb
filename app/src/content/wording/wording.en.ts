import type { Wording } from './wording.ts'

export const wordingEn: Wording = {
  blame: [
    ...['you always', 'you never', 'your fault', 'because of you', 'you made me', 'you make me'],
    ...['you should have', 'you are the one who', 'you only ever', 'everything you do'],
  ],
  contempt: [
    ...['ridiculous', 'pathetic', 'stupid', 'idiot', 'disgusting', 'grow up', 'crazy', 'useless'],
    ...['what is wrong with you', 'what’s wrong with you', 'like a child', 'shut up', 'you people'],
  ],
  dismissing: [
    ...[
      'calm down',
      'no big deal',
      'not a big deal',
      'overreacting',
      'too sensitive',
      'get over it',
    ],
    ...[
      'others have it worse',
      'it could be worse',
      'at least you',
      'just relax',
      'you are imagining',
    ],
  ],
  sarcasm: [
    ...[
      'yeah right',
      'oh great',
      'thanks a lot',
      'good for you',
      'how nice of you',
      'sure you did',
    ],
    ...['well done you', 'what a surprise', 'of course you did', 'bravo'],
  ],
  hinting: [
    ...['you should know', 'if you loved me', 'never mind', 'forget it', 'whatever you want'],
    ...['it is fine', 'it’s fine', 'you would know', 'guess why', 'some people would'],
  ],
  'no-apology': [
    ...[
      'sorry you feel',
      'sorry that you feel',
      'sorry if',
      'sorry but',
      'sorry, but',
      'if i hurt',
    ],
    ...['if you were hurt', 'but you also', 'i was only joking', 'mistakes were made'],
  ],
  'not-a-feeling': [
    ...['feel like you', 'feel that you', 'feel as if you', 'feel you are', 'feel ignored by you'],
  ],
  vague: [
    ...['for everything', 'be nicer', 'more supportive', 'be better', 'as always', 'you are great'],
    ...['you are the best', 'just be there', 'whatever you can'],
  ],
}
