import type { HelpTexts } from './help-directory.ts'

export const helpEn = {
  'danger-now': {
    title: 'If you are in danger now',
    body: 'Call your local emergency number, or ask someone nearby to call. If you can, go where other people are: a shop, a hospital, a busy street. Nothing in this app is more urgent.',
  },
  'hurting-yourself': {
    title: 'If you might hurt yourself',
    body: 'You do not have to get through this alone. Talk to a crisis line, a doctor or someone you trust now, or go to the nearest hospital. Try not to be alone until help is there.',
  },
  'afraid-of-someone': {
    title: 'If you feel afraid of the person you share this with',
    body: 'If someone frightens, threatens, hurts or controls you, it is not your fault. What you do next is yours to decide. A domestic abuse service can listen. Attune tells nobody that you read this.',
  },
  'watched-phone': {
    title: 'If someone may be watching this phone',
    body: 'Use another phone or computer to look for help, such as one at a library, at work or at a friend’s. Calls and messages can also show in this phone’s lists and on its bill.',
  },
  elsewhere: {
    title: 'Where we have no checked numbers yet',
    body: 'Look up your local emergency number on an official page. Reach someone you trust, or go to the nearest hospital or a public place. We show no number that we have not checked.',
  },
  'browser-history': {
    title: 'What leaving quickly does',
    body: 'It hides this page at once. It does not erase the browser’s history, and it cannot stop spy software on this phone.',
  },
  'what-this-is-not': {
    title: 'What Attune is not',
    body: 'Attune is neither therapy nor an emergency service. Nobody reads along here, and nobody is called for you.',
  },
} satisfies HelpTexts
