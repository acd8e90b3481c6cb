export const joinEn = {
  title: 'Join someone.',
  body: 'Open the link you were sent, or paste it here.',
  label: 'The invitation link',
  look: 'Look at it',
  looking: 'Looking at the invitation …',
  invited: {
    partners: '{name} invites you, as partners.',
    friends: '{name} invites you, as friends.',
    family: '{name} invites you, as family.',
    team: '{name} invites you, as a team.',
  },
  about:
    'A few minutes in the evening: how the day was, one question, a thank-you. Each of you answers alone, then the answers open together.',
  before: 'Before you join',
  join: 'Join',
  notMe: 'Not now',
  another: 'Use another link',
  waiting: {
    title: 'Waiting for {name}’s phone to let you in.',
    body: 'It happens when {name} next opens Attune; where more people are there, once all of them have agreed. You can close this page: it goes on when you come back.',
    compare: 'Compare these pictures with {name}.',
    compareBody:
      '{name} sees five pictures too. Read them to each other, by phone or face to face: if they are the same, {name} can be sure that it is you.',
    cancel: 'Stop waiting',
    others: 'Your other spaces',
    offline: 'No connection right now. It goes on when there is one.',
  },
  faults: {
    cut: {
      title: 'This link is not complete.',
      body: 'Some messengers cut long links off. Copy the whole link, or scan the picture instead.',
    },
    damaged: {
      title: 'There is a mistake in this link.',
      body: 'Copy it again from its first letter to its last, or scan the picture instead.',
    },
    'not-an-invitation': {
      title: 'This is not an invitation to Attune.',
      body: 'Check that it is the link you were sent.',
    },
    'newer-version': {
      title: 'This invitation is for a newer Attune.',
      body: 'Load this page again while you are online, then open the link once more.',
    },
    'other-host': {
      title: 'This invitation belongs to another address.',
      body: 'Open the link itself instead of pasting it here.',
    },
    expired: {
      title: 'This invitation has ended.',
      body: 'An invitation lasts 24 hours. Ask for a new one.',
    },
    used: {
      title: 'This invitation has been used.',
      body: 'Each one works once. If it was not you, tell the person who sent it, and ask for a new one.',
    },
    own: {
      title: 'This is your own invitation.',
      body: 'It is meant for the person you want here. Open it on their phone.',
    },
    'already-here': {
      title: 'You are already in this space.',
      body: 'It is on this phone. You find it under “Me”, in “Your spaces”.',
    },
    'not-genuine': {
      title: 'Something about this invitation does not fit.',
      body: 'To be safe, Attune did not use it. Ask for a new one, if you can face to face.',
    },
    offline: {
      title: 'No connection right now.',
      body: 'Joining needs one. The link stays good for 24 hours.',
    },
    'storage-full': {
      title: 'There is no room left on this phone.',
      body: 'Free some space, then try again. Nothing of the link was used.',
    },
    'storage-failed': {
      title: 'This could not be saved on this phone.',
      body: 'Try again, or restart the browser.',
    },
  },
} as const
