import type { Scene } from '../corpus.ts'

/**
 * The first ten months of two people who share a home: what happens on which day of them. The
 * quiet fortnight from day 176 and the rest of the evenings are the generator's.
 */
export const storyEn: readonly Scene[] = [
  {
    at: 2,
    a: {
      high: 'We planted the basil from the supermarket. It looks doubtful. I have named it Gerald.',
      about: 'naming the basil',
      help: 'Be nice about the name Gerald.',
      reply: 'I heard that. He heard it too.',
    },
    b: {
      high: 'You gave a herb a name and a speech.',
      about: 'the speech to a herb',
      low: 'The drawer in the kitchen stuck again. With the spoons inside.',
      heard: 'ideas',
      reply: 'Gerald is a strong name. I withdraw the laugh.',
    },
  },
  {
    at: 6,
    a: {
      high: 'Somebody upstairs has bought a trombone. We heard the first note at seven.',
      about: 'the first note',
      reply: 'I would like it minuted that you said “brave”.',
    },
    b: {
      high: 'The trombone found the note on the ninth try. Brave.',
      about: 'the ninth try',
      low: 'It then looked for the next one until ten.',
      heard: 'comfort',
      reply: 'Ear plugs are in the blue tin. One each.',
    },
  },
  {
    at: 13,
    a: {
      high: 'Your short way to the market. Fifty minutes, one ditch, and wild plums.',
      about: 'the wild plums',
      reply: 'It was not a short way. It was better.',
    },
    b: {
      high: 'Short way to the market. It is short if you do not stop for plums.',
      about: 'the short way',
      reply: 'You ate more plums than the ditch has.',
    },
  },
  {
    at: 21,
    a: {
      high: 'I got the evening group at the library. Eleven grown people who want to read.',
      about: 'the evening group',
      low: 'I am afraid I will be too quick for them.',
      heard: 'listen',
      reply: 'Keep the fork. I will sew on the pocket.',
    },
    b: {
      high: 'New customer with nine pianos.',
      about: 'the nine pianos',
      low: 'Lost the good fork through a hole in my pocket. Found it in my boot.',
      heard: 'comfort',
      help: 'Tell me the evening group will love you. I want to hear it said.',
      reply: 'You are quick with books. With people you wait. I have seen it.',
    },
  },
  {
    at: 34,
    a: {
      high: 'Tomorrow is your birthday and I have hidden something badly.',
      about: 'something badly hidden',
      reply: 'Do not look behind the ironing board.',
    },
    b: {
      high: 'There is a bow sticking out from behind the ironing board.',
      about: 'the bow',
      low: 'One year older. Left knee noticed.',
      heard: 'comfort',
      reply: 'I am not looking. I am looking at not looking.',
    },
  },
  {
    at: 35,
    a: {
      high: 'Your face when the old radio played. You went completely eight years old.',
      about: 'your own face at the radio',
      reply: 'Happy birthday, my dear odd person.',
    },
    b: {
      high: 'A radio from the year I was born. You wrapped it in sheet music.',
      about: 'the wrapping',
      help: 'One dance with the radio on.',
      reply: 'I will leave one part over when I take it apart. For tradition.',
    },
  },
  {
    at: 48,
    a: {
      high: 'The evening group read a whole page aloud. Each took one line. I had to look at the ceiling.',
      about: 'one line each',
      help: 'Just let me be happy at you for a while.',
      reply: 'Then be happy at me too.',
    },
    b: {
      high: 'Mr Abel played the piece through, without stopping.',
      about: 'Mr Abel’s whole piece',
      reply: 'Tell me each line. All eleven.',
    },
  },
  {
    at: 57,
    a: {
      high: 'We sat through the school concert and your niece waved at you with her flute.',
      about: 'the flute',
      low: 'Your sister looked worn out and joked it away.',
      heard: 'ideas',
      reply: 'Bring her the soup. I will make it tomorrow.',
    },
    b: {
      high: 'My niece played two wrong notes with enormous pride.',
      about: 'two proud wrong notes',
      low: 'My sister is tired and will not say it.',
      heard: 'ideas',
      help: 'Think with me about how to help my sister.',
      reply: 'You saw it too. Good. I thought it was only me.',
    },
  },
  {
    at: 71,
    a: {
      high: 'Your sister slept on our sofa for three hours and we walked the children round the pond.',
      about: 'three hours on the sofa',
      reply: 'You carried both at once. I have a picture.',
    },
    b: {
      high: 'Two children, one pond, four ducks, no tears. Mine included.',
      about: 'the pond',
      reply: 'She slept because you made it easy.',
    },
  },
  {
    at: 84,
    a: {
      high: 'We are looking at flats. Just looking, we said, in shoes for running.',
      about: 'just looking',
      low: 'Every one had a stranger’s life in it and I felt rude.',
      heard: 'listen',
      reply: 'The one with the alcove. I know. I measured it with my eyes for Gerald.',
    },
    b: {
      high: 'Flat with an alcove. A piano would go in. A small one.',
      about: 'the alcove',
      low: 'The rent.',
      heard: 'ideas',
      reply: 'An alcove is an invitation.',
    },
  },
  {
    at: 97,
    a: {
      high: 'The twins sold us a stone for the new flat we do not have.',
      about: 'the stone for the flat',
      reply: 'We have a stone now. The rest is detail.',
    },
    b: {
      high: 'Landlady of the alcove rang. We are on a list of three.',
      about: 'the list of three',
      low: 'Waiting.',
      heard: 'comfort',
      reply: 'Wait with me on the step. There is tea.',
    },
  },
  {
    at: 118,
    a: {
      high: 'You drove me there at once, in your work boots.',
      about: 'the drive in work boots',
      low: 'My father is in hospital. They will know more in two days, and two days is a strange thing to be given.',
      heard: 'comfort',
      help: 'Stay awake with me until I am not afraid of the phone.',
      reply: 'I did not have to say anything. Thank you for knowing the way.',
    },
    b: {
      high: 'Your father made the nurse laugh.',
      about: 'the nurse’s laugh',
      low: 'Seeing you in that corridor.',
      heard: 'listen',
      reply: 'Phone is next to me. I will pick it up if it rings. Sleep.',
    },
  },
  {
    at: 120,
    a: {
      high: 'He asked for his glasses and his crossword. That is him.',
      about: 'the glasses and the crossword',
      low: 'His hands looked like somebody else’s on the white sheet.',
      heard: 'listen',
      reply: 'You tuned the ward radio. I saw the whole room lift.',
    },
    b: {
      high: 'Fixed the radio in the ward. It was the fuse.',
      about: 'the ward radio',
      low: 'Did not know what to say to you in the car.',
      heard: 'comfort',
      help: 'Tell me if I am quiet in the wrong way.',
      reply: 'Tell me about his hands. I will only drive and listen.',
    },
  },
  {
    at: 123,
    a: {
      high: 'The operation is over and he was cross about the food. I cried with relief in front of a vending machine.',
      about: 'the vending machine',
      low: 'I have not been a nice person at work.',
      heard: 'comfort',
      help: 'Be the one who rings my aunts today.',
      reply: 'You ate a sandwich for me because I could not. Odd, and exactly right.',
    },
    b: {
      high: 'He squeezed my hand. Hard. On purpose.',
      about: 'that squeeze',
      low: 'Two jobs cancelled. Would cancel them again.',
      heard: 'listen',
      reply: 'All five aunts rung. Aunt Vera twice.',
    },
  },
  {
    at: 127,
    a: {
      high: 'We did the crossword together, he and I. Seven across was “lighthouse”.',
      about: 'seven across',
      low: 'I am tired in a place that sleep does not reach.',
      heard: 'comfort',
      reply: 'I read it on the stairs. I will bring the boat magazine.',
    },
    b: {
      high: 'Nurse let me push the bed. Took the corner well.',
      about: 'taking the corner',
      low: 'Kitchen looks like a van.',
      heard: 'ideas',
      help: 'Let the dishes be. That is the help.',
      reply: 'Leave it like a van. Nobody is coming. Sit.',
    },
  },
  {
    at: 133,
    a: {
      high: 'He walked to the window and reported on the car park.',
      about: 'the report on the car park',
      low: 'I shouted at the form and then at you.',
      heard: 'listen',
      help: 'Let me say sorry properly, and then let us eat.',
      reply: 'You did not shout back. I noticed it at the time, even.',
    },
    b: {
      high: 'He calls me “the driver” now. With respect.',
      about: 'being the driver',
      low: 'You shouted. I know it was the form.',
      heard: 'listen',
      reply: 'Sorry taken. Soup is on.',
    },
  },
  {
    at: 141,
    a: {
      high: 'My father is home. He has moved the chair to where he can see the road and complain about it.',
      about: 'the chair by the road',
      reply:
        'You built the rail at the stairs before anybody asked. He told me. He was proud, as if it were his idea.',
    },
    b: {
      high: 'Built a rail for your father’s stairs. He inspected it with a spirit level.',
      about: 'the inspection',
      low: 'Forgot how tired I was. Remembered.',
      heard: 'comfort',
      reply: 'He is home. Sleep until you are you.',
    },
  },
  {
    at: 152,
    a: {
      high: 'We got the flat with the alcove. I said it aloud to the fruit shelves.',
      about: 'telling the fruit',
      low: 'I am happy and I feel guilty for it, with my father so slow on his feet.',
      heard: 'listen',
      reply: 'We will carry Gerald across on foot. It is only fitting.',
    },
    b: {
      high: 'The alcove is ours.',
      about: 'our alcove',
      low: 'Forty-one boxes, I counted what we own.',
      heard: 'ideas',
      reply: 'Your father asked for a picture of the alcove. So be happy at him too.',
    },
  },
  {
    at: 163,
    a: {
      high: 'Found your first letter to me in the bottom of a box. It is four lines long and I know it by heart again.',
      about: 'those four lines',
      low: 'I do not know which of my books are me.',
      heard: 'comfort',
      reply: 'I will read you the four lines when we are in.',
    },
    b: {
      high: 'The drawer came out. Whole. Behind it: eleven spoons.',
      about: 'the eleven spoons',
      low: 'Box called “various”. There are nine of those.',
      heard: 'ideas',
      reply: 'Keep the books. All. I have the van.',
    },
  },
  {
    at: 170,
    a: {
      high: 'We moved. My father sat in the new kitchen and gave orders, and everybody obeyed.',
      about: 'your father’s orders',
      low: 'The old flat looked so small and so kind when it was empty.',
      heard: 'comfort',
      help: 'Tomorrow, walk past it with me once more.',
      reply: 'I saw you pat the door frame. I did too.',
    },
    b: {
      high: 'Piano went into the alcove with one finger to spare.',
      about: 'the one finger',
      low: 'No idea where my trousers are.',
      heard: 'ideas',
      reply: 'Trousers: box “various”, the seventh.',
    },
  },
  {
    at: 174,
    a: {
      high: 'First breakfast with a table. Gerald has the east window.',
      about: 'Gerald’s east window',
      low: 'I am so tired that I said good morning to the coat rack.',
      heard: 'listen',
      reply: 'Let us write here again when the boxes are gone.',
    },
    b: {
      high: 'No trombone. It is almost too quiet.',
      about: 'missing the trombone',
      low: 'Worn out. Good worn out. Still worn out.',
      heard: 'listen',
      reply: 'Agreed. Boxes first. I will still tell you things, by mouth.',
    },
  },
  {
    at: 190,
    a: {
      high: 'We are back here. Two weeks of boxes and toast, and I missed reading you.',
      about: 'being read again',
      low: 'The last box is called “various” and I dare not open it.',
      heard: 'comfort',
      reply: 'You write even shorter than before. I love it more.',
    },
    b: {
      high: 'Found the trousers.',
      about: 'the trousers',
      low: 'Missed this. Did not say so.',
      heard: 'listen',
      reply: 'Missed reading you too. There. Said.',
    },
  },
  {
    at: 193,
    a: {
      high: 'Birthday breakfast in the alcove, with you playing the tune in all the wrong places.',
      about: 'the tune in the wrong places',
      reply:
        'The ladder. On wheels. For my shelves. I have no words, and you know what that means.',
    },
    b: {
      high: 'You climbed the ladder and would not come down.',
      about: 'the ladder',
      reply: 'Happy birthday. You may come down for cake.',
    },
  },
  {
    at: 204,
    a: {
      high: 'The walk home alone by the canal. I needed it.',
      about: 'the canal',
      low: 'We quarrelled about the piano in the alcove, and it was not about the piano.',
      heard: 'listen',
      reply: 'I went for a walk. I did not go away. I want you to know the difference.',
    },
    b: {
      high: 'Nothing much.',
      about: 'that nothing much',
      low: 'Said a thing about your books. Would take it back.',
      heard: 'listen',
      reply: 'I know the difference now. I did not, for an hour.',
    },
  },
  {
    at: 206,
    a: {
      high: 'You knocked on the open door. It is our door, and you knocked.',
      about: 'the knock',
      low: 'I said “always”. It was not always. It was twice.',
      heard: 'listen',
      help: 'Could we each say once more what we meant?',
      reply: 'I understand it now. You were afraid there was no corner left that was yours.',
    },
    b: {
      high: 'You listened till the end. I got to the end.',
      about: 'getting to the end',
      low: 'I made your books into the enemy. They were just standing there.',
      heard: 'listen',
      help: 'Let me build you one more shelf. As a sentence.',
      reply: 'And you were afraid I was only being polite about your father’s chair. I was not.',
    },
  },
  {
    at: 208,
    a: {
      high: 'The shelf is up. It is a little crooked and it says exactly what you meant.',
      about: 'the crooked shelf',
      reply: 'I put the thimble on it. First thing.',
    },
    b: {
      high: 'Shelf up. You said leave it crooked.',
      about: 'leaving it crooked',
      reply: 'It says sorry at an angle of two degrees.',
    },
  },
  {
    at: 219,
    a: {
      high: 'The new neighbour came with cake and a trombone case. It is the same one. It followed us.',
      about: 'the trombone’s brother',
      reply: 'You laughed so long that you had to sit on the stairs.',
    },
    b: {
      high: 'New neighbour plays the trombone. I had to sit down.',
      about: 'having to sit down',
      reply: 'The first note tonight was quite clean. I am nearly fond of it.',
    },
  },
  {
    at: 231,
    a: {
      high: 'We are packed for the sea. My father is minding Gerald and has asked for written orders.',
      about: 'Gerald’s written orders',
      reply: 'No pianos for a week. I will believe it when I see your hands empty.',
    },
    b: {
      high: 'Van swept. No tools in it. Feels wrong, feels good.',
      about: 'the empty van',
      reply: 'I packed one screwdriver. A small one. It is a holiday screwdriver.',
    },
  },
  {
    at: 234,
    a: {
      high: 'We swam before breakfast and the water held us up like two corks.',
      about: 'the two corks',
      help: 'Nothing. I have everything. Just sit here.',
      reply: 'You floated. You, who said you sink.',
    },
    b: {
      high: 'I floated.',
      about: 'floating',
      low: 'Sunburnt feet. Only the tops.',
      heard: 'comfort',
      reply: 'Two corks. Putting that on the van.',
    },
  },
  {
    at: 237,
    a: {
      high: 'The short way to the lighthouse. It was four hours and a bull, and then the whole sea.',
      about: 'the bull',
      reply: 'I thanked the bull. It seemed wise.',
    },
    b: {
      high: 'Lighthouse. Seven across.',
      about: 'seven across, in stone',
      reply: 'I sent your father the picture. He wrote back “fits”.',
    },
  },
  {
    at: 240,
    a: {
      high: 'Home, sand in the bed, and a postcard from my father to us, sent from his own street.',
      about: 'the postcard from the next street',
      low: 'I want it to be the day with the bull again.',
      heard: 'comfort',
      reply: 'Keep the sand another night.',
    },
    b: {
      high: 'Gerald has doubled. Your father plays him the news.',
      about: 'the news for Gerald',
      low: 'Tuning fork felt heavy today.',
      heard: 'listen',
      reply: 'He must want Gerald to be informed.',
    },
  },
  {
    at: 255,
    a: {
      high: 'The evening group had its little feast. Each read a page of their own. One read about me and I hid behind the urn.',
      about: 'hiding behind the urn',
      reply: 'You came and sat on one of the small chairs for two hours.',
    },
    b: {
      high: 'Eleven people read. I clapped till it hurt.',
      about: 'the clapping',
      reply: 'Eleven. I told you at the beginning. You wait for people.',
    },
  },
  {
    at: 268,
    a: {
      high: 'My father walked to our door. On foot. With a stick and a cake.',
      about: 'the stick and the cake',
      reply: 'He said the rail was the best present of his life and then asked for the bill.',
    },
    b: {
      high: 'Your father climbed our stairs and criticised the rail.',
      about: 'the criticised rail',
      reply: 'I have sent him a bill for one crossword.',
    },
  },
  {
    at: 279,
    a: {
      high: 'You played for nine people in our kitchen, on bad chairs, and nobody breathed.',
      about: 'the kitchen concert',
      help: 'Let me tell you once more how it was from where I sat.',
      reply: 'Your hands shook until the second line. Then they did not. I saw it happen.',
    },
    b: {
      high: 'Played. In front of people. Am alive.',
      about: 'being alive',
      low: 'Two wrong notes. My niece counted. She was proud.',
      heard: 'comfort',
      reply: 'Say it again tomorrow. I did not get all of it in.',
    },
  },
  {
    at: 291,
    a: {
      high: 'We counted back. It is nearly a year since the wild plums, so we went to look, and there they were, green.',
      about: 'the green plums',
      reply: 'The short way is now officially a way.',
    },
    b: {
      high: 'Went the short way. You led.',
      about: 'who led',
      reply: 'You even stopped at the ditch and said “here”. I was touched.',
    },
  },
  {
    at: 297,
    a: {
      high: 'The trombone upstairs played the whole tune, with the turn at the end, and we clapped out of the window.',
      about: 'clapping out of the window',
      reply: 'I like who we have become in this kitchen.',
    },
    b: {
      high: 'Trombone did the tune. All of it. Opened the window for it.',
      about: 'the open window',
      help: 'Ten minutes on the step. One cup.',
      reply: 'Bravo, we shouted. You shouted. I nodded loudly.',
    },
  },
]
