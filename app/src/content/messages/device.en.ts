export const deviceEn = {
  title: 'This phone',
  language: 'Language',
  theme: 'Light or dark',
  system: 'As on this phone',
  light: 'Light',
  dark: 'Dark',
  notProtected: 'What is not protected yet',
  notKept:
    'This browser may delete what is kept here when the phone runs out of room. Some browsers also do so when nobody opens this page for a week.',
  notCompared: 'You have not compared the five pictures with {name} yet.',
  compare: 'Compare them',
  limits: 'Attune is not therapy and not for emergencies. It cannot stop spy software on a phone.',
} as const
