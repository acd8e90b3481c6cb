import type { Answers } from '../corpus-shape.ts'

/** What further people of a larger circle answer: short, and nobody's in particular. Line: text | what it is about. */
export const answersCEn = {
  'q-week-song': [
    'Something with drums and no words. | the drums',
    'A lullaby at double speed. | the fast lullaby',
  ],
  'q-free-hour': [
    'Lie in a hammock and count leaves. | the hammock',
    'Walk to the sea and straight back. | the walk to the sea',
  ],
  'q-small-luxury': [
    'Hot water from the tap. Every single time. | hot water',
    'A pencil with a proper point. | the proper point',
  ],
  'q-caring-food': [
    'Chicken soup with too much parsley. | too much parsley',
    'Toast cut into triangles. | the triangles',
  ],
  'q-open-door': [
    'A night market with lanterns. | the night market',
    'The street I grew up in, in the year I was six. | that street',
  ],
  'q-own-hour': [
    'Lunch. I guard it with my life. | guarding lunch',
    'Sunset, from the back steps. | the back steps at sunset',
  ],
  'q-surprise-laugh': [
    'In a lesson on first aid. The doll sneezed. | the doll that sneezed',
    'When I walked into a glass door and said sorry to it. | the glass door',
  ],
  'q-flying-hours': [
    'Building dams in the stream. | the dams',
    'Drawing horses with very long legs. | the long-legged horses',
  ],
  'q-made-you-pause': [
    'Somebody practising scales behind a shutter. | the scales behind the shutter',
    'Oranges stacked like a cathedral. | the cathedral of oranges',
  ],
  'q-untested-learning': [
    'Tap dance. | tap dance',
    'The names of the stars, in order of brightness. | the names of the stars',
  ],
  'q-kept-part': [
    'The radio while I shave the carrots. | the radio and the carrots',
    'Taking off my shoes at the door. | the shoes at the door',
  ],
  'q-small-skill': [
    'I can peel an apple in one ribbon. | the apple ribbon',
    'I remember every phone number I ever dialled. | the phone numbers',
  ],
  'q-borrowed-saying': [
    '“Soup first.” My aunt’s answer to everything. | soup first',
    '“It will be seen from the moon.” I say it about stains. | seen from the moon',
  ],
  'q-object-story': [
    'A button from a coat I gave away too soon. | the button',
    'A cup without a handle. We glued it twice. | the cup without a handle',
  ],
  'q-own-moment': [
    'Waiting for the kettle with my eyes shut. | waiting for the kettle',
    'Five minutes in the car before I went in. | five minutes in the car',
  ],
  'q-day-as-room': [
    'A kitchen with all the cupboards open. | the open cupboards',
    'A corridor. Long, but with plants. | the corridor with plants',
  ],
  'q-love-explaining': [
    'How bread knows when it is done. | how bread knows',
    'The rules of a card game that nobody plays now. | the old card game',
  ],
  'q-new-together': [
    'A picnic in the rain, on purpose. | the picnic in the rain',
    'Swap jobs in the kitchen for one evening. | swapping jobs',
  ],
  'q-private-laughter': [
    'The speech that began “dear bananas”. | the dear bananas',
    'That photo where everyone blinked except the dog. | the photo with the dog',
  ],
  'q-glad-to-see-you': [
    'They wave with both hands. | waving with both hands',
    'They save you the chair by the window. | the chair by the window',
  ],
  'q-near-stranger': [
    'A man carried my suitcase up five flights and vanished. | the suitcase',
    'A girl gave me her umbrella and ran. | the girl who ran',
  ],
  'q-calm-place': [
    'The swimming pool at seven. | the pool at seven',
    'An old stone stair that is warm in the evening. | the warm stair',
  ],
  'q-endearing-habit': [
    'Telling a joke and laughing first. | laughing first',
    'Saying “right” before standing up. | saying right',
  ],
  'q-off-plan': [
    'The trip with the wrong tent. | the wrong tent',
    'A job I did not get. The next one was mine. | the job that was not to be',
  ],
  'q-slow-change-of-mind': [
    'Small talk. It is how people knock. | small talk',
    'Olives, and being wrong. | olives and being wrong',
  ],
  'q-quiet-pride': [
    'I planted a tree that is taller than me. | the tree',
    'I stayed until the end of a hard talk. | staying until the end',
  ],
  'q-way-back': [
    'Cooking something slow. | cooking something slow',
    'A long walk without a bag. | walking without a bag',
  ],
  'q-shared-silence': [
    'By a fire. | silence by a fire',
    'Over a puzzle, with two pieces missing. | the puzzle',
  ],
  'q-lasting-dream': [
    'To see the northern lights, once. | the northern lights',
    'To play the cello well enough for one song. | one song on the cello',
  ],
  'q-resting-story': [
    'How I got locked in the museum. | the museum',
    'The summer I sold melons from a cart. | the melon cart',
  ],
  'q-more-room': [
    'Reading in the daytime. | reading in the daytime',
    'Visits without a reason. | visits without a reason',
  ],
  'q-live-again': [
    'The evening the lights went out and everyone stayed. | that dark evening',
    'The lake, before the boats were up. | the lake',
  ],
  'q-first-misread': [
    'They think I know what I am doing. | looking sure',
    'They think I am joking. Sometimes I am not. | not joking',
  ],
  'q-accept-help': [
    'When it is offered twice. | the second offer',
    'When I may say thank you only once. | saying thank you once',
  ],
  'q-closeness-gesture': [
    'A hand on my arm before the joke. | the hand on the arm',
    'Walking in step without trying. | walking in step',
  ],
  'q-stand-up-for': [
    'That the slow ones get to finish their sentence. | finishing the sentence',
    'Clean rivers. | clean rivers',
  ],
  'q-near-on-hard-days': [
    'That I like a knock and then some time. | a knock and some time',
    'That food works. | that food works',
  ],
  'q-late-thanks': [
    'The swimming teacher who held my chin up. | the swimming teacher',
    'My first landlady. She knocked with cake. | knocking with cake',
  ],
  'q-small-under-sky': [
    'On a mountain, before sunrise, with cold feet. | cold feet on the mountain',
    'In a crowd that was singing. | the singing crowd',
  ],
  'q-hidden-courage': [
    'Saying my own name in front of a class. | saying your own name',
    'To go back and say it was me. | going back to say it',
  ],
  'q-felt-seen': [
    'Somebody saved me the window seat without asking. | the saved window seat',
    'A friend said: you are tired of being strong. | what your friend said',
  ],
  'q-rarely-said': [
    'How you keep a promise nobody else remembers. | the remembered promise',
    'That a room is easier when you are in it. | the easier room',
  ],
  'q-moved-by-surprise': [
    'Lost gloves, put up on a fence. | the gloves on the fence',
    'Crowds that go quiet together. | the quiet crowd',
  ],
  'q-carried-words': [
    'My aunt’s: “Begin badly, but begin.” | beginning badly',
    'An old neighbour’s: “Rain is not a plan, it is only rain.” | it is only rain',
  ],
  'q-our-chapter': [
    'The months when we had one bicycle between us. | the one bicycle',
    'That summer of cheap melons. | the cheap melons',
  ],
  'q-someone-behind-you': [
    'Sing in public. | singing in public',
    'Move near the sea and see what happens. | moving near the sea',
  ],
  'q-new-need': [
    'Sleep, and people who leave on time. | sleep and leaving on time',
    'A plan with a gap in it. | the gap in the plan',
  ],
  'q-kinder-to-self': [
    'When I forget names. | forgetting names',
    'On days when I only half do things. | half-done days',
  ],
  'q-hidden-side': [
    'The one that talks to plants. | talking to plants',
    'How much I worry about small animals. | small animals',
  ],
  'q-quiet-company': [
    'Old songs, mostly the second verses. | the second verses',
    'What I would say now to my younger self. | what you would say now',
  ],
  'q-hard-to-ask': [
    'For more time. | more time',
    'To be picked up from the station. | the station',
  ],
  'q-not-so-fine': [
    'I answer with a joke and leave the room. | the joke at the door',
    'My sentences get very short. | short sentences',
  ],
  'q-near-you': ['Fed. | feeling fed', 'Free to be a bit odd. | being a bit odd'],
  'q-hold-on-to': [
    'The next cup of tea. | the next cup of tea',
    'That evening comes by itself. | evening coming by itself',
  ],
  'q-wordless-care': [
    'Somebody cuts the bread a bit thicker for me. | the thicker slice',
    'A plate kept warm. | the warm plate',
  ],
  'q-guard-down': [
    'A kitchen, late, with the washing-up going on. | the late kitchen',
    'Hearing somebody say “I do not know either”. | not knowing either',
  ],
  'q-stay-alive-between-us': [
    'The silly names. | the silly names',
    'Meeting, even if only for soup. | meeting for soup',
  ],
  'q-whispered-hope': [
    'To be forgiven by one person. | the one person',
    'That it all turns out simpler than I fear. | it being simpler',
  ],
  'q-let-go-belief': [
    'That I have to earn the chair I sit on. | earning the chair',
    'That late is the same as never. | late and never',
  ],
  'q-easier-written': [
    'That I keep your messages. | the kept messages',
    'You make me braver than I look. | being braver',
  ],
} satisfies Answers
