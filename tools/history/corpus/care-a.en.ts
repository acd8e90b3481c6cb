import type { CareLines } from '../corpus-shape.ts'

/**
 * What would help tonight, and thanks. A wish: text | what it is about | what the other did |
 * what it meant. Thanks: what somebody did | what it meant | what it is about.
 */
export const careAEn = {
  help: `
    Sit with me for ten minutes before we talk about anything. | those ten minutes | You sat beside me for ten minutes and asked nothing. | The day could end. I had not known it was still going.
    ~Could you make the tea tonight, the strong one? | the strong tea | You made the strong tea and put it where my hand was. | I felt looked after in the plainest way there is.
    Ask me about my day twice. The first answer will be “fine”. | asking twice | You asked twice. | The second time I heard myself tell the truth.
    ~A slow walk round the block, no phones. | the slow walk | You walked round the block with me though it was drizzling. | I came back the size I really am.
    Read me something, anything, even the back of the rice. | the reading aloud | You read me the back of the rice with great feeling. | I laughed, and then I slept.
    ~Please be the one who answers the door and the phone tonight. | the door and the phone | You took the door and the phone for a whole evening. | Nobody wanted me, and I got to want nothing.
    Tell me something good that has nothing to do with me. | something good | You told me the whole story of the ferry man. | My head had somewhere else to be.
    ~Hold my feet while I read. That is the whole wish. | your cold feet | You warmed my feet for three chapters. | I still think about how simple that was.
    Remind me of one thing I did well this week. | one thing done well | You reminded me of the reading hour. | I had already thrown it away, and you brought it back.
    ~Could we eat without the radio tonight? | supper without the radio | You switched the radio off before I got to the table. | I could hear us again.
    Write the shopping list with me so that it leaves my head. | the shopping list | You wrote down the list while I talked. | It was only a list, and I slept.
    ~Please put the big light off and the small one on. | the small light | You had the small light on when I came home. | The whole flat said sit down.
    Let me moan for five minutes and then stop me. | five minutes of moaning | You let me moan and stopped me with a biscuit. | Best judge I ever had.
    ~Would you come to the shop with me? I do not want to be sensible alone. | the shop | You came to the shop and carried the potatoes. | It turned a chore into an outing.
    Help me write two lines to my cousin. | the lines to your cousin | You sat with me until those two lines were sent. | It had been heavy for a month, and it took four minutes.
    ~An early night, both of us, door closed. | the early night | You closed the book when I closed mine. | I woke up and liked the world.
  `,
  helps: `
    Could you take {chore} off me tonight? | {chore} | You took care of {chore} without my asking again. | I sat down with empty hands and remembered what that is like.
    If you deal with {chore}, I will sing to you while you do. | {chore} | You dealt with {chore} and put up with the singing. | It made me feel that the work here has two names on it.
    ~Could we have {dish} tonight, and could you be the one who stirs? | {dish} | You made {dish} when I had no ideas left. | I ate like somebody who is expected.
    Come with me to {place} for half an hour? | half an hour by {place} | You came to {place} with me although you were tired. | I had company in my own head.
    ~Would you look at {thing} with me? I get cross with it alone. | {thing} | You looked at {thing} and did not say it was easy. | I felt less foolish, and warmer.
    I would love {treat}. Help me find the time for it? | {treat} | You made the room for {treat}. | It told me that small things of mine count as things.
    Let me tell you about {bother}, and then let us never speak of it again. | {bother} | You heard me out about {bother}. | It shrank to its real size while you nodded.
    Please keep me company while I do {chore}. | company for {chore} | You kept me company while I did {chore}. | It was the nicest half hour of the week.
  `,
  thanks: `
    You kept the last of the soup for me and wrote “yours” on the lid. | I was expected. It is a lovely thing to be. | the soup with your name on it
    You asked my father about his boat and listened to all of it. | He stood taller when he left, and so did I. | your father’s boat
    You noticed I had gone quiet and did not fill it. | I felt I was allowed to be there without performing. | the quiet
    ~You took the cold side of the bed and said nothing about it. | I only understood at four in the morning, and lay there smiling. | the cold side of the bed
    You laughed at the story you have heard nine times. | It made me feel new. | the ninth time
    ~You hung up my wet coat so that it would dry by morning. | I put my arms into a warm coat and felt thought of. | the wet coat
    You told your sister something kind about me when I was in the next room. | I stood there holding a plate and felt ten years younger. | what you overheard
    You remembered the name of the girl who could not read yet. | It meant you really listen when I tell my days. | remembering her name
    ~You turned round and came back for one more goodbye. | I walked to work in a good mood that was yours. | the second goodbye
    You said “that sounds hard” and left it there. | Nobody had left it there for weeks. | leaving it there
    You found the page I had lost and marked it with a bus ticket. | A small rescue. I have kept the ticket. | the bus ticket
    You waited with dinner although I said not to. | I pretended to mind. I did not mind at all. | waiting with dinner
    You stood up for me at the table, in six words. | I have counted them more than once, and they still warm me. | six words at the table
    ~You put my book where I would find it first thing. | My morning began with somebody on my side. | the book in the morning
    You drove out in the rain because I had forgotten my bag. | You never made it a story against me. | the forgotten bag
    You let the phone ring out because I was in the middle of a sentence. | My sentence felt important, and so did I. | the phone I let ring
    ~You oiled the gate. It does not announce me to the street any more. | I love how you mend things without a speech. | the silent gate
    You came to the reading hour and sat on one of the small chairs. | The children talk of you still. So do I. | the small chair
    You told me the truth about the haircut, gently. | I trust your yes more because you can say hm. | the truth about the haircut
    You cried at the film and did not hide it. | It made it easy for me to be soft too. | the film
    ~You saved the crossword for the two of us. | It was a small thing put aside with me in mind. | the crossword
    You asked how the talk went before you had even sat down. | You had carried my day around with yours. | asking about the talk
  `,
  thankses: `
    You took on {chore} before I had noticed it was waiting. | My evening opened up like a window. | {chore}
    You walked all the way to {place} with me and did not look at the time. | I had your whole attention, and I felt it. | the walk to {place}
    You brought home {dish} on the day of {bother}. | It felt like being met at the station. | {dish}
    You told me about {sight} so well that I think I saw it. | It is a gift to be lent somebody’s eyes. | what I saw for you
    You fixed {thing} and let me hold the torch. | We were a crew for an hour, and I liked us. | {thing}
    You asked {who} to say hello to me. | I like knowing that I come up in your day. | the hello from {who}
    You listened to {bother} from beginning to end, and then from beginning to end. | The second telling was the one I needed. | {bother}, twice
    You made time for {treat} on a day that had none. | I felt that my rest matters to you. | {treat}
    You were patient with me and {thing}. | It was not about {thing}, and you knew it. | {thing}
    You put up with me and {skill}. | Few people let one be a beginner in peace. | {skill}
  `,
} satisfies CareLines
