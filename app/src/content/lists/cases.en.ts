import type { CasesId, CaseText } from './cases.ts'

export const casesEn = {
  'lost-the-post': {
    tells: 'A friend did not get the place they had hoped for. They write: “Well, that was that.”',
    ways: [
      {
        says: '“Something else will turn up.”',
        why: 'It may be true, and it leaves the sadness standing at the door.',
      },
      {
        says: '“You had put so much into it. How are you?”',
        why: 'It sees the effort, names no feeling for them, and leaves them room to say one.',
      },
      {
        says: '“That happened to me too, three times.”',
        why: 'Meant as company. Now the talk is about you.',
      },
    ],
  },
  'late-again': {
    tells: 'Somebody comes home late, drops the bag and says: “Do not ask.”',
    ways: [
      {
        says: '“I am here. Tea, quiet, or ears: you choose.”',
        why: 'It respects the “do not ask”, and the door stays open.',
      },
      {
        says: '“What happened this time?”',
        why: '“This time” keeps count, and it asks what they just asked you not to ask.',
      },
      {
        says: '“Fine, then I will not say a word.”',
        why: 'It obeys, and it sounds like a door closing.',
      },
    ],
  },
  'good-news-small': {
    tells: 'A colleague says, almost in passing: “They liked my idea.”',
    ways: [
      { says: '“Nice.”', why: 'Friendly, and over at once. Good news wants a little company.' },
      {
        says: '“Tell me: what did they say, and how was it for you?”',
        why: 'A question lets them live the moment once more.',
      },
      {
        says: '“And who else had a part in it?”',
        why: 'A fair question for tomorrow. Today it moves the light elsewhere.',
      },
    ],
  },
  'cancelled-dinner': {
    tells: 'You cancel on the same day. The answer comes: “All right.”',
    ways: [
      {
        says: '“Great, thanks for understanding.”',
        why: 'You have decided that they understand. Perhaps they were looking forward to it.',
      },
      {
        says: '“I could not help it, you know how it is.”',
        why: 'A reason is no harm, but it asks them to look after you.',
      },
      {
        says: '“You had kept the evening free. I am sorry. Is it a bit sad?”',
        why: 'It sees what it cost them, and asks without knowing the answer.',
      },
    ],
  },
  'child-drawing': {
    tells: 'Somebody who is six shows you a drawing and says: “It came out wrong.”',
    ways: [
      {
        says: '“No, it is lovely.”',
        why: 'Kindly meant. But their eyes are told that they saw wrongly.',
      },
      {
        says: '“What did you want it to look like?”',
        why: 'It believes them, and is curious about the picture in their head.',
      },
      { says: '“Then do it again.”', why: 'A way out, before anybody has looked at the trouble.' },
    ],
  },
  'worry-at-night': {
    tells: 'At night somebody says: “I keep going over that letter in my head.”',
    ways: [
      {
        says: '“Try to sleep, it will be fine.”',
        why: 'Nobody can know that, and the worry stays, alone now.',
      },
      {
        says: '“Which part comes round most often?”',
        why: 'It steps into the circle with them for a moment.',
      },
      {
        says: '“You worry too much.”',
        why: 'A judgement about them. The letter has gone, and so has the comfort.',
      },
    ],
  },
  'different-view': {
    tells:
      'In a talk somebody says: “I felt passed over in that decision.” You remember it differently.',
    ways: [
      {
        says: '“But we did ask you.”',
        why: 'It may be so. Who hears “but” has to defend what they feel.',
      },
      {
        says: '“I can see that it felt that way. I remember a question. What did you hear?”',
        why: 'Both memories may stand, and a question leads on.',
      },
      {
        says: '“I am sorry you see it like that.”',
        why: 'It sounds like an apology, and is sorry about the other’s eyes.',
      },
    ],
  },
  'needs-a-hand': {
    tells: 'Somebody who likes to manage alone says: “I could do with a hand on Thursday.”',
    ways: [
      {
        says: '“You, of all people?”',
        why: 'A joke perhaps. For somebody who seldom asks, it may be the last time.',
      },
      {
        says: '“Gladly. What would help, and at what time?”',
        why: 'A clear yes makes asking light, also next time.',
      },
      {
        says: '“Sure, I will do the whole thing.”',
        why: 'Generous, and bigger than what was asked. A hand was wanted, not a takeover.',
      },
    ],
  },
} satisfies Record<CasesId, CaseText>
