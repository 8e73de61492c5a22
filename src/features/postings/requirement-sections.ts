/** Which part of a posting a heading opens. */
import type { TextLine } from './text-parts.ts'

/** `skip` is what never asks for anything: the employer, its benefits, its hiring process, legal text. */
export type Section = 'must' | 'nice' | 'tasks' | 'skip' | 'other'

/** Asked in this order: "Preferred qualifications" is nice though it says qualifications. */
const headings: readonly (readonly [Section, RegExp])[] = [
  [
    'nice',
    /nice[- ]to[- ]have|\bbonus\b|\bpreferred\b|\bdesir(?:ed|able)\b|\bideally\b|\bplus(?:es|punkte)?\b|good to have|would be (?:great|nice|a plus)|extra credit|brownie points|von vorteil|w[uü]nschenswert|\bdeseables?\b|\bvalorables?\b|se valorar[aá]|un plus|\batouts?\b|appr[ée]ci[ée]|stand out|set you apart|icing on the cake|even better|added advantage|歓迎|尚可|우대/iu,
  ],
  [
    'skip',
    /^(?:seniority level|employment type|job function|industr(?:y|ies))$|\bbenefits?\b|\bperks?\b|we offer|what (?:we|you'?ll) (?:offer|get)|what'?s in it for you|\bour offer\b|\babout (?:us|the company|the team|our)\b|who we are|why (?:join|work|us|you'?ll love|you should)|our (?:values|mission|culture|story|commitment)|life at|equal (?:opportunity|employment)|\beeo\b|diversity|inclusion|accommodat|compensation|\bsalary\b|pay (?:range|transparency)|privacy|how to apply|interview process|hiring process|application process|next steps|the process|disclaimer|background check|additional information|wir bieten|das bieten wir|was wir (?:dir|ihnen)? ?bieten|unser angebot|deine vorteile|ihre vorteile|[uü]ber uns|wer wir sind|kontakt|bewerbung|(?:qu[eé]|te) ofrecemos|ofrecemos|beneficios|sobre nosotros|qui[eé]nes somos|nous offrons|ce que nous offrons|avantages|[aà] propos|qui sommes|wij bieden|wat (?:wij|we) bieden|over ons|arbeidsvoorwaarden|福利厚生|待遇|選考|혜택|복지|전형|채용 ?절차/iu,
  ],
  [
    'must',
    /\brequirements?\b|\bqualifications?\b|\brequired\b|what (?:we|you)(?:['’]ll| will|['’]re| are)? ?(?:need|bring|look(?:ing)? for|require|value|have|expect|want)|you(?:['’]ll| will)? (?:bring|have|need|must have)\b|you(?:['’]re| are) (?:a|an|the right|great|someone)\b|\bwho you are\b|\babout you\b|must[- ]haves?|\bskills?\b|\bexperience\b|looking for|ideal candidate|great (?:fit|addition|match)|right fit|you(?:['’]ll| will| may| might| could)? (?:be|thrive|fit|succeed|love this).{0,40}\bif\b|your (?:profile|background|expertise)|\bcompetenc(?:ies|es)\b|education|\bcredentials\b|certifications?|anforderung|(?:dein|ihr|das|unser) ?(?:\w+)? ?profil|qualifikation|was du mitbringst|(?:das|du|sie) bring(?:st|en)|mitbringen|voraussetzung|wen wir suchen|was wir (?:suchen|erwarten)|kenntnisse|\brequisitos\b|\bperfil\b|qu[eé] buscamos|lo que buscamos|buscamos|imprescindible|qu[eé] necesitas|conocimientos|profil (?:recherch[ée])?|votre profil|comp[ée]tences|ce que nous recherchons|functie-?eisen|wat (?:we|wij) vragen|wie (?:ben|zoeken)|jouw profiel|必須|応募資格|求める|자격 ?요건|지원 ?자격|필수|이런 ?분/iu,
  ],
  [
    'tasks',
    /responsibilit|what you(?:['’]ll| will) (?:do|be doing|work on|own|build)|you will\b|\byour (?:role|impact|mission|tasks|day)|the role\b|role overview|about the (?:job|role|position|opportunity)|duties|day[- ]to[- ]day|key (?:tasks|accountabilit)|in this role|how you(?:['’]ll| will) contribute|position summary|job (?:description|summary)|overview|aufgaben|was dich erwartet|responsabilidades|funciones|tareas|missions?\b|vos missions|taken\b|wat ga je doen|業務内容|仕事内容|담당 ?업무|주요 ?업무/iu,
  ],
]

/** Headings are short; a longer line is prose. */
const maxHeadingChars = 90

export interface HeadingMatch {
  readonly section: Section
  /** How many characters of the line are heading when the text goes on behind its colon; 0 when all is. */
  readonly rest: number
}

/**
 * The section a line opens; null when the line is no heading. Known words make a heading of any short line without a
 * full stop; an unknown short line ends the section before it only when it stands like one: with a colon, above a list, or
 * behind an empty line.
 */
export const sectionOfHeading = (
  { text: line, opensBlock }: TextLine,
  next: TextLine | undefined,
): HeadingMatch | null => {
  const colon = line.indexOf(':')
  const inline = colon < 3 || colon > 50 ? null : /^(?<head>[^:.]{3,50}):\s+(?=\S)/u.exec(line)
  if (inline !== null) {
    const section = isHeadingLike(inline.groups?.head ?? '') ? classify(inline.groups?.head ?? '') : null
    return section === null ? null : { section, rest: inline[0].length }
  }
  if (line.length > maxHeadingChars || /[.;,]$/u.test(line)) return null
  const followedByItem = next?.isItem === true
  const endsOpen = /[:：?]$/u.test(line) || line.endsWith('...') || line.endsWith('…')
  const section = classify(line)
  const words = line.split(' ').length
  if (section !== null && (followedByItem || endsOpen || words <= (opensBlock ? 6 : 2))) return { section, rest: 0 }
  const looksLikeHeading = followedByItem || line.endsWith(':') || (opensBlock && isHeadingLike(line))
  return looksLikeHeading ? { section: 'other', rest: 0 } : null
}

const classify = (line: string): Section | null => headings.find(([, pattern]) => pattern.test(line))?.[0] ?? null

/** Title Case or ALL CAPS of few words, as headings are. */
const isHeadingLike = (line: string): boolean => {
  const words = line.split(/\s+/u)
  return words.length <= 6 && /^[\p{Lu}\d¿¡]/u.test(line)
}
