/**
 * Sentences of refusals, in German, by the server's own: `{}` stands for what differs each time, `{0}` is the first of them.
 * A test finds each of them in the server's source, so that none is left behind when a sentence changes there.
 */
export const refusalsDe: Readonly<Record<string, string>> = {
  // Any page
  'The request does not have the form this route needs; each issue says what was expected where.':
    'Etwas an der Eingabe stimmt nicht:',
  'The file is larger than {}, which is the most that this server takes. Send a smaller one; whoever runs the server can allow more.':
    'Die Datei ist größer als {0}; mehr nimmt dieser Server nicht an. Senden Sie eine kleinere; wer den Server betreibt, kann mehr erlauben.',
  'The file is larger than this server takes. Send a smaller one; whoever runs the server can allow more.':
    'Die Datei ist größer, als dieser Server annimmt. Senden Sie eine kleinere; wer den Server betreibt, kann mehr erlauben.',
  'This is more than this server takes at once. Send less; whoever runs the server can allow more.':
    'Das ist mehr, als dieser Server auf einmal annimmt. Senden Sie weniger; wer den Server betreibt, kann mehr erlauben.',
  'Send one file at a time.': 'Senden Sie eine Datei nach der anderen.',
  'The form holds no file.': 'Es wurde keine Datei gewählt.',
  'A text holds a character that cannot be kept.': 'Ein Text enthält ein Zeichen, das nicht aufbewahrt werden kann.',
  'The work took longer than this server allows. Try again.':
    'Das hat länger gedauert, als dieser Server erlaubt. Versuchen Sie es noch einmal.',
  'Something went wrong on our side. The request id finds the cause in the logs.':
    'Bei uns ist etwas schiefgegangen. Die Nummer der Anfrage führt zur Ursache.',
  'This server has more to do than it can do well. Send the same request again in a moment.':
    'Dieser Server hat gerade zu viel zu tun. Versuchen Sie es gleich noch einmal.',
  'More than {} requests ({}). Try again in {} seconds.':
    'Das waren mehr als {0} Anfragen. Versuchen Sie es in {2} Sekunden noch einmal.',
  'The key, token or session is not valid, or no longer. Sign in again.':
    'Ihre Sitzung gilt nicht mehr. Melden Sie sich wieder an.',
  'The database cannot be reached. Try again in a moment.':
    'Die Datenbank ist nicht erreichbar. Versuchen Sie es gleich noch einmal.',
  'Every database connection is in use. Try again in a moment.':
    'Die Datenbank ist ausgelastet. Versuchen Sie es gleich noch einmal.',
  'The disk of the database is full: nothing was stored. Whoever runs this installation must make room.':
    'Die Platte der Datenbank ist voll: Es wurde nichts gespeichert. Wer diese Installation betreibt, muss Platz schaffen.',
  'The embedded database has stopped. Start Rolewright again: nothing that was saved is lost.':
    'Die eingebaute Datenbank hat angehalten. Starten Sie Rolewright neu: Nichts, was gespeichert war, ist verloren.',
  'The service is shutting down. Try again in a moment.':
    'Der Server wird gerade beendet. Versuchen Sie es gleich noch einmal.',
  'This very request is being worked on. Ask again in a moment.': 'Daran wird gerade gearbeitet.',
  'There is no {} {}.': 'Das gibt es nicht oder nicht mehr.',

  // Resumes and other files
  'The file is empty. Send the file that holds the resume.': 'Die Datei ist leer. Senden Sie die mit dem Lebenslauf.',
  'The file has {} MB; at most {} MB are read. Save it again with smaller pictures.':
    'Die Datei hat {0} MB; gelesen werden höchstens {1} MB. Speichern Sie sie mit kleineren Bildern.',
  'Reading took longer than {} seconds and was stopped. Export the document again, or send it as text.':
    'Das Lesen dauerte länger als {0} Sekunden und wurde beendet. Exportieren Sie das Dokument noch einmal, oder senden Sie es als Text.',
  'The document could not be read. Export it again, or send it as text.':
    'Das Dokument konnte nicht gelesen werden. Exportieren Sie es noch einmal, oder senden Sie es als Text.',
  'This is an old Word file (.doc). Save it as .docx or PDF and send that.':
    'Das ist eine alte Word-Datei (.doc). Speichern Sie sie als .docx oder PDF.',
  'This is a rich text file (.rtf). Save it as .docx or PDF and send that.':
    'Das ist eine RTF-Datei. Speichern Sie sie als .docx oder PDF.',
  'This is an OpenDocument file (.odt). Save it as .docx or PDF and send that.':
    'Das ist eine OpenDocument-Datei (.odt). Speichern Sie sie als .docx oder PDF.',
  'This is an Apple Pages file. Export it as PDF or Word and send that.':
    'Das ist eine Datei von Apple Pages. Exportieren Sie sie als PDF oder Word.',
  'This is an archive. Unpack it and send the resume itself: {}.':
    'Das ist ein Archiv. Entpacken Sie es und senden Sie den Lebenslauf selbst: {0}.',
  'This is a web page. Save it as PDF and send that; readable are {}.':
    'Das ist eine Webseite. Speichern Sie sie als PDF; lesbar sind {0}.',
  'The file is named .{} but does not hold a {} document. Export it again and send the new file.':
    'Die Datei heißt .{0}, enthält aber kein solches Dokument. Exportieren Sie sie noch einmal.',
  'This is a picture ({}); text cannot be read from it. Send the resume as {}.':
    'Das ist ein Bild ({0}); daraus lässt sich kein Text lesen. Senden Sie den Lebenslauf als {1}.',
  'Files of this kind ({}) cannot be read. Send the resume as {}.':
    'Dateien dieser Art ({0}) können nicht gelesen werden. Senden Sie den Lebenslauf als {1}.',
  'The Word file is damaged or incomplete and cannot be read. Save it again with Word or LibreOffice, or send a PDF.':
    'Die Word-Datei ist beschädigt oder unvollständig. Speichern Sie sie noch einmal mit Word oder LibreOffice, oder senden Sie ein PDF.',
  'The Word file unpacks to far more than a resume can hold and was not read. Save it again without embedded files.':
    'Die Word-Datei enthält weit mehr als ein Lebenslauf und wurde nicht gelesen. Speichern Sie sie ohne eingebettete Dateien.',
  'The Word file holds no text. If it is a picture of a resume, export it again from the program that made it.':
    'Die Word-Datei enthält keinen Text. Ist sie das Bild eines Lebenslaufs, exportieren Sie sie noch einmal aus dem Programm, das sie gemacht hat.',
  'The PDF holds no text that can be read: it is a scan, a picture or empty, so nothing was taken from it.':
    'Das PDF enthält keinen lesbaren Text: Es ist ein Scan, ein Bild oder leer; daraus wurde nichts übernommen.',
  'Export it again from the program that made it, or run it through text recognition (OCR) first.':
    'Exportieren Sie es noch einmal aus dem Programm, das es gemacht hat, oder lassen Sie zuerst eine Texterkennung (OCR) darüber laufen.',
  'The PDF has {} pages; at most {} are read. Send only the resume itself.':
    'Das PDF hat {0} Seiten; gelesen werden höchstens {1}. Senden Sie nur den Lebenslauf selbst.',
  'The PDF is protected with a password. Save a copy without the password and send that.':
    'Das PDF ist mit einem Passwort geschützt. Speichern Sie eine Kopie ohne Passwort.',
  'The PDF is damaged or incomplete and cannot be read. Export it again, or send it as DOCX or text.':
    'Das PDF ist beschädigt oder unvollständig. Exportieren Sie es noch einmal, oder senden Sie es als DOCX oder Text.',
  'The file holds no text, only white space. Send the file that holds the resume.':
    'Die Datei enthält keinen Text. Senden Sie die mit dem Lebenslauf.',
  'The file holds more than {} characters. Send only the resume itself.':
    'Die Datei enthält mehr als {0} Zeichen. Senden Sie nur den Lebenslauf selbst.',
  'The file is JSON but not a JSON Resume: it has none of its sections, such as basics, work or skills.':
    'Die Datei ist JSON, aber kein JSON Resume: Ihr fehlen dessen Abschnitte, etwa basics, work oder skills.',
  'The XML file is no Europass: it has neither LearnerInfo nor Candidate.':
    'Die XML-Datei ist kein Europass: Sie enthält weder LearnerInfo noch Candidate.',
  'Too many documents are waiting. Try again in a minute.':
    'Es warten gerade zu viele Dokumente. Versuchen Sie es in einer Minute noch einmal.',
  'The work took too long and was stopped. Try again with a smaller document.':
    'Das dauerte zu lange und wurde beendet. Versuchen Sie es mit einem kleineren Dokument.',

  // Profiles
  'There is nothing to undo.': 'Es gibt nichts rückgängig zu machen.',
  'The profile is at version {}, not {}: read it again, then repeat the edit.':
    'Das Profil hat inzwischen Fassung {0}, nicht {1}: Laden Sie es neu und ändern Sie es dann noch einmal.',
  'A profile holds {} facts at most.': 'Ein Profil fasst höchstens {0} Angaben.',
  'This profile was not imported from a file: there is nothing to read again.':
    'Dieses Profil kam nicht aus einer Datei: Es gibt nichts wieder zu lesen.',
  'You keep {} answers already: remove some first.': 'Sie haben schon {0} Antworten: Entfernen Sie zuerst einige.',
  'A profile keeps {} stories at most: remove some first.':
    'Ein Profil fasst höchstens {0} Geschichten: Entfernen Sie zuerst einige.',

  // Postings and boards
  'It has no title.': 'Ein Titel fehlt.',
  'Its description holds no text.': 'Die Beschreibung enthält keinen Text.',
  'Its date lies in the future.': 'Das Datum liegt in der Zukunft.',
  'This is a PDF. Paste the text of the posting instead.':
    'Das ist ein PDF. Fügen Sie stattdessen den Text der Stelle ein.',
  'This is a ZIP or Word file. Paste the text of the posting instead.':
    'Das ist eine ZIP- oder Word-Datei. Fügen Sie stattdessen den Text der Stelle ein.',
  'This is not a text file.': 'Das ist keine Textdatei.',
  'It is empty.': 'Es ist leer.',
  'Expected is the answer of a job board (JSON or XML), the HTML of a job page, a table (CSV, JSON, JSON Lines), or the text of a posting.':
    'Erwartet wird die Antwort einer Stellenbörse (JSON oder XML), das HTML einer Stelle, eine Tabelle (CSV, JSON, JSON Lines) oder der Text einer Stelle.',
  'Postings are read from up to 10 MB at once. Split the file.':
    'Stellen werden bis 10 MB auf einmal gelesen. Teilen Sie die Datei.',
  'More than {} postings in one file. Split it.': 'Mehr als {0} Stellen in einer Datei. Teilen Sie sie.',
  'This is an answer of {} that holds no postings. The board may be empty, or its name may be wrong.':
    'Das ist eine Antwort von {0} ohne Stellen. Vielleicht ist nichts offen, oder der Name stimmt nicht.',
  'This is too large or too tangled to be read. Paste the text of the posting.':
    'Das ist zu groß oder zu verworren, um es zu lesen. Fügen Sie den Text der Stelle ein.',
  'This page is too tangled to be read. Paste the text of the posting.':
    'Diese Seite ist zu verworren, um sie zu lesen. Fügen Sie den Text der Stelle ein.',
  'The board has no posting {}. It may have been closed.':
    'Die Stellenseite hat keine Stelle {0}. Vielleicht ist sie nicht mehr offen.',
  'This board is being refreshed already. Look again in a minute.':
    'Diese Stellenseite wird gerade gelesen. Sehen Sie in einer Minute wieder nach.',
  'The address of this board is not known any more. Add it again.':
    'Die Adresse dieser Stellenseite ist nicht mehr bekannt. Fügen Sie sie noch einmal hinzu.',
  'No board of a system that we read was found on this page. Open one of its postings, and give that address or the name of the system.':
    'Auf dieser Seite war keine Stellenseite zu finden, die wir lesen. Öffnen Sie eine ihrer Stellen und geben Sie deren Adresse an.',
  'This page shows several boards: {}. Give the address of one of them.':
    'Diese Seite zeigt mehrere Stellenseiten: {0}. Geben Sie die Adresse einer davon an.',
  'Give the address of the board itself, not of one posting on it.':
    'Geben Sie die Adresse der Stellenseite selbst an, nicht die einer Stelle.',
  'Give the name of the company in Latin letters, or an address.':
    'Geben Sie den Firmennamen in lateinischen Buchstaben an, oder eine Adresse.',
  'No board of "{}" was found. Open a posting of theirs, and give its address.':
    'Für „{0}“ war keine Stellenseite zu finden. Öffnen Sie eine Stelle der Firma und geben Sie deren Adresse an.',
  'Several boards go by "{}": {}. Give the address of one of them.':
    'Mehrere Stellenseiten heißen „{0}“: {1}. Geben Sie die Adresse einer davon an.',
  '{} answers for "{}", but lists no postings. The name may be wrong, the board may have moved, or nothing is open: look at its page in your browser.':
    '{0} antwortet für „{1}“, nennt aber keine Stellen. Vielleicht stimmt der Name nicht, oder nichts ist offen: Sehen Sie im Browser nach.',
  'Give a text to sort by relevance, or sort by newest or salary.':
    'Geben Sie Wörter ein, um nach Treffern zu ordnen, oder ordnen Sie nach Datum oder Gehalt.',

  // Addresses
  'Give the address of a public web page that starts with https:// or http://.':
    'Geben Sie die Adresse einer öffentlichen Webseite an, die mit https:// oder http:// beginnt.',
  'This is not a complete web address.': 'Das ist keine vollständige Webadresse.',
  'Addresses of type "{}" are not fetched.': 'Adressen der Art „{0}“ werden nicht abgerufen.',
  'Addresses that carry a user name or password are not fetched.':
    'Adressen mit Benutzername oder Passwort werden nicht abgerufen.',
  'Port {} is not one where public web pages are served (80, 443, 8080, 8443).':
    'Auf Port {0} gibt es keine öffentlichen Webseiten (sondern auf 80, 443, 8080, 8443).',
  'This is not a valid host name.': 'Das ist kein gültiger Rechnername.',
  '{} is a name inside a private network.': '{0} ist ein Name in einem privaten Netz.',
  '{} is not the name of a public web site.': '{0} ist nicht der Name einer öffentlichen Webseite.',
  '{} leads to {}, which is {}. Only public web pages are fetched.':
    '{0} führt zu {1}, und das ist keine öffentliche Adresse. Nur öffentliche Webseiten werden abgerufen.',
  '{} has no address.': '{0} hat keine Adresse.',
  '{} does not accept the connection. Try again later.':
    '{0} nimmt die Verbindung nicht an. Versuchen Sie es später noch einmal.',
  '{} asks programs not to read this address (robots.txt). Open it yourself, and paste the text or upload the page.':
    '{0} bittet Programme, diese Adresse nicht zu lesen (robots.txt). Öffnen Sie sie selbst, und fügen Sie den Text ein oder laden Sie die Seite hoch.',
  '{} answered with status {}{}.': '{0} antwortete mit Status {1}{2}.',
  ': there is nothing at this address': ': Unter dieser Adresse ist nichts',
  ': it does not show this page to us': ': Diese Seite zeigt sie uns nicht',
  ': too many requests': ': zu viele Anfragen',
  ': it has a problem of its own': ': Dort gibt es ein Problem',
  '{} could not be reached{}. Check the address.': '{0} war nicht zu erreichen. Prüfen Sie die Adresse.',
  'The answer of {} is larger than {} MB.': 'Die Antwort von {0} ist größer als {1} MB.',

  // Runs and models
  'The run is {}; only a run that waits for approval can be approved.':
    'Dieser Lauf wartet nicht (mehr) auf Ihre Freigabe.',
  'The run is {}: there is nothing to cancel.': 'Dieser Lauf ist schon zu Ende: Es gibt nichts abzubrechen.',
  'The run was cancelled.': 'Der Lauf wurde abgebrochen.',
  'The run is done, and its documents stay as they are. Fork it to get others.':
    'Der Lauf ist fertig, und seine Unterlagen bleiben, wie sie sind. Machen Sie eine Variante, um andere zu bekommen.',
  'The run is under way. Cancel it first, or wait.':
    'Der Lauf ist im Gange. Brechen Sie ihn zuerst ab, oder warten Sie.',
  'The run {} for the same posting is alive. Decide or cancel it first.':
    'Für diese Stelle gibt es schon einen Lauf. Entscheiden Sie ihn zuerst, oder brechen Sie ihn ab.',
  'Only a run for an application has variants.': 'Nur ein Lauf für eine Bewerbung hat Varianten.',
  'A step failed for a reason of ours. The log has the cause; retry the run.':
    'Ein Schritt scheiterte an uns. Machen Sie ihn noch einmal.',
  'The profile was edited since this run began: the run speaks of version {}, the profile is at {}. Retry the run, and it is judged against the facts as they are now.':
    'Das Profil wurde geändert, seit dieser Lauf begann: Er geht von Fassung {0} aus, das Profil hat Fassung {1}. Machen Sie ihn noch einmal, dann gelten die Angaben von jetzt.',
  'No model is configured.': 'Es ist kein Modell eingerichtet.',
  'No model is configured: there is nothing to consent to.':
    'Es ist kein Modell eingerichtet: Es gibt nichts zuzustimmen.',
  'You have not consented to sending text to {}.': 'Sie haben nicht zugestimmt, Text an {0} zu senden.',
  '{} is {} a day; {} of today’s is spent, and this call may take {}. A new day begins at midnight UTC.':
    'Das Budget von {1} am Tag reicht nicht: {2} sind heute verbraucht, und diese Anfrage kann {3} kosten. Um Mitternacht (UTC) beginnt ein neuer Tag.',
  'The file was not read again: the model named nothing that the file says.':
    'Die Datei wurde nicht wieder gelesen: Das Modell nannte nichts, was in ihr steht.',

  // Applications
  'There is no such document for it yet. Prepare it with a run, or say which documents were sent.':
    'Dafür gibt es noch kein solches Dokument. Lassen Sie es von einem Lauf vorbereiten, oder sagen Sie, welche verschickt wurden.',
  'Say what it is for.': 'Sagen Sie, worum es geht.',
  'This lies in the future.': 'Das liegt in der Zukunft.',
  'The period ends before it begins.': 'Der Zeitraum endet, bevor er beginnt.',
  'It has no moment: give it one, and it can go into a calendar.':
    'Es hat keinen Zeitpunkt: Geben Sie ihm einen, dann kann es in den Kalender.',
  'It is {} already.': 'Sie steht schon auf {0}.',
  'From {} it can become {}; not {}. What was recorded by mistake can be undone.':
    'Auf {0} kann folgen: {1}; nicht {2}. Was versehentlich eingetragen wurde, lässt sich rückgängig machen.',
  'This lies in the future. Put what is planned into an interview or a task.':
    'Das liegt in der Zukunft. Tragen Sie Geplantes als Gespräch oder Aufgabe ein.',
  'It has been {} since {}: what came next cannot lie before that.':
    'Seit {1} steht sie auf {0}: Was danach kam, kann nicht davor liegen.',
  'There is no move to undo. What was never meant to be can be deleted.':
    'Es gibt keinen Zug rückgängig zu machen. Was es nie geben sollte, lässt sich löschen.',
  'It is in the archive already.': 'Sie liegt schon im Archiv.',
  'It is not in the archive.': 'Sie liegt nicht im Archiv.',
  'It is not there.': 'Es gibt sie nicht.',
  'There is another application for the same posting by now. Archive or delete that one first.':
    'Inzwischen gibt es eine andere Bewerbung für dieselbe Stelle. Legen Sie diese zuerst ins Archiv, oder löschen Sie sie.',
  '{} is not a mail server on the public Internet: nothing inside a private network is connected to.':
    '{0} ist kein Mailserver im öffentlichen Internet: Mit privaten Netzen wird nicht verbunden.',
  saved: '„Gemerkt“',
  preparing: '„In Vorbereitung“',
  ready: '„Bereit“',
  applied: '„Beworben“',
  screening: '„Vorauswahl“',
  interview: '„Gespräch“',
  offer: '„Angebot“',
  accepted: '„Angenommen“',
  rejected: '„Abgesagt“',
  withdrawn: '„Zurückgezogen“',
  ghosted: '„Keine Antwort“',
  'A mail may have 5 MB at most. Save it without its attachments.':
    'Eine Mail darf höchstens 5 MB haben. Speichern Sie sie ohne ihre Anhänge.',
  'This is no mail. Save it from your mail program as a file that ends in .eml.':
    'Das ist keine Mail. Speichern Sie sie in Ihrem Mailprogramm als Datei, die auf .eml endet.',
  'This mail is too tangled to be read.': 'Diese Mail ist zu verworren, um sie zu lesen.',
  '{} did not answer in time. Try again later.':
    '{0} antwortete nicht rechtzeitig. Versuchen Sie es später noch einmal.',
  '{} has no address. Check the name of your mail server.':
    '{0} hat keine Adresse. Prüfen Sie den Namen Ihres Mailservers.',

  // Accounts
  'The e-mail address or the password is not right.': 'Die E-Mail-Adresse oder das Passwort stimmt nicht.',
  'This account is suspended. Ask whoever runs this installation.':
    'Dieses Konto ist gesperrt. Fragen Sie, wer diese Installation betreibt.',
  'This sign-in has run out. Begin anew.': 'Diese Anmeldung ist abgelaufen. Beginnen Sie von vorn.',
  'This link was used before or has run out. A new start prints a new one.':
    'Dieser Link wurde schon benutzt oder ist abgelaufen. Ein neuer Start druckt einen neuen.',
  'This link was used before or has run out. Ask for a new one.':
    'Dieser Link wurde schon benutzt oder ist abgelaufen. Lassen Sie sich einen neuen geben.',
  'This invitation was used before, was taken back or has run out. Ask for a new one.':
    'Diese Einladung wurde schon benutzt, zurückgenommen oder ist abgelaufen. Bitten Sie um eine neue.',
  'Nobody signs up here by themselves. Ask whoever runs this server for an invitation.':
    'Hier meldet sich niemand selbst an. Bitten Sie, wer diesen Server betreibt, um eine Einladung.',
  'There is an account with this e-mail address already. Sign in.':
    'Es gibt schon ein Konto mit dieser E-Mail-Adresse. Melden Sie sich an.',
  'There is an account with this e-mail address already.': 'Es gibt schon ein Konto mit dieser E-Mail-Adresse.',
  'This server sends no mail. Ask whoever runs it: they can hand you a link.':
    'Dieser Server verschickt keine Mails. Fragen Sie, wer ihn betreibt: Sie können einen Link bekommen.',
  'The mail server did not take the mail. Try again later.':
    'Der Mailserver nahm die Mail nicht an. Versuchen Sie es später noch einmal.',
  'The password cannot be used.': 'Dieses Passwort geht nicht.',
  'The password is not right.': 'Das Passwort stimmt nicht.',
  'Sign in again, then do this within ten minutes.':
    'Melden Sie sich noch einmal an, und tun Sie es dann innerhalb von zehn Minuten.',
  'The code is not right, or was used before.': 'Der Code stimmt nicht oder wurde schon benutzt.',
  'A second factor is on already. Switch it off first.':
    'Ein zweiter Faktor ist schon eingeschaltet. Schalten Sie ihn zuerst aus.',
  'No second factor is being set up. Begin anew.': 'Es wird kein zweiter Faktor eingerichtet. Beginnen Sie von vorn.',
  'There is no second factor.': 'Es gibt keinen zweiten Faktor.',
  'An account has at most {} keys. Revoke one that is not used any more.':
    'Ein Konto hat höchstens {0} Schlüssel. Widerrufen Sie einen, der nicht mehr gebraucht wird.',
  'You cannot suspend yourself. Another administrator can.':
    'Sie können sich nicht selbst sperren. Jemand anderes aus der Verwaltung kann es.',
  'You are the last administrator. Make another one first: rolewright accounts add --admin.':
    'Nach Ihnen gäbe es keine Verwaltung mehr. Bestimmen Sie zuerst jemanden: rolewright accounts add --admin.',
}
