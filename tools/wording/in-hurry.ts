/** What somebody writes, as it comes from a thumb in a hurry: no marks, no capitals, short forms. */
export function inHurry(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’,.]/g, '')
    .replace(/\byou\b/g, 'u')
    .replace(/\byour\b/g, 'ur')
}
