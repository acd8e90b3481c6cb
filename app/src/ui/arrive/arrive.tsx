import { Lost } from './lost.tsx'
import { ByPasskey, ByPassphrase, ByWords } from './come-back.tsx'
import { ByLink } from './by-link.tsx'

/** A device that has nothing yet, on its way to what its person has elsewhere. */
export function Arrive({ part }: { part: string }) {
  switch (part) {
    case 'lost':
      return <Lost />
    case 'words':
      return <ByWords />
    case 'passphrase':
      return <ByPassphrase />
    case 'passkey':
      return <ByPasskey />
    default:
      return <ByLink />
  }
}
