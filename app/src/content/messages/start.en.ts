export const startEn = {
  name: {
    title: 'What should we call you?',
    label: 'Your name',
    hint: 'Whoever you share this with will see it.',
  },
  kind: {
    title: 'Who is this for?',
    partners: 'Partners',
    friends: 'Friends',
    family: 'Family',
    team: 'A small team',
  },
  stage: {
    title: 'Which of these fits best?',
    hint: 'It helps to choose the first questions. Only the people in this space see it.',
    skip: 'Rather not say',
    partners: {
      new: 'We are getting to know each other',
      'long-term': 'We have been together for a while',
      'finding-back': 'We are finding our way back to each other',
    },
    friends: {
      new: 'We are getting to know each other',
      'long-term': 'We go back a long way',
      'finding-back': 'We are finding our way back to each other',
    },
    family: {
      new: 'We are getting to know each other anew',
      'long-term': 'We have always been close',
      'finding-back': 'We are finding our way back to each other',
    },
    team: {
      new: 'We have just started',
      'long-term': 'We have worked together for a while',
      'finding-back': 'We want to find a better way together',
    },
  },
  language: {
    title: 'Which language do you read best?',
    hint: 'Each of you can have your own.',
  },
  keeper: {
    title: 'Who runs the server?',
    hint: 'Attune needs one computer that passes sealed messages on. It cannot read them, but whoever runs it could hold them back.',
    'one-of-us': 'One of us',
    'one-of-usNote':
      'Answers open only once both phones have checked each other, so that nobody can look first. It can take a little longer, and works between two people only.',
    'someone-else': 'Someone else',
    'someone-elseNote': 'Answers open as soon as all are in.',
    'not-sure': 'Not sure',
    'not-sureNote': 'Then we take the careful way, as if it were one of you.',
  },
  know: {
    title: 'Two things to know first.',
    begin: 'Begin',
  },
  next: 'Next',
  offline: 'No connection right now. You can go on; inviting someone needs one.',
  needsLink: {
    title: 'Starting here needs a link.',
    body: 'This server lets only invited people start. Whoever runs it can give you a link for starting: it was shown when the server was first started. If you opened one before, open it once more: it works until a space was started with it.',
    join: 'If someone sent you an invitation, open that link instead, or choose “Join someone”.',
  },
  faults: {
    'name-empty': 'Write the name you want to be called.',
    'name-too-long': 'Please use 40 letters at most.',
    'needs-link': 'Starting here needs a link.',
    'storage-full': 'There is no room left on this phone. Free some space, then try again.',
    'storage-failed': 'This could not be saved. Try again, or restart the browser.',
  },
} as const
