export const deviceEn = {
  title: 'This phone',
  language: 'Language',
  theme: 'Light or dark',
  system: 'As on this phone',
  light: 'Light',
  dark: 'Dark',
  notProtected: 'What is not protected yet',
  notKept:
    'This browser has not promised to keep what is here. It may be cleared when the phone runs out of room, and by some browsers when nobody opens this page for a week.',
  notCompared: 'You have not compared the five pictures with {name} yet.',
  compare: 'Compare them',
  limits: 'Attune is not therapy and not for emergencies. It cannot stop spy software on a phone.',
} as const
