/**
 * Words by which a sentence of a posting asks for something, and words by which it speaks of something else. These are asked of
 * every sentence: without the flag `u`, with which each boundary is looked for at twice the cost, and with one boundary before all
 * words that need one. Words without open a heading or a sentence that lost the space before it ("Data AnalystSalary range").
 */

/** Anywhere in a sentence they make all of it nice to have. */
const niceAnywhere =
  /\b(?:nice[- ]to[- ]have\b|(?:is|are|as|a|big|strong|huge|definite)\s+(?:an?\s+)?(?:added\s+|big\s+|huge\s+|strong\s+|definite\s+)?(?:plus|bonus|advantage|asset)\b|bonus points\b|preferred\b|desir(?:ed|able)\b|not (?:strictly )?(?:required|necessary|mandatory)\b|optional\b|would be (?:great|nice|helpful)\b|deseable|valorable|un plus\b|von vorteil|w[uü]nschenswert|se valorar[aá])|歓迎|尚可|우대/i
/** Only at the start: "5 years in sales, ideally in software" must have the 5 years. */
const niceAtStart =
  /^.{0,12}\b(?:bonus|preferably|ideally|plus|idealerweise|gerne auch|de pr[ée]f[ée]rence|id[ée]alement|bij voorkeur)\b/i
const must = /\b(?:required|must|mandatory|essential)\b/i
const inBrackets = /\([^()]{0,200}\)/gu

/** "Recruiting experience in Canada (preferred)". */
const niceBracket = /\((?:(?:strongly|highly) )?(?:preferred|desired|optional|a plus|a bonus|nice[- ]to[- ]have)\)\W*$/i
/** "Fluent in Polish, other languages are a plus" must have the Polish. */
const othersAreNice =
  /[,;–-]\s*(?:and\s+)?(?:any\s+)?(?:other|additional|further)\s[^,;.]{0,60}\b(?:plus|bonus|advantage|asset|preferred)\b/gi

/** "Bachelor's degree required, Master's preferred" stays a must; so does "one language (ideally Go)". */
export const isNiceByWords = (quote: string): boolean => {
  if (niceBracket.test(quote)) return true
  const plain = quote.replace(inBrackets, '').replace(othersAreNice, '')
  if (/\bnot (?:strictly )?(?:required|mandatory)\b/i.test(plain)) return true
  return (niceAnywhere.test(plain) && !must.test(plain)) || niceAtStart.test(plain)
}

const strong =
  /\b(?:\d{1,2}\s?\+?\s?(?:(?:-|–|to)\s?\d{1,2}\s?\+?\s?)?(?:years?|yrs?|jahre|a[ñn]os|ans|jaar)\b.{0,60}\b(?:experience|erfahrung|experiencia|exp[ée]rience|ervaring|work|background|in|of|as|with)|must (?:have|be|possess|hold|include|demonstrate)|(?:is|are) (?:required|mandatory|a must|essential|necessary)|required|you (?:have|must|need|should have|bring|possess|hold)|(?:bachelor|master|ph\.?d|doctorate|associate)(?:['’]?s)?\b.{0,40}\b(?:degree|in|or)|degree in|we(?:['’]re| are) looking for (?:someone|people|candidates))\b|\b(?:du (?:hast|bringst|verf[uü]gst)|sie (?:haben|verf[uü]gen|bringen)|abgeschlossenes?|imprescindible|se requiere|m[ií]nimo \d)/i

const weak =
  /\b(?:experience (?:with|in|of|using|working|building|designing|leading|managing)|proficien(?:t|cy)|familiar(?:ity)? with|knowledge of|expertise (?:in|with)|fluen(?:t|cy) in|understanding of|ability to|background in|track record|skilled in|certifi(?:ed|cation) in|eligib(?:le|ility) to work|right to work|work authori[sz]ation|security clearance)\b|kenntnisse|erfahrung (?:mit|in|als)|\b(?:flie[sß]+end|experiencia (?:en|con)|conocimientos? (?:de|en)|dominio de|exp[ée]rience (?:en|avec|dans)|ma[iî]trise|ervaring (?:met|in|als)|kennis van)/i

