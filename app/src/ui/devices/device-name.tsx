import { useMessages } from '../app-context.ts'
import { Name } from '../kit/words.tsx'

export function DeviceName({ of }: { of: string | null }) {
  const { unnamed } = useMessages('devices')
  return <Name of={of ?? ''} instead={unnamed} />
}
