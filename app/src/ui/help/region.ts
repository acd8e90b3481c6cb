/**
 * The first country that what somebody asked of the browser names and that we have numbers for: an
 * offer, no answer. A language without a country names none.
 */
export function regionAmong<Known extends string>(
  locales: readonly string[],
  known: readonly Known[],
): Known | null {
  for (const locale of locales) {
    const region = regionOf(locale)
    const found = known.find((one) => one === region)
    if (found !== undefined) return found
  }
  return null
}

function regionOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale).region
  } catch {
    // Whatever a browser was told is no reason to have no Help.
    return undefined
  }
}
