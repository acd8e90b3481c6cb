export const questionEn = {
  missing: 'There is no question for this day.',
  tell: 'Let {name} know that mine is waiting',
  opens:
    'It opens when both of you have answered. Until then nobody can read it, not even the server.',
  opensMany:
    'It opens, through the server, when everyone here has answered. The server cannot read it. If one of you runs the server, that person could read it sooner.',
  opensStrict:
    'It opens when both of you have answered and both phones have been online once more, because one of you may run the server. Until then nobody can read it.',
  opensAlone:
    'It opens when someone has joined and answered too. Until then nobody can read it, not even the server.',
  short: 'The short version: only what was good.',
  whole: 'Ask me all of it',
  seal: 'Seal it',
  notThisOneSure: 'Put it away? What you wrote here is not sent, and nobody hears of it.',
  putAway: 'Put it away',
  keepWriting: 'Keep writing',
  sealed: {
    title: 'Sealed.',
    told: '{name} will hear that yours is waiting.',
    untold: 'Nobody hears of it until the answers open.',
    returns: 'If it has not opened within seven days, it comes back to you.',
    takeBack: 'Take it back',
    takenBack: 'It is yours again. You can change it and seal it anew.',
  },
  opening: {
    title: 'All answers are in.',
    soon: 'They open in a moment.',
    strict: 'They open when every phone has been online once more. You can close this page.',
  },
  returned: {
    title: 'It is yours again.',
    body: 'This one did not open. Only you can see it.',
  },
  away: {
    title: 'Put away.',
    body: 'Nobody hears of it.',
  },
} as const
