import { verificationPictures } from '../../content/verification-pictures.ts'
import { useMessages } from '../app-context.ts'

/** Five pictures to compare, each with its word for reading it out. */
export function Pictures({ of }: { of: readonly number[] }) {
  const code = useMessages('code')
  const words = useMessages('pictures')
  const shown = of.flatMap((index) => verificationPictures[index] ?? [])
  return (
    <ol class="pictures" aria-label={code.pictures}>
      {shown.map(({ id, emoji }, at) => (
        <li key={at}>
          <span class="picture" aria-hidden="true">
            {emoji}
          </span>
          <span>{words[id]}</span>
        </li>
      ))}
    </ol>
  )
}
