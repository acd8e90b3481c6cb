import { useMemo } from 'preact/hooks'
import { marksIn } from '../../domain/wording/marks.ts'
import { useApp } from '../app-context.ts'
import { isModel, useModel, wordingModels } from './open-models.ts'
import { Thoughts } from './thoughts.tsx'

/** The same look at all of it, where help with wording is on. */
export function MarksInWhole({ text }: { text: string }) {
  const { attune, language } = useApp()
  const model = useModel(wordingModels[language.value], attune.device.value.helps.wording)
  const marks = useMemo(() => (isModel(model) ? marksIn(text, model) : []), [text, model])
  return <Thoughts text={text} read={text} marks={marks} />
}
