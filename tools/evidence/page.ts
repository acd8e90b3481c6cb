import { besides, studies } from '../../app/src/content/evidence/studies.ts'
import { studiesEn } from '../../app/src/content/evidence/studies.en.ts'
import { practiceEn } from '../../app/src/content/messages/practice.en.ts'
import { purposeEn } from '../../app/src/content/messages/purpose.en.ts'
import { practices } from '../../app/src/content/practices/practices.ts'
import { practicesBehind, withoutStudy } from '../../app/src/domain/evidence.ts'

const { is, not, kinds, sure, rest, therapists } = purposeEn
const all = [...practices, ...besides]

/** The page of the app as a document, with the rows that each study speaks for. */
export function evidencePage(): string {
  const { ask: _ask, title, ...nots } = not
  const listed = (lines: readonly string[]) => lines.map((one) => `- ${one}`).join('\n')
  return [
    `# ${purposeEn.title}`,
    '<!-- Written by `npm run evidence` from app/src/content/evidence and messages/purpose.en.ts. -->',
    `${purposeEn.lead} The app says the same, in English and in Spanish, under “Help” and “Learn”.`,
    `## ${is.title}\n\n${is.habits}\n\n${is.education}\n\n${is.promise}`,
    `## ${title}\n\n${listed(Object.values(nots))}`,
    `## ${therapists.title}\n\n${therapists.alone}\n\n${therapists.before}\n\n${therapists.see}`,
    `## ${kinds.title}\n\n${kinds.lead}\n\n${listed([kinds.couple, kinds.single, kinds.programme, kinds.line])}`,
    `## ${sure.title}\n\n${sure.lead}`,
    ...studies.map(sayStudy),
    `## ${rest.title}\n\n${rest.lead}\n\n${listed(withoutStudy(all, studies).map(nameOf))}\n\n${rest.claims}`,
    '## What is in the app, and the studies behind it\n\n' +
      listed(all.map((one) => `${nameOf(one)}: ${behind(one)}`)),
  ].join('\n\n')
}

function nameOf({ id }: (typeof all)[number]): string {
  return id in sure.besides
    ? sure.besides[id as keyof typeof sure.besides]
    : practiceEn[id as keyof typeof practiceEn].name
}

function sayStudy({ id, rows, weight, references }: (typeof studies)[number]): string {
  const { title, did, found, but } = studiesEn[id]
  return [
    `### ${title} (${sure.weight[weight]})`,
    [
      `- ${sure.did} ${did}`,
      `- ${sure.found} ${found}`,
      `- ${sure.but} ${but}`,
      `- ${sure.where} ${references.join('; ')}.`,
      `- Rows: ${rows.join(', ')}.`,
    ].join('\n'),
  ].join('\n\n')
}

function behind(practice: (typeof all)[number]): string {
  const found = studies.filter((study) => practicesBehind(study, [practice]).length > 0)
  return found.length === 0
    ? 'none, only the articles'
    : found.map(({ id }) => studiesEn[id].title).join('; ')
}
