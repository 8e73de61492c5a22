/**
 * Reasons that the server gives, in German, by its own sentences: why a requirement is a gap, why a change is proposed, why the
 * verifier refuses it. `{}` stands for what differs each time, `{0}` is the first of them.
 */
export const reasonsDe: Readonly<Record<string, string>> = {
  // Requirements and facts
  'Nothing in the resume clearly speaks of it.': 'Nichts im Lebenslauf spricht deutlich davon.',
  'The resume says nearly the same in other words.': 'Der Lebenslauf sagt fast dasselbe mit anderen Worten.',
  'The resume does not name {}.': 'Der Lebenslauf nennt {0} nicht.',
  'The resume names {}, but not {}.': 'Der Lebenslauf nennt {0}, aber nicht {1}.',
  'The resume names {}, but none of {}.': 'Der Lebenslauf nennt {0}, aber nichts von {1}.',
  'The resume names {}, but not in the responsible role that is asked for.':
    'Der Lebenslauf nennt {0}, aber nicht in der verantwortlichen Rolle, die verlangt wird.',
  'Asks for {} or something like it; the resume shows no such degree.':
    'Verlangt {0} oder Ähnliches; der Lebenslauf zeigt keinen solchen Abschluss.',
  'Asks for {}; the resume does not say which degrees its education led to.':
    'Verlangt {0}; der Lebenslauf sagt nicht, zu welchen Abschlüssen die Ausbildung führte.',
  'Asks for {}; the resume names no education.': 'Verlangt {0}; der Lebenslauf nennt keine Ausbildung.',
  'Asks for {}; the resume shows a lower one.': 'Verlangt {0}; der Lebenslauf zeigt einen niedrigeren Abschluss.',
  'Asks for {} of a certain kind; whether yours counts as that is for you to say.':
    'Verlangt {0} einer bestimmten Art; ob Ihrer dazu zählt, sagen Sie selbst.',
  'Asks for {} in {}; whether yours counts as that is for you to say.':
    'Verlangt {0} in {1}; ob Ihrer dazu zählt, sagen Sie selbst.',
  'Asks for {}; the resume does not list {}.': 'Verlangt {0}; der Lebenslauf nennt {1} nicht.',
  'Asks for {}; the languages of the resume do not include {}.':
    'Verlangt {0}; unter den Sprachen des Lebenslaufs fehlt {1}.',
  'Asks for {}; the resume names it without saying how well.':
    'Verlangt {0}; der Lebenslauf nennt es, ohne zu sagen, wie gut.',
  'Asks for a team of {}; the largest in the resume is {}.':
    'Verlangt ein Team von {0}; das größte im Lebenslauf hat {1}.',
  'Asks for a team of {}; the resume does not say how large the team was.':
    'Verlangt ein Team von {0}; der Lebenslauf sagt nicht, wie groß es war.',
  'A resume does not say who may work where: only you know.':
    'Wer wo arbeiten darf, steht in keinem Lebenslauf: Das wissen nur Sie.',
  'Whether you hold or could get a clearance is for you to say.':
    'Ob Sie eine Sicherheitsüberprüfung haben oder bekämen, sagen Sie selbst.',
  'Whether you would travel is for you to say.': 'Ob Sie reisen würden, sagen Sie selbst.',
  'Whether the place suits you is for you to say.': 'Ob der Ort für Sie passt, sagen Sie selbst.',
  'Whether the hours suit you is for you to say.': 'Ob die Zeiten für Sie passen, sagen Sie selbst.',
  'A resume does not say it, and need not.': 'Ein Lebenslauf sagt das nicht und muss es nicht.',
  'Everyone says this of themselves; a resume cannot prove it.':
    'Das sagen alle von sich; ein Lebenslauf kann es nicht belegen.',
  'The resume dates no position, so {} years cannot be checked.':
    'Der Lebenslauf nennt keine Zeiten, also lassen sich {0} Jahre nicht prüfen.',
  'Asks for {} years; the dated positions cover {} together.':
    'Verlangt {0} Jahre; die Stationen mit Zeiten ergeben zusammen {1}.',
  'It asks for several lengths of experience, which only a person can weigh.':
    'Verlangt mehrere Längen an Erfahrung, die nur ein Mensch abwägen kann.',
  'Asks for {} years; the resume does not show of what kind its years are.':
    'Verlangt {0} Jahre; der Lebenslauf zeigt nicht, worin er sie hat.',
  'Asks for {} years; the positions that show {} cover {}.':
    'Verlangt {0} Jahre; die Stationen, die {1} zeigen, ergeben {2}.',
  'Asks for {} years; the positions that show {} surely cover only {}.':
    'Verlangt {0} Jahre; die Stationen, die {1} zeigen, ergeben sicher nur {2}.',

  // Changes
  'What the posting asks for comes first: "{}".': 'Was die Stelle verlangt, steht zuerst: „{0}“.',
  'What the posting speaks of comes first: "{}".': 'Wovon die Stelle handelt, steht zuerst: „{0}“.',
  'The resume is longer than two pages, its entry has {} lines, and this one meets nothing that the posting asks for.':
    'Der Lebenslauf ist länger als zwei Seiten, der Eintrag hat {0} Zeilen, und diese belegt nichts, was die Stelle verlangt.',
  'The posting writes it this way, and a machine that reads both looks for the same word.':
    'Die Stelle schreibt es so, und eine Maschine, die beides liest, sucht dasselbe Wort.',
  'Says what the letter is about.': 'Sagt, worum es im Anschreiben geht.',
  'The posting is in {}; this letter is in {}, so translate it before you send it.':
    'Die Stelle ist auf {0}, dieses Anschreiben auf {1}: Übersetzen Sie es, bevor Sie es senden.',
  'Ends the letter.': 'Beendet das Anschreiben.',
  'One of your latest positions.': 'Eine Ihrer letzten Stationen.',
  'One of your latest entries.': 'Einer Ihrer letzten Einträge.',
  'These lines speak of what the posting speaks of.': 'Diese Zeilen handeln von dem, wovon die Stelle handelt.',
  'These lines meet what the posting asks for.': 'Diese Zeilen belegen, was die Stelle verlangt.',
  'What you hold of what the posting asks for.': 'Was Sie von dem haben, was die Stelle verlangt.',
  'What your resume says of your education.': 'Was Ihr Lebenslauf zu Ihrer Ausbildung sagt.',
  'The skills of yours that the posting names.': 'Ihre Fähigkeiten, die die Stelle nennt.',
  'The languages of yours that the posting asks for.': 'Ihre Sprachen, die die Stelle verlangt.',
  'The skills your resume names first.': 'Die Fähigkeiten, die Ihr Lebenslauf zuerst nennt.',
  'Proposed by the model.': 'Vom Modell vorgeschlagen.',
  'Written by the model from these facts.': 'Vom Modell aus diesen Angaben geschrieben.',
  'It cites a fact that is not in the profile.': 'Es beruft sich auf eine Angabe, die nicht im Profil steht.',
  'The fact that it changes says something else by now.': 'Die Angabe, die es ändert, sagt inzwischen etwas anderes.',

  // Answers to forms, interviews
  'Only you answer this: nothing fills it in.': 'Das beantworten nur Sie: Nichts füllt es aus.',
  'Nothing in your profile answers this. Answer it yourself; keep the answer, and it is there the next time.':
    'Nichts in Ihrem Profil beantwortet das. Antworten Sie selbst; merken Sie die Antwort, dann ist sie beim nächsten Mal da.',
  'You answered "{}" with it.': 'Damit haben Sie „{0}“ beantwortet.',
  'From your profile.': 'Aus Ihrem Profil.',
  'Your facts in your words.': 'Ihre Angaben in Ihren Worten.',
  'Your facts in your words. How many years that makes, count and say yourself.':
    'Ihre Angaben in Ihren Worten. Wie viele Jahre das sind, zählen und sagen Sie selbst.',
  'A model wrote it; every word rests on the facts it cites.':
    'Ein Modell hat es geschrieben; jedes Wort ruht auf den Angaben, die es nennt.',
  'Say it with your own facts.': 'Sagen Sie es mit Ihren eigenen Angaben.',
  'A gap: your profile does not show it. Expect the question; say what is true, and what comes nearest.':
    'Eine Lücke: Ihr Profil zeigt es nicht. Rechnen Sie mit der Frage; sagen Sie, was stimmt und was dem am nächsten kommt.',
  'Your profile neither shows nor excludes it. If you have done it, add the fact; if not, say so.':
    'Ihr Profil zeigt es weder, noch schließt es das aus. Haben Sie es getan, fügen Sie die Angabe hinzu; wenn nicht, sagen Sie es.',
  'A minute: where you are now, what you did there, why you are here.':
    'Eine Minute: wo Sie jetzt sind, was Sie dort getan haben, warum Sie hier sind.',
  'Take us through your experience, since we ask for "{}".':
    'Führen Sie uns durch Ihre Erfahrung, denn wir verlangen „{0}“.',
  'Tell us about a time that shows this: "{}".': 'Erzählen Sie von einem Mal, das dies zeigt: „{0}“.',
  'Tell us about yourself.': 'Erzählen Sie uns von sich.',

  // A file that was read again
  'The document does not hold these words.': 'Das Dokument enthält diese Wörter nicht.',
  'It does not say which contact this is.': 'Es sagt nicht, welcher Kontakt das ist.',
  'It was read twice.': 'Es wurde doppelt gelesen.',
  'Its entry was not found.': 'Der Eintrag dazu wurde nicht gefunden.',

  // Versions of a profile
  'Imported {}': 'Eingelesen: {0}',
  'Copied from {}': 'Kopie von {0}',
  'Begun empty': 'Leer begonnen',
  'Added a fact': 'Eine Angabe hinzugefügt',
  'Changed a fact': 'Eine Angabe geändert',
  'Moved a fact': 'Eine Angabe verschoben',
  'Hid a fact': 'Eine Angabe verborgen',
  'Showed a fact': 'Eine Angabe wieder gezeigt',
  'Removed a fact': 'Eine Angabe entfernt',
  'Undid: {}': 'Rückgängig gemacht: {0}',
  'Went back to version {}': 'Zurück zu Fassung {0}',
  'Took in {} of {}': '{0} übernommen aus {1}',

  // Searches
  'The built-in model knows English: in {} postings are ranked by their words, and meaning helps little.':
    'Das eingebaute Modell kennt Englisch: In anderen Sprachen ordnen die Wörter die Stellen, und der Sinn hilft wenig.',

  // Mails
  'The mail {}.': 'Die Mail {0}.',
  'comes from its address': 'kommt von der Adresse der Firma',
  'is signed with its name': 'ist mit dem Namen der Firma unterschrieben',
  'names it in the subject': 'nennt die Firma im Betreff',
  'names it': 'nennt die Firma',
  'has the title in the subject': 'nennt die Stelle im Betreff',
  'has the title': 'nennt die Stelle',

  // The verifier
  "The posting says it, the person's own facts do not.": 'Die Stelle sagt es, die eigenen Angaben nicht.',
  'It turns the words of your facts about, and a model of language doubts that they still say the same. Keep the line as it was, or say it in your own words.':
    'Es stellt die Wörter Ihrer Angaben um, und ein Sprachmodell bezweifelt, dass sie noch dasselbe sagen. Behalten Sie die Zeile, wie sie war, oder sagen Sie es mit eigenen Worten.',
  'No single fact carries this statement; it mixes several facts.':
    'Keine einzelne Angabe trägt diese Aussage; sie mischt mehrere.',
  'These two statements come from different facts; no fact connects them.':
    'Diese zwei Aussagen kommen aus verschiedenen Angaben; keine verbindet sie.',
  'The rewrite says nothing.': 'Die Fassung sagt nichts.',
  'The rewrite cites no fact.': 'Die Fassung beruft sich auf keine Angabe.',
  'The text could not be verified, so it is refused.': 'Der Text konnte nicht geprüft werden, also wird er abgelehnt.',
  'This was done in another position than the one that is named with it.':
    'Das geschah in einer anderen Station als der, die dabei genannt wird.',
  'These statements belong to different positions.': 'Diese Aussagen gehören zu verschiedenen Stationen.',
  'The cited fact reports a change; "{}" claims to have caused it.':
    'Die Angabe berichtet eine Änderung; „{0}“ behauptet, sie bewirkt zu haben.',
  'The cited fact reports what happened; "{}" claims to have done it.':
    'Die Angabe berichtet, was geschah; „{0}“ behauptet, es getan zu haben.',
  'The cited fact does not say that one thing caused the other ("{}").':
    'Die Angabe sagt nicht, dass das eine das andere bewirkte („{0}“).',
  'The cited fact gives no charge of "{}".': 'Die Angabe gibt keine Verantwortung für „{0}“ her.',
  'The cited fact does not contain the degree "{}".': 'Die Angabe enthält den Abschluss „{0}“ nicht.',
  'The cited fact says "{}" of somebody or something else than the person.':
    'Die Angabe sagt „{0}“ von jemand oder etwas anderem als der Person.',
  'The cited fact does not contain the certificate or licence "{}".':
    'Die Angabe enthält das Zertifikat oder die Lizenz „{0}“ nicht.',
  'The cited fact has no period "{}".': 'Die Angabe enthält den Zeitraum „{0}“ nicht.',
  'The cited fact does not say that this still goes on ("{}").':
    'Die Angabe sagt nicht, dass das noch andauert („{0}“).',
  'The cited fact does not say "of the {}".': 'Die Angabe sagt nicht „of the {0}“.',
  'The cited fact does not contain the date "{}".': 'Die Angabe enthält das Datum „{0}“ nicht.',
  'The cited fact does not say that of each other: "{}".': 'Die Angabe sagt das nicht voneinander: „{0}“.',
  'The cited fact does not connect these words: "{}".': 'Die Angabe verbindet diese Wörter nicht: „{0}“.',
  'The cited fact counts something else.': 'Die Angabe zählt etwas anderes.',
  'The cited fact says "{}" of something else.': 'Die Angabe sagt „{0}“ von etwas anderem.',
  'The cited fact speaks of "{}", not of "{}".': 'Die Angabe spricht von „{0}“, nicht von „{1}“.',
  'The rewrite drops "{}": {}.': 'Die Fassung lässt „{0}“ weg.',
  'The name "{}" does not occur in the cited fact or in what it belongs to.':
    'Der Name „{0}“ kommt weder in der Angabe vor noch in dem, wozu sie gehört.',
  'The cited fact names "{}", but not as the place of work.': 'Die Angabe nennt „{0}“, aber nicht als Arbeitsort.',
  'The cited fact does not contain the amount "{}".': 'Die Angabe enthält die Menge „{0}“ nicht.',
  'The cited fact limits "{}" in another way (over, up to, nearly).':
    'Die Angabe begrenzt „{0}“ anders (über, bis zu, fast).',
  'The cited fact contains "{}", but as a number of something else.':
    'Die Angabe enthält „{0}“, aber als Zahl von etwas anderem.',
  'The cited fact gives "{}" over a time, not for each.': 'Die Angabe nennt „{0}“ über eine Zeit, nicht für jedes.',
  'The cited fact does not connect "{}" with "{}".': 'Die Angabe verbindet „{0}“ nicht mit „{1}“.',
  'The cited fact speaks of one, not of several "{}".': 'Die Angabe spricht von einem, nicht von mehreren „{0}“.',
  'The cited fact does not say how often ("{}").': 'Die Angabe sagt nicht, wie oft („{0}“).',
  'The cited fact says "{}" of something else than "{}".': 'Die Angabe sagt „{0}“ von etwas anderem als „{1}“.',
  'The cited fact names a thing, it does not say "{}".': 'Die Angabe nennt eine Sache, sie sagt nicht „{0}“.',
  'The cited fact does not say "{}".': 'Die Angabe sagt nicht „{0}“.',
  'The cited fact does not show the skill "{}".': 'Die Angabe zeigt die Fähigkeit „{0}“ nicht.',
  'The cited fact does not name the language "{}".': 'Die Angabe nennt die Sprache „{0}“ nicht.',
  'The cited fact does not claim the level "{}".': 'Die Angabe behauptet die Stufe „{0}“ nicht.',
  'The cited fact says these words in different sentences: "{}".':
    'Die Angabe sagt diese Wörter in verschiedenen Sätzen: „{0}“.',
  'The cited fact does not contain the title "{}".': 'Die Angabe enthält die Bezeichnung „{0}“ nicht.',
  'The cited fact names "{}" as somebody else, not as the person\'s own title.':
    'Die Angabe nennt „{0}“ als jemand anderen, nicht als eigene Bezeichnung.',
  'The cited fact does not carry the seniority in "{}".': 'Die Angabe trägt die Stufe in „{0}“ nicht.',
  'The cited fact gives a lower title than "{}".': 'Die Angabe nennt eine niedrigere Bezeichnung als „{0}“.',
}
