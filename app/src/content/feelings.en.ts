import type { FeelingTexts } from './feelings.ts'

export const feelingsEn: FeelingTexts = {
  glad: {
    name: 'glad',
    words: [
      ...['glad', 'happy', 'cheerful', 'delighted', 'amused', 'excited'],
      ...['playful', 'pleased', 'thankful', 'hopeful', 'joyful', 'lighthearted'],
    ],
  },
  calm: {
    name: 'calm',
    words: [
      ...['calm', 'at ease', 'safe', 'relieved', 'peaceful', 'content'],
      ...['rested', 'settled', 'patient', 'steady'],
    ],
  },
  close: {
    name: 'close',
    words: [
      ...['close', 'tender', 'warm', 'loving', 'fond', 'moved'],
      ...['touched', 'trusting', 'open', 'affectionate', 'at home'],
    ],
  },
  strong: {
    name: 'strong',
    words: [
      ...['strong', 'proud', 'brave', 'confident', 'able', 'free'],
      ...['determined', 'awake', 'eager', 'lively'],
    ],
  },
  curious: {
    name: 'curious',
    words: [
      ...['curious', 'interested', 'surprised', 'amazed', 'inspired', 'fascinated'],
      ...['absorbed', 'keen'],
    ],
  },
  sad: {
    name: 'sad',
    words: [
      ...['sad', 'down', 'heavy', 'tearful', 'disappointed', 'discouraged'],
      ...['sorry', 'gloomy', 'hopeless', 'homesick', 'empty', 'heartbroken', 'wistful'],
    ],
  },
  hurt: {
    name: 'hurt',
    words: [
      ...['hurt', 'sore', 'stung', 'wounded', 'raw', 'tender inside'],
      ...['crushed', 'shaken', 'upset', 'bitter'],
    ],
  },
  lonely: {
    name: 'lonely',
    words: [
      ...['lonely', 'alone', 'far away', 'left out', 'cut off', 'lost'],
      ...['invisible', 'unsure of us', 'longing', 'out of place'],
    ],
  },
  afraid: {
    name: 'afraid',
    words: [
      ...['afraid', 'anxious', 'worried', 'nervous', 'uneasy', 'tense'],
      ...['scared', 'alarmed', 'panicky', 'insecure', 'timid', 'helpless'],
    ],
  },
  angry: {
    name: 'angry',
    words: [
      ...['angry', 'annoyed', 'cross', 'irritated', 'furious', 'impatient'],
      ...['frustrated', 'resentful', 'fed up', 'jealous', 'indignant', 'grumpy'],
    ],
  },
  ashamed: {
    name: 'ashamed',
    words: [
      ...['ashamed', 'embarrassed', 'guilty', 'awkward', 'shy', 'small'],
      ...['foolish', 'exposed', 'regretful'],
    ],
  },
  tired: {
    name: 'tired',
    words: [
      ...['tired', 'worn out', 'drained', 'overwhelmed', 'stressed', 'restless'],
      ...['numb', 'flat', 'bored', 'listless'],
    ],
  },
  torn: {
    name: 'torn',
    words: [
      ...['torn', 'confused', 'unsure', 'doubtful', 'puzzled', 'hesitant'],
      ...['mixed up', 'wary', 'suspicious'],
    ],
  },
}
