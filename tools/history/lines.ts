/** The lines of a block of words; what their marks mean is told in corpus-shape.ts. */
export interface Line {
  readonly fields: readonly string[]
  /** Only for two people who share a home. */
  readonly atHome: boolean
  /** Only on days later than the one and earlier than the other. */
  readonly after: number
  readonly before: number
}

export function readLines(block: string): readonly Line[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine)
}

export function readLine(line: string): Line {
  const [, home = '', days = '', text = ''] = /^(~?)((?:[<>]\d+ )*)(.*)$/.exec(line) ?? []
  const number = (mark: string, otherwise: number) => {
    const found = new RegExp(`${mark}(\\d+)`).exec(days)?.[1]
    return found === undefined ? otherwise : Number(found)
  }
  return {
    fields: text.split('|').map((field) => field.trim()),
    atHome: home !== '',
    after: number('>', -1),
    before: number('<', Infinity),
  }
}

export function fits({ atHome, after, before }: Line, day: number, shareHome: boolean): boolean {
  return (shareHome || !atHome) && day > after && day < before
}
