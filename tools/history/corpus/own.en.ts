import type { OwnLines } from '../corpus-shape.ts'

/**
 * What the longer voice writes for nobody else. Page of a story’s day: day | text. Page of any day:
 * text. Intention: text | what helps when it is hard. `{other}` is the other person’s name.
 */
export const ownEn = {
  storyPages: `
    0 | I want to remember why I said yes to this. Not because anything is wrong. Because I noticed that we tell each other the news and forget to tell each other the day.
    7 | A week of writing two or three lines in the evening. I thought I would run out. Instead I go about looking for things to bring home.
    21 | They gave me the evening group and my first thought was that I am not patient enough. {other} thinks I am. I will try to borrow that for a while.
    48 | Eleven people, one page, a line each. I did not know that I could be that happy about a comma.
    84 | We looked at flats today and I was afraid the whole time, and I smiled the whole time. I would like to tell {other} about the first half. Perhaps tomorrow.
    85 | I told {other} that I was afraid. It took one sentence. The answer was a hand on my knee and “me too, in the second one”.
    118 | My father. I keep writing those two words and then looking at them.
    119 | I slept for three hours with the phone in my hand. Every time I woke, {other} was awake. I do not know how to thank somebody for that.
    123 | It went well. I write it down so that I can read it in the night: it went well.
    133 | I shouted today. Underneath it was only fear, in a loud coat. I want to learn to take the coat off sooner.
    163 | Four lines in the bottom of a box. I had forgotten that we were ever shy with each other. I am a little shy again tonight, and I like it.
    170 | The old flat without us in it. I said thank you to it, out loud, when {other} was downstairs with the piano.
    183 | We are not writing to each other these days, there is too much tape and cardboard. I notice I miss it. So I write here instead, standing up, on a box.
    204 | What I really wanted to say about the piano: I am afraid there will be no corner left that is only mine. I wrote it here first, to see if it is true. It is.
    206 | I said it, and {other} had been afraid of the same thing from the other side. We might have gone on being polite about it for years.
    240 | Sand in the bed. I want to keep the way I felt when the water held me: nothing to do, nobody to be, and {other} floating beside me like a piece of good news.
    268 | My father on our stairs, on foot, with a cake. I have been holding my breath since the winter. I let it go in the kitchen, over the sink, where nobody asked.
    291 | Wild plums again, still green. I am not the person who stopped at that ditch the first time. I think I am a bit less in a hurry.
  `,
  pages: `
    I was cross all day and only now, with a pen in my hand, do I find out that I was sad.
    What I would tell a friend in my place: you are tired, not wrong. Go to bed.
    A good day, and nothing in it that anyone would put in a letter. I want to learn to keep those as well.
    I noticed that I say sorry for taking up room. Tomorrow I will try to take it and say thank you instead.
    I did not tell {other} about the phone call. Not a secret. It just has to be mine for one more night.
    Sat by {place} until my shoulders came down. It took longer than I like to admit.
    I want to ask for more and I am practising here. I would like us to have a whole morning with nowhere to go. There, that was not so hard.
    ~I saw {sight}, and the first thing I thought was that {other} would like it. I think that is most of what love is.
    Today I was kind to everybody but me. I will go to bed early and call that a beginning.
    I am proud of something and have told nobody. I stayed in the room, in a hard talk, and kept my voice soft.
    It was {bother} again. I wrote three angry pages and threw them away, and this is the fourth, and it is nearly calm.
    I worry about things in alphabetical order tonight. I have got as far as the letter F. I will stop at G and sleep.
    ~{other} laughed in the next room and the whole evening came right, as if somebody had straightened a picture.
    There was {small} today. I held still for it.
    I would like to be less afraid of being a burden. I would never think it of anybody I love.
    Nothing to write, and I sat down anyway. The house is quiet. That is the page.
    I looked at old pictures of us. We look so sure. I remember that we were not, and that we went anyway.
    ~A small thing I want to do differently: look up when {other} comes in. Every time. Put the book down first.
    I missed my grandmother so much that I made {dish} and set the table properly for one.
    I had a plan for the evening, and then there was another evening. It was better than my plan. Note to myself.
  `,
  intentions: `
    Put down what I am holding when somebody comes through the door. | Then at least look up, and say “one minute”.
    Ask one more question before I give advice. | Breathe out first. It is not my job to mend it.
    Say what I need while it is still small. | Write it down here, and read it out tomorrow.
    Leave ten minutes between work and home. | Sit on the step. Nobody minds.
    Thank somebody for something plain, out loud. | Begin with the tea.
  `,
} satisfies OwnLines
