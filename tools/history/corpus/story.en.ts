/**
 * The first ten months of two people who share a home. Line: day | voice | high | low | how to be
 * heard | what would help | what this one says back. The quiet fortnight from day 176 and all other
 * evenings are the generator's.
 */
export const storyEn = `
  2 | a | We planted the basil from the supermarket. It looks doubtful. I have named it Gerald. | | | Be nice about the name Gerald. | I heard that. He heard it too.
  2 | b | You gave a herb a name and a speech. | The drawer in the kitchen stuck again. With the spoons inside. | ideas | | Gerald is a strong name. I withdraw the laugh.
  6 | a | Somebody upstairs has bought a trombone. We heard the first note at seven. | | | | I would like it minuted that you said “brave”.
  6 | b | The trombone found the note on the ninth try. Brave. | It then looked for the next one until ten. | comfort | | Ear plugs are in the blue tin. One each.
  13 | a | Your short way to the market. Fifty minutes, one ditch, and wild plums. | | | | It was not a short way. It was better.
  13 | b | Short way to the market. It is short if you do not stop for plums. | | | | You ate more plums than the ditch has.
  21 | a | I got the evening group at the library. Eleven grown people who want to read. | I am afraid I will be too quick for them. | listen | | Keep the fork. I will sew on the pocket.
  21 | b | New customer with nine pianos. | Lost the good fork through a hole in my pocket. Found it in my boot. | comfort | Tell me the evening group will love you. I want to hear it said. | You are quick with books. With people you wait. I have seen it.
  34 | a | Tomorrow is your birthday and I have hidden something badly. | | | | Do not look behind the ironing board.
  34 | b | There is a bow sticking out from behind the ironing board. | One year older. Left knee noticed. | comfort | | I am not looking. I am looking at not looking.
  35 | a | Your face when the old radio played. You went completely eight years old. | | | | Happy birthday, my dear odd person.
  35 | b | A radio from the year I was born. You wrapped it in sheet music. | | | One dance with the radio on. | I will leave one part over when I take it apart. For tradition.
  48 | a | The evening group read a whole page aloud. Each took one line. I had to look at the ceiling. | | | Just let me be happy at you for a while. | Then be happy at me too.
  48 | b | Mr Abel played the piece through, without stopping. | | | | Tell me each line. All eleven.
  57 | a | We sat through the school concert and your niece waved at you with her flute. | Your sister looked worn out and joked it away. | ideas | | Bring her the soup. I will make it tomorrow.
  57 | b | My niece played two wrong notes with enormous pride. | My sister is tired and will not say it. | ideas | Think with me about how to help my sister. | You saw it too. Good. I thought it was only me.
  71 | a | Your sister slept on our sofa for three hours and we walked the children round the pond. | | | | You carried both at once. I have a picture.
  71 | b | Two children, one pond, four ducks, no tears. Mine included. | | | | She slept because you made it easy.
  84 | a | We are looking at flats. Just looking, we said, in shoes for running. | Every one had a stranger’s life in it and I felt rude. | listen | | The one with the alcove. I know. I measured it with my eyes for Gerald.
  84 | b | Flat with an alcove. A piano would go in. A small one. | The rent. | ideas | | An alcove is an invitation.
  97 | a | The twins sold us a stone for the new flat we do not have. | | | | We have a stone now. The rest is detail.
  97 | b | Landlady of the alcove rang. We are on a list of three. | Waiting. | comfort | | Wait with me on the step. There is tea.
  118 | a | You drove me there at once, in your work boots. | My father is in hospital. They will know more in two days, and two days is a strange thing to be given. | comfort | Stay awake with me until I am not afraid of the phone. | I did not have to say anything. Thank you for knowing the way.
  118 | b | Your father made the nurse laugh. | Seeing you in that corridor. | listen | | Phone is next to me. I will pick it up if it rings. Sleep.
  120 | a | He asked for his glasses and his crossword. That is him. | His hands looked like somebody else’s on the white sheet. | listen | | You tuned the ward radio. I saw the whole room lift.
  120 | b | Fixed the radio in the ward. It was the fuse. | Did not know what to say to you in the car. | comfort | Tell me if I am quiet in the wrong way. | Tell me about his hands. I will only drive and listen.
  123 | a | The operation is over and he was cross about the food. I cried with relief in front of a vending machine. | I have not been a nice person at work. | comfort | Be the one who rings my aunts today. | You ate a sandwich for me because I could not. Odd, and exactly right.
  123 | b | He squeezed my hand. Hard. On purpose. | Two jobs cancelled. Would cancel them again. | listen | | All five aunts rung. Aunt Vera twice.
  127 | a | We did the crossword together, he and I. Seven across was “lighthouse”. | I am tired in a place that sleep does not reach. | comfort | | I read it on the stairs. I will bring the boat magazine.
  127 | b | Nurse let me push the bed. Took the corner well. | Kitchen looks like a van. | ideas | Let the dishes be. That is the help. | Leave it like a van. Nobody is coming. Sit.
  133 | a | He walked to the window and reported on the car park. | I shouted at the form and then at you. | listen | Let me say sorry properly, and then let us eat. | You did not shout back. I noticed it at the time, even.
  133 | b | He calls me “the driver” now. With respect. | You shouted. I know it was the form. | listen | | Sorry taken. Soup is on.
  141 | a | My father is home. He has moved the chair to where he can see the road and complain about it. | | | | You built the rail at the stairs before anybody asked. He told me. He was proud, as if it were his idea.
  141 | b | Built a rail for your father’s stairs. He inspected it with a spirit level. | Forgot how tired I was. Remembered. | comfort | | He is home. Sleep until you are you.
  152 | a | We got the flat with the alcove. I said it aloud to the fruit shelves. | I am happy and I feel guilty for it, with my father so slow on his feet. | listen | | We will carry Gerald across on foot. It is only fitting.
  152 | b | The alcove is ours. | Forty-one boxes, I counted what we own. | ideas | | Your father asked for a picture of the alcove. So be happy at him too.
  163 | a | Found your first letter to me in the bottom of a box. It is four lines long and I know it by heart again. | I do not know which of my books are me. | comfort | | I will read you the four lines when we are in.
  163 | b | The drawer came out. Whole. Behind it: eleven spoons. | Box called “various”. There are nine of those. | ideas | | Keep the books. All. I have the van.
  170 | a | We moved. My father sat in the new kitchen and gave orders, and everybody obeyed. | The old flat looked so small and so kind when it was empty. | comfort | Tomorrow, walk past it with me once more. | I saw you pat the door frame. I did too.
  170 | b | Piano went into the alcove with one finger to spare. | No idea where my trousers are. | ideas | | Trousers: box “various”, the seventh.
  174 | a | First breakfast with a table. Gerald has the east window. | I am so tired that I said good morning to the coat rack. | listen | | Let us write here again when the boxes are gone.
  174 | b | No trombone. It is almost too quiet. | Worn out. Good worn out. Still worn out. | listen | | Agreed. Boxes first. I will still tell you things, by mouth.
  190 | a | We are back here. Two weeks of boxes and toast, and I missed reading you. | The last box is called “various” and I dare not open it. | comfort | | You write even shorter than before. I love it more.
  190 | b | Found the trousers. | Missed this. Did not say so. | listen | | Missed reading you too. There. Said.
  193 | a | Birthday breakfast in the alcove, with you playing the tune in all the wrong places. | | | | The ladder. On wheels. For my shelves. I have no words, and you know what that means.
  193 | b | You climbed the ladder and would not come down. | | | | Happy birthday. You may come down for cake.
  204 | a | The walk home alone by the canal. I needed it. | We quarrelled about the piano in the alcove, and it was not about the piano. | listen | | I went for a walk. I did not go away. I want you to know the difference.
  204 | b | Nothing much. | Said a thing about your books. Would take it back. | listen | | I know the difference now. I did not, for an hour.
  206 | a | You knocked on the open door. It is our door, and you knocked. | I said “always”. It was not always. It was twice. | listen | Could we each say once more what we meant? | I understand it now. You were afraid there was no corner left that was yours.
  206 | b | You listened till the end. I got to the end. | I made your books into the enemy. They were just standing there. | listen | Let me build you one more shelf. As a sentence. | And you were afraid I was only being polite about your father’s chair. I was not.
  208 | a | The shelf is up. It is a little crooked and it says exactly what you meant. | | | | I put the thimble on it. First thing.
  208 | b | Shelf up. You said leave it crooked. | | | | It says sorry at an angle of two degrees.
  219 | a | The new neighbour came with cake and a trombone case. It is the same one. It followed us. | | | | You laughed so long that you had to sit on the stairs.
  219 | b | New neighbour plays the trombone. I had to sit down. | | | | The first note tonight was quite clean. I am nearly fond of it.
  231 | a | We are packed for the sea. My father is minding Gerald and has asked for written orders. | | | | No pianos for a week. I will believe it when I see your hands empty.
  231 | b | Van swept. No tools in it. Feels wrong, feels good. | | | | I packed one screwdriver. A small one. It is a holiday screwdriver.
  234 | a | We swam before breakfast and the water held us up like two corks. | | | Nothing. I have everything. Just sit here. | You floated. You, who said you sink.
  234 | b | I floated. | Sunburnt feet. Only the tops. | comfort | | Two corks. Putting that on the van.
  237 | a | The short way to the lighthouse. It was four hours and a bull, and then the whole sea. | | | | I thanked the bull. It seemed wise.
  237 | b | Lighthouse. Seven across. | | | | I sent your father the picture. He wrote back “fits”.
  240 | a | Home, sand in the bed, and a postcard from my father to us, sent from his own street. | I want it to be the day with the bull again. | comfort | | Keep the sand another night.
  240 | b | Gerald has doubled. Your father plays him the news. | Tuning fork felt heavy today. | listen | | He must want Gerald to be informed.
  255 | a | The evening group had its little feast. Each read a page of their own. One read about me and I hid behind the urn. | | | | You came and sat on one of the small chairs for two hours.
  255 | b | Eleven people read. I clapped till it hurt. | | | | Eleven. I told you at the beginning. You wait for people.
  268 | a | My father walked to our door. On foot. With a stick and a cake. | | | | He said the rail was the best present of his life and then asked for the bill.
  268 | b | Your father climbed our stairs and criticised the rail. | | | | I have sent him a bill for one crossword.
  279 | a | You played for nine people in our kitchen, on bad chairs, and nobody breathed. | | | Let me tell you once more how it was from where I sat. | Your hands shook until the second line. Then they did not. I saw it happen.
  279 | b | Played. In front of people. Am alive. | Two wrong notes. My niece counted. She was proud. | comfort | | Say it again tomorrow. I did not get all of it in.
  291 | a | We counted back. It is nearly a year since the wild plums, so we went to look, and there they were, green. | | | | The short way is now officially a way.
  291 | b | Went the short way. You led. | | | | You even stopped at the ditch and said “here”. I was touched.
  297 | a | The trombone upstairs played the whole tune, with the turn at the end, and we clapped out of the window. | | | | I like who we have become in this kitchen.
  297 | b | Trombone did the tune. All of it. Opened the window for it. | | | Ten minutes on the step. One cup. | Bravo, we shouted. You shouted. I nodded loudly.
`
