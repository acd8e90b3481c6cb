import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { inline, quote } from './inert-markdown.ts'

const render = (markdown: string) => marked.parse(markdown, { async: false, gfm: true })
const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const tagsOf = (html: string) => [...html.matchAll(/<\/?([a-z0-9]+)[^>]*>/gi)].map(([, tag]) => tag)
const linesOf = (html: string) =>
  html
    .split(/<[^>]*>|\n/)
    .map((line) => line.replace(/&(amp|lt|gt|quot|#39);/g, (found) => entities[found] ?? found))
    .map((line) => line.trim())
    .filter((line) => line !== '')
const plain = (text: string) =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.toWellFormed().replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, ''))
    .map((line) => line.trim())
    .filter((line) => line !== '')

const nasty = [
  ...['<img src=x onerror=alert(1)>', '<script>', '![a](https://b.example/c.png)', '[a](b)', '`'],
  ...[
    '# a',
    '- a',
    '1. a',
    '1) a',
    '+ a',
    '> a',
    '---',
    '===',
    '    a',
    '\t',
    '\\',
    '**a**',
    '_a_',
  ],
  ...['https://a.example/b', 'www.a.example', 'a@b.example', '&lt;', '&#60;', '| a | b |', '~~a~~'],
  ...['```', '~~~', '[ ] a', '[a]: https://b.example', '<!--', '=cmd()', '{{a}}', '$a$', '\u202e'],
  ...['\n', '\r\n', '\r', '\u2028', ' ', '  ', 'a', '\u0000', '\ud800', ':', '!', '!['],
  ...['<https://a.example>', 'http:\\\\a', 'ftp://a.example', 'mailto:a@b.example', '***', '* * *'],
]
const part = fc.constantFrom(...nasty)
const words = fc.array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 8,
})

describe('people’s words in Markdown', () => {
  it('are a quote with their own line breaks, and nothing else, whatever they are', () => {
    const check = (text: string) => {
      const html = render(`Before.\n\n${quote(text)}\n\nAfter.`)
      const others = tagsOf(html).filter((tag) => !['blockquote', 'p', 'br'].includes(tag ?? ''))
      expect({ text, others }).toEqual({ text, others: [] })
      expect(html.match(/<blockquote>/g)).toHaveLength(1)
      expect(linesOf(html)).toEqual(['Before.', ...plain(text), 'After.'])
    }
    for (const text of nasty) for (const around of ['', 'a', 'a\n']) check(around + text)
    fc.assert(fc.property(words, (parts) => check(parts.join(''))))
  })

  it('keep a name on its line, and from turning the line around', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const name = inline(parts.join(''))
        const html = render(`Before ${name} after.`)
        expect(tagsOf(html)).toEqual(['p', 'p'])
        expect(name.slice(1, -1)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\r\n\u2028]/)
      }),
    )
    expect(inline('Sam\u202e')).toBe('\u2068Sam\u2069')
  })

  it('can be read as they are', () => {
    expect(quote('I’m fine.\n\nReally: 3 - 2, (yes)!\n1. first')).toBe(
      '> I’m fine.\n>\n> Really: 3 - 2, (yes)!  \n> 1\\. first',
    )
  })
})
