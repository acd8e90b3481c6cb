import type { ReplyLines } from '../corpus-shape.ts'

/** Words back. `{about}` is what the other wrote about, said from the reader’s side. */
export const repliesEn = {
  a: {
    good: `
      Tell me more about {about}, and leave nothing out.
      What stays with me is {about}.
      I smiled when I read about {about}. Then I read it again.
      Thank you for {about}. I needed something like that today.
      I would love to ask you about {about} while we do the dishes.
      I can see why {about} stayed with you.
      {About}: I can picture your face.
      I am taking {about} to bed with me as a good thought.
      I never knew you would notice {about}. I like that you did.
      Please tell it to me again out loud, with {about} and all the voices.
      I wish I had been there for {about}.
      {About} has made my evening a little bigger.
      What touched me was {about}, and that you wrote it down for me.
      I read the part about {about} to the plant. It agrees with me.
      More of this, please. {About} first.
    `,
    answer: `
      Tell me more about {about}. I have time.
      What stays with me is {about}.
      I read your lines about {about} twice, the second time slowly.
      I would love to ask you about {about}, when the lamp is on and nobody is in a hurry.
      {About}: after all this time you can still surprise me.
      Thank you for trusting me with {about}.
      I can see why. {About} sounds so much like you.
      I never knew about {about}. Now I want the whole story.
      I smiled at {about}, and then I had to swallow.
      {About}. I will remember that on an ordinary day.
      Can we talk about {about} on our next walk?
      It touched me that you wrote about {about} so plainly.
      I had guessed half of it. {About} was the other half.
      I am glad I asked, or rather that the question did. {About}, who knew.
    `,
    listen: `
      I am here, and I will only listen. Begin with {about} or anywhere.
      Thank you for telling me about {about}. I have no advice, only ears.
      I read about {about} slowly. I am glad you did not keep it to yourself.
      {About} sounds heavy. You can put it down next to me.
      I can see why {about} is still with you tonight. Tell me as much as you like.
      No solutions from me. Tell me about {about} until there is nothing left of it.
    `,
    comfort: `
      Come here. {About} can wait outside the door.
      I am so sorry about {about}. I would like to sit very close to you.
      That was a lot to carry, {about} and the rest of the day. I am on your side.
      You do not have to be brave about {about} with me.
      Oh, my dear. {About}. I have a blanket and no questions.
      I wish I could have stood next to you through {about}.
    `,
    ideas: `
      About {about}: may I think out loud with you for ten minutes?
      Two thoughts about {about}, and you may throw both of them away.
      We could write {about} down together and see which part is really yours to carry.
      About {about}: what would the smallest next step be? I will help with that one.
      I asked myself what you would tell me about {about}. I think it was something kind.
    `,
    thanks: `
      I did not think you had noticed {about}. Now I am a little shy, and happy.
      Reading about {about} warmed me right through. I would do it again tomorrow.
      Thank you for saying so. {About} was a pleasure, and it is more of one now.
      I did it without thinking, and I love that {about} reached you.
      I am keeping this one. {About} felt like nothing when I did it.
      I never knew {about} meant so much. I am glad I know now.
    `,
  },
  b: {
    good: `
      {About}. Ha.
      Tell me about {about} over dinner. Long version.
      Did not expect {about}. Liked it.
      {About}: I want a drawing.
      Good. More of {about}.
      I smiled at {about}. Alone, on a stool.
      {About} is going on my list of good things.
      I can see why. {About}.
      Read it twice because of {about}.
      I never knew about {about}.
      Thank you for {about}.
      Would have paid to see {about}.
      {About}. That is so you.
      Keep {about}. Do not fix a thing about it.
      I have questions about {about}. All friendly.
    `,
    answer: `
      {About}. That fits.
      Tell me more about {about}. In the van is fine.
      I never knew about {about}.
      {About}. I had to put the cup down.
      Good answer. {About} stays with me.
      I can see why. {About}.
      {About}: I would have guessed wrong.
      Thank you for {about}. Not a small thing.
      Smiled at {about}. You too, I bet.
      I would like to hear about {about} again. Out loud.
      {About}. I am keeping that.
      I know {about}. I know it from the outside. Nice to see the inside.
      Question back: since when {about}?
      {About}. Yes. That is you.
    `,
    listen: `
      Ears on. Start with {about}.
      I will be quiet. Tell me about {about}.
      No fixing {about}. Promise. Sitting on my hands.
      {About}. I heard you.
      Thank you for telling me about {about}. Go on.
      I have all evening for {about}.
    `,
    comfort: `
      {About}. Come here.
      Sorry about {about}. Arm is free.
      You did fine with {about}. I know you.
      I am next to you, {about} or not.
      {About} was rotten. You are not.
      Tea. Blanket. Nobody mentions {about}.
    `,
    ideas: `
      {About}: one idea, when you want it.
      Could we cut {about} in half and do one half?
      I know somebody who knows about {about}. Shall I ask?
      {About}. Pencil, paper, ten minutes, you and me?
      Try {about} the other way round. May be nonsense.
    `,
    thanks: `
      {About}? Any time.
      Did not know {about} counted. Good to know.
      I saw your face. That was enough. But thank you for the words about {about}.
      {About}. My pleasure. Really.
      Red ears here. {About} was nothing. All right, it was something.
      I will do {about} again. Be warned.
    `,
  },
} satisfies Readonly<Record<'a' | 'b', ReplyLines>>
