import type { Answers } from '../corpus-shape.ts'

/** What the shorter voice answers to each question. Line: text | what it is about. */
export const answersBEn = {
  'q-week-song': [
    'One note. Held too long. Then a joke. | the one long note',
    'A march, played by people walking in different directions. | the march',
  ],
  'q-free-hour': [
    'Bed. With shoes off and the phone in another country. | the phone in another country',
    'Fix the old clock. No customer, no hurry, radio on. | the old clock',
  ],
  'q-small-luxury': [
    'Two pairs of dry socks. One to wear, one to know about. | the socks to know about',
    'Parking in the shade. | parking in the shade',
  ],
  'q-caring-food': [
    'Potatoes, butter, salt. In that order. My sister made it when nobody else cooked. | your sister’s potatoes',
    'Broth. Somebody has to stand there for hours. That is the taste. | the hours in the broth',
  ],
  'q-open-door': [
    'A concert hall at night, empty, lights off, piano open. | the dark concert hall',
    'Top of a hill. Cows. No signal. | the hill with cows',
  ],
  'q-own-hour': [
    'Ten at night. Nothing is my fault any more. | ten at night',
    'The drive home. Window down. I belong to nobody for nine miles. | the nine miles',
  ],
  'q-surprise-laugh': [
    'Dentist’s chair. He hummed. I knew the tune. Could not stop. | the humming dentist',
    'My nephew’s prayer for “the fish and also the chips”. | the fish and also the chips',
  ],
  'q-flying-hours': [
    'Taking radios apart. Putting radios together. One part left over each time. | the part left over',
    'Throwing a ball at a wall. I can still feel the wall. | the ball and the wall',
  ],
  'q-made-you-pause': [
    'Tar. A fresh road in the heat. My grandfather’s boots. | the smell of tar',
    'A girl practising one bar, forty times. On the last one she got it. I was outside. | bar number forty',
  ],
  'q-untested-learning': [
    'Welding. Hats off, sparks on. | welding',
    'To cook one thing properly. One. Without calling you. | the one dish',
  ],
  'q-kept-part': [
    'First coffee. No talk. Then you may say anything. | the coffee without talk',
    'Sharpening the tools at the end. The day goes quiet in my hands. | sharpening the tools',
  ],
  'q-small-skill': [
    'I can tell who is on the stairs by the third step. | the third step',
    'I back up a trailer beautifully. It has come up twice. | the trailer',
  ],
  'q-borrowed-saying': [
    '“It was like that when I got here.” From my first boss. | your first boss',
    '“Slowly, we are in a hurry.” Mr Abel. He says it to his piano as well. | hurrying slowly',
  ],
  'q-object-story': [
    'My first tuning hammer. The handle is worn by somebody I never met. | the worn handle',
    'A jar of sand. Everybody else brought home a tan. | the jar of sand',
  ],
  'q-own-moment': [
    'Engine off, rain on the roof, four minutes. | the four minutes of rain',
    'Played a chord for no customer. Let it ring till it was gone. | letting it ring',
  ],
  'q-day-as-room': [
    'Garage. Cold, useful, a bit of oil. Good radio. | the garage',
    'Lift. Stuck. With a pleasant stranger. | the stuck lift',
  ],
  'q-love-explaining': [
    'Why no piano is ever in tune, and why that is the nice thing about it. | the piano that is never in tune',
    'Knots. Give me a rope and stand back. | knots',
  ],
  'q-new-together': [
    'Dance class. Yes, me. Do not make a face. | the dance class',
    'A day when you pick all the turns and I drive. | a day of your turns',
  ],
  'q-private-laughter': [
    'The hotel bath with the instructions. | the instructions in the bath',
    '“Is it load-bearing?” Said by you, about a cake. | the load-bearing cake',
  ],
  'q-glad-to-see-you': [
    'They put the kettle on before they say hello. | the kettle before hello',
    'They start in the middle of a story. | starting in the middle',
  ],
  'q-near-stranger': [
    'A driver pulled me out of a ditch, would not take money, and asked me to wave at the next one in trouble. I wave. | the wave',
    'Nurse at the night desk. Gave me her biscuit. Only had the one. | the one biscuit',
  ],
  'q-calm-place': [
    'Under a grand piano. It is a roof made of music. | the roof made of music',
    'The harbour wall. Third bollard. Mine. | the third bollard',
  ],
  'q-endearing-habit': [
    'You smell a book before you open it. And you frown if it is new. | smelling the book',
    '~You say goodnight to the plant. When you think I am asleep. | saying goodnight to the plant',
  ],
  'q-off-plan': [
    'Was going to be an electrician. Wrong door on the first day. | the wrong door',
    'The roof leaked on our picnic blanket, indoors. Still the picnic I remember. | the indoor picnic',
  ],
  'q-slow-change-of-mind': [
    'Cats. | cats',
    'That talking makes it worse. It makes it worse for an hour. Then better for a year. | the hour and the year',
  ],
  'q-quiet-pride': [
    'I kept the shop going that year. Nobody knew how near it was. | that year in the shop',
    'I went to my father’s door. He did not open. I am still proud of the stairs. | those stairs',
  ],
  'q-way-back': [
    'Sleep, bread, hands in the toolbox. In that order. | sleep, bread, toolbox',
    'I drive to the water and say nothing to it. | saying nothing to the water',
  ],
  'q-shared-silence': [
    'After a concert. The first five minutes belong to nobody’s mouth. | the five minutes after',
    'Fishing. Neither of us likes fish. | fishing without fish',
  ],
  'q-lasting-dream': [
    'Build one instrument. From a tree I knew. | the instrument from a known tree',
    'A house with a workshop and a door in between. You on the other side of it. | the door in between',
  ],
  'q-resting-story': [
    'How I broke the church organ at twelve. It played for two days. | the organ that played for two days',
    'The winter I delivered milk and knew everybody’s pyjamas. | the milk round',
  ],
  'q-more-room': [
    'Friends. I have good ones and I see their backs. | seeing friends’ faces',
    'Nothing. I want more room for nothing. | the room for nothing',
  ],
  'q-live-again': [
    'The night we missed the boat. All of it. Including the sandwich. | missing the boat',
    'You, asleep on my shoulder, six hours of train. My arm died happy. | six hours of train',
  ],
  'q-first-misread': [
    'They think I am annoyed. It is my face at rest. | the face at rest',
    'They think I do not care. I care. It is filed under tools. | what is filed under tools',
  ],
  'q-accept-help': [
    'If nobody watches while I take it. | not being watched',
    'A job with two ends. You take that end. Fine. | a job with two ends',
  ],
  'q-closeness-gesture': [
    'You do up my top button. As if I were going to school. | the top button',
    'Your head on my shoulder at red lights. Gone at green. | red lights',
  ],
  'q-stand-up-for': [
    'Paying people for what they made. On time. | paying on time',
    'Nobody gets laughed at for trying. Not near me. | nobody laughed at for trying',
  ],
  'q-near-on-hard-days': [
    'Come near. Do not ask. I will get there. | coming near without asking',
    'If I am sorting screws, I am thinking. Bring tea, stay. | sorting screws',
  ],
  'q-late-thanks': [
    'The man who gave me the workshop key and went home early. I was sixteen. | the workshop key',
    'My sister. She lied for me once. It cost her a summer. | the summer it cost',
  ],
  'q-small-under-sky': [
    'Inside a cathedral organ. While it was on. | inside the organ',
    'Night ferry. No moon. Stars right down to the rail. | the stars at the rail',
  ],
  'q-hidden-courage': [
    'Putting my name on the van. | the name on the van',
    'Dancing at my cousin’s wedding. Two songs. | the two songs',
  ],
  'q-felt-seen': [
    'You handed me the ear plugs before I looked for the door. | the ear plugs',
    'Mr Abel said: you listen like someone who once was not listened to. | what Mr Abel said',
  ],
  'q-rarely-said': [
    'You read people like books. You also put them back where they belong. | putting people back where they belong',
    'Your patience. I see it. I see what it costs on some days. | what patience costs',
  ],
  'q-moved-by-surprise': [
    'Applause at airports. | applause at airports',
    'People who sing in cars, at lights, alone, full voice. | singing at the lights',
  ],
  'q-carried-words': [
    '“Measure it again. Then be brave.” My old teacher. Works on most things. | measuring it again',
    'You: “We are on the same side of the table.” I think it in traffic. | the same side of the table',
  ],
  'q-our-chapter': [
    'The flat with the pigeon. No money, one good pan. | the flat with the pigeon',
    'When I could not work and you never once said “still”. | the word you got to miss',
  ],
  'q-someone-behind-you': [
    'Take on an apprentice. Teach what my hands know. | an apprentice',
    'Play in front of people. Once. Small room. Bad chairs. | the small room with bad chairs',
  ],
  'q-new-need': [
    'Glasses. And an hour alone before I am any use. | glasses and an hour',
    'To hear it said. I used to guess and be fine. | hearing it said',
  ],
  'q-kinder-to-self': [
    'Mistakes at work. I let them be the size they are. Trying to. | mistakes at their own size',
    'Resting before it breaks. New policy. | the new policy',
  ],
  'q-hidden-side': [
    'I write lyrics. Bad ones. There is a tin. | the tin of lyrics',
    'Jealous, a bit. Mostly of people with easy laughs. | the easy laughs',
  ],
  'q-quiet-company': [
    'What I left in which house. Tools, mostly. Other things too. | what was left in which house',
    'My mother’s hands. Then music without a name. | music without a name',
  ],
  'q-hard-to-ask': [
    'Time off from being fine. | time off from being fine',
    '“Was that good?” I want to know. I do not ask. | asking if it was good',
  ],
  'q-not-so-fine': [
    'I fix things that work. | fixing things that work',
    'I say “all good” and drive round the block. | once round the block',
  ],
  'q-near-you': [
    'Like they can put their bags down. | putting the bags down',
    'Not watched. Just not alone. | not watched and not alone',
  ],
  'q-hold-on-to': [
    'One thing at a time. One screw, then the next. | one screw, then the next',
    'Your voice on the machine. I have not deleted it. | the voice on the machine',
  ],
  'q-wordless-care': [
    'My side of the windscreen, scraped. | the scraped windscreen',
    'Somebody moves their coat so there is a seat. | the coat and the seat',
  ],
  'q-guard-down': [
    'The dark. A road. Both looking forward. | both looking forward',
    'Being wrong once and nobody making a thing of it. | being wrong without a fuss',
  ],
  'q-stay-alive-between-us': [
    'The stupid jokes. If the jokes live, we live. | the stupid jokes',
    'You still telling me when I have got it wrong. With that eyebrow. | the eyebrow',
  ],
  'q-whispered-hope': [
    'To get old without getting hard. | not getting hard',
    'That somebody, some day, plays what I mended and cries the good way. | the good way of crying',
  ],
  'q-let-go-belief': [
    'That I am bad with words. You keep answering them. | being bad with words',
    'If I stop, it all stops. Tested it last week. It did not. | the test last week',
  ],
  'q-easier-written': [
    'I check the window when you are late. I say I am looking at the weather. | looking at the weather',
    'You are my favourite noise in the house. | the noise in the house',
  ],

  'q-idea-turns-up': ['Driving. And no pencil. | the missing pencil'],
  'q-told-otherwise': ['Straight. Then lunch. | straight, and then lunch'],
  'q-brave-mouthful': ['An oyster. Once. It won. | the oyster'],
  'q-repaired-by-you': [
    'The kitchen chair. Twice. It is more glue than chair by now. | the kitchen chair',
  ],
  'q-day-without-clocks': ['Sleep. Eat. Pond. Again. | the pond'],
  'q-overlooked-love': [
    'A full tank. My father did that. I thought it was about the car. | the full tank',
  ],
} satisfies Answers
