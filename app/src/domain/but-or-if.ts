/** Words that take back what was said before them. People write in either language, whichever the screen speaks. */
const words = /(?<![\p{L}'’])(but|if|pero|si|sino|aunque)(?![\p{L}])/iu

export function hasButOrIf(text: string): boolean {
  return words.test(text)
}
