/**
 * People's words inside a Markdown file: shown as they were written, line by line, and nothing of
 * them does anything. No tag, link, picture or list can come out of what somebody typed (safety
 * brief §6, 20), and a name turns no sentence around (13).
 */

/** A block quote. */
export function quote(text: string): string {
  const lines = text.split(lineBreaks)
  return lines
    .map((line, at) => {
      // Two spaces keep a person's own line break; an empty line is one already.
      const isFollowed = line.trim() !== '' && (lines[at + 1] ?? '').trim() !== ''
      return `> ${escapeLine(line)}${isFollowed ? '  ' : ''}`.replace(/^> $/, '>')
    })
    .join('\n')
}

/** On one line, and kept from turning the direction of what stands around it. */
export function inline(text: string): string {
  const line = text.split(lineBreaks).join(' ').replace(directions, '')
  return `\u2068${escapeLine(line)}\u2069`
}

const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
const directions = /[\u202a-\u202e\u2066-\u2069]/g

function escapeLine(line: string): string {
  return (
    line
      .toWellFormed()
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
      .trim()
      // Anywhere: code, emphasis, links, pictures, tags, entities, tables, strike-through, mathematics.
      .replace(/[\\`*_[\]<&~|@$^]/g, '\\$&')
      // Addresses that some readers turn into links by themselves.
      .replace(/:(?=\/)/g, '\\:')
      .replace(/www\./gi, (found) => `${found.slice(0, -1)}\\.`)
      // At the beginning of a line: headings, lists, quotes, rulers, underlined headings, tasks.
      .replace(/^[#>+=:-]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  )
}
