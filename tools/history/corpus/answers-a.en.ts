import type { Answers } from '../corpus-shape.ts'

/** What the longer voice answers to each question. Line: text | what it is about. */
export const answersAEn = {
  'q-week-song': [
    'A slow waltz on an accordion, with somebody dropping a spoon in the second half. | the waltz with the spoon',
    'Something for a brass band that has lost its conductor and carries on anyway. | the band without a conductor',
  ],
  'q-free-hour': [
    'I would go to the river with the big towel, swim twice, and let the hair dry by itself. | the river and the big towel',
    'I would sit in a café where nobody knows me and write one letter with a proper pen. | the letter in the café',
  ],
  'q-small-luxury': [
    'The second pillow. And turning it round to the cool side in the middle of the night. | the cool side of the pillow',
    'Buying bread I do not need because it is still warm and somebody has to carry it home. | the warm bread',
  ],
  'q-caring-food': [
    'Rice pudding with cinnamon. My grandmother made it whenever anybody came home quiet. | the rice pudding',
    'Thin pancakes, eaten standing, straight from the pan, in order of who had the worst day. | pancakes in order of the worst day',
  ],
  'q-open-door': [
    'A library on an island, with a ladder on wheels and the sea knocking underneath. | the library on the island',
    'My grandparents’ kitchen, on any afternoon, with the radio on and the beans half done. | your grandparents’ kitchen',
  ],
  'q-own-hour': [
    'The one just before six, when the street is still blue and I owe nothing to anybody. | the blue hour before six',
    'The half hour after closing, when I walk between the shelves and switch off the lamps one by one. | switching off the lamps',
  ],
  'q-surprise-laugh': [
    'At the funeral of my great-uncle, when the wind took the priest’s notes and he said: well, that is all. | the wind and the notes',
    'In the quiet room at work, when a very serious man sneezed his glasses into the returns box. | the sneeze in the quiet room',
  ],
  'q-flying-hours': [
    'I made maps of countries that did not exist, with train lines, and I knew every timetable. | the countries with train lines',
    'Lying under the table at grown-up parties, listening to shoes. You learn a great deal from shoes. | listening to shoes',
  ],
  'q-made-you-pause': [
    'The smell of sharpened pencils in a whole new box. I was seven again before I could stop it. | the box of pencils',
    'A father and a baby asleep on the tram, with exactly the same frown. | the two frowns',
  ],
  'q-untested-learning': [
    'How to read the sky like a farmer, so that I could say “rain by four” and be believed. | rain by four',
    'Sign language. I would like to talk across a room without raising anything but my hands. | sign language',
  ],
  'q-kept-part': [
    'The first ten minutes with tea and the window. I would not swap them for a holiday. | tea and the window',
    'The walk from the tram. I could take the bus, and I never will. | the walk from the tram',
  ],
  'q-small-skill': [
    'I can guess what book somebody wants from three wrong facts and the colour of the cover. | the book with three wrong facts',
    'I can fold a fitted sheet so that it looks like a sheet. I have never been asked to prove it. | the fitted sheet',
  ],
  'q-borrowed-saying': [
    '“We shall see, said the blind man.” My father says it about weather, elections and soup. | your father’s saying',
    '“Not my circus”, from Ines. I say it ten times a day, and then I feed the monkeys. | the circus and the monkeys',
  ],
  'q-object-story': [
    'The thimble. It has a dent from the day she threw it at the cat and hit the clock. | the dent in the thimble',
    'A train ticket from the day I nearly moved away and got off after one stop. | the ticket for one stop',
  ],
  'q-own-moment': [
    'Eating my sandwich on the fire stairs with the door shut behind me. Twelve minutes. | the fire stairs',
    'When I stopped on the bridge to tie a shoe and then stayed for three boats. | the three boats',
  ],
  'q-day-as-room': [
    'A waiting room with one very good armchair, and I got the armchair. | the good armchair',
    'An attic: too warm, full of boxes, and now and then a bit of light on something lovely. | the attic',
  ],
  'q-love-explaining': [
    'Why old books smell of vanilla. I have a long version and a longer version. | why old books smell of vanilla',
    'How a library puts things in order, and how every order has a joke hidden in it. | the joke in the order',
  ],
  'q-new-together': [
    'I would like us to take the first tram of the day to the last stop and have breakfast there. | the last stop of the first tram',
    'Sleeping outside once. Not camping. Just the balcony, all the blankets, and no plan for rain. | the night on the balcony',
  ],
  'q-private-laughter': [
    'The way the ticket man said “aubergine”. We cannot buy one to this day. | the aubergine',
    '~>20 Gerald’s funeral speech, which we had to stop because he had put out a new leaf. | the speech for Gerald',
  ],
  'q-glad-to-see-you': [
    'They stop what their hands are doing. Even for a second. Hands are honest. | honest hands',
    'Their voice goes up on the first word, like a window being opened. | the first word',
  ],
  'q-near-stranger': [
    'A woman on a night train gave me half of her blanket and did not ask where I was going or why I cried. | half a blanket on a night train',
    'The school cook who kept a portion back for me all one winter, and called it a mistake every day. | the cook’s daily mistake',
  ],
  'q-calm-place': [
    'The rowing boat under the willow, from when I was nine. I can still hear it bump. | the boat under the willow',
    'The map room. It is always cool in there, and everything stays where it was put. | the map room',
  ],
  'q-endearing-habit': [
    'You greet every dog first and the person second, and you know only the dogs’ names. | greeting the dogs first',
    '~You hum the note of the fridge and then the third above it, and you have no idea. | humming with the fridge',
  ],
  'q-off-plan': [
    'The cake that fell apart, so that we ate it with spoons from the tin, and it became the recipe. | the cake with spoons',
    'I got off at the wrong station and met the town I grew fondest of in my life. | the wrong station',
  ],
  'q-slow-change-of-mind': [
    'On being early. I thought it was virtue. Now I think I was afraid, and I come on time. | coming on time',
    'I used to think quiet people had nothing to say. Then I came to love one or two. | quiet people',
  ],
  'q-quiet-pride': [
    'I taught eleven grown people to read. None of them told anyone, so neither did I. | the eleven readers',
    'I went back to my mother’s house alone and sorted every drawer, kindly. | the drawers in your mother’s house',
  ],
  'q-way-back': [
    'Water. A bath if there is one, a bridge if there is not, and nobody asking me for a number. | water',
    'I tidy one drawer. Only one. Then I can look the rest of the world in the eye. | the one drawer',
  ],
  'q-shared-silence': [
    'In the car at night, when the road hums and each of us is thinking next to the other. | the car at night',
    'On the step with one cup. If somebody speaks it is all right, and if nobody does it is better. | the step and the one cup',
  ],
  'q-lasting-dream': [
    'A tiny bookshop on a boat. I have never sold a book or steered a boat. It has a name, though. | the name of the boat',
    'To walk from our door all the way to the sea, with no date to be back. | walking to the sea',
  ],
  'q-resting-story': [
    'How my cousin and I ran away at eight, got as far as the bakery, and were hired for the day. | the day at the bakery',
    'The night the river came into the cellar and my parents danced in it with their boots on. | dancing in the cellar',
  ],
  'q-more-room': [
    'Long suppers with people who stay too late. We have become sensible about suppers. | the long suppers',
    'Singing. In a group, badly lit, where nobody can tell which wrong note is mine. | the singing group',
  ],
  'q-live-again': [
    'The power cut. Candles, cold beans, your story about the lighthouse, and no clock anywhere. | the power cut',
    'That afternoon on the ferry, when we let it go back and forth three times because nobody asked us to leave. | the ferry, three times',
  ],
  'q-first-misread': [
    'They think I am calm. I am only slow to show it, like a big kettle. | the big kettle',
    'They take me for shy. I am looking. There is so much to look at before one speaks. | looking before speaking',
  ],
  'q-accept-help': [
    'If it is offered for something particular. “Shall I do the potatoes” and I melt. | the potatoes',
    'It helps when the other one has needed something from me first. Then we are even enough. | being even enough',
  ],
  'q-closeness-gesture': [
    'Your hand at the back of my neck when you walk past my chair. You do not even stop. | a hand at the back of the neck',
    'When you move your foot across the cold part of the bed to see if mine is there. | the travelling foot',
  ],
  'q-stand-up-for': [
    'That anyone can come in and sit down without buying anything. It is why I do what I do. | sitting down without buying anything',
    'Children being taken at their word. Somebody did it for me once, and it turned my life. | taking children at their word',
  ],
  'q-near-on-hard-days': [
    'That I do not need cheering up. I need somebody to be in the room and peel an apple. | the peeled apple',
    'That I go tidy when I am sad. If I am lining up the spoons, come and stand by me. | lining up the spoons',
  ],
  'q-late-thanks': [
    'My maths teacher. She failed me, drove me home, and told my mother I was going to be fine. | the maths teacher',
    'The neighbour who heard everything through the wall that year and left soup, not questions. | soup and no questions',
  ],
  'q-small-under-sky': [
    'On the salt flats, at night. I lay down because standing up felt impolite. | lying down on the salt flats',
    'When my friend’s baby was one hour old and held on to my finger as if she had been told about me. | the one-hour-old hand',
  ],
  'q-hidden-courage': [
    'To walk into that choir. I went round the block four times, and the fourth time somebody was holding the door. | four times round the block',
    'Answering the phone, for about a year. Everybody thought I was busy. | a year of answering the phone',
  ],
  'q-felt-seen': [
    'When you stopped me at the door and said: you are not late, you are sad. | being stopped at the door',
    'A teacher read my story out and did not say whose it was, and looked at the window so as not to look at me. | the teacher at the window',
  ],
  'q-rarely-said': [
    'That you never make a show of being kind. I find it afterwards, like money in a coat. | kindness like money in a coat',
    'How fair you are about people who are not in the room. I feel safe when I leave one. | being fair behind people’s backs',
  ],
  'q-moved-by-surprise': [
    'Old men carrying flowers. It need not even be for anybody. I am gone at once. | old men with flowers',
    'School orchestras, at the moment they find the tune together and are all a little shocked. | school orchestras',
  ],
  'q-carried-words': [
    'My grandmother’s: “Sit down first. Then we will see if it is a tragedy.” It hardly ever is, sitting. | sitting down first',
    'My father’s, when I left home: “You can always ring and say nothing.” I have done that. | ringing and saying nothing',
  ],
  'q-our-chapter': [
    'The winter with the broken boiler. We lived in one room and knew everything about each other’s socks. | the winter in one room',
    'The beginning, when we walked each other home so many times that nobody got home. | walking each other home',
  ],
  'q-someone-behind-you': [
    'I would open the reading room at night for people who cannot sleep. Tea, lamps, no talking. | the night reading room',
    'I would write down the stories of my grandmother’s street before the last of them has gone. | the stories of that street',
  ],
  'q-new-need': [
    'A slower yes. I used to answer at once. Now I need to sleep before I promise. | the slower yes',
    'To be asked. I used to tell it all by myself, and I have grown quieter than I look. | being asked',
  ],
  'q-kinder-to-self': [
    'With my body. I have begun to thank the knees for the stairs instead of telling them off. | thanking the knees',
    'About the years I did not know what I wanted. I call them my wide years now. | the wide years',
  ],
  'q-hidden-side': [
    'The angry one. It is very polite and it writes letters and it burns them in the sink. | letters in the sink',
    'How silly I am when nobody needs me to be wise. You have seen the spoon dance. | the spoon dance',
  ],
  'q-quiet-company': [
    'Lists of people, when I cannot sleep. I go from house to house and wish each of them something. | going from house to house',
    'Whether I was kind enough. And then, luckily, what there is for breakfast. | kindness and breakfast',
  ],
  'q-hard-to-ask': [
    'That somebody stay. I can ask for salt, for a lift, for money even. Not for “stay”. | asking someone to stay',
    'To be held without having to explain first. The explaining is what keeps me from asking. | being held without explaining',
  ],
  'q-not-so-fine': [
    'I become terribly helpful. If I have offered you three kinds of tea, look again. | three kinds of tea',
    'I say “fine” an octave too high. You have the ears for it. | the high “fine”',
  ],
  'q-near-you': [
    'As if they had just taken off tight shoes. | taking off tight shoes',
    'That they may change their mind half way through a sentence and nobody will hold them to the first half. | changing one’s mind mid-sentence',
  ],
  'q-hold-on-to': [
    'That I have got through every heavy day so far. And, more practically, the handle of a mug. | the handle of a mug',
    'The lamps in other people’s windows. Somebody is always up, stirring something. | somebody always up',
  ],
  'q-wordless-care': [
    'When somebody turns the page towards me so that I can see the picture as well. | turning the page',
    'A light left on. I was a child who came home to dark windows. | a light left on',
  ],
  'q-guard-down': [
    'When the other one goes first, and not with the biggest thing, but with a slightly silly one. | something silly first',
    'Doing something with my hands. Peel beans with me and I will tell you everything. | peeling beans',
  ],
  'q-stay-alive-between-us': [
    'The second goodbye. Turning round at the corner. If we are ninety, slowly. | the second goodbye',
    'That we still want to know. I hope there is a day when I ask you something and neither of us knows yet. | still wanting to know',
  ],
  'q-whispered-hope': [
    'That my father and I get one whole summer of talking, with nothing left out. | one summer of talking',
    'That there is still a big thing coming. Not success. More like a door I have not seen. | the door not seen yet',
  ],
  'q-let-go-belief': [
    'That I am only lovely when I am useful. I know it is not so. My hands do not know yet. | being lovely without being useful',
    'That everyone else was given the instructions. I have met everyone else now. | the instructions',
  ],
  'q-easier-written': [
    'That when I hear your key in the door something in me sits down. | the key in the door',
    'I still get a little nervous before I see you after a trip. It is the good sort. | the good sort of nervous',
  ],

  'q-idea-turns-up': [
    'Washing the big pot. My hands are busy, so my head thinks nobody is watching. | the big pot',
  ],
  'q-told-otherwise': [
    'With a “what if” in front, and not in the first ten minutes after I come in. | the “what if”',
  ],
  'q-brave-mouthful': [
    'Fermented beans at a wedding. I said “interesting”, and the aunt gave me seconds. | the second helping',
  ],
  'q-repaired-by-you': [
    'The spine of an old atlas. Three evenings, glue, and Europe is back where it was. | the atlas',
  ],
  'q-day-without-clocks': [
    'Breakfast until it turns into lunch, a walk with no plan, and soup when it gets dark. | the soup when it gets dark',
  ],
  'q-overlooked-love': [
    'Somebody asking “have you eaten?” I used to hear only a question. | the “have you eaten?”',
  ],
} satisfies Answers
