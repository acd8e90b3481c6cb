export const meEn = {
  title: 'Me',
  name: 'Your name here is {name}.',
  language: 'Language',
  theme: 'Light or dark',
  system: 'As on this phone',
  light: 'Light',
  dark: 'Dark',
  notProtected: 'What is not protected yet',
  noLock: 'Attune has no lock of its own yet. Whoever can open this phone can read what is on it.',
  noWayBack:
    'There is no way back in yet. If this phone is lost, what is only on it is lost. If you both lose your phones, nothing comes back.',
  notKept:
    'This browser has not promised to keep what is here. If the phone runs out of room, it may be cleared.',
  notCompared: 'You have not compared the five pictures with {name} yet.',
  how: 'How answers open',
  howStrict:
    'The careful way: both phones check each other first, because one of you may run the server.',
  howDefault: 'As soon as both are in. Someone else runs the server and cannot read them.',
  limits: 'Attune is not therapy and not for emergencies. It cannot stop spy software on a phone.',
} as const
