export const frameEn = {
  help: 'Help',
  closeHelp: 'Close help',
  lock: 'Lock',
  leave: 'Leave quickly',
  back: 'Back',
  backTo: 'Back to {place}',
  home: 'Today',
  together: 'Together',
  us: 'Us',
  me: 'Me',
  learn: 'Learn',
  places: 'Places',
  opening: 'Opening …',
  more: 'Show more',
  reading: 'What is further back is being read …',
  tryAgain: 'Try again',
  later: 'Later',
  dismiss: 'Close',
  someone: 'Someone',
  waitingToBeSent: 'Kept on this phone, waiting to be sent.',
  noConnection: 'No connection. What you write is kept on this phone.',
  notFetched: {
    title: 'This part is not on this phone yet.',
    body: 'It needs a connection once. Nothing you wrote is lost.',
  },
  notFound: {
    title: 'There is nothing here.',
    body: 'The address may be cut or old.',
    home: 'To the first page',
  },
  broken: {
    title: 'Something went wrong on this page.',
    body: 'What you have saved is still on this phone. Please load the page again.',
    reload: 'Load again',
  },
  notices: {
    'storage-full': {
      body: 'There is no room left on this phone. Free some space, so that what you write can be kept.',
      action: '',
    },
    'storage-failed': {
      body: 'Saving on this phone does not work right now. Load the page again before you write more.',
      action: 'Load again',
    },
    'relay-changed': {
      body: 'The server has lost something or was moved. Your phone keeps everything and sends it again.',
      action: '',
    },
    'relay-apart': {
      body: 'The server and this phone do not agree about a space: who belongs to it, or what was said there. Nothing on this phone was deleted. What you write is kept here. Talk about it with the others, and with whoever runs the server.',
      action: '',
    },
    'relay-lost': {
      body: 'The server does not know one of your spaces any more. Everything in it is kept on this phone. Ask whoever runs the server for a link for starting and open it on this phone: then it all goes back.',
      action: '',
    },
    'relay-full': {
      body: 'The server has no room left for this space. What you write is kept on this phone. Tell whoever runs the server.',
      action: '',
    },
    'update-ready': { body: 'A newer Attune is ready.', action: 'Use it now' },
    'needs-link': {
      body: 'The server did not accept this beginning: the link for starting does not hold. What you write is kept on this phone. Ask whoever runs the server for a new link.',
      action: '',
    },
    'not-let-in': {
      body: 'The invitation was used, or it ended, before this phone could ask to come in. Ask for a new one.',
      action: '',
    },
    'space-damaged': {
      body: 'One of your spaces cannot be opened on this phone right now. Your other spaces work. Nothing of it was deleted.',
      action: '',
    },
    'some-damaged': {
      body: 'Some of what this phone kept cannot be read any more. What the server has comes back by itself. If you miss something that you wrote a moment ago, please write it again.',
      action: '',
    },
    'app-too-old': {
      body: 'This Attune is too old to talk to the server. What you write is kept on this phone.',
      action: 'Update',
    },
  },
} as const
