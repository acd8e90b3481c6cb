export const arriveEn = {
  title: 'Add this device to yours.',
  how: 'On the other device, go to “Me”, “Your devices”, “Add a device”. Scan the picture there with this device’s camera, or paste the link here.',
  label: 'The link from your other device',
  look: 'Go on',
  looking: 'Looking at the link …',
  lost: 'I lost my device',
  another: 'Use another link',
  stop: 'Stop',
  name: {
    title: 'What is this device called?',
    label: 'Its name',
    hint: 'Only you see it, in the list of your devices.',
    phone: 'Phone',
    computer: 'Computer',
    add: 'Ask to come in',
    move: 'Bring everything here',
    watched: 'Whoever can open this device can then read what you have in Attune.',
  },
  different: 'They are different',
  steps: {
    asking: {
      title: 'Waiting for your other device.',
      body: 'Keep Attune open on both.',
    },
    compare: {
      title: 'Do both show the same five pictures?',
      body: 'If they do, say so on your other device.',
    },
    'coming-in': {
      title: 'Coming in …',
      body: 'What you wrote and what you share is on its way. Keep this page open for a moment.',
    },
    done: {
      title: 'This device is in.',
      body: 'What is older follows by itself while Attune is open. Nobody you share with is told.',
    },
  },
  back: {
    go: 'Come back',
    working: 'Looking for what is yours … It can take a minute.',
    title: 'You are back.',
    body: 'What is older follows by itself while Attune is open.',
    lost: 'If somebody else may have the device you lost, remove it now. From then on it reads nothing new.',
    devices: 'See your devices',
  },
  linkFaults: {
    cut: {
      title: 'This link is not complete.',
      body: 'Copy the whole link, or scan the picture instead.',
    },
    damaged: {
      title: 'There is a mistake in this link.',
      body: 'Copy it again from its first letter to its last, or scan the picture instead.',
    },
    'not-a-link': {
      title: 'This is not a link from one of your devices.',
      body: 'You find it there under “Me”, “Your devices”, “Add a device”. An invitation from somebody else belongs under “Join someone”.',
    },
    'newer-version': {
      title: 'This link is for a newer Attune.',
      body: 'Load this page again while you are online, then open the link once more.',
    },
    'other-host': {
      title: 'This link belongs to another address.',
      body: 'Open the link itself instead of pasting it here.',
    },
    expired: {
      title: 'This link has ended.',
      body: 'Make a new one on your other device. Nothing was handed over.',
    },
    used: {
      title: 'This link has been used.',
      body: 'Each one works once. If it was not you, look at “Your devices” on your other device, and remove what you do not know.',
    },
    'not-empty': {
      title: 'This device has things of its own.',
      body: 'Only an empty one can be added, so that nothing gets mixed up. Nothing here was changed. Another browser on this device may be empty.',
    },
    'too-many': {
      title: 'You have as many devices as you can have.',
      body: '32 is the most, those too that you lost. Remove one under “Your devices” on another of yours, then make a new link.',
    },
    'turned-away': {
      title: 'Your other device stopped this.',
      body: 'The pictures were not the same, or it was ended there. Nothing was handed over. Make a new link and try again.',
    },
    offline: {
      title: 'No connection right now.',
      body: 'Coming in needs one. Nothing you typed is lost.',
    },
    'storage-full': {
      title: 'There is no room left on this device.',
      body: 'Free some space, then try again.',
    },
    'storage-failed': {
      title: 'This could not be saved on this device.',
      body: 'Try again, or restart the browser.',
    },
  },
  lostWays: {
    title: 'What do you still have?',
    words: 'My twelve words',
    wordsNote: 'On paper, or wherever you keep them',
    passphrase: 'My passphrase',
    passphraseNote: 'With the code that you printed or wrote down',
    passkey: 'My passkey',
    passkeyNote: 'On this device, or in your account',
    else: 'What else may help',
    file: 'A copy in a file',
    fileNote: 'You need the passphrase of the file',
    other: 'The other person still has Attune',
    otherNote:
      'They can invite you again. What you share comes back; what was only yours does not.',
    none: 'Without any of these, nothing comes back. Nobody can open it for you, not even the people who made Attune.',
  },
  words: {
    title: 'Your twelve words',
    label: 'The words, in their order',
    hint: 'Capital letters, accents and spaces do not matter.',
    count: 'There should be twelve words. Here there are {count}.',
    unknownOne: 'Word number {places} is not one that Attune uses. Look at its letters.',
    unknown: 'Words number {places} are not ones that Attune uses. Look at their letters.',
  },
  passphrase: {
    title: 'Your passphrase and its code',
    code: 'The code',
    codeHint: 'Sixteen letters and digits. Spaces and dashes do not matter.',
    label: 'Your passphrase',
  },
  passkey: {
    title: 'Your passkey',
    body: 'This device asks for your face, finger or code, as it does when you unlock it.',
  },
  faults: {
    'name-empty': 'Write a name for it.',
    'name-too-long': 'Please use 40 letters at most.',
    'words-unknown': 'One of these is not a word that Attune uses. Look at each letter.',
    'words-wrong':
      'These words do not belong together. One of them may be another word, or stand in another place.',
    'code-wrong': 'This is not a whole code. It has sixteen letters and digits.',
    'not-found':
      'Nothing is kept under this here. Check that this is the address where you used Attune. If you made a newer one, only that works.',
    'passphrase-wrong':
      'The code is right, the passphrase is not. Look at big and small letters, and try again.',
    'no-passkey': 'There is no passkey here that can do this. Try another device, or another way.',
    'passkey-cancelled': 'The passkey was not used. Try again when you like.',
    'not-empty':
      'This device has things of its own. Only an empty one can bring you back, so that nothing gets mixed up. Nothing here was changed.',
    'too-many':
      'This is right, but you have 32 devices already, which is the most. Remove one under “Your devices” on another of yours, and try again. If none of them is left, the other person can invite you again.',
    'newer-version': 'This is for a newer Attune. Load this page again while you are online.',
    damaged: 'What is kept for this cannot be read. Try another way.',
    offline: 'No connection right now. Nothing you typed is lost; try again when you are online.',
    'storage-full': 'There is no room left on this device. Free some space, then try again.',
    'storage-failed': 'This could not be saved. Try again, or restart the browser.',
  },
} as const
