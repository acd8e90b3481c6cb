import type { CareLines } from '../corpus-shape.ts'

/** As care-a.en.ts, in the shorter voice. */
export const careBEn = {
  help: `
    Ten minutes of nothing. Then I am yours. | ten minutes of nothing | You gave me ten minutes of nothing. | Came back as a person.
    ~Soup, if there is any. | the soup | You made soup out of what there was. | Best thing I ate all month.
    Do not ask yet. Ask at nine. | asking at nine | You asked at nine. Exactly nine. | I could talk by then. You knew that.
    ~Your hand on my back while I fall asleep. | my hand on your back | You kept your hand there until I slept. | Slept like a stone in a river.
    Tell me what happened at the library. The long version. | the long version | You told me the long version. | I like your day better than mine. It helped.
    ~Bath. And you on the edge of it, talking. | the bath and the talking | You sat on the edge of the bath and talked. | Stopped counting the day’s mistakes.
    Say it will keep until tomorrow. | keeping it until tomorrow | You said it would keep until tomorrow. It did. | Needed somebody else to say it.
    ~A rub of the left shoulder. Five minutes. I am timing nothing. | the left shoulder | You did the shoulder. Longer than five. | Could lift my arm and my mood.
    Help me think of what to say to the theatre. | the theatre | You helped me with the letter to the theatre. | They paid. But I was glad before they paid.
    ~Pancakes. I know what time it is. | the late pancakes | You made pancakes at ten at night. | I will remember that when I am ninety.
    Come and sit in the van with me a minute. | the minute in the van | You came out and sat in the van. | Did not have to bring it into the house.
    ~No visitors this weekend. | the quiet weekend | You kept the weekend free and told them yourself. | Could hear myself again.
    Laugh at me, nicely. | the nice laugh | You laughed at me, nicely. | It was funny. I had missed that part.
    ~Could you ring the landlord? I will make it up in toast. | ringing the landlord | You rang the landlord. | I would rather carry a piano. You know that.
    One story about your grandmother. | a story about your grandmother | You told me about the thimble. | Felt related to her.
    ~Clean sheets. I will do half. | the clean sheets | You did the sheets, and my half. | Got in and forgave everybody.
  `,
  helps: `
    Could you do {chore}? I have run dry. | {chore} | You did {chore}. | I noticed. I sat down.
    {Chore} first, together. Then the sofa. | {chore}, together | You did {chore} with me. | Half the time, none of the mood.
    ~{Dish}, please. I will wash up. | {dish} | You made {dish}. | Ate it slowly. On purpose.
    Hold the torch while I fix {thing}. | holding the torch | You held the torch for {thing}. | Good company is mostly a torch.
    Walk to {place}. No talking on the way out. | the walk to {place} | You walked to {place} and let me be quiet. | Talked on the way back. Thank you for the way out.
    Let me complain about {bother}. Three sentences. | three sentences on {bother} | You listened to me on {bother}. It was eleven sentences. | Gone by the morning.
    ~{Treat}. Guard the door. | {treat} | You guarded the door. | Nobody came. You did it well.
    Find me something funny. It was a day of {bother}. | something funny | You found me something funny. | Laughed once. It was enough.
  `,
  thanks: `
    ~You put the heater on before I got up. | Warm floor. Thought of you with both feet. | the warm floor
    You did not say “I told you so”. You had told me so. | I learnt it faster that way. | what I did not say
    You called my sister when I could not. | She felt it. I felt it. | calling your sister
    ~You left the lamp on. | Somebody was expecting me. That is new, still. | the lamp
    You wrote the name of the tune down for me. | I hum it in every house now. | the name of the tune
    You stopped reading when I came in. | I know how good that book is. | the book I put down
    ~You folded my shirts the way I fold them. | You have been looking. | the shirts
    You stayed at the hall with me until all the chairs were stacked. | Two hundred chairs. I would have done eight. | two hundred chairs
    You let me be wrong in peace about the brickworks. | I got there on my own. Late. | the brickworks
    You taught my nephew to whistle. | He has not stopped. He thinks of you. We all do. | the whistling
    ~>6 <165 You took my side against the trombone. | It is good to be two. | the trombone
    You told me which shirt. | Saved me from the other one. | which shirt
    You asked what the hammer is for and then remembered. | Nobody remembers the hammer. | the hammer
    You kept a straight face at the estimate man. | I could not have done it without your face. | my straight face
    ~You brought my gloves to the gate. In slippers. | Saw you run. It carried me to the harbour. | the gloves
    You let me drive and said nothing about the gears. | I heard you say nothing. Thank you. | the gears
    You read the letter for me first. | I could open it after that. | the letter
    You saw I had enough and said we were leaving. | I did not have to be rude. You were, kindly. | leaving early
    ~>2 You gave Gerald water while I was away. | He asked after you. | Gerald’s water
    You played the low notes with me. Three of them. | Best duet I have had. | the duet
    You did not wake me. | Nine hours. I am a new model. | the nine hours
    You said you were proud. In front of people. | I looked at my shoes. I liked it. | being proud out loud
  `,
  thankses: `
    You did {chore}. I was going to. | You saw how I looked when I came in. | {chore}
    You got up first and dealt with {thing}. | Stayed warm. Felt lucky. | {thing}
    You kept me some of {dish}. | Ate it cold, at the counter, happy. | {dish}
    You drove me to {place} and waited. | I am not used to being waited for. | waiting by {place}
    You let me go on about {bother}. | It sounds smaller when you nod. | {bother}
    You said hello to {who} for both of us. | I was too tired to be polite. You were it for me. | {who}
    You showed me {sight}. | I would have walked past. I do walk past. | what I showed you
    You made time for {treat}. | Nobody else would have thought of it. | {treat}
    You did not laugh at me and {skill}. | I would have. | {skill}
    You came past {place} just to walk back with me. | It is four minutes. I felt all four. | four minutes from {place}
  `,
} satisfies CareLines
