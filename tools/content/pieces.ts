/** Everything that was written for people to be asked, to pick from or to say, as pieces. */
import { close, partners } from '../../app/src/content/audience.ts'
import { casesEn } from '../../app/src/content/cases.en.ts'
import { casesEs } from '../../app/src/content/cases.es.ts'
import { cases, caseWays } from '../../app/src/content/cases.ts'
import { closenessEn } from '../../app/src/content/decks/closeness.en.ts'
import { closenessEs } from '../../app/src/content/decks/closeness.es.ts'
import { closeness } from '../../app/src/content/decks/closeness.ts'
import { tenderTopicsEn } from '../../app/src/content/decks/tender-topics.en.ts'
import { tenderTopicsEs } from '../../app/src/content/decks/tender-topics.es.ts'
import { tenderTopics } from '../../app/src/content/decks/tender-topics.ts'
import type { ListItem } from '../../app/src/content/lists/list-item.ts'
import { listTextsEn } from '../../app/src/content/lists/list-texts.en.ts'
import { listTextsEs } from '../../app/src/content/lists/list-texts.es.ts'
import { lists } from '../../app/src/content/lists/lists.ts'
import { topicQuestionsEn } from '../../app/src/content/lists/topic-questions.en.ts'
import { topicQuestionsEs } from '../../app/src/content/lists/topic-questions.es.ts'
import { topics } from '../../app/src/content/lists/topics.ts'
import { responsesEn } from '../../app/src/content/responses.en.ts'
import { responsesEs } from '../../app/src/content/responses.es.ts'
import { responseStarters } from '../../app/src/content/responses.ts'
import type { Piece } from './piece.ts'
import { questionPieces } from './question-pieces.ts'

export function allPieces(): Piece[] {
  return [
    ...questionPieces(),
    // Cards have the words of their questions.
    ...Object.entries(lists).flatMap(([name, items]) =>
      name === 'cards' ? [] : listPieces(name, items),
    ),
    ...topics.map((topic) => ({
      ...{ list: 'topics', ...topic, part: 'question' },
      texts: { en: topicQuestionsEn[topic.id], es: topicQuestionsEs[topic.id] },
    })),
    ...responseStarters.map(({ id, kind, bonds }) => ({
      ...{ list: 'responses', id, part: '', kind, bonds },
      texts: { en: responsesEn[id], es: responsesEs[id] },
    })),
    ...casePieces(),
    ...yesPieces(),
  ]
}

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>

function listPieces(list: string, items: readonly ListItem[]): Piece[] {
  const [en, es]: readonly Texts[] = [listTextsEn, listTextsEs]
  return items.map((item) => ({
    ...{ list, ...item, part: list === 'topics' ? 'title' : '' },
    texts: only({ en: en?.[list]?.[item.id], es: es?.[list]?.[item.id] }),
  }))
}

function casePieces(): Piece[] {
  return cases.flatMap((id) => {
    const piece = { list: 'cases', id, kind: 'case', bonds: close }
    const [en, es] = [casesEn[id], casesEs[id]]
    return [
      { ...piece, part: 'says', texts: { en: en.says, es: es.says } },
      ...caseWays.flatMap((way) =>
        (['answer', 'why'] as const).map((part) => ({
          ...{ ...piece, part: `${way}-${part}` },
          texts: { en: en.ways[way][part], es: es.ways[way][part] },
        })),
      ),
    ]
  })
}

/** What two people can say a private yes to. */
function yesPieces(): Piece[] {
  const piece = { part: '', kind: 'yes', bonds: partners }
  return [
    ...closeness.map((id) => ({
      ...{ ...piece, list: 'closeness', id, behind: 'both-yes' as const },
      texts: { en: closenessEn[id], es: closenessEs[id] },
    })),
    ...tenderTopics.map((id) => ({
      ...{ ...piece, list: 'tender-topics', id, behind: 'adults' as const },
      texts: { en: tenderTopicsEn[id], es: tenderTopicsEs[id] },
    })),
  ]
}

function only({ en, es }: { en: string | undefined; es: string | undefined }): Piece['texts'] {
  return { ...(en !== undefined && { en }), ...(es !== undefined && { es }) }
}
