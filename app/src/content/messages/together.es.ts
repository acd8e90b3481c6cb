import type { Translation } from '../messages.ts'

export const togetherEs = {
  title: 'En común',
  ways: {
    tonight: '¿Qué encaja esta noche?',
    tonightNote: 'Según cómo está la noche, el tiempo que hay y dónde están',
    table: 'A la mesa',
    tableNote: 'Cara a cara, con un solo teléfono o cada quien con el suyo',
    repair: 'Cuando es difícil',
    repairNote: 'Una pausa, y un camino de vuelta',
    ideas: 'Dos minutos',
    ideasNote: 'Algo pequeño, ahora mismo',
    topics: 'Algo de que hablar',
    topicsNote: 'Según el ánimo, con una pregunta para empezar',
    cards: 'Cartas',
    cardsNote: 'Para sacar, para imprimir y para escribir',
  },
  all: 'Todo lo que hay',
  groups: {
    'every-day': 'Cosas pequeñas de cada día',
    talks: 'Charlas',
    listening: 'Escuchar',
    turning: 'Apoyarse',
    ours: 'Cercanía, rituales y promesas',
    clear: 'Decirlo con claridad',
    alone: 'Solo para ti',
  },
  earlier: 'Antes',
  earlierNote: 'Lo que se escribió aquí, empezando por lo más nuevo',
  nothingYet: 'Lo que se responda y escriba en este espacio se guardará aquí.',
  putAway:
    'Este espacio está apartado. Aquí no se pregunta nada. Lo que se escribió se puede seguir leyendo.',
  bringBack: 'Recuperarlo',
  yesWanted: 'A {name} le gustaría empezar esto contigo',
  alone:
    'Aún no hay nadie más aquí. Lo que escribas espera aquí, y lo sellado se abre cuando alguien se haya unido y también responda.',
  left: 'Este espacio tiene un solo miembro. Lo que se escribió aquí se puede seguir leyendo.',
  invite: 'Invitar a alguien',
} as const satisfies Translation<'together'>
