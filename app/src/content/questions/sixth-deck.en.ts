import type { SixthDeckId } from './sixth-deck.ts'

export const sixthDeckEn = {
  'q-just-because-path':
    'Which street, corridor or path do you like to go along just because, and what is on the way?',
  'q-mind-in-line': 'Where does your mind wander off to when you have to wait in a line?',
  'q-world-on-pause':
    'Suppose you could pause the world for five minutes a day: when would you press the button?',
  'q-choosing-a-seat':
    'When you come into a new room, where do you like to settle, and what draws you there?',
  'q-looking-up': 'When did you last look up for longer than a moment, and what was there?',
  'q-our-flag': 'Suppose we had a flag of our own: what would be on it?',
  'q-talking-to-things':
    'Which things do you talk to when nobody is around, and what do you tell them?',
  'q-gift-of-water': 'Rain, bath, river or sea: what does water do for you?',
  'q-hand-sized-find':
    'If it had to fit in one hand, what would you like to find beside you tomorrow?',
  'q-paint-the-street':
    'Somebody hands you a big brush: what near you gets a new colour, and which one?',
  'q-tree-you-greet': 'Which tree or plant do you almost say hello to, and how did that begin?',
  'q-unnoticed-minute': 'Stop for a minute: what is there around you that you had not noticed?',
  'q-bench-view': 'You find a bench that faces anything you wish: what is in front of you?',
  'q-about-the-night': 'What does the night give you that the day does not?',
  'q-dull-errand': 'Which dull errand would be fun if we did it together?',
  'q-dish-to-write-down': 'Which dish of ours would you write down so that it does not get lost?',

  'q-season-speed': 'How fast or slow would you like this season of your life to be?',
  'q-curious-about-you':
    'What would you like to know about an ordinary day of the person reading this?',
  'q-half-finished': 'What have you left half finished that you still like, and where is it now?',
  'q-charged-by': 'Which people or places leave you with more energy than you came with?',
  'q-awkward-by-now': 'Which awkward moment can you laugh about by now?',
  'q-thought-everyone-did':
    'Which habit did you think the whole world had, until you saw it was just yours?',
  'q-side-by-side': 'Each at their own thing, but in company: when do you enjoy that?',
  'q-effort-noticed': 'How can you tell that your effort did not go unnoticed?',
  'q-good-way-companion':
    'What have you loved about somebody’s company on a journey, long or short?',
  'q-before-the-leap': 'Just before doing something scary, what do you say to yourself?',
  'q-made-by-us': 'What could we make together just to see what comes out?',
  'q-place-misses-us': 'Which place would miss us, and what would it remember?',
  'q-shared-success': 'Whose success felt a little like your own lately, and what did they do?',
  'q-dull-made-game': 'How do you turn a boring task into a game?',
  'q-since-this-group': 'What do you do differently since you have been part of this group?',
  'q-joke-for-years': 'Which saying or joke has been going round among us for years?',
  'q-after-time-apart': 'When we have been apart, what do you look forward to about meeting again?',

  'q-first-signal': 'Which signal does your body give you first when something is too much?',
  'q-learned-by-living': 'Which belief of yours comes from living and not from being told?',
  'q-small-decency': 'Which small decency made you think well of people again?',
  'q-seen-growing': 'How have you seen the person reading this grow?',
  'q-first-trust':
    'When did you first tell the person reading this something that mattered, and how was it for you?',
  'q-easier-between-us': 'What is getting easier between us, little by little?',
  'q-owning-mistakes': 'When you slip up, what helps you own it without making yourself small?',
  'q-from-zero': 'If we began again from zero, what would you keep exactly as it is?',
  'q-cooled-anger': 'Once your anger has cooled, what do you tend to find underneath?',
  'q-understood-later': 'What used to annoy you that you see with kinder eyes now?',
  'q-helped-or-burdened': 'Which kind of help feels like company to you, and which like a weight?',
  'q-seen-before-you': 'What did someone see in you before you saw it?',
  'q-room-after-crowd': 'After many people and much noise, how do you find quiet again?',
  'q-asking-help-here': 'What would make it easier to ask for help here?',
  'q-ask-before-us': 'What would you like to ask somebody who lived long before us?',

  'q-behind-strength': 'What is hard to show once people have decided that you are strong?',
  'q-given-what-lacked': 'What did you once go without that you now try to give?',
  'q-scared-of-joy': 'When joy scares you a little, what do you do with it?',
  'q-lost-in-rush': 'As the days fill up, what are you afraid we might lose?',
  'q-welcome-back': 'After a silence, how do you hope to be met when you come back?',
  'q-sacred-your-way': 'What feels sacred to you, whatever you mean by that word?',
  'q-tune-or-drawing': 'What would be easier to put into a tune or a drawing than into words?',
  'q-hard-to-doubt': 'What can you hardly doubt, even when you try?',
  'q-asking-life': 'If asking were free, what would you ask of life?',
  'q-room-for-grief':
    'When you have lost something or someone, how would you like people to be around you?',
  'q-friendship-survives': 'Whatever happens, what would you like our friendship to survive?',

  'q-wished-for-knock': 'When were you alone and wishing that somebody would knock?',
  'q-late-night-longing': 'Late, when nobody is asking, what do you long for?',
  'q-note-to-yourself': 'If you wrote yourself a note of thanks, what would the second line say?',
  'q-beyond-a-box': 'What would you like to leave behind that does not fit in a box?',
  'q-not-hardened': 'What has life not managed to harden in you?',
  'q-embrace-you-carry':
    'Which embrace do you still feel when you need it, and what was going on around it?',
  'q-lasting-question': 'Which question about life do you want to go on asking until the end?',
} satisfies Record<SixthDeckId, string>
