/** What a field shows, and where it goes. `changed`: what was said about it holds no more. */
export function typedInto(signal: { value: string }, changed?: () => unknown) {
  return {
    value: signal.value,
    onInput(typed: string) {
      signal.value = typed
      changed?.()
    },
  }
}
