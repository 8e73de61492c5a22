/** Which questions of application forms only the person may answer. A word list in the languages forms mostly come in. */

/**
 * Protected traits, health, record, beliefs, pay: a wrong or outdated answer harms, and the law of many places lets one
 * decline. Words are parts of words on purpose: "disab" finds disability and disabled.
 */
const sensitiveWords: readonly RegExp[] = [
  /\b(?:gender|sex|sexual|pronouns?|transgender|lgbt\w*|orientation|geschlecht|género|sexe)\b/iu,
  /\b(?:race|racial|ethnic\w*|hispanic|latin[oaex]|national origin|nationality|citizen\w*|herkunft|staatsangehörigkeit|nacionalidad|nationalité|etnia)\b/iu,
  /\b(?:disab\w*|handicap\w*|impairment|medical|health|illness|pregnan\w*|behinderung|gesundheit\w*|discapacidad|embarazo|santé)\b/iu,
  /\b(?:veteran\w*|military|protected class)\b/iu,
  /\b(?:religio\w*|faith|church|politic\w*|union member\w*|konfession|religión)\b/iu,
  /\b(?:age|date of birth|birth ?date|birthday|born|geburtsdatum|alter|edad|fecha de nacimiento|âge)\b/iu,
  /\b(?:marital|married|family status|children|familienstand|estado civil|état civil)\b/iu,
  /\b(?:criminal|convict\w*|felony|misdemeanou?r|arrest\w*|background check|vorstrafen|führungszeugnis|antecedentes)\b/iu,
  /\b(?:salary|compensation|pay expectation|current pay|gehalt\w*|sueldo|salario|salaire)\b/iu,
  /\b(?:social security|ssn|passport|national id|tax id|driver'?s licen[cs]e number|bank account|iban|steuer-?id)\b/iu,
  /\b(?:drug test|drugs?|alcohol|credit (?:check|history))\b/iu,
  /\b(?:e-?signature|sign here|i certify|under penalty)\b/iu,
]

export const isSensitiveQuestion = (question: string): boolean => sensitiveWords.some((words) => words.test(question))
