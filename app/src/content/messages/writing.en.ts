export const writingEn = {
  cut: 'Only the beginning fits here: about twenty pages. The rest was left out.',
  optional: 'if you like',
  say: 'Say it',
  give: 'Give it',
  willRead: '{names} can read it at once.',
  readable: 'It reaches {names} as soon as your phones are online.',
  comesBack: 'What they say back will be on Today.',
  nobodyYet: 'Nobody else is here yet. Whoever joins can read it.',
  when: {
    ask: 'How should it go?',
    now: 'Give it at once',
    together: 'Open together, once each of you has written one',
  },
  faults: {
    empty: 'Write a few words first.',
    choose: 'Choose one first.',
    'too-long': 'This is too long to send. About twenty pages fit. Shorten it a little.',
    closed: 'This is closed for now. Your words are kept here.',
    'one-question': 'One question is enough here. Keep the one that matters most to you.',
    'storage-full':
      'There is no room left on this phone. Keep this page open, free some space, then try again.',
    'storage-failed': 'This could not be saved. Keep this page open and try again.',
  },
} as const
