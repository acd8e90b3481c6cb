export const openingEn = {
  'no-storage': {
    title: 'This browser keeps nothing.',
    body: 'Attune keeps what you write on this phone, and here it may not. If this is a private window, open Attune in a normal one. If storage is switched off for this site, allow it, then load the page again.',
  },
  'newer-data': {
    title: 'This phone already has a newer Attune.',
    body: 'What is kept here was written by a newer version. Load the page again while you are online. Nothing is lost.',
  },
  damaged: {
    title: 'What is kept here cannot be opened.',
    body: 'Nothing was changed or deleted. Load the page again, or restart the phone. What is on other people’s phones is not touched.',
  },
} as const
