import type { Slots } from '../corpus-shape.ts'

/** What may stand where a template leaves a gap. Each fits every template that names its slot. */
export const slotsEn = {
  dish: `
    the lentil soup
    the tomato pasta
    the rice with lemon
    the potato cakes
    the onion tart
    the bean stew
    the noodles from the corner
    the apple pancakes
    the leftover curry
    the mushroom toast
    the pea soup
    the baked pears
    the cheese omelette
    the cabbage rolls
    the little dumplings
    the oven vegetables
    the peanut noodles
    the corn bread
    the plum cake
    the fish pie
    the spinach pancakes
    the chickpea salad
    the pumpkin bread
    the egg rice
  `,
  place: `
    the canal
    the market
    the old station
    the crooked pond
    the river path
    the hill behind the school
    the allotments
    the tram stop
    the little square
    the flower stall
    the harbour wall
    the swimming pool
    the library steps
    the long lane
    the iron bridge
    the playground
    the brickworks
    the bus depot
    the orchard
    the lookout
    the bandstand
    the water tower
    the bakery
    the boat sheds
  `,
  sight: `
    a heron pretending to be a post
    a dog carrying its own lead
    a child explaining the moon to a pigeon
    somebody dancing at a red light
    a cat asleep in a fruit crate
    a pair of old friends sharing one umbrella
    a van full of balloons
    a snail on the letter box
    a goose holding up the traffic
    a boy whistling to a blackbird that answered
    a kite stuck in a tree
    a wedding party eating chips
    a bicycle with a birthday crown
    a crow bathing in a gutter
    a man singing to his van
    a tiny dog inside a big coat
    a row of shoes drying on a wall
    a moon as thin as a nail
    a grandmother on a scooter
    a whole school class walking backwards
    a painter asleep beside the ladder
    a hedgehog crossing with great dignity
    a swarm of swallows over the roofs
    a parrot at an open window
  `,
  thing: `
    the kettle
    the hall lamp
    the bathroom tap
    the back door
    the washing machine
    the blind
    the shelf in the hall
    the radiator
    the coat rack
    the wobbly chair
    the toaster
    the letter box
    the shower head
    the oven door
    the window latch
    the reading lamp
    the kitchen clock
    the bike light
    the towel rail
    the old radio
    the doorbell
    the pepper mill
    the garden hose
    the sewing machine
  `,
  chore: `
    the washing-up
    the bins
    the laundry mountain
    the shopping
    the bathroom floor
    the recycling
    the parcel for the post office
    the lunch boxes
    the ironing
    the back of the fridge
    the beds
    the plants
    the form from the town hall
    the bike chain
    the stairs
    the windows
    the compost
    the broken bulb
    the pile by the door
    the oven
    the bag for the charity shop
    the bottles
    the mending
    the photo prints
  `,
  who: `
    the baker
    the woman at the flower stall
    the man with three dogs
    Ines from work
    the tram driver
    the girl at the till
    the cousin with the tomatoes
    the postman
    an old friend from school
    the lady with the green hat
    the night porter
    the barber
    the student downstairs
    the caretaker
    the fishmonger
    the new colleague
    the crossing guard
    the woman who feeds the crows
    the man from the tool library
    the choir leader
  `,
  small: `
    a whole pot of tea
    the first peach
    clean sheets
    twenty minutes of sun on the step
    new socks
    a bath with the door shut
    bread still warm
    an empty tram
    the good pen
    rain on the roof light
    a long shower
    the crossword
    an orange peeled in one go
    the concert on the radio
    a nap with the window open
    coffee before anyone spoke
    a letter by post
    half an hour with no plan
    the quiet after the washing machine stops
    a window seat
    soup from a cup
    the smell of cut grass
    a long forgotten song
    an empty bench
  `,
  treat: `
    a whole pot of tea
    a bath with the door shut
    a very long shower
    the crossword
    the concert on the radio
    a nap with the window open
    half an hour with no plan
    an hour with a book
    an early night
    the old film
    a slow breakfast
    a walk with no aim
    a call with nobody else listening
    the armchair and a blanket
    the garden chair
    a record from start to end
  `,
  bother: `
    the meeting that would not end
    the printer
    the late tram
    the hold music
    the drill next door
    the lost key
    the queue at the town hall
    the wet shoes
    the message sent too fast
    the broken lift
    the schedule for next week
    a cross customer
    the missing parcel
    the tax form
    the noise at work
    the walk home in the rain
    the talk that keeps being put off
    the bad night
    the plan that changed twice
    the bill from the garage
    the flat tyre
    the double booking
    the cold that is going round
    the wrong train
  `,
  trip: `
    the islands
    the lakes
    the town with the seven bridges
    the mountains
    the north coast
    the village where nothing opens
    the capital
    the forest cabin
    the wine hills
    the border by slow train
    the salt marshes
    the old spa town
  `,
  skill: `
    bread that rises
    a few words of Portuguese
    the accordion
    swimming backstroke
    bookbinding
    juggling with two oranges
    drawing hands
    dancing without counting
    mending a puncture
    the names of ten birds
    whistling with two fingers
    knots that hold
  `,
} satisfies Slots
