import type { DayLines } from '../corpus-shape.ts'

/** The longer of the two voices: notices things, tells them with a smile. Line: text | what it is about. */
export const daysAEn = {
  high: `
    A boy at the library asked for a book about silence and then told me about it for ten minutes. | the boy and the book about silence
    The baker gave me the crooked loaf because, she said, it looked like it wanted to come home with somebody. | the crooked loaf
    I walked home the long way and every window had its lamp on, like an advent calendar for grown-ups. | the lamps in the windows
    ~You were humming in the shower when I came in and I stood in the hall with my coat on, listening. | standing in the hall with your coat on
    A woman returned a book eleven years late, with a pressed flower in it and a very red face. | the book that came back after eleven years
    The first peach of the year, eaten over the sink, juice down to the elbow. | the peach over the sink
    My father rang just to read me a joke out of the paper, and laughed before he reached the end. | your father and the joke
    Three of us at work tried to carry one desk and had to put it down because we were laughing. | the desk
    The light came through the rain at about five and the whole street looked rinsed. | the rinsed street
    A child asked me if I live in the library. I said nearly. | the child who thinks you live there
    ~>2 The basil has a new leaf. Gerald refuses to die and I have begun to respect him. | Gerald’s new leaf
    I found my grandmother’s thimble in the sewing box and wore it for an hour for no reason. | the thimble
    Ines brought plum cake to work and would not say what we were celebrating. | the mysterious plum cake
    I read on the tram and missed my stop, and the book was worth it. | the book that cost you your stop
    A stranger on the bench told me the names of all the ducks. She had named them. I will not forget Winston. | Winston the duck
    ~You left the last dumpling and we both knew it was for me. | the last dumpling
    The swallows are back over the school, very low and very fast, as if late for something. | the swallows
    Somebody had drawn a tiny door in chalk at the bottom of the post office wall. | the tiny chalk door
    I finished the shelf labels. All of them. I went down the row touching each one like a mayor. | you as the mayor of the labels
    The old man from the chess corner let me win, and then explained how he had let me win. | the chess corner
    A whole hour with the window open and nobody needing anything. | your hour at the window
    My cousin sent a photo of her tomatoes with the words: look how smug they are. | the smug tomatoes
    ~We stood in the kitchen eating toast as if we were at a party. | the toast party
    The choir was practising with the doors open and half the street pretended to look for keys. | the choir with the doors open
    I wore the yellow scarf and two people smiled at it before they smiled at me. | the yellow scarf
    The reading hour was full. Nineteen children and one grandfather who asked the best questions. | the grandfather’s questions
    ~>6 <165 The trombone upstairs got through a whole line without stopping. I clapped in the bath. | the trombone and the bath
    I saw the heron again, on one leg, ignoring a whole rowing club. | the heron
    A girl learnt to read the word “lighthouse” while I was watching. She said it four times. | the word lighthouse
    The smell of bread all the way from the corner to our door. | the smell of bread
    I rang my oldest friend and we talked as if we had put the phone down yesterday. | your oldest friend
    ~You told the story of the goat at dinner and did the goat’s face. | the goat’s face
    Someone left a thank-you card in a returned book, for the next reader. I put it back. | the card for the next reader
    The bus driver waited while I ran, and then drove off very gently so I could sit. | the bus driver
    I bought seven lemons because of the colour and have no plan for them. | seven lemons and no plan
    ~We sat on the step after the rain with one cup between us. | one cup on the step
    A new colleague asked where I get my calm from, and I nearly turned around to see who was meant. | your famous calm
    The cat from number nine walked me home, two steps ahead, like an usher. | the cat from number nine
    I heard my own laugh today and it sounded like my aunt’s. I liked that. | your aunt’s laugh
    In the lunch break I lay in the grass behind the library and a beetle inspected my sleeve. | the beetle’s inspection
    The map drawer finally opens. It held maps, a spoon, and a note from the nineties: do not force. | the note in the map drawer
    I got a postcard from a reader who moved away. She says the library there has no smell. | the library with no smell
    ~>13 Your short way home took forty minutes and I would not have missed the ponies. | the ponies
    A boy held the door for a pigeon. Long. With patience. | the boy and the pigeon
    I cooked without a recipe and it tasted of something on purpose. | the dinner without a recipe
    My sister-in-law called the new haircut brave, and I decided to take it as praise. | the brave haircut
    The storm had everyone under the bakery awning, and for ten minutes we were a village. | the village under the awning
    A student told me I was the reason for her topic. I had only said: try the top shelf. | the top shelf
    ~<160 The drawer opened at the first pull. It must be in a good mood. | the drawer’s good mood
    I swam ten lengths and then floated, ears under, hearing only myself. | floating with your ears under
    I heard somebody in the next aisle whisper “oh, here you are” to a book. | the whisper in the next aisle
    The twins next door are selling stones. I bought two. One is a bargain, they say. | the bargain stone
    Found the letters my parents wrote before I was born. He spells her name wrong in the first one. | the first letter
    We got the giggles in the middle of the serious part of the meeting. | the giggles in the meeting
    ~You fell asleep in the film again with your hand in the crisps. | the film and the crisps
  `,
  highs: `
    There was {sight} near {place}, and I stood there longer than I had time for. | what you saw near {place}
    On the way home I saw {sight}, and I was sorry nobody was beside me to nudge. | that sight on the way home
    I sat by {place} for a while and for once I was exactly where I was. | your moment by {place}
    {Who} stopped to talk by {place}, and I came away lighter than I went. | the talk by {place}
    I had forgotten how good {dish} can be when nobody is hurrying. | {dish}
    Today held {small}, and I noticed it while it was happening, which is rarer than I would like. | {small}
    A little thing by {place}: {sight}. I have been carrying it about all day. | that little thing by {place}
    {Who} remembered something I said weeks ago and asked how it went. I was so touched I forgot how it went. | {who} remembering
    We talked about nothing at all over {dish} and it was the best part of the day. | talking about nothing over {dish}
    I went by {place} for no reason and the air smelled of cut grass and somebody’s dinner. | {place} for no reason
    If I could keep one minute of today it would be {sight}, just after the rain. | the minute after the rain
    {Who} told me a story I cannot repeat, and I laughed until I had to hold on to the wall. | the story from {who}
    First {small}, then {sight}. Some days are simply generous. | your generous day
    I tried {skill} again and for a moment it worked, and then I looked up and it stopped. | {skill}
  `,
  low: `
    The meeting about the opening hours went on so long that I forgot which side I was on. | the meeting about the hours
    I snapped at a boy who was only asking for the toilet. I told him sorry, and still. | the boy you snapped at
    Slept badly and spent the day half a step behind my own voice. | the bad night
    They want to close the branch by the river. It is only a plan, they say. | the branch by the river
    I missed my grandmother in the soup aisle, out of nowhere. | missing your grandmother
    Three people talked over me and I let them. That is the part I mind. | being talked over
    The bus was so full that I stood with my face in a stranger’s rucksack and all my patience gone. | the full bus
    I put off the phone call again and it sat on my shoulder the whole day. | the phone call
    A friend cancelled, kindly, for the third time. | the friend who cancelled
    I read the message in the wrong tone first, and the wrong tone stayed. | the message in the wrong tone
    <117 My father sounded small on the phone. | how your father sounded
    I compared my day with somebody else’s pictures. I know better and did it anyway. | somebody else’s pictures
    The roof at work drips again and there are buckets between the poets. | the buckets among the poets
    I forgot Ines’s birthday and found out from the cake. | Ines’s birthday
    Everything took twice as long and I was not kind to myself about it. | the slow day
    There was an argument at the desk about a fine of almost nothing, and my hands shook after. | the argument at the desk
    I felt like furniture today. Useful, and in the way. | feeling like furniture
    ~I came home full of words, you were full of tiredness, and I did not know where to put them. | the words you came home with
    I said yes to something I did not want, in a bright voice. | the bright yes
    The news was on everywhere I went, and I could not find the off switch in my head. | the news
    My knee and the stairs do not agree at the moment. | your knee and the stairs
    I could not find the right words for a reader who was sad, and she left with a cookery book. | the sad reader
    I waited all day for an answer that did not come. | the answer that did not come
    I broke the blue bowl. The one from the market with the fish. | the blue bowl
  `,
  lows: `
    It was {bother} that did it. By noon I had no edges left. | {bother}
    Nothing terrible, only {bother}, and then a walk past {place} with my head still in it. | {bother}
    I let {bother} get bigger than it was, and I knew it while I was doing it. | {bother}
    First {bother}, then I dropped {dish} on my sleeve. I nearly laughed. Nearly. | the day with {bother}
    I was short with {who} because of {bother}, and I want to put that right tomorrow. | being short with {who}
    After {bother} I stood by {place} for a while so as not to carry it home. I carried it home. | what you carried home
    A tired, grey sort of day, with {bother} in the middle of it like a stone in a shoe. | the stone in your shoe
    I had looked forward to {treat}, and {bother} took its place. | {bother}
  `,
} satisfies DayLines
