import type { ExportWords } from './export-words.ts'
import { practiceEs } from './messages/practice.es.ts'

export const exportWordsEs: ExportWords = {
  readme: `# Qué es esto

Hiciste esta copia de lo que guardas en Attune. Es tuya.

- \`spaces/\` tiene una carpeta por cada espacio: \`history.md\` para leer, \`history.json\` con cada
  entrada para otros programas y \`restore.json\`, con el que Attune puede continuar.
- \`own/\` guarda lo que solo tienes tú, de las mismas tres formas.
- \`media/\` guarda las fotos y las notas de voz, si las hay.

Guárdala bien. \`restore.json\` contiene tus claves: quien lo tenga puede leer y escribir como si
fueras tú. Borra los archivos abiertos cuando ya no los necesites. El archivo cerrado puede quedarse.

# Abrirla sin Attune

El archivo está cerrado con \`age\` (age-encryption.org) y dentro hay un archivo \`tar\` normal:

    age -d attune.age | tar x

\`age\` te pide tu contraseña. Sin ella nadie puede abrir el archivo, ni siquiera quienes hicieron
Attune.

# Continuar con ella en Attune

Abre Attune, ve a «Yo» y elige allí el archivo. Verás lo que contiene antes de que cambie nada.
`,
  historyTitle: 'Lo que escribimos',
  ownTitle: 'Lo que solo tengo yo',
  withoutDay: 'Sin día',
  unknown:
    'Una parte la escribió un Attune más nuevo. Está completa en el archivo que acompaña a este.',
  nobody: 'Alguien',
  lines: {
    kept: '{name} guardó',
    answered: '{name} respondió',
    unopened: 'Lo que respondió {name} no se pudo abrir.',
    wrote: '{name} escribió',
    changed: '{name} lo cambió por',
    'took-back': '{name} lo retiró.',
    'said-back': '{name} dijo después',
    replied: '{name} contestó',
    happened: '{name} anotó que se hizo.',
    landed: '{name} anotó que hizo bien.',
    waiting: 'Mi respuesta, que aún espera',
    returned: 'Mi respuesta, que volvió a mí',
    draft: 'Un borrador mío',
    page: 'Escribí',
    intention: 'Mi intención',
  },
  practice: practiceEs,
  practices: {
    'one-question': 'Una pregunta',
    'check-in': 'El momento de la noche',
    'thanks-together': 'Un gracias de cada persona',
    'thank-you': 'Un gracias',
    'small-win': 'Algo que salió bien',
    capacity: 'Cuánto espacio hay hoy',
    'not-tonight': 'Esta noche no',
    'start-small': 'Algo pequeño, después de un tiempo',
    'our-time': 'Nuestro momento',
    closeness: 'Sí, si tú también',
    memory: 'Un recuerdo',
    journal: 'Diario',
    intention: 'Intención',
  },
  fields: {
    text: '',
    seen: 'Qué se ve o se oye',
    file: 'El archivo',
    high: 'Lo bueno',
    low: 'Lo difícil',
    heard: 'Lo que necesito',
    help: 'Lo que ayudaría',
    did: 'Por',
    meant: 'Lo que significó',
    level: 'Espacio para los demás',
    until: 'Hasta',
    instead: 'En su lugar',
    when: 'Cuándo',
    reason: 'Por qué',
    which: 'Cuál',
    whenHard: 'Cuando cuesta',
    reply: '',
  },
  options: {
    listen: 'Que me escuchen',
    comfort: 'Consuelo',
    ideas: 'Ideas',
    full: 'Mucho',
    some: 'Algo',
    none: 'Nada',
    'ten-minutes': 'Diez minutos',
    'another-time': 'Otro momento',
    kind: 'Algo amable',
    true: 'Algo sincero',
    repair: 'Algo que reparar',
    yes: 'Sí',
    smaller: 'Algo más pequeño',
    'not-now': 'Ahora no',
  },
}
