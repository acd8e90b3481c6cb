export const welcomeEn = {
  title: 'A quiet place for two people to stay close.',
  what: 'A few minutes in the evening: how the day was, one question, a thank-you. Each of you answers alone, then the answers open together. Then put the phone away.',
  not: 'Only you and those you share it with can read it. It is not therapy, and not for emergencies.',
  start: 'Start a space',
  join: 'Join someone',
  arrive: 'I use Attune on another device',
  look: 'Look around first',
  lookOffline: 'Looking around needs a connection once. Try again when there is one.',
  looking: {
    label: 'Looking around',
    body: 'You are looking around. {me} and {other} are made up. Nothing is stored, nothing is sent.',
    start: 'Start your own',
    leave: 'Leave the sample',
  },
  own: 'Only for yourself for now?',
  ownLink: 'A journal and a calm breath',
  watched: 'If someone may be watching this phone, use another one.',
  watchedLink: 'Getting help safely',
  leaving:
    '“Leave quickly” hides this page at once, and so does pressing Shift three times. It does not erase the browser’s history.',
  language: 'Language',
} as const
