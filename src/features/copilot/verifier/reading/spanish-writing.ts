/** Spanish short forms, dates, units and turns of phrase that say the same, in one form each. Both texts are read in it. */

/** What is written, and the form that stands for it. */
export type Form = readonly [RegExp, string | ((whole: string) => string)]

const months = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre'
const shortMonths: Readonly<Record<string, string>> = {
  ...{ ene: 'enero', feb: 'febrero', mar: 'marzo', abr: 'abril', may: 'mayo', jun: 'junio', jul: 'julio' },
  ...{ ago: 'agosto', sep: 'septiembre', sept: 'septiembre', set: 'septiembre', oct: 'octubre', nov: 'noviembre' },
  dic: 'diciembre',
}

const ordinals: Readonly<Record<string, string>> = {
  ...{ primero: '1.o', primer: '1.o', segundo: '2.o', tercero: '3.o', tercer: '3.o', cuarto: '4.o', quinto: '5.o' },
  sexto: '6.o',
}
const ordinal = Object.keys(ordinals).join('|')

const inOrdinals = (whole: string): string =>
  whole.replace(
    new RegExp(`(?<!\\p{L})(?:${ordinal})(?!\\p{L})`, 'giu'),
    (word) => ordinals[word.toLowerCase()] ?? word,
  )

const abbreviations: readonly (readonly [short: string, long: string])[] = [
  ['Ayto', 'Ayuntamiento'],
  ['Dpto', 'Departamento'],
  ['Depto', 'Departamento'],
  ['Admón', 'Administración'],
  ['Univ', 'Universidad'],
  ['Hosp', 'Hospital'],
  ['Cía', 'Compañía'],
  ['Prov', 'Provincia'],
  ['aprox', 'aproximadamente'],
  ['mín', 'mínimo'],
  ['máx', 'máximo'],
]