/** Enough on its own, wherever it stands. */
export const isStrongAsk = (quote: string): boolean => strong.test(quote) && !isOffer(quote)

/** Outside of any known section: a strong ask, or words of skill. */
export const asksForSomething = (quote: string): boolean => (weak.test(quote) || strong.test(quote)) && !isOffer(quote)

/** Sentences in which the employer speaks of itself, of what it gives, or of law. */
const others =
  /equal[- ]opportunit|fair chance|salary range|we (?:offer|provide|celebrate|value|believe|are committed|are proud)|paid time off|\b(?:regardless of|without regard to|race\b.{0,40}\b(?:religion|colou?r)\b|sexual orientation|gender identity|protected (?:veteran|by law|characteristic|class)|reasonable accommodation|disabilit(?:y|ies)\b.{0,60}\b(?:accommodat|status|act)|criminal (?:histor|record)|e-verify|privacy (?:policy|notice)\b|don['’]?t (?:meet|have|check|tick) (?:every|all)|meet (?:100|every|all)\b|encourage(?:d)? (?:you )?to apply|recruitment (?:agenc|fraud|scam)|unsolicited|we (?:do not|don['’]t|never) (?:accept|ask|charge|request)|pay (?:range|scale)\b|base (?:salary|pay)|401\(?k|health insurance|pto\b|parental leave|stock options|must be (?:completed|submitted|received)|not expected to (?:have|know|meet)|visa sponsorship|we (?:do )?sponsor|assistance during|scams?\b|geographic adjustment|please (?:contact|submit|send|e-?mail|note|reach out|apply|include)|any accommodation|(?:exhaustive|comprehensive|complete|all[- ]inclusive) list(?:ing)?\b|disciplinary action|(?:perform|performing) (?:this|the) (?:job|role) successfully|this job description|feel free to)/i

/** Whole paragraphs of law: discrimination, agencies, background checks, privacy. */
const law =
  /equal[- ]opportunit|\b(?:without regard to|regardless of (?:race|age|gender|sex)|race\b.{0,40}\b(?:religion|colou?r)\b|sexual orientation|gender identity|protected veteran|reasonable accommodation|criminal histor|e-verify|(?:staffing|recruitment|third[- ]party) agenc|unsolicited|privacy (?:policy|notice)|recruitment process)/i

/** Whether a paragraph speaks of law and not of the position. */
export const isAboutLaw = (paragraph: string): boolean => law.test(paragraph)

/** The employer explains, praises itself or invites: what it names there is its own. */
const employer =
  /^(?:we(?:['’](?:re|ve|ll))?|our|us|together|why|about us|that['’]s why|what makes|what we do|when you join|join us|as an? [\w -]{1,30}company|at \p{Lu}[\p{L}\p{N}&.-]+(?: \p{Lu}[\p{L}\p{N}&.-]+)?,? (?:we|our|“|"|you)|you(?:['’]ll| will)|project environment|benefits|perks|compensation|salary)\b/iu
const employerAsks = /\b(?:looking for|seek|require|need|expect|must|ask for|want)\b/i

/** "We use Tanka for configuration": no ask, unless it says so ("We are looking for ..."). */
export const speaksOfEmployer = (quote: string): boolean => employer.test(quote) && !employerAsks.test(quote)

export const isAboutOthers = (quote: string): boolean => others.test(quote)

/** "You have unlimited vacation" gives, it does not ask. */
const isOffer = (quote: string): boolean =>
  /\b(?:vacation|holidays|equity|perks|benefits|budget|allowance|stipend|discount|gym|lunch|insurance|pension|bonus scheme|opportunit(?:y|ies) to|chance to)\b/i.test(
    quote,
  )

/** Prose under a heading of requirements: "You enjoy working with people." */
export const speaksOfYou = (quote: string): boolean =>
  /^(?:you(?:['’](?:re|ve))?|du|sie|tu|vous|je)\s/iu.test(quote) &&
  !/^you (?:will|can|may|might)\b|^you['’]ll\b/iu.test(quote) &&
  !isOffer(quote)
