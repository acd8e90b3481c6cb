import type { DayLines } from '../corpus-shape.ts'

/** The shorter of the two voices: dry, exact, tender by accident. Line: text | what it is about. */
export const daysBEn = {
  high: `
    Tuned the school piano. It thanked me in B flat. | the grateful piano
    Nobody called before nine. | the quiet before nine
    Found a parking space, then remembered I was on the bike. | the parking space
    ~You saved me the corner piece. I noticed. | the corner piece
    A dog sat on my foot for a whole tram ride. | the dog on your foot
    Old Mr Abel played for me while I worked. Badly, and with joy. | Mr Abel’s playing
    Lunch in the van with the door open and my boots off. | lunch with your boots off
    The string I was sure I would break did not break. | the string that held
    My nephew taught me a card trick. I still do not see it. | the card trick
    Sun on the back of my neck from two to four. | the sun on your neck
    ~>2 Gerald the basil got a bigger pot. He has earned it. | Gerald’s new pot
    Somebody held the lift. With a foot, a parcel and a smile. | the held lift
    Sister rang. Forty minutes. Neither of us solved anything. It was good. | the call with your sister
    A piano with a mouse nest in it. The mouse had taste: top felt only. | the mouse with taste
    ~Came home and the table was laid. I stood there like a guest. | the laid table
    Got paid on time. | the miracle of pay
    A boy asked if I was a piano doctor. I said yes. | the piano doctor
    Fixed it with one screw. Told nobody. Telling you. | the one screw
    The ferry man nodded. After six years. | the nod
    Woke up before the alarm and was not angry about it. | waking before the alarm
    ~>6 <165 The trombone upstairs stopped at ten sharp. Progress. | the trombone at ten sharp
    Peach cake at the church hall. I had three. They were small. | the three small pieces
    An old lady tipped me with a jar of pickles. | the pickles
    Listened to rain on the van roof for a bit longer than needed. | the rain on the van
    A grand piano, a fourth floor, no lift, four of us, no injuries. | the fourth floor
    ~You laughed in your sleep. Would like to know. | what was so funny
    My niece drew me. I am mostly shoes. | the portrait
    The new boots stopped hurting. | the new boots
    Somebody whistled the tune I had tuned to. Three streets away. | the whistler
    A customer made real soup. With a spoon that stood up. | the soup with the standing spoon
    Beat the rain by one minute. | beating the rain
    ~Your note in my coat pocket. | the note in the pocket
    >14 Learnt that the short way by the brickworks exists. You doubted it. | the short way
    Played for a while after the work was done. Nobody was in. | playing to an empty house
    Bakery out of everything, so she gave me the heel of the loaf, warm. | the warm heel
    A choir hit the last chord and it was in tune. All of it. | the last chord
    ~Did the crossword with you shouting answers from the bath. | the crossword from the bath
    Two hours with no bars on the phone, up by the reservoir. | two hours off the map
    The cat from number nine sat in the tool bag. Would not be billed. | the cat in the tool bag
    Threw a stone. Seven hops. No witnesses. | seven hops
    Nephew lost a tooth and sold it to me. | the tooth deal
    Slept through the storm. | sleeping through it
    Ate an apple off a tree that belongs to nobody. | the apple
    A widow asked me to tune it although nobody plays now. She sat and listened to every note. | the widow and the notes
    ~We said the same word at the same time. It was “pancakes”. | the pancakes
    The bolt came loose. | the bolt
    Somebody had fixed the bench by the lock. I sat on it for thanks. | the fixed bench
    Hot chips, cold harbour. | chips in the harbour
    The old radio works. It was the fuse. It is the fuse every time. | the fuse
    A girl with green plaits played me four notes and said: that is you. | your four notes
    Nobody needed me until four. | being needed at four
    ~You danced with the broom. Do not deny it. | the broom
    Watched two crows share one chip. Fairly. | the fair crows
    Heard my own tuning on the radio. Might have been mine. | the radio piano
    Carried a neighbour’s shopping. Got a radish. | the radish
  `,
  highs: `
    {Sight}, by {place}. That is all. | what happened by {place}
    {Dish}. Second helping. No regrets. | {dish}
    Saw {sight}. Would see again. | what you saw
    {Who} said good morning first. | {who} saying it first
    {Small}. Did not see it coming. | {small}
    Got {thing} to behave. Told nobody. | {thing}
    By {place}, ten minutes, nothing to do. | ten minutes by {place}
    {Who} bought me a coffee and would not say why. | the coffee from {who}
    {Small}, then {dish}. Good order. | that good order
    Took the short way past {place}. It was long. Saw {sight}. | the short way past {place}
    {Who} told me a joke. It was bad. I have told it twice. | the bad joke
    Tried {skill}. Not hopeless. | {skill}
    {Sight}. I laughed out loud, alone, by {place}. | laughing by {place}
    {Dish}, and nobody asked me anything. | {dish} in peace
  `,
  low: `
    Back hurts. Three uprights in one day. | three uprights
    A customer said “it sounds the same”. | the one who hears no difference
    Van would not start. Then it did. Then it would not. | the van
    Forgot the good tuning fork at a school. | the tuning fork
    Did not call my sister back. | not calling back
    Too many people. All of them fine. | too many people
    Dropped a hammer on a pedal. Mine to pay. | the hammer and the pedal
    Long drive for a cancelled job. | the cancelled job
    >60 Mr Abel is selling the piano. | Mr Abel’s piano
    Wet socks since eleven. | the wet socks
    I was quiet and somebody took it for cross. | being taken for cross
    Bad coffee. Twice. I went back. | the coffee
    No money from the theatre yet. | the theatre’s bill
    Cut my thumb on a string. Small. Loud. | your thumb
    Could not hear the top octave as I used to. | the top octave
    ~Came home and had no words left. Not about you. | the evening without words
    My nephew asked why I was not at his match. | the match
    Said I would do it. Did not do it. | what was left undone
    Two hours of hold music, out of tune. | the hold music
    Nothing happened and I am worn out by it. | the nothing day
    Old house, old piano, cold hands. | the cold hands
    Got lost on my own short way. | getting lost
    The heating in the van has given up. So did I, for a bit. | the cold van
    They laughed at my estimate. Not a nice laugh. | the laugh
  `,
  lows: `
    {Bother}. Enough said. | {bother}
    {Bother}, and then {bother2}. | {bother}
    Lost an hour to {bother}. | the lost hour
    Was short with {who}. My fault. | being short with {who}
    Could not shake {bother}. Tried {place}. Did not help. | {bother}
    Planned on {treat}. Got {bother}. | {bother}
    {Bother} before breakfast. Then I spilt {dish}. | spilling {dish}
    Said nothing about {bother} all day. Saying it now. | {bother}
  `,
} satisfies DayLines
