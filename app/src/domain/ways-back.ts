/** A passkey can be lost by a setting of its maker's, and leaves nothing on paper: it is never the only way back. */
export function isPasskeyAlone(ways: readonly string[]): boolean {
  return ways.length > 0 && ways.every((one) => one === 'passkey')
}
