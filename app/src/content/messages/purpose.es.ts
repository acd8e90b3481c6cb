import type { Translation } from '../messages.ts'

export const purposeEs = {
  title: 'Para qué es esto y cuándo no',
  lead: 'Para ti y para quien te aconseja. Dice qué puede hacer Attune, cuándo es mejor no abrirlo y hasta qué punto se sabe algo.',
  is: {
    title: 'Para qué es',
    habits:
      'Pequeñas costumbres para personas que están bastante bien entre sí y quieren algo más: dos o más que hablan por sí mismas, cada una porque quiere.',
    education:
      'Es aprendizaje y práctica. No es terapia, ni tratamiento, ni consejo sobre la salud, ni ayuda en una emergencia.',
    promise:
      'No promete nada sobre cómo les irá. Nadie lee lo que escribes, nadie te pone nota y a nadie se le cuenta nada.',
  },
  not: {
    title: 'Cuándo no usarlo',
    fear: 'Cuando una persona tiene miedo de la otra, o la otra la amenaza, le hace daño, la vigila o la controla. El maltrato lo ejerce una persona sobre otra; no es un problema que se resuelva hablando. Lo que cuentes podría usarse contra ti.',
    now: 'Cuando alguien está en peligro ahora o piensa en hacerse daño. Primero va la ayuda, de gente que sabe de esto.',
    pressed: 'Cuando una persona solo lo haría porque la otra quiere. Nadie tiene que dar razones.',
    ill: 'Cuando el alcohol, las drogas o una enfermedad mental deciden lo que pasa en casa y nadie lo trata. Primero pregunta a alguien con formación; los ejercicios para dos pueden esperar.',
    stuck:
      'Cuando abrirse duele una y otra vez, o mandan el silencio y la rabia. Pedir ayuda a alguien con formación es sensato, no es debilidad.',
    proof: 'Como prueba contra alguien, o para averiguar qué hace.',
    ask: 'Unas preguntas sobre tu seguridad',
  },
  kinds: {
    title: 'Tipos de ayuda',
    lead: 'Attune no recomienda a nadie ni gana nada con esto.',
    couple: 'Terapia de pareja, cuando ambos se atascan y nadie tiene miedo de la otra persona.',
    single:
      'Terapia para una persona, mejor cara a cara, cuando confiar o abrirse cuesta en general, o cuando tienes miedo.',
    programme: 'Un programa guiado de varias semanas, en línea o en grupo.',
    line: 'Una línea de crisis o un servicio contra el maltrato, en cualquier momento, también para preguntar.',
    note: 'Anota lo que elegiste',
    noteAlone: 'Lo que elijas puede ir en tu diario, cuando tengas uno aquí.',
  },
  sure: {
    title: 'Cuánto se sabe de esto',
    lead: 'Ningún estudio se hizo sobre Attune. Cada uno trató de algo parecido a una parte, con otras personas, casi siempre parejas o gente que no se conocía. La d dice cuánto se separaron dos grupos: cuanto mayor, más.',
    did: 'Quién hizo qué:',
    found: 'Qué resultó:',
    but: 'Qué no muestra:',
    where: 'Dónde está:',
    for: 'Detrás de: {practices}.',
    besides: {
      builder: 'Algo difícil, paso a paso',
      breath: 'Una respiración tranquila',
      intention: 'Tu intención',
      journal: 'Tu diario',
    },
    weight: {
      trial: 'comparado',
      observed: 'observado, no puesto a prueba',
      advice: 'consejo de la práctica',
    },
  },
  one: {
    title: 'En qué se apoya «{practice}»',
    none: 'Ningún estudio habla todavía de esto. Se apoya en los artículos con los que empezó Attune y en lo que aconsejan quienes acompañan a otras personas.',
    all: 'Todo, y lo que Attune no es',
  },
  rest: {
    title: 'Lo que solo dicen los artículos',
    lead: 'Attune nació de cuatro artículos sobre intimidad emocional. Lo que no tiene un estudio arriba se apoya en ellos y en lo que aconsejan profesionales:',
    claims:
      'Algunos de esos artículos también hacen publicidad. No repetimos ninguna de sus cifras, ni lo que dicen de las mujeres y los hombres en general.',
  },
  therapists: {
    title: 'Si aconsejas a otras personas',
    alone:
      'Antes de recomendar ejercicios para dos, pregunta a cada persona a solas si tiene miedo de la otra. La aplicación también pregunta, no guarda la respuesta ni la cuenta; no sustituye tu pregunta.',
    before:
      'La pausa, las frases con «yo siento» y todo ejercicio en común no sirven donde una persona controla a la otra: una pausa impuesta es en sí una forma de controlar.',
    see: 'No ves nada de lo que escriben, salvo que alguien te lo enseñe. No hay cuentas para profesionales.',
    more: 'Lo mismo con todas las referencias está en docs/evidence.md, en el código fuente.',
  },
} as const satisfies Translation<'purpose'>
