export const devicesEn = {
  title: 'Your devices',
  opening: 'Looking for your devices …',
  several: 'What you have is on each of these, and they keep in step.',
  alone:
    'Attune is on this device alone. On a second one, what you have is safe if this one is lost.',
  only: 'Only you see this. The people you share with cannot tell that there is more than one.',
  thisOne: 'This one',
  unnamed: 'A device without a name',
  going: 'Being removed. It is done as soon as the server can be reached.',
  toList: 'To your devices',
  one: {
    name: 'Its name',
    hint: 'Only you see it.',
    save: 'Save the name',
    remove: 'Remove this device',
    thisOne: 'You are on this one now. To remove it, use another device of yours.',
  },
  removing: {
    title: 'Remove “{name}”?',
    says: {
      from: 'From then on it reads nothing new and writes nothing that anyone sees.',
      stays: 'What it already has stays on it. That cannot be deleted from here.',
      when: 'It happens as soon as the server can be reached. Nobody is told.',
      ways: 'Ways back in that you set up before are better made anew afterwards.',
    },
    now: 'Remove it',
    keep: 'Keep it',
  },
  add: {
    title: 'Add a device',
    how: 'Scan this with the other device, or open the link there.',
    rule: 'It works once. Use it for your own device only, and keep this page open until both are done.',
    picture: 'A QR code with the link for your other device. You can share or copy the link below.',
  },
  move: {
    title: 'Move to the installed app',
    why: 'The app on your home screen keeps things of its own. What is in this browser does not come along by itself.',
    steps: {
      install: 'In your browser’s share menu, choose “Add to Home Screen”.',
      copy: 'Come back here and copy the link below.',
      paste: 'Open Attune from your home screen, tap {way}, and paste the link.',
    },
    way: '“I use Attune on another device”',
    rule: 'Whoever has this link has everything of yours. It works once. Paste it into the app and nowhere else.',
    after:
      'Afterwards this browser still has its copy. To be rid of it, go to “Me”, “Your devices” in the app and remove this one there.',
  },
  making: 'Making a link …',
  stop: 'Stop',
  again: 'Make a new link',
  compare: {
    title: 'Do both show the same five pictures?',
    body: '“{name}” asks to come in. Look at both devices, side by side.',
    same: 'They are the same',
    different: 'They are different',
  },
  handing: {
    title: 'Handing over …',
    body: 'It takes a moment. Keep Attune open on both.',
  },
  done: {
    title: '“{name}” is in.',
    body: 'It has what you have, and from now on the two keep in step.',
  },
  moved: {
    title: 'It has moved.',
    body: 'The app has what you have. Use it from now on.',
  },
  twice: {
    title: 'Two devices used this link.',
    body: 'To be safe, nothing was handed over to either. Make a new link, and let nobody else see it.',
  },
  lost: {
    title: 'This link does not work any more.',
    body: 'The server no longer has it: links last a day, and a server may have been put back from an older copy. If your other device has not come in, make a new link.',
  },
  ended: {
    title: 'Nothing was handed over.',
    body: 'The pictures were different, or one of the two stopped. This link does not work any more.',
  },
  faults: {
    'name-empty': 'Write a name for it.',
    'name-too-long': 'Please use 40 letters at most.',
    offline: 'No connection right now. Try again when you are online.',
    'storage-full': 'There is no room left on this device. Free some space, then try again.',
    'storage-failed':
      'Something on this device did not work. Load the page again, then try once more.',
  },
} as const
