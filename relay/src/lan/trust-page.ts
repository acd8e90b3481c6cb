/** The one page of the plain-HTTP port. No script, nothing from elsewhere, nothing to fill in. */
import type { PhoneWords, TrustWords } from './trust-words.ts'

export interface TrustFacts {
  readonly words: TrustWords
  /** The app's https address, as this phone will open it. */
  readonly address: string
}

export function trustPage({ words, address }: TrustFacts): string {
  const { otherLang } = words
  return `<!doctype html>
<html lang="${words.lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(words.title)}</title>
<link rel="stylesheet" href="/trust.css">
<main>
<nav><a href="${otherLang.path}" lang="${otherLang.lang}" hreflang="${otherLang.lang}">${text(otherLang.name)}</a></nav>
<h1>${text(words.title)}</h1>
<p>${text(words.why)}</p>
<section class="care">
<h2>${text(words.careTitle)}</h2>
${words.care.map(paragraph).join('\n')}
</section>
<a class="go" href="/attune.crt">${text(words.download)}</a>
${phone(words.iphone)}
${phone(words.android)}
<p class="soft">${text(words.check)}</p>
<a class="open" href="${text(address)}">${text(words.open)}</a>
<p class="soft">${text(words.openHint)}</p>
<h2>${text(words.removeTitle)}</h2>
<ul>
${words.remove.map(item).join('\n')}
</ul>
</main>
</html>
`
}

function phone({ title, steps }: PhoneWords): string {
  return `<details open>
<summary>${text(title)}</summary>
<ol>
${steps.map(item).join('\n')}
</ol>
</details>`
}

function paragraph(sentence: string): string {
  return `<p>${text(sentence)}</p>`
}

function item(sentence: string): string {
  return `<li>${text(sentence)}</li>`
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

function text(raw: string): string {
  return raw.replaceAll(/[&<>"]/g, (letter) => escapes.get(letter) ?? letter)
}
