/** In groups of four, as it is easiest written down. Two may be alike. */
export function Passphrase({ of }: { of: string }) {
  return (
    <p class="passphrase" dir="ltr" translate={false}>
      {of.split('-').map((group, at) => (
        <span key={at}>{group}</span>
      ))}
    </p>
  )
}
