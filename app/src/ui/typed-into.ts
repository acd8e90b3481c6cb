interface Kept {
  value: unknown
}

/** What a field shows, and where it goes. What was `said` of it holds no more once it changes. */
export function typedInto(into: { value: string }, ...said: readonly Kept[]) {
  return {
    value: into.value,
    onInput(typed: string) {
      into.value = typed
      for (const one of said) one.value = null
    },
  }
}
