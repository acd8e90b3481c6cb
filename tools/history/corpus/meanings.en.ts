import type { Meanings } from '../corpus-shape.ts'

/** What a kindness meant, in two halves that go with each other whichever they are. */
export const meaningsEn = {
  a: {
    starts: `
      I felt looked after,
      It made the evening lighter,
      I had not known how much I needed that,
      Something in me unclenched,
      I felt that I am not alone with things,
      It turned the day round,
      I was touched,
      I went quiet for a moment, the good way,
      I felt as if somebody had opened a window,
      It reached me more than I showed,
      I sat down for the first time that day,
      It reminded me why I like coming home,
      I carried it about with me,
      I felt seen in the middle of a muddle,
      It was a plain thing,
      I could breathe out,
    `,
    ends: `
      and I smiled at it again the next morning.
      and I wanted you to know.
      and the rest of the day was easier for it.
      and I slept like a child.
      and I have thought of it more than once.
      and I told the basil about it.
      and I have not forgotten.
      and it stayed warm for hours.
      and I would like to do the same for you.
      and I had to look out of the window for a bit.
      and I did not find the words until now.
      and it was bigger than it looked.
      and it did me more good than you saw.
      and I hummed while I put things away.
      and I do not want to take it for granted.
      and for once I let it in.
    `,
  },
  b: {
    starts: `
      Good.
      Helped.
      Did not expect it.
      Shoulders came down.
      It was the right thing.
      Saw it. Felt it.
      Small thing.
      Needed that.
      Could think again.
      Took a weight off.
      Was on my last leg.
      No words at the time.
      Mood turned.
      Felt less alone in it.
      That was kind.
      I stood still for a second.
    `,
    ends: `
      Still thinking about it.
      Slept well.
      Thank you for not asking first.
      Smiled in the van.
      Would not have asked.
      Told my sister.
      Not nothing.
      I owe you one and I like owing you.
      Kept it to myself. Until now.
      The day was better after.
      You may do that again.
      It lasted.
      Big effect.
      Hummed afterwards.
      I do see these things.
      Just so you know.
    `,
  },
} satisfies Meanings
