/** Sentences that ask anybody who answers for general knowledge or a made-up text: no business of a posting, and tried on machines. Pure. */

/** A question of a posting speaks of the work, the employer or the reader; one for a machine speaks of the world. */
const postingWords =
  /(?<!\p{L})(?:you|your|yours|we|our|ours|us|my|here|jobs?|roles?|positions?|teams?|compan(?:y|ies)|careers?|appl(?:y|ies|ication|ications)|candidates?|applicants?|benefits?|salary|travel|remote|interviews?|skills?|tools|qualifications?|requirements?|responsib\p{L}+|successful|success|culture|opportunit(?:y|ies)|customers?|clients?|hiring|work (?:at|here|with|for)|working|du|sie|wir|uns|dein|deine|ihr|ihre|nous|vous|notre|votre|nos|vos|postuler|te|ti|nosotros|nuestro|tu|você|nós|voi|noi)(?!\p{L})/iu

/** What a question of knowledge begins with. "What is Acme?" is how employers introduce themselves, so "what is" needs "the ... of". */
const quizOpenings: readonly RegExp[] = [
  /^(?:what|which)(?:['’]s| is| are| was| were) (?:(?:the|an?|some) )?[^?]*\b(?:of|between|usually)\b|^(?:what|which) (?:is|are|was|were) the [^?]*\b(?:for|in|formula|temperature)\b/iu,
  /^who(?:['’]s)? (?:wrote|writes|composed|composes|painted|invented|discovered|directed|founded|won|wins|sang|built|killed|developed the|is the author|is the president|was the)\b/iu,
  /^(?:how) (?:do|does|did|can|would|should) (?:i|one|someone|an?|the|\p{L}+(?: \p{L}+)?) (?:solve|make|write|use|lift|cook|bake|calculate|create|install|build|learn|work|form|happen|differ|start|fix|grow|prepare|convert|affect|function)\b/iu,
  /^(?:when|in (?:what|which) (?:year|century)) (?:was|were|did|is) /iu,
  /^(?:wer|was|wann|wie) (?:hat|haben|war|ist die|sind die|funktioniert|kocht|macht)\b/iu,
  /^comment (?:cuisiner|faire|fabriquer|préparer|fonctionne|écrire|calculer)\b|^(?:qui a|quelle est la|quel est le|quels sont les) /iu,
  /^(?:quem|quién|chi) (?:compôs|escreveu|inventou|escribió|compuso|inventó|pintó|ha )|^(?:bagaimana cara|siapa yang|apa itu)\b|^(?:qual é a|cuál es la|qual è la) (?:capital|diferen)/iu,
]

/** Told without a question mark, at the head of a sentence. */
const quizOrders: readonly RegExp[] = [
  /^(?:(?:can|could|would) you )?(?:please )?(?:explain|describe|discuss|summari[sz]e|outline|break down) (?:to me )?(?:all )?(?:the |an? )?(?:theor(?:y|ies)|process of|concepts? of|principles?|difference|meaning of|history of|plot|rules of|life ?cycle|compound|causes|significance of|symptoms)\b/iu,
  /^(?:please )?explain how \p{L}+(?: \p{L}+)? works?\b/iu,
  /^(?:(?:can|could|would) you )?(?:please )?(?:write|compose|provide|tell(?: me)?|give(?: me)?|create|generate|draft|narrate)(?: me)? (?:an?|another|some) (?:\p{L}+ ){0,2}(?:poem|haiku|limerick|song|joke|riddle|pun|fun fact|fairy tale|acrostic|recipe|short story|fictional|story about|essay (?:on|about)|review of the (?:book|film|movie))\b/iu,
  /^(?:please )?(?:list|name|recommend|suggest) (?:\d+|two|three|four|five|ten|an?|some)(?: good| famous| popular)? (?:countries|cities|animals|planets|rivers|books?|movies?|films?|songs?|recipes?|restaurants?|jokes?|fun facts?|capitals|presidents)\b|^what(?:['’]s| is) a good (?:name|joke|recipe|movie|book)\b/iu,
  /^(?:draft|write|compose|develop|prepare) (?:an?|the) (?:introduction for an essay|letter to (?:an?|the|your|my) \p{L}+ (?:requesting|asking|about)|speech (?:on|about)|essay)\b/iu,
  /^(?:please )?translate (?:the (?:following|word|sentence|phrase|text)|this|['"‘“])|^how do you say ['"‘“]|^what(?:['’]s| is) ['"‘“][^'"’”]{2,40}['"’”] in \p{L}|^provide the \p{L}+ (?:equivalent|translation|word)/iu,
  /^(?:(?:can|could) you )?(?:please )?(?:show me|provide|give me) (?:an?|some) (?:simple |short )?(?:\p{Lu}\p{L}+ )?(?:function|script|program|code|example of how) (?:to|that|for)\b/iu,
  /^in (?:the (?:movie|film|book|novel|play)|shakespeare)\b[^\n]{0,80}['"’”],/iu,
  /^(?:in the form of|in a short text|in the style of)\b[^.?\n]{0,40},? (?:provide|reflect|write|explain|describe|give)\b/iu,
]

const sentences = /[^.!?？؟;\n]+(?:[.!?？؟;]+|$)/gmu

/** The same question in a script that the rest of the text is not written in. */
const foreignQuestion =
  /^(?=.*[\p{Script=Greek}\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Hiragana}])[^\p{Script=Latin}\n]{8,200}[?？؟;]$/u

/** The first sentence of the kind; null for nearly every posting. */
export function findQuizQuestion(text: string): string | null {
  const isLatin = countOf(text, /\p{Script=Latin}/gu) > countOf(text, /\p{L}/gu) / 2
  for (const [match] of text.matchAll(sentences)) {
    const sentence = match.replace(/^[\s•*–—"'“”()\d-]*(?:[QA]\s?:\s*)?/u, '').trim()
    if (sentence.split(/\s+/u).length < 4 && !foreignQuestion.test(sentence)) continue
    if (isLatin && foreignQuestion.test(sentence)) return sentence
    if (quizOrders.some((order) => order.test(sentence))) return sentence
    const isQuestion = sentence.endsWith('?')
    if (isQuestion && !postingWords.test(sentence) && quizOpenings.some((one) => one.test(sentence))) return sentence
  }
  return null
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
