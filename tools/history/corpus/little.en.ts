import type { LittleLines } from '../corpus-shape.ts'

/**
 * The small practices, a voice each. Win: text | what it is about. `until`: how long somebody has
 * little to give. `reason` and `when`: not tonight. `smaller` and `later`: answers to a wish.
 */
export const littleEn = {
  a: {
    win: `
      We had the talk about money and nobody left the room. | the talk about money
      I told my boss no, with a reason and without an apology. | that no
      We laughed in the middle of being cross. I count that as ours. | laughing in the middle of it
      I asked for help before I was under water. | asking in time
      We ate three evenings in a row without a phone on the table. | the suppers without phones
      I sat with my father for an hour and did not fix anything. | the hour with your father
      We found a new word for the thing we used to fight about. | the new word
      I finished the letter I had been writing in my head since spring. | the letter
      We both said sorry at the same time and then could not stop laughing. | the two sorries
      ~>164 The drawer is mended. We waited for each other to do it together. | the drawer
      I slept without the phone in the room. | the phone outside
      I told you I was jealous, in a normal voice. | saying it in a normal voice
      We danced in the hall for the length of one song. | the dance in the hall
      I let somebody else choose the film and enjoyed it. | the film you did not choose
      I rang the friend I was afraid had forgotten me. She had not. | the friend
    `,
    wins: `
      I finally did {chore} without making it a drama. | {chore}
      We got {thing} to work, four hands and one instruction leaflet. | {thing}
      I managed {skill} for a whole minute. | {skill}
      We went to {place} on a day when the sofa was winning. | getting out to {place}
      In the middle of {bother} I stayed kind, mostly. | staying kind through {bother}
      We cooked {dish} together and nobody corrected anybody. | cooking {dish}
      I took {treat} without explaining myself. | {treat}
    `,
    until: `
      Until I have slept twice.
      Until the reading week at work is behind me.
      I think until the weekend. I will say when it turns.
      Only today. I am better than this sounds.
      Until my head stops talking.
      Until I have rung my father.
      Give me this evening and tomorrow’s breakfast.
      Until the visitors have gone home.
      Until the cold has finished with me.
      A day or two. Soft voices, please.
    `,
    reason: `
      I have talked all day and there is not a whole sentence left in me.
      My head is full of other people’s books.
      I would only half listen, and you deserve the other half too.
      I cried in the storeroom a little and I want to be silly instead.
      I am so tired that I put the keys in the fridge.
      Today took more than it had asked for.
      I am cross and it has nothing to do with you.
      I need a door between me and the day first.
      There is a lot of weather in me tonight.
      I promised my pillow.
    `,
    when: `
      Tomorrow, on the step, with the first coffee?
      After the market, when we have both eaten something.
      Tomorrow evening, and I will light the good candle.
      On our next free morning, before we look at anything.
      The day after tomorrow, and I will bring the cake.
      Tomorrow on the way to the tram?
      When the washing is out and the house is quiet.
      Tomorrow after dinner, and I will begin.
    `,
    whens: `
      Tomorrow, over {dish}?
      On a walk to {place}, the next time the sky is kind?
      Tomorrow, when {chore} is done and I am myself again.
    `,
    smaller: `
      I can do half of it now and the rest with a clear head tomorrow.
      A short version tonight, with my whole heart in it.
      Ten minutes of it, and then I turn into a pumpkin.
      I have not got the whole of it in me, but I have the beginning.
      Yes to the gentle part. The hard part tomorrow, together.
      A little of it, sitting down, if that will do.
      I can do it slowly and without talking. Would that help?
      Let me do the first bit, so that it is not all waiting for you.
    `,
    smallers: `
      About {about}: a small helping tonight, a big one tomorrow.
      For {about} I have about a quarter of an hour in me, and it is yours.
      I can manage a little of {about}, if we do it leaning on each other.
      Half of {about} tonight, with tea. Would that ease it?
    `,
    later: `
      Tomorrow after breakfast, and I mean it.
      Tomorrow evening. I have written it on my hand.
      In two days, when the reading week is over. I will come to you.
      Tomorrow, before dinner, while it is still light.
      At the weekend, without hurry, the way it deserves.
      Tomorrow, first thing. Tonight I would do it badly.
    `,
    laters: `
      {About}, tomorrow after supper. I have put a note on the kettle.
      Tomorrow I am all yours for {about}.
      I would like to do {about} properly, so: tomorrow, when I am back.
      Not {about} tonight, but tomorrow before anything else.
    `,
  },
  b: {
    win: `
      Said sorry first. Did not hurt. | saying sorry first
      Asked you instead of guessing. | asking
      Left work at five. Twice. | five o’clock, twice
      We read the map together. We still speak to each other, and to the map. | the map
      Told my sister the truth. She already knew. | telling your sister
      Did not fix it. Just listened. Hard. | just listening
      Both of us stopped before the stupid sentence. | the sentence nobody said
      Said “I miss you” out loud on the phone, in the van, in a car park. | the car park
      Sang in front of your aunt. | the singing
      ~One week, no socks on the floor. Mine. | the socks
      Wrote the invoice the same day. | the invoice
      We left the party when we wanted to. | leaving on time
      Told you I was scared before you had to ask. | saying it first
      Bought a hat. Wore it. | the hat
      The joke about the goat has a second part now. | the second goat
    `,
    wins: `
      Did {chore}. Nobody asked. | {chore}
      Fixed {thing}. Together, so it took longer and was better. | {thing}
      {Skill}: less terrible than last month. | {skill}
      Took {treat}. No guilt. | {treat}
      {Bother}, and I did not take it home. | leaving {bother} outside
      Made {dish}. From memory. It was food. | {dish}
      Stopped at {place} because you would have. | stopping at {place}
    `,
    until: `
      Until I have eaten.
      Until the theatre pays. Kidding. Until tomorrow.
      A day. Maybe two.
      Until the back lets go.
      Until after my sister’s visit.
      Ask me again at breakfast.
      Until I have been outside.
      Not long. It is only tiredness.
      Until the concert is over.
      Till the weekend, roughly.
    `,
    reason: `
      Empty.
      Five pianos. No words.
      I would nod and not hear you.
      Head is a drawer that sticks.
      Too full. Good things and bad things.
      Grumpy. Not at you.
      Need the ceiling for a while.
      Said everything I had to a customer.
      My ears are shut for today.
      Sleep is winning.
    `,
    when: `
      Tomorrow. You pick the chair.
      Breakfast. I am better with bread.
      In the van on the way to your father?
      Tomorrow at seven. I will knock.
      After the last piano tomorrow.
      Next free morning. Yours.
      Tomorrow, walking. I talk better moving.
      Two days. I will start.
    `,
    whens: `
      Tomorrow, with {dish}.
      By {place}, tomorrow, if dry.
      After {chore} tomorrow. Deal?
    `,
    smaller: `
      Five minutes. Good ones.
      Half. The better half.
      Yes, but lying down.
      A bit of it. Then bed.
      The short version, no encore.
      I can start it.
      Small yes. Still a yes.
      If it can be done with eyes shut.
    `,
    smallers: `
      {About}, small size.
      Some of {about}. Rest on order.
      {About}, but only the easy end.
      A corner of {about}. Tonight.
    `,
    later: `
      Tomorrow, before coffee.
      Two days. Written down.
      Tomorrow night. Hold me to it kindly.
      When the back is back.
      Tomorrow at six.
      The next evening without a piano in it.
    `,
    laters: `
      {About}: tomorrow, seven.
      Tomorrow for {about}. Word.
      {About} when I can do it well. Tomorrow.
      I owe {about} a fresh head. Tomorrow.
    `,
  },
} satisfies Readonly<Record<'a' | 'b', LittleLines>>