export const spanishForms: readonly Form[] = [
  ...abbreviations.map(([short, long]): Form => [new RegExp(`(?<![\\p{L}])${short}\\.`, 'gu'), long]),
  [/(?<![\p{L}-])FP(?![\p{L}-])/gu, 'Formación Profesional'],
  [/(?<!\p{L})CFGS(?!\p{L})/gu, 'Ciclo Formativo de Grado Superior'],
  [/(?<!\p{L})CFGM(?!\p{L})/gu, 'Ciclo Formativo de Grado Medio'],
  // Dates: "may. 2018", "abril-junio de 2021", "de junio a septiembre de 2016".
  [
    new RegExp(`(?<!\\p{L})(?:${Object.keys(shortMonths).join('|')})\\.?(?= (?:de )?(?:19|20)\\d\\d)`, 'giu'),
    (whole) => shortMonths[whole.toLowerCase().replace('.', '')] ?? whole,
  ],
  [
    new RegExp(`(?<!\\p{L})(${months}) ?(?:[-–/]| a | hasta ) ?(?=(${months}) (?:de )?((?:19|20)\\d\\d))`, 'giu'),
    '$1 de $3 a ',
  ],
  [
    new RegExp(`(\\d{1,2}) de (${months}) (?:al?|hasta el) (?=\\d{1,2} de (?:${months}) de ((?:19|20)\\d\\d))`, 'giu'),
    '$1 de $2 de $3 a ',
  ],
  // "2.º", "2º", "segundo de Primaria".
  [/(?<=\d)\.?[oaº](?![\p{L}\p{N}])/gu, '.o'],
  [
    new RegExp(
      `(?<!\\p{L})(?:(?:${ordinal})(?:, | y | a | de ))+(?=(?:la )?(?:ESO|Primaria|Bachillerato|Infantil|Educación|curso))`,
      'giu',
    ),
    inOrdinals,
  ],
  // Units and amounts.
  [/(?<=\d) ?hectáreas?(?!\p{L})/giu, ' ha'],
  [/(?<=\d) ?(?:hs?|hrs?|horas?)\.? ?\/ ?(?:semanales|semana|sem\.?)(?!\p{L})/giu, ' horas a la semana'],
  [/(?<=\d) ?(?:hs?|hrs?|horas?)\.? ?\/ ?(?:día|diarias)(?!\p{L})/giu, ' horas al día'],
  [/(?<=horas?) semanales(?!\p{L})/giu, ' a la semana'],
  [/(?<=horas?) (?:diarias|por día)(?!\p{L})/giu, ' al día'],
  [/(?<=\d) ?(?:hs|hrs?)\.?(?= )/giu, ' horas'],
  [/(?<=\p{L}|\d) ?\/ ?(semana|mes|día|hora|turno)(?!\p{L})/giu, ' por $1'],
  [/(?<=\d) ?(?:metros cuadrados|m²)(?!\p{L})/giu, ' m2'],
  [/(?<=\d) ?(?:metros cúbicos|m³)(?!\p{L})/giu, ' m3'],
  [/(?<=\d) ?litros(?!\p{L})/giu, ' l'],
  [/(?<!\p{L})medio kilo(?!\p{L})/giu, '500 g'],
  [/(?<!\p{L})un cuarto de hora(?!\p{L})/giu, '15 minutos'],
  [/(?<!\p{L})dos docenas de(?!\p{L})/giu, '24'],
  [/(?<!\p{L})tres docenas de(?!\p{L})/giu, '36'],
  [/(?<!\p{L})cuatro docenas de(?!\p{L})/giu, '48'],
  [/(?<!\p{L})(?<!media )(?<!más de )una docena de(?!\p{L})/giu, '12'],
  [/(?<!\p{L})media docena de(?!\p{L})/giu, '6'],
  [/(?<!\p{L})un par de(?!\p{L})/giu, '2'],
  [/(?<!\p{L})en torno a (?=\d)/giu, 'unos '],
  [/(?<!\p{L})alrededor de (?=\d)/giu, 'unos '],
  [/(?<!\p{L})(?:quincenal(?:es|mente)?|cada (?:quince|15) días|cada quincena)(?!\p{L})/giu, 'cada 2 semanas'],
  [/(?<!\p{L})a diario(?!\p{L})/giu, 'diariamente'],
  [/(?<!\p{L})(?:cada|todos los) días?(?!\p{L})/giu, 'diariamente'],
  [/(?<!\p{L})(?:cada semana|todas las semanas)(?!\p{L})/giu, 'semanalmente'],
  [/(?<!\p{L})(?:cada mes|todos los meses)(?!\p{L})/giu, 'mensualmente'],
  [/(?<!\p{L})(?:cada año|todos los años)(?!\p{L})/giu, 'anualmente'],
  [/(?<!\p{L})todos los (lunes|martes|miércoles|jueves|viernes|sábado|domingo)s?(?!\p{L})/giu, 'cada $1'],
  [/(?<!\p{L})todas las (mañana|tarde|noche)s(?!\p{L})/giu, 'cada $1'],
  [/(?<!\p{L})de (?:forma|manera) (diaria|semanal|mensual|anual|trimestral)(?!\p{L})/giu, '$1mente'],
  [/(?<=\d) ?(?:mil) (?=euros|€)/giu, '.000 '],
  [/(?<!\p{L})(?:carnet|permiso|licencia) de (?:conducir|conducción|manejo)(?!\p{L})/giu, 'carné de conducir'],
  [
    /(?<!\p{L})(?:carné|carnet|permiso) (?:de )?(?:tipo |clase )?(?=[ABCD][E1]?(?![\p{L}\p{N}]))/giu,
    'carné de conducir ',
  ],
  // Turns of phrase.
  [/(?<!\p{L})en un solo (?=\p{L})/giu, 'en un '],
  [
    /(?<!\p{L})(?:ocup|desempeñ|ejerc)(?:é|í|aba|ía|ando|iendo) (?:el |las? )?(?:puesto|cargo|funciones) de(?!\p{L})/giu,
    'como',
  ],
  [/(?<!\p{L})ejerc(?:í|ía|iendo) (?:de|como)(?!\p{L})/giu, 'como'],
  [/(?<!\p{L})(?:ubicad|situad|sit)[oa]s? en(?!\p{L})/giu, 'en'],
  [/(?<!\p{L})en la (?:ciudad|localidad) de(?!\p{L})/giu, 'en'],
  [/(?<!\p{L})(?:durante|por) un per[ií]odo de(?!\p{L})/giu, 'durante'],
  [/(?<!\p{L})(?:dirigid|destinad|orientad)[oa]s? a(?= (?:los?|las?|el|un|una|\p{Ll}))/giu, 'para'],
  [/(?<!\p{L})(?:relacionad|relativ)[oa]s? (?:con|a)(?!\p{L})/giu, 'sobre'],
  [/(?<!\p{L})(?:por medio|con ayuda|mediante el uso) de(?!\p{L})/giu, 'mediante'],
  [/ por mí(?=[.,;)]|$)/gmu, ''],
  [/(?<!\p{L})en (?:calidad|funciones) de(?!\p{L})/giu, 'como'],
  [/(?<!\p{L})(?:con el cargo|en el puesto|en el cargo|con la categoría|con el puesto) de(?!\p{L})/giu, 'como'],
  [/(?<!\p{L})entre otr[oa]s(?: (?:cosas|tareas|funciones))?(?!\p{L})/giu, ''],
  [/(?<!\p{L})a lo largo de(?!\p{L})/giu, 'durante'],
  [/(?<!\p{L})a través de(?!\p{L})/giu, 'mediante'],
  [/(?<!\p{L})con el fin de(?!\p{L})/giu, 'para'],
  [/(?<!\p{L})a fin de(?= \p{L}+r(?!\p{L}))/giu, 'para'],
  [/(?<!\p{L})centro de salud(?!\p{L})/giu, 'ambulatorio'],
]
