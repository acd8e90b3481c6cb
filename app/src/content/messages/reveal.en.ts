export const revealEn = {
  you: 'You',
  unopened: 'This answer could not be opened.',
  ask: 'What would you like to say back?',
  starters: 'Ways to begin',
  more: 'More ways to begin',
  label: 'Your words to {name}',
  send: 'Send',
  leave: 'Leave it at that',
  mine: 'You said back',
  theirs: '{name} said back',
} as const
