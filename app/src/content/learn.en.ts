import type { LearnTexts } from './learn.ts'

export const learnEn: LearnTexts = {
  'small-and-often': {
    title: 'Small and often',
    text: [
      'Closeness is rarely made in one long evening. More often it grows from short moments that come back: two minutes after work, a question at the table, a hand on a shoulder in passing.',
      'When people were asked to do small warm things on purpose, they did feel closer, and by the next day it had faded again. That is not a failure. It is how such moments work, a little like meals: one is good, and then there is another.',
      'So pick something you can do even on a tired day. If a day goes by without it, nothing is broken and nothing has to be made up. You simply begin again with the next one.',
    ],
  },
  'how-to-be-heard': {
    title: 'How to be heard',
    text: [
      'Telling somebody what happened is a start. Telling them how it felt brings two people closer. In studies with diaries, feelings did more for closeness than facts, and what mattered most was whether the other person seemed to understand and to care.',
      'It helps to say what you need before you tell it: “Just listen”, “I could use comfort” or “I would like ideas”. Then nobody has to guess, and nobody gives advice that was not wanted.',
      'When you are the one who listens, you do not have to solve anything. Say back what you heard, in your own words, and ask whether that is it. Often that is all the help there is to give, and it is plenty.',
    ],
  },
  'answer-good-news': {
    title: 'Answer good news',
    text: [
      'Most of us know what to do when somebody we love is sad. Good news is easier to miss. We nod, we say “nice”, and we go on with the dishes.',
      'Yet how people answer each other’s good news seems to say at least as much about how they are doing as how they answer bad news. A warm answer is simple: look up, be glad, and ask for more. “How did you find out?” “What was the best moment?” Let the other person live it once more while you listen.',
      'It does not have to be big news. A joke that worked, a bus that waited, a loaf that rose. Tonight, when something good comes up, stay with it for one more question.',
    ],
  },
  'thanks-that-land': {
    title: 'Thanks that land',
    text: [
      '“Thanks for everything” is kind, and it slips by. Thanks land when they are about one thing: what the other person did, and what it meant to you. “You took the early shift with the dog. I slept, and I was a nicer person all day.”',
      'What makes people feel close is being noticed, and not a debt. So do not keep accounts, and do not pay a thank-you back at once. Let it stand for a moment.',
      'A thank-you that is owed feels like work to both. If nothing comes to mind today, leave it. If you would like to notice more, make one small plan: “When I see the coffee is made, I will say so before I leave.”',
    ],
  },
  'slowly-deeper': {
    title: 'Slowly deeper',
    text: [
      'People who take turns and go a little deeper each time feel closer than people who make small talk. They do not have to aim for it. Asking, answering and listening does it by itself, on a screen as well as at a table.',
      'Short turns work better than one long speech each. Say a little, hear a little, and let the next question go one step further than the last.',
      'Most people expect a deeper talk to be awkward, and expect to matter less to the other person than they do. It usually goes better than that. Still, the pace is yours. You may stay with light questions for as long as you like, and any question may be put away without saying why.',
    ],
  },
  'begin-again': {
    title: 'Begin again',
    text: [
      'Every two people drift now and then. Work gets loud, somebody is ill, a move eats a month. A quiet stretch tells you little about how much you matter to each other. It mostly tells you that life was full.',
      'Going back does not need a big talk. One of three small things is enough: do something kind, say one true thing, or mend something small with “I am sorry about that”. Either of you can go first, and it is not a confession.',
      'Do it once and see what happens. If the distance stays, or talking always turns into hurt, it can be wise to ask somebody trained to sit with you. Asking is not giving up.',
    ],
  },
  'what-this-is-not': {
    title: 'What this is not',
    text: [
      'Attune is for learning and for small daily habits. It is not therapy, it is not medical advice, and it is no help in an emergency. It promises nothing about how two people will go on.',
      'The facts on these cards come from published studies on closeness, thanks and listening, and from articles by people who work with couples and families. The words are ours, and so are the mistakes. Studies speak of many people on average. You are not an average.',
      'If you are afraid of the other person, if you are being threatened, hurt or controlled, nothing here is the right tool, and it is not yours to fix. “Help”, at the top of every page, lists people you can talk to.',
    ],
  },
}
