import { describe, expect, it } from 'vitest'
import type { CountryHelp, HelpWay } from '../../content/help-directory.ts'
import { helpByCountry } from '../../content/help-lines.ts'
import { digitsOf, wayToHref } from './way-link.ts'

const countries: readonly CountryHelp[] = Object.values(helpByCountry)
const ways = countries.flatMap(({ lines }) =>
  lines.flatMap((line): readonly HelpWay[] => line.ways),
)

describe('a number', () => {
  it.each([
    [{ by: 'call', number: '800 911 2000' }, 'tel:8009112000'],
    [{ by: 'call', number: '1-800-799-7233' }, 'tel:18007997233'],
    [{ by: 'call', number: '*4141' }, 'tel:*4141'],
    [{ by: 'call', number: '079', press: '1' }, 'tel:079,1'],
    [{ by: 'text', number: '85258', message: 'SHOUT' }, 'sms:85258?body=SHOUT'],
    [{ by: 'text', number: '0458 737 732' }, 'sms:0458737732'],
    [{ by: 'whatsapp', number: '+34 600 000 016' }, 'https://wa.me/34600000016'],
    [{ by: 'chat', url: 'https://cvv.org.br/' }, 'https://cvv.org.br/'],
  ] as const)('%j is dialled as %s', (way, href) => {
    expect(wayToHref(way)).toBe(href)
  })

  it.each(ways)('$by $number$url of the directory leads somewhere a phone can go', (way) => {
    expect(wayToHref(way)).toMatch(
      /^(tel:\*?\d{3,11}(,\d)?|sms:\d{3,10}(\?body=[A-Z]+)?|https:\/\/wa\.me\/\d{10,13}|https:\/\/[\w.]+\/)$/,
    )
  })

  it('of an emergency is short', () => {
    const numbers = countries.flatMap(({ emergency }) => emergency.numbers)
    expect(numbers.filter(({ number }) => !/^\d{2,4}$/.test(digitsOf(number)))).toEqual([])
  })
})
