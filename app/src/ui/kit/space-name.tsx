import type { BondKind } from '../../content/bond.ts'
import { useMessages } from '../app-context.ts'
import { Names } from './names.tsx'

interface Props {
  others: readonly string[]
  kind: BondKind
}

/** A space is called after the people in it; after its kind while nobody else is there. */
export function SpaceName({ others, kind }: Props) {
  const { kinds } = useMessages('spaces')
  return others.length > 0 ? <Names of={others} /> : <>{kinds[kind]}</>
}
