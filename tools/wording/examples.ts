/** The examples that the helpers learn from: one a line, labels and text, by language and by who wrote them. */
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

export interface Example {
  readonly labels: readonly string[]
  readonly text: string
  /** The file that it stands in: files are kept apart when the model is tried out. */
  readonly file: string
}

/** `none` stands for no label. */
export function readExamples(folder: string, pattern: string): readonly Example[] {
  return globSync(`${folder}/${pattern}`)
    .toSorted()
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const [labels = '', text = ''] = line.split('\t')
          return {
            labels: labels.split('+').filter((one) => one !== 'none'),
            text,
            file: basename(path),
          }
        }),
    )
}
