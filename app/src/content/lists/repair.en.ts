import type { RepairId } from './repair.ts'

export const repairEn = {
  'too-loud-inside':
    'It is too loud inside me to hear you well. I would like a pause, and a time to go on.',
  'racing-heart':
    'My heart is racing. I will walk around for a bit, and then tell you when I can talk.',
  'near-regret': 'I am close to words that I would regret. For now I stop here.',
  'before-unfair':
    'I would rather stop before I get unfair. This matters to me, and I want to speak of it well.',
  'gone-blank': 'My mind has gone blank. I have not left the talk, I only need some quiet.',
  'some-water': 'I am going to drink some water and sit by myself. Let us say when we go on.',
  'too-tired-tonight':
    'I am too tired tonight to be fair. Could we talk about it tomorrow by daylight?',

  'small-version': 'That came out bigger than it is. The small version goes like this:',
  'need-not-win': 'I do not have to win this. I would like to find out what happened for you.',
  'lower-voice': 'I will speak more softly. I can think better that way, too.',
  'only-today': 'There is one thing on my mind, and it is only about today.',
  'only-a-guess': 'What I am about to say is a guess. You know better than I do whether it fits.',
  'worry-underneath': 'Under my anger there is a worry. May I begin there?',
  'problem-over-there':
    'I would like the problem to sit over there, and to look at it with you from here.',

  'half-listening': 'I was only half listening, and it showed.',
  'waited-too-long': 'I waited too long to say it, and it grew while I waited.',
  'decided-for-you': 'I decided what you meant and did not ask you.',
  'sharp-tone': 'My tone was sharper than it needed to be.',
  'bad-day-on-you': 'I took my bad day out on you. That part is mine.',
  'let-it-slip': 'We had agreed on something, and I let it slip.',
  'left-you-guessing': 'I went silent and left you guessing.',

  'tell-you-what-i-heard': 'I will tell you what I heard, and you tell me what is missing.',
  'heaviest-part': 'If I heard you well, the heaviest part was…',
  'right-feeling': 'Did I name the right feeling, or is it a different one?',
  'last-part-again': 'I lost the last part. Would you say it once more, slowly?',
  'differently-and-heard': 'I remember it differently, and I hear that it hurt you.',
  'what-and-what-it-did': 'I heard two things: what happened, and how it was for you.',
  'what-instead': 'Now I know what was hard. What would you have wished for?',

  'unfair-sentence': 'My last sentence was unfair. I do not stand by it.',
  'this-one-time': 'I said “always”. It was this one time.',
  'joke-that-hurt': 'I made a joke there, and it stung. I withdraw it.',
  'old-matter-back': 'I pulled in something old. I am putting it back, it is not today’s matter.',
  'rolled-eyes': 'I rolled my eyes just now. It was unkind, and I do not mean it.',
  'compared-you': 'I compared you with somebody else. You are not them, and it was not fair.',
  'wrong-word': 'That was the wrong word. The one I was looking for is…',

  'something-new-to-me': 'You just said something that I had not thought of.',
  'hard-and-you-listened': 'That was no easy thing to listen to, and you listened.',
  'rather-know': 'I would rather know it than not. Good that you said it.',
  'careful-words': 'I notice how carefully you are choosing your words.',
  'not-all-of-us':
    'This matter is hard. There is a lot between us that is good, and I have not forgotten it.',
  'room-to-answer': 'You gave me room to answer just now. It did me good.',
  'glad-of-question': 'I liked that you asked before you answered.',

  'same-spot': 'We are at the same spot for the third time. Let us leave it here for today.',
  'one-sentence-each': 'It is going too fast for me. Could it be one sentence at a time?',
  'nothing-left-tonight': 'I have nothing left to give to this tonight.',
  'not-that-part': 'I do not want to talk about that part now. About the rest I can.',
  'softer-please': 'I cannot take in loud words. Softer, please.',
  'open-for-now': 'We do not agree, and tonight we need not. It may stay open.',
  'others-around': 'There are people around us. I would like to keep this for later.',

  'here-as-said': 'Here I am, as I said. How is it for you now?',
  'can-listen-first': 'It is quieter in me now. I can listen first.',
  'little-longer': 'I am not calm enough yet. I would like a little longer, until…',
  'clearer-now': 'Something became clear to me while I was away:',
  'now-or-another-day': 'Would you like to go on now, or another day? Both are fine with me.',
  'smallest-piece': 'I would like to go on with the smallest piece of it.',
  'something-warm-first': 'Shall we have something warm to drink before we go on?',

  'something-i-did': 'There is something I did that I want to apologise for. It is this:',
  'hurt-you-when': 'I hurt you when I…',
  'you-relied-on-me': 'You were relying on me, and I…',
  'only-what-i-did': 'I will leave out the reasons and say only what I did:',
  'took-me-a-while': 'It took me a while to see it. I am sorry that I…',
  'no-answer-needed': 'You do not have to answer. I am sorry for…',
  'alone-with-it': 'I left you alone with something that was mine to share. I mean…',

  'slept-on-it': 'I have slept on it. Today I understand more of your side.',
  'stopped-in-time': 'One thing went well yesterday: we stopped before it got bitter.',
  'how-is-it-today': 'How is our talk sitting with you today?',
  'ask-before-guess': 'What I will do differently: ask before I guess.',
  'good-to-see-you': 'Yesterday was hard, and I am glad to see you today.',
  'ten-more-minutes': 'For me it is not quite finished. Would ten minutes this week suit you?',
  'sentence-that-stayed': 'Something you said yesterday has stayed with me. Thank you for it.',
} satisfies Record<RepairId, string>
