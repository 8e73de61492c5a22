/** Degrees with their short forms, and languages with the words for how well one speaks them. */

/** `kind: forms`; a kind `a/b` implies the more general kind `a` (a BSc is a bachelor's degree). */
const degreeTable = `
doctor: doctorate|doctoral|doctor of philosophy|phd|ph.d|ph d|dphil|doktor|promotion zum dr|doctorado|doctoral degree|dr rer nat|dr.-ing
doctor/md: doctor of medicine|m.d|md degree
doctor/jd: juris doctor|j.d|jd
doctor/edd: doctor of education|ed.d|edd
doctor/dnp: doctor of nursing practice|dnp
doctor/pharmd: doctor of pharmacy|pharmd|pharm.d
master: master|masters|master's|master degree|master's degree|masters degree|postgraduate degree|máster|maestría|magister
master/science: master of science|msc|m.sc|m.s|ms degree|ms in|scm
master/arts: master of arts|m.a|ma in|ma degree
master/business: master of business administration|mba|m.b.a
master/engineering: master of engineering|meng|m.eng
master/pharmacy: master of pharmacy|mpharm
master/physics: master of physics|mphys
master/chemistry: master of chemistry|mchem
master/mathematics: master of mathematics|mmath
master/integratedscience: master in science|msci
master/research: master of research|mres
master/philosophy: master of philosophy|mphil
master/architecture: master of architecture|m.arch|march degree
master/education: master of education|m.ed|med degree
master/laws: master of laws|llm degree|llm in|ll.m
master/nursing: master of science in nursing|msn
master/publichealth: master of public health|mph
master/socialwork: master of social work|msw
master/finearts: master of fine arts|mfa
master/publicadmin: master of public administration|mpa
bachelor: bachelor|bachelors|bachelor's|bachelor degree|bachelor's degree|bachelors degree|undergraduate degree|licenciatura|grado en
bachelor/science: bachelor of science|bsc|b.sc|b.s|bs in|bs degree
bachelor/arts: bachelor of arts|b.a|ba in|ba degree
bachelor/engineering: bachelor of engineering|beng|b.eng
bachelor/technology: bachelor of technology|btech|b.tech
bachelor/business: bachelor of business administration|bba|b.b.a
bachelor/commerce: bachelor of commerce|bcom|b.com
bachelor/laws: bachelor of laws|llb|ll.b
bachelor/nursing: bachelor of science in nursing|bsn
bachelor/education: bachelor of education|b.ed
bachelor/finearts: bachelor of fine arts|bfa
associate: associate degree|associate's degree|associates degree|associate of|foundation degree
associate/science: associate of science|associate of applied science|aas|a.a.s|a.s
associate/arts: associate of arts|a.a
associate/nursing: associate degree in nursing|associate's degree in nursing|adn
postgraduatecertificate: pgcert|pg cert|postgraduate certificate|pgce|postgraduate certificate in education
diploma: diploma|diplom|pgdip|postgraduate diploma|higher national diploma|hnd|graduate diploma|diplomado
staatsexamen: staatsexamen|state examination
school: high school|high school diploma|secondary school|ged|general educational development|general education development
school/alevel: a levels|a-levels|a level|a-level
school/gcse: gcse|gcses
school/abitur: abitur|bachillerato|baccalaureate
school/realschule: realschulabschluss|mittlere reife
apprenticeship: apprenticeship|ausbildung|berufsausbildung|formación profesional
honours: honours|honors|cum laude|magna cum laude|summa cum laude|with distinction|first class honours|first-class honours|dean's list|valedictorian
`
export const degreeForms: readonly { readonly kind: string; readonly form: string }[] = degreeTable
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [kind = '', forms = ''] = line.split(': ')
    return forms.split('|').map((form) => ({ kind, form }))
  })

const languageTable = `english englisch inglés|german deutsch alemán|french französisch francés|spanish spanisch español castellano|italian italienisch italiano|portuguese portugiesisch portugués|dutch niederländisch holandés neerlandés|polish polnisch polaco|russian russisch ruso|ukrainian ukrainisch ucraniano|czech tschechisch checo|slovak|hungarian ungarisch húngaro|romanian rumänisch rumano|bulgarian búlgaro|greek griechisch griego|turkish türkisch turco|arabic arabisch árabe|hebrew hebreo|hindi|urdu|bengali|punjabi|tamil|telugu|gujarati|marathi|mandarin|cantonese|chinese chinesisch chino|japanese japanisch japonés|korean koreanisch coreano|vietnamese|thai|tagalog filipino|indonesian|malay|swahili|amharic|somali|yoruba|igbo|hausa|zulu|afrikaans|swedish schwedisch sueco|norwegian noruego|danish dänisch danés|finnish|icelandic|estonian|latvian|lithuanian|croatian|serbian|bosnian|slovenian|albanian|macedonian|georgian|armenian|persian farsi|dari|pashto|kurdish|catalan catalán|basque euskera vasco|galician gallego|welsh|irish|gaelic|latin|asl|esperanto|creole|nepali|sinhala|khmer|lao|burmese|mongolian|kazakh|uzbek|azerbaijani|maltese|luxembourgish`

/** Any name of a language (lower case) -> its English name. */
export const languageNames: ReadonlyMap<string, string> = new Map(
  languageTable.split('|').flatMap((line) => {
    const names = line.split(' ')
    return names.map((name): [string, string] => [name, names[0] ?? name])
  }),
)

/** How well somebody masters something, 1 (has seen it) to 6 (native). */
export const proficiency: ReadonlyMap<string, number> = new Map(
  Object.entries({
    native: 6,
    mother: 6,
    bilingual: 6,
    c2: 6,
    muttersprache: 6,
    muttersprachler: 6,
    nativo: 6,
    nativa: 6,
    materna: 6,
    mastery: 6,
    master: 6,
    mastered: 6,
    guru: 6,
    'world-class': 6,
    fluent: 5,
    fluently: 5,
    fluency: 5,
    expert: 5,
    expertise: 5,
    experts: 5,
    c1: 5,
    verhandlungssicher: 5,
    fließend: 5,
    fluido: 5,
    experto: 5,
    deep: 5,
    extensive: 5,
    comprehensive: 5,
    thorough: 5,
    seasoned: 5,
    veteran: 5,
    specialist: 5,
    advanced: 4,
    proficient: 4,
    proficiency: 4,
    professional: 4,
    strong: 4,
    skilled: 4,
    solid: 4,
    b2: 4,
    adept: 4,
    accomplished: 4,
    avanzado: 4,
    fortgeschritten: 4,
    sehr: 4,
    competent: 4,
    good: 4,
    excellent: 5,
    gut: 4,
    gute: 4,
    intermediate: 3,
    working: 3,
    b1: 3,
    practical: 3,
    intermedio: 3,
    conversational: 2,
    a2: 2,
    elementary: 2,
    limited: 2,
    conversation: 2,
    basic: 1,
    basics: 1,
    beginner: 1,
    familiar: 1,
    familiarity: 1,
    exposure: 1,
    exposed: 1,
    introductory: 1,
    awareness: 1,
    rudimentary: 1,
    a1: 1,
    novice: 1,
    grundkenntnisse: 1,
    básico: 1,
    básica: 1,
    acquainted: 1,
    some: 1,
    aware: 1,
  }),
)
