import type { CaseTexts } from './cases.ts'

export const casesEn: CaseTexts = {
  'late-home': {
    says: '“I sat at the table for an hour and did not know where you were.”',
    ways: {
      stays: {
        answer: '“An hour of not knowing. Were you afraid something had happened?”',
        why: 'It names what the hour may have been like and asks whether that is right. The reasons can come after.',
      },
      mends: {
        answer: '“Next time I will send a message. Promise.”',
        why: 'A good offer, and a little early: the hour has not been heard yet, so it may sound like the end of the talk.',
      },
      passes: {
        answer: '“The train was late. What could I have done?”',
        why: 'It may be true. It answers a charge that was not made, and the one who waited is alone with it again.',
      },
    },
  },
  'the-exam': {
    says: '“I failed it. I don’t even want to talk about it.”',
    ways: {
      stays: {
        answer: '“All right. I’m here, and we don’t have to talk.”',
        why: 'It takes the wish seriously and stays. Whoever is not pushed often speaks later.',
      },
      mends: {
        answer: '“You can take it again in March, I looked it up.”',
        why: 'It is meant to help. It also says: let us be done with this feeling soon.',
      },
      passes: {
        answer: '“It’s only an exam.”',
        why: 'It wants to make it smaller. What gets smaller is the room to be sad.',
      },
    },
  },
  'good-news': {
    says: '“They took my drawing for the calendar.”',
    ways: {
      stays: {
        answer: '“Which one? How did they tell you?”',
        why: 'Asking on lets the joy happen a second time. Answers to good news matter at least as much as those to bad.',
      },
      mends: {
        answer: '“Did they say what they pay?”',
        why: 'A fair question for tomorrow. Today it turns the joy into a matter to look after.',
      },
      passes: {
        answer: '“Nice. Have you seen my keys?”',
        why: 'No harm was meant. The news has been heard by nobody.',
      },
    },
  },
  'the-haircut': {
    says: '“I look terrible. I can’t go there like this.”',
    ways: {
      stays: {
        answer: '“You feel looked at already. What part is hardest?”',
        why: 'It does not argue about the hair. It asks about the fear of being seen.',
      },
      mends: {
        answer: '“Wear the hat.”',
        why: 'Quick, and perhaps funny. It also agrees, without wanting to, that it looks terrible.',
      },
      passes: {
        answer: '“You look great, stop it.”',
        why: 'Kind words that close the door: now the feeling is wrong as well.',
      },
    },
  },
  'the-sick-cat': {
    says: '“The vet says it may be time to let Mila go.”',
    ways: {
      stays: {
        answer: '“Oh no. Thirteen years with Mila. Come, sit down with me.”',
        why: 'It puts the grief into words and offers to be near. Nothing has to be decided in this minute.',
      },
      mends: {
        answer: '“Let’s ask another vet first.”',
        why: 'It may be wise, in an hour. Now it leaves the one who grieves to think instead.',
      },
      passes: {
        answer: '“Mila had a good life.”',
        why: 'True, and for later. Said first, it skips the part that hurts.',
      },
    },
  },
  'the-same-story': {
    says: '“They laughed at my idea again, in front of everyone.”',
    ways: {
      stays: {
        answer: '“Again. What was it like to sit there?”',
        why: 'It hears that it is the fifth time and still asks about this one.',
      },
      mends: {
        answer: '“Tell them that this is not on.”',
        why: 'Perhaps so. Whoever has just been made small hears one more thing that was not done.',
      },
      passes: {
        answer: '“You say that every week.”',
        why: 'It may be how it feels to listen. It shames the one who tells. “I’m tired of hearing it, can we find another way?” would be honest and kinder.',
      },
    },
  },
  forgotten: {
    says: '“You forgot that today is the day Ana died.”',
    ways: {
      stays: {
        answer: '“I did forget. You were alone with it today, and I am sorry.”',
        why: 'It says what happened, what it may have been like, and sorry, with no but.',
      },
      mends: {
        answer: '“Let’s go and visit the grave on Saturday.”',
        why: 'A good idea once the hurt has been heard. Before, it looks like paying.',
      },
      passes: {
        answer: '“I have had so much on my mind.”',
        why: 'A reason turns the talk to the one who forgot. It can wait an evening.',
      },
    },
  },
  'quiet-at-dinner': {
    says: 'No word all evening.',
    ways: {
      stays: {
        answer: '“You are quiet tonight. Would you like company in it, or peace?”',
        why: 'It says what can be seen, claims to know nothing, and leaves both ways open.',
      },
      mends: {
        answer: '“Shall we watch something funny?”',
        why: 'A friendly try to change the mood. It does not ask what the mood is.',
      },
      passes: {
        answer: '“What have I done now?”',
        why: 'A guess at the other’s mind, and about oneself. Being quiet has many reasons.',
      },
    },
  },
}
