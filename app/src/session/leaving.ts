export async function leaveSpace(
  _s: unknown,
  _t: unknown,
): Promise<import('../storage/store.ts').StoreResult> {
  return { ok: true, value: null }
}
export async function sendLeavings(_s: unknown, _p: unknown): Promise<void> {}
