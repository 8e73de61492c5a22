/** Orders to a machine in a posting: they are never followed, and the person is told that the posting tried. Pure. */

/** What is said to programs and not to people; sentences that postings say to applicants ("include a portfolio") are not among them. */
const orders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|neglect|skip)\b[^.\n]{0,60}\b(?:instructions?|prompts?|rules?|directions?|guidelines?|commands?|context|polic(?:y|ies)|restrictions?|filters?|everything (?:above|before)|all (?:above|before|previous))\b/iu,
  /\b(?:system|developer|hidden|initial|original|secret)[ -](?:prompt|message|instructions?)\b/iu,
  /\byou(?:'re| are| will be| must be)? (?:now|no longer|going to (?:be|act|pretend|play|roleplay|simulate))\b[^.\n]{0,80}\b(?:ai|assistant|chat ?bot|gpt|model|bot|dan|free|restricted|bound|unfiltered|persona|character|roleplay|mode)\b/iu,
  /\b(?:act|behave|respond|answer|reply) as (?:if you|an?|the)\b[^.\n]{0,60}\b(?:ai|ai assistant|(?<!\/ ?)chat ?bot|gpt|language model|bot|dan|terminal|interpreter)\b(?!\/)/iu,
  /\b(?:pretend|role-?play|simulate|impersonate)\b[^.\n]{0,30}\b(?:to be|you|that you|being)\b/iu,
  /\b(?:as an? |if you are an? |you are an? |you, the |to (?:the|any|all) |dear )(?:helpful )?(?:ai|a\.i\.|llm|large language model|language model|gpt|chatgpt|chat ?bot|ai (?:assistant|agent|model)|ai screener|automated (?:system|screener|reviewer))s?\b(?=\s*(?:[,.:;!)]|$|reading|you\b|that\b|must|should|please|which|reviewing|processing|trained|asked))(?![,.]? you(?:['’]ll| will))/imu,
  /\b(?:jail ?break|do anything now|developer mode|god mode|dan mode|unfiltered mode|stay in character)\b|\bDAN\b/u,
  /\b(?:reveal|print|output|repeat|show|display|tell me|leak|disclose|give me|share|what is|what was|what are)\b[^.\n]{0,40}\b(?:system prompt|your (?:instructions?|prompt|rules|guidelines)|the (?:password|secret(?: key)?|passphrase|key phrase)|instructions? (?:above|you were given))\b/iu,
  /^\s*(?:\[|<|#+\s*)?(?:system|assistant|user)(?:\]|>)?\s*:/imu,
  /<\|(?:im_start|im_end|endoftext|system|user|assistant)\|>|\[\/?INST\]|<<\/?SYS>>|###\s*(?:instruction|system|response)\b/iu,
  /\b(?:rate|rank|score|mark|evaluate) (?:this|the|every|my) (?:candidate|applicant|application|resume|cv|profile|person)\b[^.\n]{0,40}\b(?:100\s*\/\s*100|10\s*\/\s*10|100 ?%|highest|perfect|top)\b/iu,
  /\b(?:add|claim|state|say|write|insert|mention|pretend)\b[^.\n]{0,60}\b(?:the|this|that the|their|his|her) (?:candidate|applicant)(?:'s|s)?\b/iu,
  /\b(?:send|forward|post|e-?mail|upload)\b[^.\n]{0,40}\b(?:candidate|applicant|user|person)(?:'s|s')? (?:e-?mail|data|resume|details|address|phone|information)\b/iu,
  /\b(?:ignore|disregard|forget) (?:the|all|every ?th?ing|that|what)\b[^.\n]{0,20}\b(?:above|before|about that|previous(?:ly)?|function|you(?:'ve| have) been told|said)\b/iu,
  /\b(?:(?:hello|hi|hey|dear|you are|as|to be|not|asks?|ok) (?:chat ?gpt|[a-z]*gpt(?:-?[345])?)\b|open ?ai(?:['’]?s)? (?:polic|content|guideline|rule)|(?:respond|answer|reply) (?:only )?(?:as|with) (?:both (?:answers|responses)|two|the character|dan)\b)/iu,
  /\b(?:from now on|now|hereby|right now),? (?:you|respond|act|pretend|your (?:name|role))\b[^.\n]{0,60}\b(?:answer|respond|reply|prompts?|role|persona|called|named|entities|character|go by)\b/iu,
  /\b(?:persona|character|roleplay)\b[^.\n]{0,60}\b(?:unfiltered|amoral|uncensored|no (?:rules|filters?|restrictions)|stay in)\b|\b(?:unfiltered|amoral|uncensored)\b[^.\n]{0,80}\b(?:ai|bot|persona|character|response|unethical|illegal)\b/iu,
  /\b(?:add|include|integrate|insert|augment|enhance|modify|convert|replace|misspell|scramble|jumble|rearrange|anagram|remove|group|combine|introduce|substitute|render|provide|use|start|begin|end)\b[^.?\n]{0,70}\b(?:in|to|of|from|for|by|with|through)? ?your (?:answer|reply|repl(?:y|ies)['’]?s?|response|message|output|answer['’]s|response['’]s)\b/iu,
  /\b(?:modify|augment|enhance|integrate|render|scramble|provide|jumble)\b[^.\n]{0,60}\byour (?:answer|reply|response|message)\b|\bin (?:your|the) (?:response|reply|answer), (?:suggest|tease|add|say|mention|include|write)\b/iu,
  /\b(?:add|include|integrate|insert)\b[^\n]{0,120}\b(?:to|in|into) your (?:answer|reply|response)\b/iu,
  /\b(?:statement|sentence|tip|reminder|headline|link)\b[^\n]{0,60}\bin your (?:answer|reply|response)\b/iu,
  /\b(?:code (?:snippet|block|section|excerpt|fragment|segment|portion)|snippet of code|piece of code)\b[^.\n]{0,40}(?::|\binto? (?:your|the|it)\b)/iu,
  /\b(?:share|tell|give|write|confirm|reveal|say|what(?:'s| is| would)|know|need|about|encode|in)\b[^.?!\n]{0,50}\b(?:(?:your|the|our|my|system) (?:system )?(?:password|passcode(?: phrase)?|secret key|confidential string)|the user(?:['’]s)? (?:e-?mail|birth|name|initials|favou?rite|data|current))/iu,
  /\b(?:can|could) you (?:please )?(?:tell me|translate|decode|encode|write a (?:poem|story|letter|paragraph)|give me|share your)\b|\b(?:write|compose) (?:a|an|me a) (?:poem|haiku|acrostic|phishing|song|rap)\b/iu,
  /\b(?:system (?:mode|override|upgrade)|security override|(?:admin|debug|maintenance|god|developer) mode) (?:mode|activated|confirmed|enabled|on)\b|\bI['’]m (?:God|a god|your (?:boss|creator|developer)|the (?:maintainer|president))\b/iu,
  /\b(?:kennwort|passwort|contraseña|mot de passe|password)\s*\?|(?:パスワード|비밀번호|密码)/iu,
  /(?:무시하십시오|무시하세요|無視して|अनदेखी|忽略(?:之前|以上|所有)|αγνοήστε|игнорируй|تجاهل)/iu,
  /\b(?:vergessen|ignorieren) sie\b[^.\n]{0,60}\b(?:anweisung|regel|vorgabe|vorherig)/iu,
  /\bignore (?:as|todas as|todas las|las|le|la|tutte le|les) (?:instru|págin|istruz)/iu,
  /<!--[^>]{0,400}\b(?:ignore|state|say|print|admit|output|declare)\b|[01]{8}(?: [01]{8}){4,}|(?:\b[0-9a-f]{2} ?){24,}/iu,
  /\b(\p{L}{3,}(?: \p{L}+){0,2}|\d{3,})(?: \1){6,}/u,
  /\b(?:ignoriere?|vergiss|missachte)\b[^.\n]{0,60}\b(?:anweisung|regel|vorgabe|befehl|prompt|oben)/iu,
  /\b(?:ignora|olvida|omite)\b[^.\n]{0,60}\b(?:instrucci|regla|orden|indicaci|anterior)/iu,
  /\b(?:ignorez|oubliez|ignore)\b[^.\n]{0,60}\b(?:instructions pr|consignes|règles)/iu,
]

const maxShown = 5
const maxQuoteChars = 160

/** The first few sentences of the posting that give orders to a machine; empty for nearly every posting. */
export function findInjectedOrders(postingText: string): string[] {
  const found = new Map<number, string>()
  for (const order of orders) {
    const match = order.exec(postingText)
    if (match === null) continue
    const start = postingText.lastIndexOf('\n', match.index) + 1
    const end = postingText.indexOf('\n', match.index + match[0].length)
    const line = postingText.slice(Math.max(start, match.index - 40), end < 0 ? undefined : end)
    found.set(start, line.replace(/\s+/gu, ' ').trim().slice(0, maxQuoteChars))
  }
  return [...found.values()].slice(0, maxShown)
}
