/** What a title says of the work, without level, place and form: so that "Senior Data Engineer (m/f/d)" and "Data Engineer II" are one. Pure. */

/** Levels and forms of work; of several languages, as titles mix them. */
const notOfTheRole =
  /(?<![\p{L}\p{N}])(?:senior|sr|junior|jr|lead|principal|staff|associate|graduate|entry[- ]level|mid[- ]level|intern(?:ship)?|trainee|werkstudent(?:in)?|praktikant(?:in)?|head of|remote|hybrid|onsite|full[- ]?time|part[- ]?time|vollzeit|teilzeit|freelance|contract|befristet|i{1,3}|iv|[1-5])(?![\p{L}\p{N}])\.?/giu
const inBrackets = /\([^)]*\)|\[[^\]]*\]/gu
/** "Data Engineer - Payments", "Data Engineer, Berlin", "Data Engineer | Remote". */
const afterRole = /\s+[-–—|@:]\s+.*$|[,;|].*$/u
/** "m/w/d", "f/m/x", "all genders", and the endings of German titles. */
const genders = /(?<![\p{L}])(?:[mfwdxi](?:\s*[/|]\s*[mfwdxi]){1,3}|all genders)(?![\p{L}])/giu
const germanEndings = /(?:[*:_/]-?in(?:nen)?)(?![\p{L}])/gu

/** Equal for titles of the same work, in lower case; the whole title where nothing else is left. */
export function roleOfTitle(title: string): string {
  const whole = title.toLowerCase().replaceAll(/\s+/gu, ' ').trim()
  const role = whole
    .replaceAll(inBrackets, ' ')
    .replaceAll(genders, ' ')
    .replaceAll(germanEndings, '')
    .replace(afterRole, '')
    .replaceAll(notOfTheRole, ' ')
    .replaceAll(/[^\p{L}\p{N}+#./& -]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s/&.-]+|[\s/&-]+$/gu, '')
  return (role || whole).slice(0, 100)
}
