import type { HelpWay } from '../../content/help-directory.ts'

/** What a phone dials: nothing in it but what has a key. */
export function digitsOf(number: string): string {
  return number.replaceAll(/[^\d+*]/g, '')
}

/** Where a way leads. Only the last two leave the phone by the network, and say by themselves where to. */
export function wayToHref(way: HelpWay): string {
  switch (way.by) {
    case 'call':
      return `tel:${digitsOf(way.number)}${way.press === undefined ? '' : `,${way.press}`}`
    case 'text':
      return `sms:${digitsOf(way.number)}${way.message === undefined ? '' : `?body=${way.message}`}`
    case 'whatsapp':
      return `https://wa.me/${digitsOf(way.number).slice(1)}`
    case 'chat':
      return way.url
  }
}
