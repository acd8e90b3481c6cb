import type { Chapters } from '../corpus-shape.ts'

/**
 * What comes and goes in any year: short runs of days with a subject. Line: day of the chapter |
 * voice | high | low | how to be heard | what would help | what this one says back. A gap keeps
 * what fills it for the whole chapter.
 */
export const chaptersEn = {
  any: [
    `
    0 | a | We have tickets for {trip}, and I have already packed and unpacked once. | | | | I promise one free hour a day in {trip}. With nothing pretty in it.
    0 | b | Tickets for {trip}. | Somebody will make me see a museum. | comfort | | You packed the lamp. Leave the lamp.
    4 | a | First evening in {trip}, and we ate {dish} with our fingers because the forks were on strike. | | | | You talked to everybody. In no known language.
    4 | b | {Trip}. {Dish}, no forks. | | | | Fingers suit you.
    9 | a | Home from {trip}, with a pocket full of tickets and one wrong hat. | I miss the mornings there. | comfort | | Wear the hat here too. It deserves more than one street.
    9 | b | Own bed. | Work tomorrow. {Trip} was better. | listen | | We will make one of those mornings here, with bread and no clock.
    `,
    `
    0 | a | I signed up to learn {skill}. I told the woman at the desk that I am a natural beginner. | | | | I will let you hear it when I dare.
    0 | b | You are learning {skill}. The house braces itself. | | | | A natural beginner. I believe that.
    12 | a | Third lesson in {skill}. The teacher closed her eyes, and I am choosing to call it joy. | I am the slowest one there. | comfort | | You asked to see it three times. Thank you for all three.
    12 | b | Got a private showing of {skill}. | Laughed too early. | listen | | Slowest means longest. You get more for the money.
    26 | a | Today {skill} simply happened. I looked round to see who had done it. | | | | I owe half of it to your straight face.
    26 | b | {Skill}. It worked. I saw it. | | | | I was witness. I will testify.
    `,
    `
    0 | a | The walk to {place} after all the talk. It cleared a little. | We quarrelled about {chore}, and it was about who sees what needs doing. | listen | | I will put away my list. I had made a list, and I am not proud of it.
    0 | b | It is over. | Said {chore} was not a thing. It was a thing. | listen | | I see it now. I was counting only my own hours.
    2 | a | You did {chore} this morning, without a word, and then with a very small word. | | | | I heard the very small word.
    2 | b | Did {chore}. Said sorry to it and then to you. | | | | Tear up the list. I know it by heart.
    `,
    `
    0 | a | {Who} helped me carry it all home. | I have a big week in front of me and {bother} in the middle of it. | ideas | | Yes to the sandwiches. You have no idea how much yes.
    0 | b | You asked before it got bad. | Your week looks like a wall. | ideas | | I do sandwiches. All week. You do the wall.
    7 | a | The big week is over. I came home and lay on the floor and admired the ceiling. | | | | The notes in the sandwiches, one for each day. I kept them all.
    7 | b | You on the floor, smiling at the ceiling. | | | | The notes were short. You know me.
    `,
    `
    0 | a | Soup, and the sound of somebody else doing things in the next room. | I have the cold that is going round, and I sound like a gate. | comfort | | You read to me in your tuning voice. Every sentence in A.
    0 | b | Read you half a book. | You sound like a gate. | comfort | | Stay in bed, gate.
    3 | a | I walked to {place} and back, slowly, like a very old duke. | Now you have it. | comfort | | My turn to read. Lie down.
    3 | b | Somebody brought me tea. | Now I am the gate. | comfort | | Yes, your grace.
    `,
    `
    0 | a | Old friends stayed for two nights, and we talked until the candles gave up. | The house is very quiet since they left. | comfort | | I saw you laugh with your whole back.
    0 | b | A full table. {Dish} for six. | Four nights of talk in two. Empty now. | listen | | We will be quiet now for as long as you like.
    `,
    `
    0 | a | {Who} gave us a bag of plums, and we have been cooking since noon. | | | | You write the labels. Your handwriting looks like jam.
    0 | b | Eleven jars. One in the wall. | The wall. | comfort | | The wall will be our secret jar.
    5 | a | We gave a jar to {who}, and came away with two onions and a story. | | | | I gave the onions a place of honour.
    5 | b | Jam for onions. Fair. | | | | Tell the story again tonight. The one with the goat.
    `,
    `
    0 | a | The power was out in the whole street, and people came out with candles as if for a feast. | | | | You found the good candle in the dark, by smell.
    0 | b | Power cut. {Who} played cards with us on the stairs. | Lost to a nine-year-old. | comfort | | She cheats. I saw it. Beautifully.
    `,
    `
    0 | a | A letter came from somebody I had given up on. Four pages, and a pressed leaf. | I do not know what to answer. | listen | | Sit by me while I write. You need not say anything.
    0 | b | You read me the letter out loud. | Not my letter. Still got me. | listen | | Write it badly first. I have paper.
    6 | a | I have posted my answer. I held on to it in the slot for a while. | | | | You waited at the corner, so that it was mine. Thank you.
    6 | b | Letter posted. You stood there long. | | | | I had the umbrella ready. In case.
    `,
    `
    0 | a | We painted the small room. It was meant to be sand and it is a kind of custard. | | | | I will learn to love custard.
    0 | b | Custard room. | Paint on {thing}. Do not ask. | comfort | | I did not ask. I only looked.
    8 | a | The evening sun comes into the custard room, and for ten minutes it is exactly right. | | | | Come and sit in it with me tomorrow. Ten minutes.
    8 | b | Sat in the custard. It is growing on me. | | | | Bring the chair that does not match.
    `,
    `
    0 | a | We walked to {place} and found it closed, and had our picnic in front of the gate. | | | | You said “reserved” to the pigeons. They understood.
    0 | b | Picnic at a gate. Gate was fine. | Forgot the knife. Cut cheese with a ticket. | comfort | | The ticket cut it thinner than a knife.
    `,
    `
    0 | a | I heard you laugh on the phone with your sister, three rooms away, and stood still for it. | I had a lonely sort of day among people. | comfort | | I know it was about the goat. It is the goat every time.
    0 | b | Sister told the goat story. Wrong. | You looked far away at dinner. | listen | | Come nearer. I have room.
    `,
    `
    0 | a | They found a new place for me at work, with a window. | I am afraid of what I will have to give up for it. | listen | | Thank you for not saying “but it has a window”.
    0 | b | You got the window. | You do not look like someone with a window. | listen | | Take your time. The window stays.
    10 | a | First day at the new desk. I could see {place}, very small, if I leant. | | | | I waved. It was silly and I hope you felt it.
    10 | b | Thought of you at the window at about four. | | | | I waved back. From a cellar. With a hammer.
    `,
    `
    0 | a | The cat from number nine has moved in. Nobody asked us, and the neighbours only shrugged. | | | | She has chosen your pillow. It is an honour.
    0 | b | A cat lives here. | Apparently I sleep on the edge now. | comfort | | I have asked her about the pillow. No reply.
    11 | a | The cat has gone back to number nine, without a word, and I find I had plans for us. | Her saucer looks at me. | comfort | | Leave the saucer out. One never knows.
    11 | b | Whole bed again. | Too much bed. | comfort | | Saucer stays.
    `,
  ],
  birthdayA: [
    `0 | a | Birthday breakfast with {dish}, at eight in the morning, because I once said I would like that. | | | | You remembered something I said half asleep.
    0 | b | You ate {dish} at dawn, wearing a crown. | | | | Happy birthday. The crown was my best work.`,
    `0 | a | You woke me with a song in which my name rhymes with seven different things. | | | | I would like the words of that in writing.
    0 | b | Sang. Seven rhymes. Nobody hurt. | | | | Happy birthday. There is no written version.`,
    `0 | a | We spent my birthday by {place}, with a thermos and nobody else, exactly as ordered. | | | | It was the nicest order I ever gave.
    0 | b | Your birthday. {Place}. Thermos. | Forgot the candles. Used a match. | comfort | | Happy birthday. The match burnt well.`,
    `0 | a | A parcel with a hole in it, and in the hole another parcel. I was busy until noon. | | | | You must have wrapped for days.
    0 | b | Fourteen layers. I watched you get cross and happy. | | | | Happy birthday. Keep the string.`,
    `0 | a | On my birthday the whole stair sang, even {who}, who does not know me. | | | | Did you arrange that? Do not tell me.
    0 | b | Got the whole stair to sing. No comment. | | | | Happy birthday. They did it for cake.`,
  ],
  birthdayB: [
    `0 | a | You blew out the candles before we had finished lighting them. Efficient to the last. | | | | Happy birthday, my dear quick one.
    0 | b | Candles out in one. | A year older. Same jokes. | comfort | | The jokes are keeping well.`,
    `0 | a | We gave you the tool you have looked at through the shop window since spring. You held it like a bird. | | | | Happy birthday. I asked the man to keep it for you in May.
    0 | b | It has a walnut handle. | | | | You knew which window.`,
    `0 | a | For your birthday we drove to {place} and you got to say nothing all day. You said one thing. It was about the light. | | | | Happy birthday. I wrote down the thing about the light.
    0 | b | A day without talk. Good light. | | | | You were quiet so well.`,
    `0 | a | You asked for {dish} and no fuss, so I made {dish} and hid the fuss in the bedroom. | | | | Happy birthday. The fuss was only eleven balloons.
    0 | b | No fuss, I said. | Eleven balloons. | comfort | | Ten now. One met the lamp.`,
    `0 | a | Your niece gave you a certificate for “being tall and coming when it is broken”. | | | | Happy birthday. We will frame it.
    0 | b | I have a certificate. | | | | Over the workbench. Straight, please.`,
  ],
} satisfies Chapters
