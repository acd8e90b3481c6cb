/** Everything that was written for people to be asked, to pick from or to say, as pieces. */
import { partners } from '../../app/src/content/audience.ts'
import { closenessEn } from '../../app/src/content/decks/closeness.en.ts'
import { closenessEs } from '../../app/src/content/decks/closeness.es.ts'
import { closeness } from '../../app/src/content/decks/closeness.ts'
import type { ListItem } from '../../app/src/content/lists/list-item.ts'
import { listTextsEn } from '../../app/src/content/lists/list-texts.en.ts'
import { listTextsEs } from '../../app/src/content/lists/list-texts.es.ts'
import { lists } from '../../app/src/content/lists/lists.ts'
import { responsesEn } from '../../app/src/content/responses.en.ts'
import { responsesEs } from '../../app/src/content/responses.es.ts'
import { responseStarters } from '../../app/src/content/responses.ts'
import type { Piece } from './piece.ts'
import { questionPieces } from './question-pieces.ts'

export function allPieces(): Piece[] {
  return [
    ...questionPieces(),
    ...Object.entries(lists).flatMap(([name, items]) => listPieces(name, items)),
    ...responseStarters.map(({ id, kind, bonds }) => ({
      ...{ list: 'responses', id, part: '', kind, bonds },
      texts: { en: responsesEn[id], es: responsesEs[id] },
    })),
    ...closeness.map((id) => ({
      ...{ list: 'closeness', id, part: '', kind: 'touch', bonds: partners },
      ...{ behind: 'both-yes' as const, texts: { en: closenessEn[id], es: closenessEs[id] } },
    })),
  ]
}

type Texts = Readonly<Record<string, Readonly<Record<string, unknown>>>>

function listPieces(list: string, items: readonly ListItem[]): Piece[] {
  const texts: Readonly<Record<'en' | 'es', Texts>> = { en: listTextsEn, es: listTextsEs }
  return items.flatMap((item) => {
    // Cards have the words of their questions.
    if (list === 'cards') return []
    const en = partsOf(texts.en[list]?.[item.id])
    const es = partsOf(texts.es[list]?.[item.id])
    return [...new Set([...Object.keys(en), ...Object.keys(es)])].map((part) => ({
      ...{ list, ...item, part },
      texts: {
        ...(en[part] !== undefined && { en: en[part] }),
        ...(es[part] !== undefined && { es: es[part] }),
      },
    }))
  })
}

/** A sentence, or several by name. */
function partsOf(value: unknown, name = ''): Record<string, string> {
  if (typeof value === 'string') return { [name]: value }
  return Object.assign(
    {},
    ...Object.entries(value ?? {}).map(([key, inner]) =>
      partsOf(inner, name === '' ? key : `${name}-${key}`),
    ),
  ) as Record<string, string>
}
