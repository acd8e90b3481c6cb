/** Hands a file to the browser to keep. Nothing of it goes anywhere else. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: url, download: file.name })
  link.click()
  // The browser has begun to read it by then; held any longer it would only fill memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Null where the system's share sheet takes no files. */
export function shareOf(file: File): (() => Promise<void>) | null {
  const canShare = 'canShare' in navigator && navigator.canShare({ files: [file] })
  // Closing the sheet without choosing is no mistake to speak of.
  return canShare ? () => navigator.share({ files: [file] }).catch(() => undefined) : null
}
