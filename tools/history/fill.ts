/**
 * Fills the gaps of a template. `{Dish}` begins with a capital letter, `{bother2}` is another
 * bother than `{bother}`, and `{a place}` brings its preposition along. In Spanish “de” and “a”
 * melt into the article: what fills the gap decides.
 */
export function fill(template: string, valueOf: (gap: string) => string): string {
  return template.replace(
    /(?:(?<!\p{L})(de|a) )?\{(?:(de|a) )?(\p{L}+\d?)\}/giu,
    (_, outside: string | undefined, inside: string | undefined, gap: string) => {
      const value = valueOf(gap.toLowerCase())
      const preposition = outside ?? inside
      if (preposition === undefined) return startsWithCapital(gap) ? capitalised(value) : value
      return value.startsWith('el ') ? `${preposition}${value.slice(1)}` : `${preposition} ${value}`
    },
  )
}

function startsWithCapital(text: string): boolean {
  return text[0] !== text[0]?.toLowerCase()
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
