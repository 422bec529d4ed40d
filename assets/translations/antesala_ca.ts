<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca_ES" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Other ways to use the screen</source>
        <translation>Altres maneres de fer servir la pantalla</translation>
    </message>
    <message>
        <source>Go back to the page</source>
        <translation>Torna a la pàgina</translation>
    </message>
    <message>
        <source>One key or one switch is enough</source>
        <translation>N’hi ha prou amb una tecla o un polsador</translation>
    </message>
    <message>
        <source>A frame goes from one thing to the next. Press when it is where you want it. How long shall it stay?</source>
        <translation>Un marc passa d’una cosa a la següent. Premi quan sigui on vol. Quant de temps s’ha de quedar a cadascuna?</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>This screen cannot speak: it has no voice or no headphones here. Somebody from the front desk can read to you.</source>
        <translation>Aquesta pantalla no pot parlar: aquí no té veu o no té auriculars. Algú de recepció li pot llegir.</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Més baix</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Més alt</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Més a poc a poc</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Més de pressa</translation>
    </message>
    <message>
        <source>Keep every picture still</source>
        <translation>Deixar quietes totes les imatges</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motiu</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Deixa-ho com està</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>AlikeList</name>
    <message>
        <source>Is it one of these? They have the same name, birthday or record number.</source>
        <translation>És algun d’aquests? Tenen el mateix nom, data de naixement o número d’història.</translation>
    </message>
    <message>
        <source>None of them: this is somebody else</source>
        <translation>Cap: és una altra persona</translation>
    </message>
</context>
<context>
    <name>AlonePage</name>
    <message>
        <source>I am alone now</source>
        <translation>Ja estic a soles</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Would you like to answer these alone?</source>
        <translation>Vol respondre aquestes preguntes a soles?</translation>
    </message>
    <message>
        <source>The next questions are about your pain and your health, and what you want to ask your doctor. You may answer them with help or without. Either is fine.</source>
        <translation>Les preguntes següents són sobre el seu dolor i la seva salut, i sobre el que vol preguntar al metge. Pot respondre amb ajuda o sense. Totes dues coses estan bé.</translation>
    </message>
    <message>
        <source>Yes, alone</source>
        <translation>Sí, a soles</translation>
    </message>
    <message>
        <source>The person who helps you steps back for a while.</source>
        <translation>La persona que l’ajuda s’aparta una estona.</translation>
    </message>
    <message>
        <source>No, with help</source>
        <translation>No, amb ajuda</translation>
    </message>
    <message>
        <source>The person who helps you stays here.</source>
        <translation>La persona que l’ajuda es queda aquí.</translation>
    </message>
    <message>
        <source>To the person who helps: please step back</source>
        <translation>Per a qui ajuda: aparti’s una estona, si us plau</translation>
    </message>
    <message>
        <source>The person who helps may come back</source>
        <translation>La persona que l’ajuda ja pot tornar</translation>
    </message>
    <message>
        <source>Thank you for helping. The next pages are for the patient alone. Please stand where you do not see the screen. We tell you when you may come back.</source>
        <translation>Gràcies per ajudar. Les pàgines següents són només per al pacient. Posi’s on no vegi la pantalla. Li direm quan pot tornar.</translation>
    </message>
    <message>
        <source>Your answers are kept. On the next page you decide.</source>
        <translation>Les seves respostes estan desades. A la pàgina següent decideix vostè.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>%1: %2. Touch to change</source>
        <translation>%1: %2. Toqui per canviar-ho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AnswerPair</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>AnswerTriple</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No ho sé</translation>
    </message>
</context>
<context>
    <name>AskButton</name>
    <message>
        <source>Noted for my doctor</source>
        <translation>Apuntat per al meu metge</translation>
    </message>
    <message>
        <source>Ask my doctor about this</source>
        <translation>Preguntar això al meu metge</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Treu: %1</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>Enrere</translation>
    </message>
</context>
<context>
    <name>BirthdayPage</name>
    <message>
        <source>When is your birthday?</source>
        <translation>Quin dia va néixer?</translation>
    </message>
    <message>
        <source>This does not fit the code. Please try again.</source>
        <translation>No correspon al codi. Torni-ho a provar, si us plau.</translation>
    </message>
    <message>
        <source>Please type the day, then touch the month.</source>
        <translation>Escrigui el dia i després toqui el mes.</translation>
    </message>
    <message>
        <source>Please touch the month.</source>
        <translation>Toqui el mes, si us plau.</translation>
    </message>
</context>
<context>
    <name>BlankDialog</name>
    <message>
        <source>Blank forms</source>
        <translation>Documents en blanc</translation>
    </message>
    <message>
        <source>For a day on which no screen can be used: the whole consent form, to fill in by hand. Each page says until when it may be used.</source>
        <translation>Per a un dia en què no es pugui fer servir cap pantalla: tot el document de consentiment, per omplir a mà. Cada pàgina diu fins quan es pot fer servir.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procediment</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimeix</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Desa com a fitxer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Left</source>
        <translation>Esquerra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dreta</translation>
    </message>
</context>
<context>
    <name>BreakButton</name>
    <message>
        <source>I need a break</source>
        <translation>Necessito una pausa</translation>
    </message>
</context>
<context>
    <name>BreakSheet</name>
    <message>
        <source>Take your time</source>
        <translation>Prengui’s el seu temps</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Surto per ara</translation>
    </message>
    <message>
        <source>I want to talk to my doctor first</source>
        <translation>Abans vull parlar amb el meu metge</translation>
    </message>
    <message>
        <source>Stand up, walk a few steps, lean on something steady, or sit another way. Take as long as you need.</source>
        <translation>Aixequi’s, faci unes passes, recolzi’s en alguna cosa ferma o segui d’una altra manera. Prengui’s el temps que necessiti.</translation>
    </message>
    <message>
        <source>Nothing is lost. If you leave or rest for long, the screen goes dark. Your code brings you back to this page, here or at another kiosk of ours.</source>
        <translation>No es perd res. Si surt o descansa molta estona, la pantalla s’apaga. Amb el seu codi tornarà a aquesta pàgina, aquí o en una altra pantalla de la clínica.</translation>
    </message>
</context>
<context>
    <name>BriefDialog</name>
    <message>
        <source>Brief on paper</source>
        <translation>Resum en paper</translation>
    </message>
    <message>
        <source>One page for the talk: open points, answers, questions. It is a working paper with patient data, not the consent.</source>
        <translation>Una pàgina per a la conversa: punts pendents, respostes i preguntes. És un full de treball amb dades del pacient, no el consentiment.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fitxer</translation>
    </message>
    <message>
        <source>A file is not encrypted. Keep it where only those may read it who have to, and delete it after the talk.</source>
        <translation>Un fitxer no està xifrat. Desi’l on només el llegeixi qui ho hagi de fer, i esborri’l després de la conversa.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Desat: %1</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Enviat a la impressora.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Retorn</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimeix</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ChapterBar</name>
    <message>
        <source>Chapter %1 of %2: %3</source>
        <translation>Capítol %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Did we explain it well?</source>
        <translation>Ho hem explicat bé?</translation>
    </message>
    <message>
        <source>Please touch one of the answers. If you are not sure, touch the last one.</source>
        <translation>Toqui una de les respostes. Si no ho té clar, toqui l’última.</translation>
    </message>
    <message>
        <source>I am not sure. Please explain it again</source>
        <translation>No ho tinc clar. Expliquin-m’ho una altra vegada</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Separate choices: the treatment does not depend on them</source>
        <translation>Decisions a part: el tractament no en depèn</translation>
    </message>
</context>
<context>
    <name>ClosingPane</name>
    <message>
        <source>The day’s end</source>
        <translation>Final del dia</translation>
    </message>
    <message>
        <source>Nothing is unfinished. You can close.</source>
        <translation>No queda res pendent. Ja pot tancar.</translation>
    </message>
    <message>
        <source>Unfinished: %1. What you leave is there again tomorrow; nothing is lost.</source>
        <translation>Pendent: %1. El que deixi serà aquí demà; no es perd res.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 de %2 xifres</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Please type your code</source>
        <translation>Escrigui el seu codi</translation>
    </message>
    <message>
        <source>The 6 digits are on the slip from the front desk.</source>
        <translation>Les 6 xifres són al full que li han donat a recepció.</translation>
    </message>
    <message>
        <source>One moment, please. We are getting ready.</source>
        <translation>Un moment, si us plau. Ho estem preparant.</translation>
    </message>
    <message>
        <source>This code opens nothing. Please look at your slip and type it again.</source>
        <translation>Aquest codi no obre res. Miri el seu full i torni’l a escriure.</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Somebody helps me</source>
        <translation>Algú m’ajuda</translation>
    </message>
    <message>
        <source>Somebody of my family</source>
        <translation>Algú de la meva família</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>Un amic o una amiga</translation>
    </message>
    <message>
        <source>My carer</source>
        <translation>La persona que em cuida</translation>
    </message>
    <message>
        <source>Somebody from the clinic</source>
        <translation>Algú de la clínica</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>Un intèrpret</translation>
    </message>
    <message>
        <source>Somebody reads to me</source>
        <translation>Algú em llegeix</translation>
    </message>
    <message>
        <source>Somebody touches the screen for me</source>
        <translation>Algú toca la pantalla per mi</translation>
    </message>
    <message>
        <source>Somebody translates for me</source>
        <translation>Algú em tradueix</translation>
    </message>
    <message>
        <source>Is somebody helping you?</source>
        <translation>L’ajuda algú?</translation>
    </message>
    <message>
        <source>What do they help you with?</source>
        <translation>En què l’ajuda?</translation>
    </message>
    <message>
        <source>You may have help with reading and touching. The answers are always yours.</source>
        <translation>Pot tenir ajuda per llegir i per tocar la pantalla. Les respostes són sempre seves.</translation>
    </message>
    <message>
        <source>Only you sign. The person who helps touches what you say.</source>
        <translation>Només signa vostè. La persona que l’ajuda toca el que vostè diu.</translation>
    </message>
    <message>
        <source>Please write the name of the person who translates. It stands on your form.</source>
        <translation>Escrigui el nom de la persona que tradueix, si us plau. Surt al seu document.</translation>
    </message>
    <message>
        <source>Please touch what they help you with.</source>
        <translation>Toqui en què l’ajuda.</translation>
    </message>
    <message>
        <source>I do this by myself</source>
        <translation>Ho faig pel meu compte</translation>
    </message>
    <message>
        <source>Name of the person who helps you</source>
        <translation>Nom de la persona que l’ajuda</translation>
    </message>
</context>
<context>
    <name>CountersignDialog</name>
    <message>
        <source>Countersign the form</source>
        <translation>Signa el document</translation>
    </message>
    <message>
        <source>Form %1, signed by the patient. Your name is put under it.</source>
        <translation>Document %1, signat pel pacient. A sota s’hi posa el seu nom.</translation>
    </message>
    <message>
        <source>There is no signed form to countersign. The patient signs first, after your release.</source>
        <translation>No hi ha cap document signat. Primer signa el pacient, quan vostè ho hagi autoritzat.</translation>
    </message>
    <message>
        <source>Form %1: the patient did not sign, %2 is the witness. Your name is put under it.</source>
        <translation>Document %1: el pacient no ha signat; testimoni: %2. A sota s’hi posa el seu nom.</translation>
    </message>
    <message>
        <source>Your password, for this act</source>
        <translation>La seva contrasenya, per a aquest acte</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Signa com a metge</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Retorn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Què vol fer?</translation>
    </message>
    <message>
        <source>Before you can say yes, we would like to show you everything. This is still open: %1.</source>
        <translation>Abans de dir que sí, li ho volem ensenyar tot. Falta veure: %1.</translation>
    </message>
    <message>
        <source>Show it to me</source>
        <translation>Ensenyin-m’ho</translation>
    </message>
    <message>
        <source>I would like to have this treatment</source>
        <translation>Vull aquest tractament</translation>
    </message>
    <message>
        <source>You sign after your doctor has talked with you. You can still change your mind at any time.</source>
        <translation>Signarà després de parlar amb el seu metge. Pot canviar d’idea en qualsevol moment.</translation>
    </message>
    <message>
        <source>I want to talk to my doctor first</source>
        <translation>Abans vull parlar amb el meu metge</translation>
    </message>
    <message>
        <source>Your questions are passed on. You decide later.</source>
        <translation>El seu metge rep les seves preguntes. Vostè decideix més tard.</translation>
    </message>
    <message>
        <source>I do not want this treatment</source>
        <translation>No vull aquest tractament</translation>
    </message>
    <message>
        <source>Your doctor will talk with you about other choices. Your care goes on.</source>
        <translation>Continuarà rebent atenció. El seu metge li parlarà d’altres opcions.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Talked about it with the patient.</source>
        <translation>N’hem parlat amb el pacient.</translation>
    </message>
    <message>
        <source>We talked about it; ask us again at any time.</source>
        <translation>N’hem parlat; torni a preguntar quan vulgui.</translation>
    </message>
    <message>
        <source>can i drive to work</source>
        <translation>puc conduir per anar a la feina</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Doctor</source>
        <translation>Metge</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepció</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Sample: not valid as consent</source>
        <translation>Mostra: sense validesa com a consentiment</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Mida de lletra</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueja</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Tanca la sessió</translation>
    </message>
</context>
<context>
    <name>DeskBrowser</name>
    <message>
        <source>Search by name, record number or date of birth</source>
        <translation>Cerca per nom, número d’història o data de naixement</translation>
    </message>
    <message>
        <source>Search  (Ctrl+F)</source>
        <translation>Cerca  (Ctrl+F)</translation>
    </message>
    <message>
        <source>The list is sorted by this, backwards</source>
        <translation>La llista està ordenada així, al revés</translation>
    </message>
    <message>
        <source>The list is sorted by this</source>
        <translation>La llista està ordenada així</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Es mostra: %1</translation>
    </message>
    <message>
        <source>Nothing found. Search for less, or choose another filter.</source>
        <translation>No s’ha trobat res. Cerqui amb menys paraules o triï un altre filtre.</translation>
    </message>
</context>
<context>
    <name>DeskCall</name>
    <message>
        <source>Go to the kiosk now: %1</source>
        <translation>Vagi ara al quiosc: %1</translation>
    </message>
    <message>
        <source>Somebody asks for help: %1</source>
        <translation>Algú demana ajuda: %1</translation>
    </message>
    <message>
        <source>I am going there</source>
        <translation>Hi vaig jo</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No ho sé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dret</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Tots dos costats</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sense començar</translation>
    </message>
    <message>
        <source>Away from the kiosk</source>
        <translation>Fora del quiosc</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>L’espera a vostè</translation>
    </message>
    <message>
        <source>Released: to sign</source>
        <translation>Autoritzada: falta signar</translation>
    </message>
    <message>
        <source>Signed: to countersign</source>
        <translation>Signada: falta la seva signatura</translation>
    </message>
    <message>
        <source>Taking the consent back</source>
        <translation>Retirant el consentiment</translation>
    </message>
    <message>
        <source>Re-check on the day</source>
        <translation>Comprovació el dia del tractament</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Acabada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>No acceptat</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancel·lada</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signat en paper</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirat</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducat</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>accepta</translation>
    </message>
    <message>
        <source>wants to talk first</source>
        <translation>vol parlar abans</translation>
    </message>
    <message>
        <source>does not want the treatment</source>
        <translation>no vol el tractament</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Document de consentiment</translation>
    </message>
    <message>
        <source>Note for the talk</source>
        <translation>Nota per a la conversa</translation>
    </message>
    <message>
        <source>Form of the patient’s decision</source>
        <translation>Document amb la decisió del pacient</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consentiment retirat</translation>
    </message>
    <message>
        <source>The patient wants to talk first: after the talk the patient decides anew.</source>
        <translation>El pacient vol parlar abans: després de parlar-ne decideix de nou.</translation>
    </message>
    <message>
        <source>Settle every open point and question.</source>
        <translation>Resolgui tots els punts pendents i les preguntes.</translation>
    </message>
    <message>
        <source>Confirm side and joints.</source>
        <translation>Confirmi el costat i les articulacions.</translation>
    </message>
    <message>
        <source>State the risks of this patient, or say: none beyond the form.</source>
        <translation>Indiqui els riscos d’aquest pacient, o digui que no n’hi ha més que els del document.</translation>
    </message>
    <message>
        <source>The treatment is today: give the reason with the release.</source>
        <translation>El tractament és avui: escrigui’n el motiu en autoritzar.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sense preguntar</translation>
    </message>
    <message>
        <source>1st try</source>
        <translation>1r intent</translation>
    </message>
    <message>
        <source>2nd try</source>
        <translation>2n intent</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>Es tornarà a preguntar</translation>
    </message>
    <message>
        <source>For you to explain</source>
        <translation>Per explicar-ho vostè</translation>
    </message>
    <message>
        <source>Explained by the doctor</source>
        <translation>Explicat pel metge</translation>
    </message>
    <message>
        <source>explained, patient said it back</source>
        <translation>explicat; el pacient ho ha dit amb les seves paraules</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>anotat</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>llegir</translation>
    </message>
    <message>
        <source>touching the screen</source>
        <translation>tocar la pantalla</translation>
    </message>
    <message>
        <source>translating</source>
        <translation>traduir</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>familiar</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>amic o amiga</translation>
    </message>
    <message>
        <source>carer</source>
        <translation>persona cuidadora</translation>
    </message>
    <message>
        <source>somebody from the clinic</source>
        <translation>algú de la clínica</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>intèrpret</translation>
    </message>
    <message>
        <source>What the patient wants to be able to do again</source>
        <translation>El que el pacient vol tornar a fer</translation>
    </message>
    <message>
        <source>The patient&apos;s questions</source>
        <translation>Les preguntes del pacient</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>El resum</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>La decisió</translation>
    </message>
    <message>
        <source>Confirmed side: {side}.</source>
        <translation>Costat confirmat: {side}.</translation>
    </message>
    <message>
        <source>Planned side: {side}.</source>
        <translation>Costat previst: {side}.</translation>
    </message>
    <message>
        <source>{born} · {years} y · record {number}</source>
        <translation>{born} · {years} anys · història {number}</translation>
    </message>
    <message>
        <source>planned for {day}</source>
        <translation>previst per al {day}</translation>
    </message>
    <message>
        <source>test injection: {result}</source>
        <translation>injecció de prova: {result}</translation>
    </message>
    <message>
        <source>The patient {decision}.</source>
        <translation>El pacient {decision}.</translation>
    </message>
    <message>
        <source>Somebody else settled this just now.</source>
        <translation>Algú altre ho acaba de resoldre.</translation>
    </message>
    <message>
        <source>You had typed: “{note}”.</source>
        <translation>Vostè havia escrit: «{note}».</translation>
    </message>
    <message>
        <source>Read it among what is settled.</source>
        <translation>Ho trobarà a «Resolts».</translation>
    </message>
    <message>
        <source>{form}, replaced</source>
        <translation>{form}, ja no val</translation>
    </message>
    <message>
        <source>What a helper’s hand touched is marked “(helper)”.</source>
        <translation>El que va tocar la mà de qui ajuda porta la marca «(ajuda)».</translation>
    </message>
    <message>
        <source>{answer} (helper)</source>
        <translation>{answer} (ajuda)</translation>
    </message>
    <message>
        <source>side not given</source>
        <translation>costat sense indicar</translation>
    </message>
    <message>
        <source>, not confirmed yet</source>
        <translation>, encara sense confirmar</translation>
    </message>
    <message>
        <source>The patient has not been asked about the education yet.</source>
        <translation>Encara no s’ha preguntat al pacient sobre el que s’ha explicat.</translation>
    </message>
    <message>
        <source>The patient&apos;s own risks are not stated yet.</source>
        <translation>Encara no s’han indicat els riscos propis del pacient.</translation>
    </message>
    <message>
        <source>Risks of this patient: none beyond the form.</source>
        <translation>Riscos d’aquest pacient: cap més que els del document.</translation>
    </message>
    <message>
        <source>{count} safety questions answered No.</source>
        <translation>Preguntes de seguretat respostes amb No: {count}.</translation>
    </message>
    <message>
        <source>Illustrated education at the kiosk: of {asked} points asked, {first} were clear at once, {again} after a second explanation, {doctor} after the doctor&apos;s.</source>
        <translation>Explicació il·lustrada al quiosc: de {asked} punts preguntats, {first} van quedar clars a la primera, {again} després d’una segona explicació i {doctor} després de la del metge.</translation>
    </message>
    <message>
        <source>Risks of this patient, said to the patient: {risks}</source>
        <translation>Riscos d’aquest pacient, dits al pacient: {risks}</translation>
    </message>
    <message>
        <source>, countersigned</source>
        <translation>, signat pel metge</translation>
    </message>
    <message>
        <source> (nerves {nerves})</source>
        <translation> (nervis {nerves})</translation>
    </message>
    <message>
        <source>, planned for {day}</source>
        <translation>, previst per al {day}</translation>
    </message>
    <message>
        <source>Form {code} was set aside on {when}: {reason}.</source>
        <translation>Document {code} deixat sense efecte ({when}): {reason}.</translation>
    </message>
    <message>
        <source>Informed on {when}; able to decide; signature released.</source>
        <translation>Informat el {when}; capaç de decidir; signatura autoritzada.</translation>
    </message>
    <message>
        <source>Signed on {when}.</source>
        <translation>Signat el {when}.</translation>
    </message>
    <message>
        <source>Did not sign the refusal on {when}; witness: {name}, {role}.</source>
        <translation>No ha signat el document de no acceptació ({when}); testimoni: {name}, {role}.</translation>
    </message>
    <message>
        <source>Form {code}{suffix}.</source>
        <translation>Document {code}{suffix}.</translation>
    </message>
    <message>
        <source>The visit ended: {ending}.</source>
        <translation>La visita es va acabar: {ending}.</translation>
    </message>
    <message>
        <source>Signed on the day of treatment because: {reason}.</source>
        <translation>Signat el dia del tractament perquè: {reason}.</translation>
    </message>
    <message>
        <source>Safety answers: {flags}.</source>
        <translation>Respostes de seguretat: {flags}.</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>encara sense data</translation>
    </message>
    <message>
        <source>treatment {day}</source>
        <translation>tractament {day}</translation>
    </message>
    <message>
        <source>Say what must be said for safety and for the law, and note what was agreed.</source>
        <translation>Digui el que exigeixen la seguretat i la llei, i anoti el que s’hagi acordat.</translation>
    </message>
    <message>
        <source>Prefers not to know everything</source>
        <translation>S’estima més no saber-ho tot</translation>
    </message>
    <message>
        <source>Nobody was asked yet who is with the patient.</source>
        <translation>Encara no s’ha preguntat qui acompanya el pacient.</translation>
    </message>
    <message>
        <source>The patient did this alone.</source>
        <translation>El pacient ho va fer sol.</translation>
    </message>
    <message>
        <source>The patient took the consent back</source>
        <translation>El pacient ha retirat el consentiment</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>This part was not shown to the end.</source>
        <translation>Aquesta part no es va mostrar fins al final.</translation>
    </message>
    <message>
        <source>The consent no longer counts. Note what was agreed about the care that goes on.</source>
        <translation>El consentiment ja no val. Anoti el que s’hagi acordat sobre l’atenció que continua.</translation>
    </message>
    <message>
        <source>Wants to ask in person</source>
        <translation>Vol preguntar en persona</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{day}: the patient still wants this treatment.</source>
        <translation>{day}: el pacient continua volent aquest tractament.</translation>
    </message>
    <message>
        <source>{day}: the patient wants to talk first.</source>
        <translation>{day}: el pacient vol parlar abans.</translation>
    </message>
    <message>
        <source>{day}: the patient does not want this treatment any more.</source>
        <translation>{day}: el pacient ja no vol aquest tractament.</translation>
    </message>
    <message>
        <source>On the day: does not want it any more</source>
        <translation>El mateix dia: ja no el vol</translation>
    </message>
    <message>
        <source>On the day: wants to talk</source>
        <translation>El mateix dia: vol parlar</translation>
    </message>
    <message>
        <source>On the day: {question}</source>
        <translation>El mateix dia: {question}</translation>
    </message>
    <message>
        <source>The yes was taken back: {when}</source>
        <translation>Ha retirat el sí: {when}</translation>
    </message>
    <message>
        <source>Signs for the patient: {who}</source>
        <translation>Signa pel pacient: {who}</translation>
    </message>
    <message>
        <source>{who} helped with: {ways}.</source>
        <translation>{who} va ajudar a: {ways}.</translation>
    </message>
    <message>
        <source>Now the patient goes on alone.</source>
        <translation>Ara el pacient segueix sense ajuda.</translation>
    </message>
    <message>
        <source>For the talk, an interpreter of the clinic is recommended.</source>
        <translation>Per a la conversa es recomana un intèrpret de la clínica.</translation>
    </message>
    <message>
        <source>Pain, health and questions: answered alone.</source>
        <translation>Dolor, salut i preguntes: respost a soles.</translation>
    </message>
    <message>
        <source>Pain, health and questions: answered with the helper, as the patient chose.</source>
        <translation>Dolor, salut i preguntes: respost amb la persona que ajuda, com va triar el pacient.</translation>
    </message>
    <message>
        <source>{when}: the scan of a re-check on paper was kept. Its answers stand on the signed sheet alone.</source>
        <translation>{when}: es va desar l’escaneig d’una comprovació en paper. Les respostes només són al full signat.</translation>
    </message>
    <message>
        <source>On the day: re-check on paper</source>
        <translation>El mateix dia: comprovació en paper</translation>
    </message>
    <message>
        <source>Checks answered with a helper’s hand</source>
        <translation>Comprovacions respostes per la mà de qui ajuda</translation>
    </message>
    <message>
        <source>Nobody has typed its answers in. Read the signed sheet before the treatment.</source>
        <translation>Ningú no n’ha passat les respostes al programa. Llegeixi el full signat abans del tractament.</translation>
    </message>
    <message>
        <source>Missed twice</source>
        <translation>Dues vegades sense aclarir</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Sense veure</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Desig</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Comprovació</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>marked on its screen</source>
        <translation>marcat a la seva pantalla</translation>
    </message>
    <message>
        <source>chosen from the list of common questions</source>
        <translation>triat de la llista de preguntes freqüents</translation>
    </message>
    <message>
        <source>typed at the kiosk</source>
        <translation>escrit al quiosc</translation>
    </message>
    <message>
        <source>marked among the questions</source>
        <translation>marcat entre les preguntes</translation>
    </message>
    <message>
        <source>Then right: {answer}.</source>
        <translation>Després, bé: {answer}.</translation>
    </message>
    <message>
        <source>Then answered: {answer}.</source>
        <translation>Després va respondre: {answer}.</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>No ho tinc clar</translation>
    </message>
    <message>
        <source>Ask the patient to say it back: {topics}.</source>
        <translation>Demani al pacient que ho expliqui amb les seves paraules: {topics}.</translation>
    </message>
    <message>
        <source>The patient answers at the kiosk now.</source>
        <translation>El pacient està responent ara al quiosc.</translation>
    </message>
    <message>
        <source>The patient comes to the kiosk with the code {code}.</source>
        <translation>El pacient va al quiosc amb el codi {code}.</translation>
    </message>
    <message>
        <source>Released. Informed on {when}; the patient can sign, at the kiosk or here.</source>
        <translation>Signatura autoritzada. Informat: {when}; el pacient pot signar, al quiosc o aquí.</translation>
    </message>
    <message>
        <source>Did not sign; the witness is {name}. The form waits for your signature.</source>
        <translation>No ha signat; testimoni: {name}. Falta que vostè signi el document.</translation>
    </message>
    <message>
        <source>Form {code} is set aside. Correct it and release anew; the patient signs a new form.</source>
        <translation>El document {code} ja no val. Corregeixi el que calgui i torni a autoritzar; el pacient signa un document nou.</translation>
    </message>
    <message>
        <source>{side}, {joints}; nerves {nerves}</source>
        <translation>{side}, {joints}; nervis {nerves}</translation>
    </message>
    <message>
        <source>{side}, {joints}</source>
        <translation>{side}, {joints}</translation>
    </message>
    <message>
        <source> (not confirmed yet)</source>
        <translation> (encara sense confirmar)</translation>
    </message>
    <message>
        <source>Brief for the doctor</source>
        <translation>Resum per al metge</translation>
    </message>
    <message>
        <source>Working paper with patient data. This is not the consent form, and nobody signs it.</source>
        <translation>Full de treball amb dades del pacient. No és el document de consentiment i no el signa ningú.</translation>
    </message>
    <message>
        <source>working paper, not the consent</source>
        <translation>full de treball, no és el consentiment</translation>
    </message>
    <message>
        <source>continued; working paper, not the consent</source>
        <translation>continuació; full de treball, no és el consentiment</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pàgina {page} de {pages}</translation>
    </message>
    <message>
        <source>To settle with the patient</source>
        <translation>Per resoldre amb el pacient</translation>
    </message>
    <message>
        <source>Questions for you</source>
        <translation>Preguntes per a vostè</translation>
    </message>
    <message>
        <source>Check before the treatment</source>
        <translation>Comprovar abans del tractament</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>El que s’ha entès</translation>
    </message>
    <message>
        <source>Settled already</source>
        <translation>Ja resolt</translation>
    </message>
    <message>
        <source>Wants to be able to do again</source>
        <translation>El que vol poder tornar a fer</translation>
    </message>
    <message>
        <source>Risks of this patient</source>
        <translation>Riscos d’aquest pacient</translation>
    </message>
    <message>
        <source>Answered No, each on its own</source>
        <translation>Ha respost No, una per una</translation>
    </message>
    <message>
        <source>At the first try</source>
        <translation>A la primera</translation>
    </message>
    <message>
        <source>Not seen to the end</source>
        <translation>No vist fins al final</translation>
    </message>
    <message>
        <source>made on {when} by {who}</source>
        <translation>fet per {who} ({when})</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendent</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sense respondre</translation>
    </message>
    <message>
        <source>The pain</source>
        <translation>El dolor</translation>
    </message>
    <message>
        <source> Another day was planned: {reason}</source>
        <translation> Estava previst un altre dia: {reason}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Algú</translation>
    </message>
    <message>
        <source>Wants to hear more: {section}</source>
        <translation>En vol saber més: {section}</translation>
    </message>
    <message>
        <source>First answered: {answer}.</source>
        <translation>Primer va respondre: {answer}.</translation>
    </message>
    <message>
        <source>Explained: {words}.</source>
        <translation>Es va explicar: {words}.</translation>
    </message>
    <message>
        <source>before: {answer}</source>
        <translation>abans: {answer}</translation>
    </message>
    <message>
        <source>earlier: {answers}</source>
        <translation>abans: {answers}</translation>
    </message>
    <message>
        <source>{strength} of 10</source>
        <translation>{strength} de 10</translation>
    </message>
    <message>
        <source>The witness</source>
        <translation>El testimoni</translation>
    </message>
    <message>
        <source>The witness is not named, or has not signed.</source>
        <translation>Falta el nom o la signatura del testimoni.</translation>
    </message>
    <message>
        <source>Write name, role and signature.</source>
        <translation>Escrigui el nom, la funció o càrrec i la signatura.</translation>
    </message>
    <message>
        <source>Not both have confirmed it.</source>
        <translation>No ho han confirmat tots dos.</translation>
    </message>
    <message>
        <source>Doctor and witness each tick their sentence.</source>
        <translation>El metge i el testimoni han de marcar cadascun la seva frase.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contrasenya.</translation>
    </message>
    <message>
        <source>Type your password, for this act.</source>
        <translation>Escrigui la seva contrasenya, per a aquest acte.</translation>
    </message>
    <message>
        <source>The re-check of the day is signed: to countersign.</source>
        <translation>La comprovació del dia està signada: falta la seva signatura.</translation>
    </message>
    <message>
        <source>Signed. The form is being made.</source>
        <translation>Signat. S’està fent el document.</translation>
    </message>
    <message>
        <source>At the kiosk now.</source>
        <translation>Ara al quiosc.</translation>
    </message>
    <message>
        <source>At the kiosk · {share} %</source>
        <translation>Al quiosc · {share} %</translation>
    </message>
</context>
<context>
    <name>DoctorCards</name>
    <message>
        <source>Questions for you: %1 open</source>
        <translation>Preguntes per a vostè, pendents: %1</translation>
    </message>
    <message>
        <source>Questions: all answered</source>
        <translation>Preguntes: totes respostes</translation>
    </message>
    <message>
        <source>No questions for you</source>
        <translation>Sense preguntes per a vostè</translation>
    </message>
</context>
<context>
    <name>DoctorDialogs</name>
    <message>
        <source>Set form %1 aside?</source>
        <translation>Vol deixar sense efecte el document %1?</translation>
    </message>
    <message>
        <source>Nothing is written on the signed pages. They stay in the record, but count no longer: take printed copies back.

The visit comes back to you. Correct side, joints or risks, and release again. The patient comes to the kiosk with the code, reads what has changed, and signs a new form, which names this one.</source>
        <translation>A les pàgines signades no s’hi escriu res. Queden a la història, però ja no valen: reculli les còpies impreses.

La visita torna a vostè. Corregeixi el costat, les articulacions o els riscos i torni a autoritzar. El pacient va al quiosc amb el codi, llegeix què ha canviat i signa un document nou, que esmenta aquest.</translation>
    </message>
    <message>
        <source>What must change? The patient reads this, and it stands on the new form.</source>
        <translation>Què ha de canviar? El pacient ho llegeix, i surt al document nou.</translation>
    </message>
    <message>
        <source>Set the form aside</source>
        <translation>Deixa’l sense efecte</translation>
    </message>
    <message>
        <source>Re-check today, before the treatment?</source>
        <translation>Vol fer avui la comprovació, abans del tractament?</translation>
    </message>
    <message>
        <source>The visit opens at the kiosk with a new code, which you then see here. There the patient answers a few questions again, and signs. What you should look at becomes an open point.</source>
        <translation>La visita s’obre al quiosc amb un codi nou, que vostè veurà aquí. Allà el pacient torna a respondre unes quantes preguntes i signa. El que vostè hagi de mirar passa a ser un punt pendent.</translation>
    </message>
    <message>
        <source>The treatment is planned for %1: why is it today?</source>
        <translation>El tractament està previst per al %1: per què és avui?</translation>
    </message>
    <message>
        <source>Open it at the kiosk</source>
        <translation>Obre-la al quiosc</translation>
    </message>
    <message>
        <source>Cancel the treatment?</source>
        <translation>Vol anul·lar el tractament?</translation>
    </message>
    <message>
        <source>The visit ends and its code is dead. What the patient said stays in the record. A new visit can be prepared at any time.</source>
        <translation>La visita s’acaba i el seu codi ja no serveix. El que ha dit el pacient queda a la història. Es pot preparar una altra visita en qualsevol moment.</translation>
    </message>
    <message>
        <source>Cancel the treatment</source>
        <translation>Anul·la el tractament</translation>
    </message>
    <message>
        <source>Take the release back?</source>
        <translation>Vol retirar l’autorització?</translation>
    </message>
    <message>
        <source>The patient cannot sign until you release again.</source>
        <translation>El pacient no pot signar fins que vostè ho torni a autoritzar.</translation>
    </message>
    <message>
        <source>Take the release back</source>
        <translation>Retira l’autorització</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Today’s patients</source>
        <translation>Pacients d’avui</translation>
    </message>
    <message>
        <source>No patient today. Reception prepares visits; they appear here by themselves.</source>
        <translation>Avui no hi ha pacients. Recepció prepara les visites; apareixen aquí soles.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meus</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendent</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tots</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgència</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Treatment day</source>
        <translation>Dia del tractament</translation>
    </message>
    <message>
        <source>Choose a patient. With the keyboard: arrow keys, then Enter. F1 shows every key.</source>
        <translation>Triï un pacient. Amb el teclat: fletxes i després Retorn. F1 mostra totes les tecles.</translation>
    </message>
</context>
<context>
    <name>DoneButton</name>
    <message>
        <source>Done</source>
        <extracomment>Button: ends writing and closes the keyboard</extracomment>
        <translation>Fet</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>Somebody from the front desk will come and help you.</source>
        <translation>Algú de recepció vindrà a ajudar.</translation>
    </message>
    <message>
        <source>You can try again in %1 s.</source>
        <translation>Ho pot tornar a provar d’aquí a %1 s.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Next</source>
        <translation>Següent</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Tornin-m’ho a preguntar</translation>
    </message>
    <message>
        <source>Let us explain it again</source>
        <translation>Li ho expliquem una altra vegada</translation>
    </message>
    <message>
        <source>Your doctor will explain this to you. You can go on now.</source>
        <translation>El seu metge li ho explicarà. Ja pot continuar.</translation>
    </message>
    <message>
        <source>Nothing is wrong if this was not clear. It is our job to explain it well.</source>
        <translation>No passa res si no ha quedat clar. Explicar-ho bé és cosa nostra.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Copy for the patient</source>
        <translation>Còpia per al pacient</translation>
    </message>
    <message>
        <source>Everything that is kept about this patient, in one ZIP file: forms, sheets and scans, every answer, and when the record was opened. Check first who asks for it. A doctor or the administrator allows it here; the copy is noted.</source>
        <translation>Tot el que es guarda d’aquest pacient, en un fitxer ZIP: documents, fulls i escanejos, totes les respostes i quan s’ha obert la història. Comprovi primer qui ho demana. Ho autoritza aquí un metge o l’administrador; la còpia queda anotada.</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation>Qui ho ha demanat?</translation>
    </message>
    <message>
        <source>Account of the doctor or administrator who allows it</source>
        <translation>Compte del metge o de l’administrador que ho autoritza</translation>
    </message>
    <message>
        <source>Password of this account</source>
        <translation>Contrasenya d’aquest compte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fitxer</translation>
    </message>
    <message>
        <source>The file is not encrypted. Give it to nobody but the patient, then delete it here.</source>
        <translation>El fitxer no està xifrat. Doni’l només al pacient i després esborri’l d’aquí.</translation>
    </message>
    <message>
        <source>Saved: %1. It is not encrypted: give it to nobody but the patient, then delete it here.</source>
        <translation>Desat: %1. No està xifrat: doni’l només al pacient i després esborri’l d’aquí.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Desa la còpia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>FilePick</name>
    <message>
        <source>Choose a file</source>
        <translation>Tria un fitxer</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Write this down. It is shown once.</source>
        <translation>Anoti-ho. Només es mostra una vegada.</translation>
    </message>
    <message>
        <source>This clinic has no accounts yet, so an administrator was made. The password and the PIN are kept nowhere.</source>
        <translation>Aquesta clínica encara no té comptes, i per això s’ha creat un administrador. La contrasenya i el PIN no es guarden enlloc.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contrasenya</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Then give doctors and reception their accounts: main.py staff add ID --name NAME --role doctor</source>
        <translation>Després creï els comptes de metges i recepció: main.py staff add ID --name NOM --role doctor</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ja ho he anotat</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Page %1 of %2 of a copy for reading: not the form itself</source>
        <translation>Pàgina %1 de %2 d’una còpia per llegir: no és el document mateix</translation>
    </message>
    <message>
        <source>Page %1 of %2, as sealed</source>
        <translation>Pàgina %1 de %2, tal com es va segellar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Més petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Més gran</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Mida normal</translation>
    </message>
    <message>
        <source>With %1 below</source>
        <translation>Amb %1 a sota</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pàgina %1 de %2</translation>
    </message>
</context>
<context>
    <name>FormReader</name>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, pàgina %2 de %3</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Torna a imprimir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimeix</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Desa com a fitxer</translation>
    </message>
</context>
<context>
    <name>FoundPatientPane</name>
    <message>
        <source>Prepare a visit</source>
        <translation>Prepara una visita</translation>
    </message>
    <message>
        <source>Copy for the patient</source>
        <translation>Còpia per al pacient</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Visits of this patient</source>
        <translation>Visites d’aquest pacient</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Encara cap.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>What would you like to be able to do again?</source>
        <translation>Què li agradaria tornar a fer?</translation>
    </message>
    <message>
        <source>Touch as many as you like. Your doctor reads this before you talk.</source>
        <translation>Toqui totes les que vulgui. El seu metge ho llegeix abans de parlar amb vostè.</translation>
    </message>
    <message>
        <source>Something else, or what your work asks of your body</source>
        <translation>Una altra cosa, o el que la feina exigeix al seu cos</translation>
    </message>
</context>
<context>
    <name>HeadphonesSheet</name>
    <message>
        <source>Put on the headphones</source>
        <translation>Posi’s els auriculars</translation>
    </message>
    <message>
        <source>I have them on</source>
        <translation>Ja els porto posats</translation>
    </message>
    <message>
        <source>I would rather read</source>
        <translation>M’estimo més llegir</translation>
    </message>
    <message>
        <source>They are beside the screen. So only you hear what is read. You can make it louder or softer at any time.</source>
        <translation>Són al costat de la pantalla. Així només vostè sent el que es llegeix. Pot apujar o abaixar el volum quan vulgui.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>How can we help you?</source>
        <translation>En què podem ajudar?</translation>
    </message>
    <message>
        <source>Please send somebody to me</source>
        <translation>Que vingui algú, si us plau</translation>
    </message>
    <message>
        <source>Somebody is helping me now</source>
        <translation>Ara algú m’ajuda</translation>
    </message>
    <message>
        <source>I go on alone</source>
        <translation>Segueixo sense ajuda</translation>
    </message>
    <message>
        <source>I want to talk to my doctor first</source>
        <translation>Abans vull parlar amb el meu metge</translation>
    </message>
    <message>
        <source>I do not want this treatment</source>
        <translation>No vull aquest tractament</translation>
    </message>
    <message>
        <source>Other ways to use the screen</source>
        <translation>Altres maneres de fer servir la pantalla</translation>
    </message>
    <message>
        <source>Go back to the page</source>
        <translation>Torna a la pàgina</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Ja ve algú.</translation>
    </message>
    <message>
        <source>- Read, then touch **Next**. **Back** shows the page before.
- After some pages we ask if we explained it well. It is not a test.
- You can change your answers until you decide.
- Text size and contrast are at the top.</source>
        <translation>- Llegeixi i després toqui **Següent**. **Enrere** mostra la pàgina anterior.
- Després d’algunes pàgines preguntem si ho hem explicat bé. No és un examen.
- Pot canviar les seves respostes fins que decideixi.
- La mida de lletra i el contrast són a dalt.</translation>
    </message>
    <message>
        <source>Please ask at the front desk, or call %1.</source>
        <translation>Pregunti a recepció o truqui al %1.</translation>
    </message>
</context>
<context>
    <name>HelperHint</name>
    <message>
        <source>To the person who helps: please touch what the patient says.</source>
        <translation>Per a qui ajuda: toqui el que diu el pacient, si us plau.</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Print it again</source>
        <translation>Torna-ho a imprimir</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retira-ho</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vist</translation>
    </message>
</context>
<context>
    <name>JobsCard</name>
    <message>
        <source>At the printer</source>
        <translation>A la impressora</translation>
    </message>
</context>
<context>
    <name>KeyboardRows</name>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>signe d’interrogació</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apòstrof</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>guionet</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>signe d’exclamació</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>signe d’obertura d’interrogació</translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation>signe d’obertura d’exclamació</translation>
    </message>
    <message>
        <source>raised dot</source>
        <translation>punt volat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Esborra</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línia nova</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majúscules</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lletres</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Xifres i signes</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espai</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espai</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tecles</translation>
    </message>
    <message>
        <source>Search; arrow keys walk through the list, Enter opens</source>
        <translation>Cerca; les fletxes recorren la llista, Retorn obre</translation>
    </message>
    <message>
        <source>Next or previous patient in the list, from anywhere</source>
        <translation>Pacient següent o anterior de la llista, des de qualsevol lloc</translation>
    </message>
    <message>
        <source>Open the marked patient</source>
        <translation>Obre el pacient marcat</translation>
    </message>
    <message>
        <source>To the open points</source>
        <translation>Als punts pendents</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>A les preguntes</translation>
    </message>
    <message>
        <source>To side and joints</source>
        <translation>Al costat i les articulacions</translation>
    </message>
    <message>
        <source>To the risks of this patient</source>
        <translation>Als riscos d’aquest pacient</translation>
    </message>
    <message>
        <source>To the next control; use it</source>
        <translation>Al control següent; fes-lo servir</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continua llegint</translation>
    </message>
    <message>
        <source>Release the signature</source>
        <translation>Autoritza la signatura</translation>
    </message>
    <message>
        <source>Let the patient sign here; the desk is locked meanwhile</source>
        <translation>El pacient signa aquí; mentrestant aquest lloc queda bloquejat</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Signa com a metge</translation>
    </message>
    <message>
        <source>Re-check on the day of treatment</source>
        <translation>Comprovació el dia del tractament</translation>
    </message>
    <message>
        <source>Open the form; page keys scroll, Ctrl with + and - makes it larger or smaller</source>
        <translation>Obre el document; les tecles de pàgina el desplacen, Ctrl amb + i - l’amplia o el redueix</translation>
    </message>
    <message>
        <source>The brief on paper</source>
        <translation>El resum en paper</translation>
    </message>
    <message>
        <source>Copy the note for the hospital’s record</source>
        <translation>Copia la nota per a la història clínica</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bloqueja la pantalla</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Lletra més gran</translation>
    </message>
    <message>
        <source>Take a question back</source>
        <translation>Tanca una pregunta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to a patient who called</source>
        <translation>Ves a un pacient que ha trucat</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Next or previous visit</source>
        <translation>Visita següent o anterior</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Up</source>
        <translation>Alt+Avall, Alt+Amunt</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Obre-la</translation>
    </message>
    <message>
        <source>Prepare a visit</source>
        <translation>Prepara una visita</translation>
    </message>
    <message>
        <source>Prepare it as written</source>
        <translation>Prepara-la tal com està escrita</translation>
    </message>
    <message>
        <source>Read the day’s list</source>
        <translation>Llegeix la llista del dia</translation>
    </message>
    <message>
        <source>The day’s end: what is unfinished</source>
        <translation>Final del dia: el que queda pendent</translation>
    </message>
    <message>
        <source>Print the form, or the code slip</source>
        <translation>Imprimeix el document o el full del codi</translation>
    </message>
    <message>
        <source>Blank forms, for a day without screens</source>
        <translation>Documents en blanc, per a un dia sense pantalles</translation>
    </message>
    <message>
        <source>Call the patient back from the kiosk</source>
        <translation>Fes tornar el pacient del quiosc</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Codi nou</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancel·la la visita</translation>
    </message>
    <message>
        <source>Re-check on the day</source>
        <translation>Comprovació el dia del tractament</translation>
    </message>
    <message>
        <source>Take the consent back</source>
        <translation>Retira el consentiment</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Tanca el que està obert</translation>
    </message>
</context>
<context>
    <name>KioskSheets</name>
    <message>
        <source>Are you still there?</source>
        <translation>Encara hi és?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Sí, soc aquí</translation>
    </message>
    <message>
        <source>Take all the time you need: touch the screen, and it stays. Else it goes dark soon, so that nobody else sees your answers. Nothing is lost: your code brings you back.</source>
        <translation>Prengui’s tot el temps que necessiti: toqui la pantalla i continuarà encesa. Si no, s’apagarà aviat perquè ningú més vegi les seves respostes. No es perd res: amb el seu codi podrà tornar.</translation>
    </message>
    <message>
        <source>Touch the screen, and it stays. Else it starts again soon.</source>
        <translation>Toqui la pantalla i continuarà aquí. Si no, tornarà aviat al principi.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Català</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comença</translation>
    </message>
    <message>
        <source>This visit is not there in English. Please ask at the front desk.</source>
        <translation>Aquesta visita no és en català. Pregunti a recepció, si us plau.</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Triï el seu idioma</translation>
    </message>
    <message>
        <source>Go back to the page</source>
        <translation>Torna a la pàgina</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Something is not kept yet</source>
        <translation>Hi ha alguna cosa que encara no s’ha desat</translation>
    </message>
    <message>
        <source>You typed a note, an answer or a risk and did not settle or state it. If you leave now, these words are lost. Everything else is kept.</source>
        <translation>Ha escrit una nota, una resposta o un risc i no l’ha confirmat. Si surt ara, aquestes paraules es perden. Tota la resta està desada.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Torna-hi</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Surt sense desar-ho</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>Not prepared</source>
        <translation>No preparada</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Can be prepared</source>
        <translation>Es pot preparar</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Read the day’s list</source>
        <translation>Llegeix la llista del dia</translation>
    </message>
    <message>
        <source>A CSV file, in UTF-8 or Windows-1252, with ; or , between the cells. Its first line names the columns: record number, given name, family name, date of birth, procedure, side, joints, doctor, and where there are any arrival, treatment day and language. The names may be Spanish or Catalan too. Nothing is written until you say so.</source>
        <translation>Un fitxer CSV, en UTF-8 o Windows-1252, amb ; o , entre les cel·les. La primera línia dona nom a les columnes: número d’història, nom, cognoms, data de naixement, procediment, costat, articulacions, metge i, si n’hi ha, arribada, dia del tractament i idioma. Els noms també poden ser en castellà o en anglès. No s’escriu res fins que vostè ho digui.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fitxer</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Llistes (*.csv *.txt)</translation>
    </message>
    <message>
        <source>One moment: %1 prepared</source>
        <translation>Un moment: %1 preparades</translation>
    </message>
    <message>
        <source>Prepare 1 visit</source>
        <translation>Prepara 1 visita</translation>
    </message>
    <message>
        <source>Prepare %1 visits</source>
        <translation>Prepara %1 visites</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Mostra què hi ha</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Torna’l a llegir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Retorn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Prepared: %1. Each visit has its code slip.</source>
        <translation>Preparades: %1. Cada visita té el seu full amb el codi.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked: type your PIN</source>
        <translation>Bloquejat: escrigui el seu PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>This PIN is not yours.</source>
        <translation>Aquest PIN no és el seu.</translation>
    </message>
    <message>
        <source>Type it again, or log out and in with your password.</source>
        <translation>Torni’l a escriure, o tanqui la sessió i entri amb la seva contrasenya.</translation>
    </message>
    <message>
        <source>Or log out and in with your password.</source>
        <translation>O tanqui la sessió i entri amb la seva contrasenya.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Tanca la sessió</translation>
    </message>
</context>
<context>
    <name>LogInPage</name>
    <message>
        <source>%1: log in</source>
        <translation>%1: inicia la sessió</translation>
    </message>
    <message>
        <source>One moment, the records are being opened.</source>
        <translation>Un moment, s’estan obrint les dades.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contrasenya</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Retorn</translation>
    </message>
    <message>
        <source>This is the sample clinic. Nobody here is real; log in with:</source>
        <translation>Aquesta és la clínica de mostra. Aquí ningú és real; entri amb:</translation>
    </message>
    <message>
        <source>%1
account %2
password %3
PIN %4</source>
        <translation>%1
compte %2
contrasenya %3
PIN %4</translation>
    </message>
</context>
<context>
    <name>LowerTool</name>
    <message>
        <source>Move up</source>
        <translation>Pujar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Baixar</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>January</source>
        <translation>Gener</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Febrer</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Març</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Maig</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juny</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juliol</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Agost</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Setembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Desembre</translation>
    </message>
</context>
<context>
    <name>NextButton</name>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next page</extracomment>
        <translation>Següent</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Your answers stay with your clinic</source>
        <translation>Les seves respostes es queden a la seva clínica</translation>
    </message>
    <message>
        <source>What we keep</source>
        <translation>Què guardem</translation>
    </message>
    <message>
        <source>What you read, what you answer, what you ask, and what you decide. Nothing else.</source>
        <translation>El que llegeix, el que respon, el que pregunta i el que decideix. Res més.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui ho veu</translation>
    </message>
    <message>
        <source>Your doctor. The front desk sees how far you are, but none of your health answers.</source>
        <translation>El seu metge. Recepció veu per on va, però cap de les seves respostes de salut.</translation>
    </message>
    <message>
        <source>You can stop at any time</source>
        <translation>Pot parar quan vulgui</translation>
    </message>
    <message>
        <source>Take a break or leave. What you have done is kept, and your code brings you back.</source>
        <translation>Faci una pausa o surti. El que ha fet queda desat, i amb el seu codi podrà tornar.</translation>
    </message>
    <message>
        <source>You can ask</source>
        <translation>Pot preguntar</translation>
    </message>
    <message>
        <source>Touch Help on any page, and somebody comes to you.</source>
        <translation>Toqui Ajuda a qualsevol pàgina i algú vindrà.</translation>
    </message>
    <message>
        <source>Touch Help on any page. About your data, call %1.</source>
        <translation>Toqui Ajuda a qualsevol pàgina. Sobre les seves dades, truqui al %1.</translation>
    </message>
    <message>
        <source>Are the words too small, or hard to see? Touch the buttons at the top: larger text and more contrast.</source>
        <translation>La lletra és massa petita o es veu malament? Toqui els botons de dalt: lletra més gran i més contrast.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Number pad</source>
        <translation>Teclat de números</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Esborra</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclat</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>What speaks for it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Les seves opcions</translation>
    </message>
</context>
<context>
    <name>OptionalConsentPage</name>
    <message>
        <source>Apart from your treatment · question %1 of %2</source>
        <translation>A part del tractament · pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Please touch Yes or No. Either is fine.</source>
        <translation>Toqui Sí o No, si us plau. Totes dues respostes estan bé.</translation>
    </message>
</context>
<context>
    <name>OwnWish</name>
    <message>
        <source>Please touch and sign this yourself</source>
        <translation>Toqui i signi això amb la seva pròpia mà, si us plau</translation>
    </message>
    <message>
        <source>The person who helps may read to you. The sentences and the signature are for your own hand. If your hand cannot do it, touch **Another way to sign** on the next page.</source>
        <translation>La persona que l’ajuda li pot llegir. Les frases i la signatura són per a la seva pròpia mà. Si la seva mà no pot, toqui **Una altra manera de signar** a la pàgina següent.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the words</source>
        <translation>Torna al text</translation>
    </message>
</context>
<context>
    <name>PainCard</name>
    <message>
        <source>The pain</source>
        <translation>El dolor</translation>
    </message>
</context>
<context>
    <name>PainFeelPage</name>
    <message>
        <source>Please touch a number, and at least one way it feels. “About right” is good enough.</source>
        <translation>Toqui un número i almenys una manera de sentir-lo. N’hi ha prou que sigui aproximat.</translation>
    </message>
</context>
<context>
    <name>PainLifePage</name>
    <message>
        <source>Please touch how long you have had it. “About right” is good enough.</source>
        <translation>Toqui des de quan el té. N’hi ha prou que sigui aproximat.</translation>
    </message>
</context>
<context>
    <name>PainPlacePage</name>
    <message>
        <source>Please touch a place, or one of the other answers.</source>
        <translation>Toqui un lloc, o una de les altres respostes.</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Treu: %1</translation>
    </message>
    <message>
        <source>Show the figure</source>
        <translation>Mostra la figura</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Tria d’una llista</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Signing on paper</source>
        <translation>Signatura en paper</translation>
    </message>
    <message>
        <source>For a patient who cannot sign on a screen: print the released form, let patient and doctor sign it, and attach the scan.</source>
        <translation>Per a qui no pot signar en una pantalla: imprimeixi el document autoritzat, que el signin pacient i metge, i adjunti’n l’escaneig.</translation>
    </message>
    <message>
        <source>Print the form to sign</source>
        <translation>Imprimeix el document per signar</translation>
    </message>
    <message>
        <source>Attach the signed page</source>
        <translation>Adjunta la pàgina signada</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Scanned page</source>
        <translation>Pàgina escanejada</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Escanejos (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Code at the foot of the sheet</source>
        <translation>Codi al peu del full</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Print the page for it</source>
        <translation>Imprimeix la pàgina per fer-ho</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>PatientFrame</name>
    <message>
        <source>Sample: not valid as consent</source>
        <translation>Mostra: sense validesa com a consentiment</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Queda aproximadament %n minut</numerusform>
            <numerusform>Queden uns %n minuts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientHead</name>
    <message>
        <source>Urgent answer at the kiosk.</source>
        <translation>Resposta urgent al quiosc.</translation>
    </message>
    <message>
        <source>Go to the patient now. The answer stands under “Check before the treatment”.</source>
        <translation>Vagi ara amb el pacient. La resposta és a «Comprovar abans del tractament».</translation>
    </message>
    <message>
        <source>Sedation in the last 24 hours: nobody signs today.</source>
        <translation>Sedació en les últimes 24 hores: avui no signa ningú.</translation>
    </message>
    <message>
        <source>Talk today if it helps, and let the patient sign on another day.</source>
        <translation>Parli avui amb el pacient si ajuda, i que signi un altre dia.</translation>
    </message>
    <message>
        <source>I am with the patient</source>
        <translation>Soc amb el pacient</translation>
    </message>
    <message>
        <source>Release ahead</source>
        <translation>Autoritza per avançat</translation>
    </message>
    <message>
        <source>Release signature</source>
        <translation>Autoritza la signatura</translation>
    </message>
    <message>
        <source>Let the patient sign here</source>
        <translation>El pacient signa aquí</translation>
    </message>
    <message>
        <source>Take the release back</source>
        <translation>Retira l’autorització</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Signa com a metge</translation>
    </message>
    <message>
        <source>The patient will not sign</source>
        <translation>El pacient no vol signar</translation>
    </message>
    <message>
        <source>Re-check on the day</source>
        <translation>Comprovació del dia</translation>
    </message>
    <message>
        <source>Close the re-check</source>
        <translation>Tanca la comprovació</translation>
    </message>
    <message>
        <source>Something must change</source>
        <translation>Cal canviar alguna cosa</translation>
    </message>
    <message>
        <source>Open form</source>
        <translation>Obre el document</translation>
    </message>
    <message>
        <source>Brief on paper</source>
        <translation>Resum en paper</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation>Copia la nota</translation>
    </message>
    <message>
        <source>Cancel the treatment</source>
        <translation>Anul·la el tractament</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tecles</translation>
    </message>
</context>
<context>
    <name>PatientLine</name>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>1 open point</source>
        <translation>1 punt pendent</translation>
    </message>
    <message>
        <source>%1 open points</source>
        <translation>%1 punts pendents</translation>
    </message>
    <message>
        <source>Urgent: go to the kiosk</source>
        <translation>Urgent: vagi al quiosc</translation>
    </message>
</context>
<context>
    <name>PicturedList</name>
    <message>
        <source>List</source>
        <translation>Llista</translation>
    </message>
</context>
<context>
    <name>PlacementCard</name>
    <message>
        <source>Side and joints: confirmed</source>
        <translation>Costat i articulacions: confirmat</translation>
    </message>
    <message>
        <source>Side and joints: to confirm</source>
        <translation>Costat i articulacions: per confirmar</translation>
    </message>
    <message>
        <source>Nerves that follow: %1</source>
        <translation>Nervis que hi corresponen: %1</translation>
    </message>
    <message>
        <source>Choose at least one joint.</source>
        <translation>Triï almenys una articulació.</translation>
    </message>
    <message>
        <source>Confirm side and joints</source>
        <translation>Confirma costat i articulacions</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Urgent: %1</source>
        <translation>Urgent: %1</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Pregunta: %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Note, if you wish …</source>
        <translation>Nota, si vol…</translation>
    </message>
    <message>
        <source>What was agreed …</source>
        <translation>El que s’ha acordat…</translation>
    </message>
    <message>
        <source>Explained, said it back</source>
        <translation>Explicat, ho ha repetit</translation>
    </message>
    <message>
        <source>%1: explained, patient said it back</source>
        <translation>%1: explicat; el pacient ho ha dit amb les seves paraules</translation>
    </message>
    <message>
        <source>By this note</source>
        <translation>Amb aquesta nota</translation>
    </message>
    <message>
        <source>%1: settled by the note</source>
        <translation>%1: resolt amb la nota</translation>
    </message>
    <message>
        <source>Cancel treatment …</source>
        <translation>Anul·la el tractament…</translation>
    </message>
    <message>
        <source>%1: cancel the treatment</source>
        <translation>%1: anul·la el tractament</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Open points: %1</source>
        <translation>Punts pendents: %1</translation>
    </message>
    <message>
        <source>No open points</source>
        <translation>Sense punts pendents</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resolts</translation>
    </message>
</context>
<context>
    <name>PreparePane</name>
    <message>
        <source>Prepare a visit</source>
        <translation>Prepara una visita</translation>
    </message>
    <message>
        <source>Prepare the visit</source>
        <translation>Prepara la visita</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continua més tard</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descarta-ho</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>Imprimeix: %1</translation>
    </message>
    <message>
        <source>Every page is printed with a mark that says so.</source>
        <translation>Cada pàgina s’imprimeix amb una marca que ho diu.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menys</translation>
    </message>
    <message>
        <source>1 copy</source>
        <translation>1 còpia</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 còpies</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Més</translation>
    </message>
    <message>
        <source>On this station’s printer, unless you choose another:</source>
        <translation>A la impressora d’aquest lloc, si no en tria una altra:</translation>
    </message>
    <message>
        <source>Why is it printed again?</source>
        <translation>Per què es torna a imprimir?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimeix</translation>
    </message>
    <message>
        <source>Save as a file instead</source>
        <translation>Millor desa com a fitxer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>This did not work</source>
        <translation>Això no ha funcionat</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Torna a començar</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un moment, si us plau</translation>
    </message>
    <message>
        <source>The screen has to start again. **Nothing that you did is lost.**

Please tell the front desk, or touch “Start again” and type your code.</source>
        <translation>La pantalla ha de tornar a començar. **No es perd res del que ha fet.**

Avisi a recepció, o toqui «Torna a començar» i escrigui el seu codi.</translation>
    </message>
    <message>
        <source>For our staff: %1</source>
        <translation>Per al personal: %1</translation>
    </message>
    <message>
        <source>For staff · %1</source>
        <translation>Per al personal · %1</translation>
    </message>
    <message>
        <source>This kiosk is not ready</source>
        <translation>Aquest quiosc no està a punt</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Explained; the patient said it back.</source>
        <translation>Explicat; el pacient ho ha dit amb les seves paraules.</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Resposta a %1</translation>
    </message>
    <message>
        <source>Your answer, printed on the form …</source>
        <translation>La seva resposta, que surt al document…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>%1: answered</source>
        <translation>%1: contestada</translation>
    </message>
    <message>
        <source>Explained, said it back</source>
        <translation>Explicat, ho ha repetit</translation>
    </message>
    <message>
        <source>%1: explained, patient said it back</source>
        <translation>%1: explicat; el pacient ho ha dit amb les seves paraules</translation>
    </message>
    <message>
        <source>Cancel treatment …</source>
        <translation>Anul·la el tractament…</translation>
    </message>
    <message>
        <source>%1: cancel the treatment</source>
        <translation>%1: anul·la el tractament</translation>
    </message>
</context>
<context>
    <name>ReadAllCard</name>
    <message>
        <source>Read every page to me, and say what I touch</source>
        <translation>Llegir en veu alta totes les pàgines i dir què toco</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Read to me</source>
        <translation>Llegir en veu alta</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Un altre cop</translation>
    </message>
    <message>
        <source>Says this sentence again</source>
        <translation>Repeteix aquesta frase</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Des de l’inici</translation>
    </message>
    <message>
        <source>Reads the page from its beginning</source>
        <translation>Llegeix la pàgina des del principi</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Més lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Més ràpid</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Més fluix</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Més fort</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Atura</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Left</source>
        <translation>Esquerre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dret</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Tots dos costats</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Away from the kiosk</source>
        <translation>Fora del quiosc</translation>
    </message>
    <message>
        <source>Waiting for the doctor</source>
        <translation>Espera el metge</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Falta signar</translation>
    </message>
    <message>
        <source>Signed: the doctor countersigns</source>
        <translation>Signada: falta la signatura del metge</translation>
    </message>
    <message>
        <source>Taking the consent back</source>
        <translation>Retirant el consentiment</translation>
    </message>
    <message>
        <source>Re-check on the day</source>
        <translation>Comprovació el dia del tractament</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Acabada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Acabada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancel·lada</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signat en paper</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirat</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducat</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Document de consentiment</translation>
    </message>
    <message>
        <source>Note for the talk with the doctor</source>
        <translation>Nota per parlar amb el metge</translation>
    </message>
    <message>
        <source>Form of the patient’s decision</source>
        <translation>Document amb la decisió del pacient</translation>
    </message>
    <message>
        <source>Form that takes the consent back</source>
        <translation>Document per retirar el consentiment</translation>
    </message>
    <message>
        <source>Sheet to take home</source>
        <translation>Full per endur-se a casa</translation>
    </message>
    <message>
        <source>Scan of what was signed on paper</source>
        <translation>Escaneig del que s’ha signat en paper</translation>
    </message>
    <message>
        <source>Scan of the re-check on paper</source>
        <translation>Escaneig de la comprovació en paper</translation>
    </message>
    <message>
        <source>Scan of what took the consent back</source>
        <translation>Escaneig de la retirada del consentiment</translation>
    </message>
    <message>
        <source>This is still missing.</source>
        <translation>Encara falta.</translation>
    </message>
    <message>
        <source>This is longer than {most} letters. Shorten it.</source>
        <translation>Té més de {most} lletres. Escurci-ho.</translation>
    </message>
    <message>
        <source>There is a character in it that nobody can read. Type it anew.</source>
        <translation>Conté un caràcter que ningú pot llegir. Torni-ho a escriure.</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 14/3/1961 or 1961-03-14.</source>
        <translation>Això no és una data. Escrigui-la així: 14/3/1961 o 1961-03-14.</translation>
    </message>
    <message>
        <source>This is not a time. Write it as 10:30, or 14/3/2027 10:30.</source>
        <translation>Això no és una hora. Escrigui-la així: 10:30 o 14/3/2027 10:30.</translation>
    </message>
    <message>
        <source>This day is still to come. Look at the year.</source>
        <translation>Aquest dia encara no ha arribat. Miri l’any.</translation>
    </message>
    <message>
        <source>Nobody is that old. Look at the year.</source>
        <translation>Ningú és tan gran. Miri l’any.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or later.</source>
        <translation>Aquest dia ja ha passat. Triï avui o un dia posterior.</translation>
    </message>
    <message>
        <source>This is more than two years away. Look at the year.</source>
        <translation>Falten més de dos anys. Miri l’any.</translation>
    </message>
    <message>
        <source>Another patient has this number. Take that patient, or correct it.</source>
        <translation>Un altre pacient té aquest número. Triï aquell pacient o corregeixi’l.</translation>
    </message>
    <message>
        <source>This cannot be chosen here. Choose one of those offered.</source>
        <translation>Aquí no es pot triar. Triï una de les opcions.</translation>
    </message>
    <message>
        <source>Take one of these patients, or say that it is somebody else.</source>
        <translation>Triï un d’aquests pacients o digui que és una altra persona.</translation>
    </message>
    <message>
        <source>This visit is prepared already. Nothing is left to do.</source>
        <translation>Aquesta visita ja està preparada. No queda res per fer.</translation>
    </message>
    <message>
        <source>The file has this visit twice. The first one counts.</source>
        <translation>Aquesta visita és dues vegades al fitxer. Compta la primera.</translation>
    </message>
    <message>
        <source>The line has more or fewer cells than the first one. Correct the file.</source>
        <translation>La línia té més o menys cel·les que la primera. Corregeixi el fitxer.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognoms</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número d’història</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de naixement</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procediment</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Costat</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>Articulacions</translation>
    </message>
    <message>
        <source>Treatment day</source>
        <translation>Dia del tractament</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arribada</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Metge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pacient</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línia</translation>
    </message>
    <message>
        <source>Handing it to the printer</source>
        <translation>S’està enviant a la impressora</translation>
    </message>
    <message>
        <source>In the printer’s queue</source>
        <translation>A la cua de la impressora</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>S’està imprimint</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Aturat</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprès</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Sense imprimir</translation>
    </message>
    <message>
        <source>Nobody knows whether it was printed</source>
        <translation>No se sap si s’ha imprès</translation>
    </message>
    <message>
        <source>The patient asked here</source>
        <translation>El pacient ho ha demanat aquí</translation>
    </message>
    <message>
        <source>The patient asked in writing</source>
        <translation>El pacient ho ha demanat per escrit</translation>
    </message>
    <message>
        <source>A legal representative asked</source>
        <translation>Ho ha demanat un representant legal</translation>
    </message>
    <message>
        <source>the patient has left it</source>
        <translation>el pacient ja n’ha marxat</translation>
    </message>
    <message>
        <source>Line {number}: {name}</source>
        <translation>Línia {number}: {name}</translation>
    </message>
    <message>
        <source>Form to sign on paper</source>
        <translation>Document per signar en paper</translation>
    </message>
    <message>
        <source>Code slip</source>
        <translation>Full amb el codi</translation>
    </message>
    <message>
        <source>A copy needs a reason.</source>
        <translation>Una còpia necessita un motiu.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Escrigui per què.</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>El fitxer no té nom.</translation>
    </message>
    <message>
        <source>Write where to save it.</source>
        <translation>Escrigui on desar-lo.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>No s’ha triat cap fitxer.</translation>
    </message>
    <message>
        <source>Choose the scanned page.</source>
        <translation>Triï la pàgina escanejada.</translation>
    </message>
    <message>
        <source>It does not count any more</source>
        <translation>Ja no val</translation>
    </message>
    <message>
        <source>Not signed by everybody yet</source>
        <translation>Falten signatures</translation>
    </message>
    <message>
        <source>Blank form: {procedure}, {language}</source>
        <translation>Document en blanc: {procedure}, {language}</translation>
    </message>
    <message>
        <source>Nobody said who asked.</source>
        <translation>No s’ha indicat qui ho ha demanat.</translation>
    </message>
    <message>
        <source>Choose it above.</source>
        <translation>Triï-ho a dalt.</translation>
    </message>
    <message>
        <source>Nobody has allowed it.</source>
        <translation>No ho ha autoritzat ningú.</translation>
    </message>
    <message>
        <source>Ask a doctor or the administrator to type the password.</source>
        <translation>Demani a un metge o a l’administrador que escrigui la contrasenya.</translation>
    </message>
    <message>
        <source>Both languages stand on the paper, and it says that the first one counts.</source>
        <translation>Al paper hi ha els dos idiomes, i hi diu que val el primer.</translation>
    </message>
    <message>
        <source>A copy for reading: every page says that it is no original. The form itself stays as it is.</source>
        <translation>Una còpia per llegir: cada pàgina diu que no és un original. El document mateix queda com està.</translation>
    </message>
    <message>
        <source>In one language only: these texts have no other. Whoever looks after them can add one.</source>
        <translation>Només en un idioma: aquests textos no en tenen cap altre. L’hi pot afegir qui se n’encarrega.</translation>
    </message>
    <message>
        <source>Page that takes the consent back</source>
        <translation>Pàgina per retirar el consentiment</translation>
    </message>
    <message>
        <source>Re-check to sign on paper</source>
        <translation>Comprovació per signar en paper</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Encara sense imprimir</translation>
    </message>
    <message>
        <source>1 copy printed</source>
        <translation>1 còpia impresa</translation>
    </message>
    <message>
        <source>Go to the patient at the kiosk, and press F2 so that nobody else has to.</source>
        <translation>Vagi amb el pacient al quiosc i premi F2 perquè no hi hagi d’anar ningú més.</translation>
    </message>
    <message>
        <source>Print the form, with a copy for the patient.</source>
        <translation>Imprimeixi el document, amb una còpia per al pacient.</translation>
    </message>
    <message>
        <source>The doctor corrects the form. Then the patient signs anew: the code opens the visit again.</source>
        <translation>El metge corregeix el document. Després el pacient torna a signar: el codi torna a obrir la visita.</translation>
    </message>
    <message>
        <source>The patient is at the kiosk. F4 calls the patient back; nothing is lost.</source>
        <translation>El pacient és al quiosc. F4 el fa tornar; no es perd res.</translation>
    </message>
    <message>
        <source>The form is printed. Print the sheet to take home too.</source>
        <translation>El document està imprès. Imprimeixi també el full per endur-se a casa.</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>el pacient</translation>
    </message>
    <message>
        <source>It does not count any more: the doctor set it aside, and the patient signs a new one</source>
        <translation>Ja no val: el metge l’ha deixat sense efecte, i el pacient en signa un de nou</translation>
    </message>
    <message>
        <source>It does not count any more: a later re-check took its place</source>
        <translation>Ja no val: el substitueix una comprovació posterior</translation>
    </message>
    <message>
        <source>It does not count any more: the patient took the consent back</source>
        <translation>Ja no val: el pacient ha retirat el consentiment</translation>
    </message>
    <message>
        <source>It does not count any more: the consent has expired</source>
        <translation>Ja no val: el consentiment ha caducat</translation>
    </message>
    <message>
        <source>Give the patient the code slip. The code opens this visit at any kiosk.</source>
        <translation>Doni al pacient el full amb el codi. El codi obre aquesta visita a qualsevol quiosc.</translation>
    </message>
    <message>
        <source>The patient is away from the kiosk. The same code brings the visit back.</source>
        <translation>El pacient no és al quiosc. El mateix codi recupera la visita.</translation>
    </message>
    <message>
        <source>The doctor talks with the patient now. There is nothing to do here.</source>
        <translation>El metge parla ara amb el pacient. Aquí no hi ha res a fer.</translation>
    </message>
    <message>
        <source>The patient signs: at the kiosk with the code, or at the doctor’s screen.</source>
        <translation>El pacient signa: al quiosc amb el codi, o a la pantalla del metge.</translation>
    </message>
    <message>
        <source>The doctor countersigns. Then the form can be printed.</source>
        <translation>Falta la signatura del metge. Després es pot imprimir el document.</translation>
    </message>
    <message>
        <source>The patient reads and signs at the kiosk, with the new code, or keeps the consent.</source>
        <translation>El pacient llegeix i signa al quiosc, amb el codi nou, o manté el consentiment.</translation>
    </message>
    <message>
        <source>arrives {time}</source>
        <translation>arribada: {time}</translation>
    </message>
    <message>
        <source>The form is printed. Another copy needs a reason.</source>
        <translation>El document està imprès. Una altra còpia necessita un motiu.</translation>
    </message>
    <message>
        <source>This visit is over. For another one, prepare a visit.</source>
        <translation>Aquesta visita s’ha acabat. Per a una altra, prepari una visita.</translation>
    </message>
    <message>
        <source>Side and joints, until the doctor confirms</source>
        <translation>Costat i articulacions, fins que el metge ho confirmi</translation>
    </message>
    <message>
        <source>The patient answers and signs at the kiosk, with the new code.</source>
        <translation>El pacient respon i signa al quiosc, amb el codi nou.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tractament</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signa</translation>
    </message>
    <message>
        <source>{count} copies printed</source>
        <translation>{count} còpies impreses</translation>
    </message>
    <message>
        <source>The consent has expired. Prepare a new visit before the treatment.</source>
        <translation>El consentiment ha caducat. Prepari una visita nova abans del tractament.</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>encara sense hora</translation>
    </message>
    <message>
        <source>It does not count any more: {code} took its place</source>
        <translation>Ja no val: el substitueix {code}</translation>
    </message>
    <message>
        <source>A patient of this name has another record number. Prepare this visit by hand.</source>
        <translation>Un pacient amb aquest nom té un altre número d’història. Prepari aquesta visita a mà.</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Per imprimir</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>encara sense data</translation>
    </message>
    <message>
        <source>born {day} · record {number}</source>
        <translation>va néixer el {day} · història {number}</translation>
    </message>
    <message>
        <source>arrives {moment}</source>
        <translation>arribada: {moment}</translation>
    </message>
    <message>
        <source>At the kiosk · {share} %</source>
        <translation>Al quiosc · {share} %</translation>
    </message>
    <message>
        <source>treatment {day}</source>
        <translation>tractament {day}</translation>
    </message>
</context>
<context>
    <name>ReceptionDialogs</name>
    <message>
        <source>Cancel this visit?</source>
        <translation>Vol cancel·lar aquesta visita?</translation>
    </message>
    <message>
        <source>It ends and its code is dead. What the patient said stays in the record. A new visit can be prepared at any time.</source>
        <translation>La visita s’acaba i el seu codi ja no serveix. El que ha dit el pacient queda a la història. Es pot preparar una altra visita en qualsevol moment.</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancel·la la visita</translation>
    </message>
    <message>
        <source>Give this visit a new code?</source>
        <translation>Vol donar un codi nou a aquesta visita?</translation>
    </message>
    <message>
        <source>The old code and its slip open nothing any more. A patient at the kiosk is called back; nothing is lost.</source>
        <translation>El codi anterior i el seu full ja no obren res. Si el pacient és al quiosc, se’l fa tornar; no es perd res.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Codi nou</translation>
    </message>
    <message>
        <source>Does the patient want to take the consent back?</source>
        <translation>El pacient vol retirar el consentiment?</translation>
    </message>
    <message>
        <source>The visit opens at the kiosk with a new code. There the patient reads what it means, and signs or keeps the consent. Nobody asks why. The doctor is told.</source>
        <translation>La visita s’obre al quiosc amb un codi nou. Allà el pacient llegeix què significa, i signa o manté el consentiment. Ningú pregunta per què. S’avisa el metge.</translation>
    </message>
    <message>
        <source>Open it at the kiosk</source>
        <translation>Obre-la al quiosc</translation>
    </message>
    <message>
        <source>Re-check today, before the treatment?</source>
        <translation>Vol fer avui la comprovació, abans del tractament?</translation>
    </message>
    <message>
        <source>The visit opens at the kiosk with a new code. There the patient answers a few questions again, and signs. The doctor is told.</source>
        <translation>La visita s’obre al quiosc amb un codi nou. Allà el pacient torna a respondre unes quantes preguntes i signa. S’avisa el metge.</translation>
    </message>
    <message>
        <source>Only if another day was planned: why it is today</source>
        <translation>Només si estava previst un altre dia: per què és avui</translation>
    </message>
    <message>
        <source>Throw away what was written?</source>
        <translation>Vol descartar el que ha escrit?</translation>
    </message>
    <message>
        <source>Nothing of it was kept yet.</source>
        <translation>Encara no se n’ha desat res.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descarta-ho</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signat en paper</translation>
    </message>
    <message>
        <source>Patient and doctor have signed the printed form. Scan every page of it, as PDF, JPEG or PNG. The scan is kept encrypted with the visit; put the paper into the record, and delete the file.</source>
        <translation>El pacient i el metge han signat el document imprès. Escanegi’n totes les pàgines en PDF, JPEG o PNG. L’escaneig es desa xifrat amb la visita; arxivi el paper a la història i esborri el fitxer.</translation>
    </message>
    <message>
        <source>Keep the scan and end the visit</source>
        <translation>Desa l’escaneig i acaba la visita</translation>
    </message>
    <message>
        <source>Taken back on paper</source>
        <translation>Retirat en paper</translation>
    </message>
    <message>
        <source>The patient has taken the consent back by letter, or on the printed page. Scan every page of it, as PDF, JPEG or PNG. The consent counts no more from now on, and the doctor is told. The scan is kept encrypted with the visit; put the paper into the record, and delete the file.</source>
        <translation>El pacient ha retirat el consentiment per carta o a la pàgina impresa. Escanegi’n totes les pàgines en PDF, JPEG o PNG. Des d’ara el consentiment ja no val, i s’avisa el metge. L’escaneig es desa xifrat amb la visita; arxivi el paper a la història i esborri el fitxer.</translation>
    </message>
    <message>
        <source>Keep the scan: it is taken back</source>
        <translation>Desa l’escaneig: queda retirat</translation>
    </message>
    <message>
        <source>Re-check on paper</source>
        <translation>Comprovació en paper</translation>
    </message>
    <message>
        <source>For a day on which the patient cannot use a screen: print the sheet; the patient answers and signs it, and the doctor reads and signs it before the treatment. Scan every page of it, as PDF, JPEG or PNG. The scan is kept encrypted with the visit; put the paper into the record, and delete the file.</source>
        <translation>Per a un dia en què el pacient no pot fer servir una pantalla: imprimeixi el full; el pacient el respon i el signa, i el metge el llegeix i el signa abans del tractament. Escanegi’n totes les pàgines, en PDF, JPEG o PNG. L’escaneig es desa xifrat amb la visita; posi el paper a la història i esborri el fitxer.</translation>
    </message>
    <message>
        <source>Keep the scan of the re-check</source>
        <translation>Desar l’escaneig de la comprovació</translation>
    </message>
</context>
<context>
    <name>ReceptionLine</name>
    <message>
        <source>Something is open</source>
        <translation>Hi ha alguna cosa pendent</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Res pendent</translation>
    </message>
    <message>
        <source>Go to the kiosk now</source>
        <translation>Vagi ara al quiosc</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Demana ajuda</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>No visit here. “All” shows other days. Prepare one with Ctrl+N, or search for a name.</source>
        <translation>Aquí no hi ha cap visita. «Totes» mostra altres dies. Prepari’n una amb Ctrl+N o cerqui un nom.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Avui</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Totes</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendent</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>Al quiosc</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgència</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arribada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Treatment day</source>
        <translation>Dia del tractament</translation>
    </message>
</context>
<context>
    <name>RecheckWords</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No ho sé</translation>
    </message>
    <message>
        <source>You told us that you had a calming medicine in the last 24 hours. So please do not sign now. Your answers are kept, and your doctor comes to you.</source>
        <translation>Ens ha dit que en les últimes 24 hores va prendre o li van donar un calmant per als nervis. Per això, no signi ara. Les seves respostes queden desades, i ara vindrà el seu metge.</translation>
    </message>
    <message>
        <source>These are your answers of today. Touch one to change it.</source>
        <translation>Aquestes són les seves respostes d’avui. Toqui’n una per canviar-la.</translation>
    </message>
    <message>
        <source>One sentence is not touched yet. If it is not true for you, please tell your doctor before you sign.</source>
        <translation>Falta tocar una frase. Si no és veritat en el seu cas, digui-ho al metge abans de signar.</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Declined, and will not sign?</source>
        <translation>No accepta el tractament i no vol signar?</translation>
    </message>
    <message>
        <source>Nobody has to sign. You and a witness confirm what happened: the form says “did not sign” in the patient’s place, is sealed, and carries your signature. Then the visit ends as declined, and care goes on.</source>
        <translation>Ningú no està obligat a signar. Vostè i un testimoni confirmen què ha passat: al lloc del pacient, el document diu «no ha signat»; se segella i porta la signatura de vostè. Després la visita s’acaba com a «No acceptat», i el pacient continuarà rebent atenció.</translation>
    </message>
    <message>
        <source>What you both confirmed is kept and can no longer be changed. With your password the form is made and signed.</source>
        <translation>El que han confirmat vostès dos està desat i ja no es pot canviar. Amb la seva contrasenya es fa i se signa el document.</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>Nom del testimoni</translation>
    </message>
    <message>
        <source>What the witness is here, for example nurse</source>
        <translation>Funció o càrrec del testimoni, per exemple infermera</translation>
    </message>
    <message>
        <source>What the patient said about signing, in the patient’s words (may stay empty)</source>
        <translation>Què ha dit el pacient sobre signar, amb les seves paraules (pot quedar buit)</translation>
    </message>
    <message>
        <source>Each confirms, as it will be printed:</source>
        <translation>Cadascú confirma, tal com s’imprimirà:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The witness signs by typing the name</source>
        <translation>El testimoni signa escrivint el nom</translation>
    </message>
    <message>
        <source>Your password, for this act</source>
        <translation>La seva contrasenya, per a aquest acte</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Confirm, seal and sign</source>
        <translation>Confirma, segella i signa</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release the signature ahead</source>
        <translation>Autoritza la signatura per avançat</translation>
    </message>
    <message>
        <source>Release the refusal to sign</source>
        <translation>Autoritza la signatura: no acceptat</translation>
    </message>
    <message>
        <source>Release the signature</source>
        <translation>Autoritza la signatura</translation>
    </message>
    <message>
        <source>Not yet. Before the release:</source>
        <translation>Encara no. Abans d’autoritzar:</translation>
    </message>
    <message>
        <source>You have informed the patient in the consultation. The release holds only while the kiosk brings up no new open point.</source>
        <translation>Vostè ha informat el pacient a la consulta. L’autorització val només mentre al quiosc no surti cap punt pendent nou.</translation>
    </message>
    <message>
        <source>When did you inform the patient? (year-month-day hour:minute)</source>
        <translation>Quan va informar el pacient? (any-mes-dia hora:minut)</translation>
    </message>
    <message>
        <source>The treatment is today.</source>
        <translation>El tractament és avui.</translation>
    </message>
    <message>
        <source>A signature on the day itself is the weak case in law: asked just before the start, a consent can be doubted. Write why it is signed today.</source>
        <translation>Signar el mateix dia és el cas feble davant la llei: un consentiment demanat just abans de començar es pot posar en dubte. Escrigui per què se signa avui.</translation>
    </message>
    <message>
        <source>Reason for signing on the day of treatment</source>
        <translation>Motiu per signar el dia del tractament</translation>
    </message>
    <message>
        <source>The patient is able to decide, and decides freely</source>
        <translation>El pacient és capaç de decidir i decideix lliurement</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Autoritza</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>RevocationWords</name>
    <message>
        <source>Do you want to take your consent back?</source>
        <translation>Vol retirar el seu consentiment?</translation>
    </message>
    <message>
        <source>Signs for the patient: %1</source>
        <translation>Signa pel pacient: %1</translation>
    </message>
    <message>
        <source>You may, and you need not say why. Nothing that you told us is lost.
- Your care goes on, and your doctor talks with you about other ways.
- This treatment is not done, unless you agree again.</source>
        <translation>Ho pot fer, i no ha de dir per què. No es perd res del que ens ha explicat.
- Continuarà rebent atenció, i el seu metge li parlarà d’altres opcions.
- Aquest tractament no es farà, si no és que l’accepta de nou.</translation>
    </message>
    <message>
        <source>Did you stop or change a medicine for this treatment? Then ask your doctor today when to take it again.</source>
        <translation>Va deixar o canviar algun medicament per aquest tractament? Pregunti avui al seu metge quan l’ha de tornar a prendre.</translation>
    </message>
</context>
<context>
    <name>RiskPane</name>
    <message>
        <source>Risks</source>
        <translation>Riscos</translation>
    </message>
</context>
<context>
    <name>RisksCard</name>
    <message>
        <source>Risks of this patient: stated</source>
        <translation>Riscos d’aquest pacient: indicats</translation>
    </message>
    <message>
        <source>Risks of this patient: to state</source>
        <translation>Riscos d’aquest pacient: per indicar</translation>
    </message>
    <message>
        <source>Required before the release. Proposed from the answers; tick what you accept. It is printed as it stands.</source>
        <translation>Obligatori abans d’autoritzar. Es proposen a partir de les respostes; marqui el que accepti. S’imprimeix tal qual.</translation>
    </message>
    <message>
        <source>Required before the release. The answers propose nothing.</source>
        <translation>Obligatori abans d’autoritzar. Les respostes no proposen res.</translation>
    </message>
    <message>
        <source>Risks of this patient in your own words, one a line</source>
        <translation>Riscos d’aquest pacient amb les seves paraules, un per línia</translation>
    </message>
    <message>
        <source>In your own words, one risk a line …</source>
        <translation>Amb les seves paraules, un risc per línia…</translation>
    </message>
    <message>
        <source>None beyond the form</source>
        <translation>Cap més que els del document</translation>
    </message>
    <message>
        <source>State these risks</source>
        <translation>Indica aquests riscos</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Check before the treatment</source>
        <translation>Comprovar abans del tractament</translation>
    </message>
    <message>
        <source>Answered No, each on its own</source>
        <translation>Ha respost No, una per una</translation>
    </message>
    <message>
        <source>%1 No</source>
        <translation>%1 No</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Your health · question %1 of %2</source>
        <translation>La seva salut · pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Today · question %1 of %2</source>
        <translation>Avui · pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Please touch one of the three answers. “Not sure” is a good answer too.</source>
        <translation>Toqui una de les tres respostes. «No ho sé» també és una bona resposta.</translation>
    </message>
</context>
<context>
    <name>SaidCards</name>
    <message>
        <source>What the patient wants to be able to do again</source>
        <translation>El que el pacient vol tornar a fer</translation>
    </message>
    <message>
        <source>Nothing stated yet.</source>
        <translation>Encara no ha dit res.</translation>
    </message>
</context>
<context>
    <name>SampleMark</name>
    <message>
        <source>Sample: not valid as consent</source>
        <translation>Mostra: sense validesa com a consentiment</translation>
    </message>
</context>
<context>
    <name>SampleVisits</name>
    <message>
        <source>This is the sample clinic. Its visits open with these codes:</source>
        <translation>Aquesta és la clínica de mostra. Les seves visites s’obren amb aquests codis:</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2 · birthday %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2 · va néixer el %3</translation>
    </message>
    <message>
        <source>%1, %2, birthday %3</source>
        <translation>%1, %2, va néixer el %3</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save as a file: %1</source>
        <translation>Desa com a fitxer: %1</translation>
    </message>
    <message>
        <source>The file is saved just as it was sealed, without a mark: whoever gets it has to be told.</source>
        <translation>El fitxer es desa tal com es va segellar, sense cap marca: cal avisar qui el rebi.</translation>
    </message>
    <message>
        <source>The copy says so on its first page.</source>
        <translation>La còpia ho diu a la primera pàgina.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fitxer</translation>
    </message>
    <message>
        <source>The file is not encrypted. Keep it where only those may read it who have to.</source>
        <translation>El fitxer no està xifrat. Desi’l on només el llegeixi qui ho hagi de fer.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Desat: %1</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>%1, button</source>
        <translation>%1, botó</translation>
    </message>
    <message>
        <source>%1, choice, chosen</source>
        <translation>%1, opció triada</translation>
    </message>
    <message>
        <source>%1, choice, not chosen</source>
        <translation>%1, opció sense triar</translation>
    </message>
    <message>
        <source>%1, box, ticked</source>
        <translation>%1, casella marcada</translation>
    </message>
    <message>
        <source>%1, box, not ticked</source>
        <translation>%1, casella sense marcar</translation>
    </message>
    <message>
        <source>%1, to type</source>
        <translation>%1, per escriure</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Encara no hi ha res escrit</translation>
    </message>
    <message>
        <source>Typed so far: %1</source>
        <translation>Escrit fins ara: %1</translation>
    </message>
    <message>
        <source>Signs typed so far: %1</source>
        <translation>Signes escrits fins ara: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imatge</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grup: %1</translation>
    </message>
    <message>
        <source>Leave this group</source>
        <translation>Surt d’aquest grup</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ScanFrame</name>
    <message>
        <source>Leave this group</source>
        <translation>Surt d’aquest grup</translation>
    </message>
    <message>
        <source>Press the switch to go on</source>
        <translation>Premi per continuar</translation>
    </message>
</context>
<context>
    <name>SecondLanguage</name>
    <message>
        <source>Also in another language, smaller, below the form’s own</source>
        <translation>També en un altre idioma, més petit, a sota del propi del document</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · pas %2 de %3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Pas %1 de %2</translation>
    </message>
    <message>
        <source>You prefer not to know more about this. That is your right. Your doctor tells you what you need in order to decide.</source>
        <translation>S’estima més no saber-ne més. Hi té dret. El seu metge li dirà el que necessita per decidir.</translation>
    </message>
    <message>
        <source>Show it after all</source>
        <translation>Vull veure-ho igualment</translation>
    </message>
    <message>
        <source>I prefer not to know more</source>
        <translation>M’estimo més no saber-ne més</translation>
    </message>
    <message>
        <source>Learn more: %1</source>
        <translation>Per saber-ne més: %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>queda %n segon</numerusform>
            <numerusform>queden %n segons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Something is drawn</source>
        <translation>Hi ha alguna cosa dibuixada</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Buit</translation>
    </message>
</context>
<context>
    <name>SigningChoices</name>
    <message>
        <source>Your separate choices</source>
        <translation>Les seves decisions a part del tractament</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>SigningPad</name>
    <message>
        <source>Please make your mark on the pad, and type who saw it.</source>
        <translation>Faci el seu senyal al requadre i escrigui qui l’ha vist.</translation>
    </message>
    <message>
        <source>Please sign on the pad. A short touch is not enough.</source>
        <translation>Signi al requadre. No n’hi ha prou amb un toc.</translation>
    </message>
    <message>
        <source>Name of the person who sees you make the mark</source>
        <translation>Nom de la persona que veu com fa el senyal</translation>
    </message>
    <message>
        <source>Make your mark here</source>
        <translation>Faci aquí el seu senyal</translation>
    </message>
    <message>
        <source>Sign here with your finger or the pen</source>
        <translation>Signi aquí amb el dit o el llapis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Torna a començar</translation>
    </message>
    <message>
        <source>Another way to sign</source>
        <translation>Una altra manera de signar</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Keep my consent</source>
        <translation>Mantinc el meu consentiment</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retira-ho</translation>
    </message>
    <message>
        <source>Sign and finish</source>
        <translation>Signa i acaba</translation>
    </message>
    <message>
        <source>Why you do not sign by hand</source>
        <translation>Per què no signa a mà</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>El seu nom</translation>
    </message>
    <message>
        <source>Name of the person who sees you make the mark</source>
        <translation>Nom de la persona que veu com fa el senyal</translation>
    </message>
</context>
<context>
    <name>SigningTitle</name>
    <message>
        <source>I take back my consent</source>
        <translation>Retiro el meu consentiment</translation>
    </message>
    <message>
        <source>I take back my consent to %1</source>
        <translation>Retiro el meu consentiment per a %1</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>costat esquerre</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>costat dret</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>tots dos costats</translation>
    </message>
    <message>
        <source>I do not want %1</source>
        <translation>No vull %1</translation>
    </message>
    <message>
        <source>I consent to %1</source>
        <translation>Dono el meu consentiment per a %1</translation>
    </message>
    <message>
        <source>I consent to %1, %2</source>
        <translation>Dono el meu consentiment per a %1, %2</translation>
    </message>
</context>
<context>
    <name>SigningTyped</name>
    <message>
        <source>Please type your name, and why you do not sign by hand.</source>
        <translation>Escrigui el seu nom i per què no signa a mà.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>El seu nom</translation>
    </message>
    <message>
        <source>Why you do not sign by hand</source>
        <translation>Per què no signa a mà</translation>
    </message>
</context>
<context>
    <name>SigningWays</name>
    <message>
        <source>Another way to sign</source>
        <translation>Una altra manera de signar</translation>
    </message>
    <message>
        <source>Each way counts the same. Choose what is easy for you.</source>
        <translation>Totes les maneres valen igual. Triï la que li sigui fàcil.</translation>
    </message>
    <message>
        <source>I sign with my finger or the pen</source>
        <translation>Signo amb el dit o el llapis</translation>
    </message>
    <message>
        <source>I make a mark, and a witness says who saw it</source>
        <translation>Faig un senyal, i un testimoni diu que l’ha vist</translation>
    </message>
    <message>
        <source>I type my name</source>
        <translation>Escric el meu nom</translation>
    </message>
    <message>
        <source>I sign on paper</source>
        <translation>Signo en paper</translation>
    </message>
    <message>
        <source>Somebody is coming to you with the printed page.</source>
        <translation>Ja ve algú amb el full imprès.</translation>
    </message>
</context>
<context>
    <name>SigningWords</name>
    <message>
        <source>Signs for the patient: %1</source>
        <translation>Signa pel pacient: %1</translation>
    </message>
    <message>
        <source>You signed form %1 before. It no longer counts: this form takes its place.

What has changed: %2</source>
        <translation>Abans va signar el document %1. Ja no val: el substitueix aquest document.

Què ha canviat: %2</translation>
    </message>
    <message>
        <source>You told us that you had a calming medicine in the last 24 hours. So please sign on another day. Your answers are kept.</source>
        <translation>Ens ha dit que en les últimes 24 hores va prendre o li van donar un calmant per als nervis. Per això, signi un altre dia. Les seves respostes queden desades.</translation>
    </message>
    <message>
        <source>Risks for you, written by your doctor</source>
        <translation>Riscos per a vostè, escrits pel seu metge</translation>
    </message>
    <message>
        <source>Your doctor sees no other risks for you than those that we showed you.</source>
        <translation>El seu metge no veu per a vostè més riscos que els que li hem ensenyat.</translation>
    </message>
    <message>
        <source>You may say no, and you need not say why. Your care goes on. You can still change your mind.</source>
        <translation>Pot dir que no, i no ha de dir per què. Continuarà rebent atenció. Encara pot canviar d’idea.</translation>
    </message>
    <message>
        <source>Please read and touch each sentence</source>
        <translation>Llegeixi i toqui cada frase</translation>
    </message>
    <message>
        <source>Some sentences are not touched yet. If one is not true for you, please tell your doctor before you sign.</source>
        <translation>Hi ha frases que encara no ha tocat. Si alguna no és certa per a vostè, digui-ho al seu metge abans de signar.</translation>
    </message>
    <message>
        <source>For the person who translates</source>
        <translation>Per a la persona que tradueix</translation>
    </message>
</context>
<context>
    <name>SignsCard</name>
    <message>
        <source>Who signs</source>
        <translation>Qui signa</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>El pacient</translation>
    </message>
    <message>
        <source>A representative of the patient</source>
        <translation>Un representant del pacient</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>Nom del representant</translation>
    </message>
    <message>
        <source>Identity document, kind and number</source>
        <translation>Document d’identitat, tipus i número</translation>
    </message>
    <message>
        <source>Basis in law</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>for example: parent of a minor, guardian by court order</source>
        <translation>per exemple: pare o mare d’un menor, tutor per ordre judicial</translation>
    </message>
</context>
<context>
    <name>SkinButton</name>
    <message>
        <source>Another skin colour</source>
        <translation>Un altre color de pell</translation>
    </message>
</context>
<context>
    <name>SpokenFocus</name>
    <message>
        <source>The screen speaks now. Tab goes on, Enter chooses, Escape closes. F3 says it again, F4 is softer and F5 louder, F6 slower and F7 faster. F2 ends it.</source>
        <translation>Ara la pantalla parla. Tabulador avança, Retorn tria, Escapada tanca. F3 ho repeteix, F4 abaixa el volum i F5 l’apuja, F6 parla més a poc a poc i F7 més de pressa. F2 ho acaba.</translation>
    </message>
    <message>
        <source>The screen is silent now.</source>
        <translation>Ara la pantalla calla.</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>For staff: type your PIN</source>
        <translation>Per al personal: escrigui el seu PIN</translation>
    </message>
    <message>
        <source>Go back to the page</source>
        <translation>Torna a la pàgina</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>This PIN does not open. Please wait a moment and try again.</source>
        <translation>Aquest PIN no obre. Esperi un moment i torni-ho a provar.</translation>
    </message>
</context>
<context>
    <name>StartCards</name>
    <message>
        <source>Larger text</source>
        <translation>Lletra més gran</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Més contrast</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Altres maneres</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Pujar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Baixar</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <source>Reception</source>
        <translation>Recepció</translation>
    </message>
    <message>
        <source>Choose a visit. With the keyboard: arrow keys, then Enter. Typing a name, a record number or a date of birth searches all patients.</source>
        <translation>Triï una visita. Amb el teclat: fletxes i després Retorn. En escriure un nom, un número d’història o una data de naixement se cerca entre tots els pacients.</translation>
    </message>
    <message>
        <source>Prepare a visit</source>
        <translation>Prepara una visita</translation>
    </message>
    <message>
        <source>Read the day’s list</source>
        <translation>Llegeix la llista del dia</translation>
    </message>
    <message>
        <source>The day’s end</source>
        <translation>Final del dia</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Documents en blanc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tecles</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Pas %1 de %2</translation>
    </message>
</context>
<context>
    <name>StillWantedPage</name>
    <message>
        <source>Do you still want this treatment?</source>
        <translation>Continua volent aquest tractament?</translation>
    </message>
    <message>
        <source>Yes, I still want it</source>
        <translation>Sí, el continuo volent</translation>
    </message>
    <message>
        <source>You sign your answers of today. You can still change your mind at any time.</source>
        <translation>Signarà les seves respostes d’avui. Pot canviar d’idea en qualsevol moment.</translation>
    </message>
    <message>
        <source>I want to talk to my doctor first</source>
        <translation>Abans vull parlar amb el meu metge</translation>
    </message>
    <message>
        <source>Your doctor comes to you before anything is done.</source>
        <translation>El seu metge vindrà abans que es faci res.</translation>
    </message>
    <message>
        <source>I do not want it any more</source>
        <translation>Ja no el vull</translation>
    </message>
    <message>
        <source>You can take your consent back on the next page. Your care goes on.</source>
        <translation>A la pàgina següent pot retirar el seu consentiment. Continuarà rebent atenció.</translation>
    </message>
</context>
<context>
    <name>StrengthScale</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>You prefer not to know more about: %1</source>
        <translation>S’estima més no saber-ne més sobre: %1</translation>
    </message>
    <message>
        <source>You will ask in person.</source>
        <translation>Ho preguntarà en persona.</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicat</translation>
    </message>
    <message>
        <source>Explained again</source>
        <translation>Explicat una altra vegada</translation>
    </message>
    <message>
        <source>Your doctor will explain it</source>
        <translation>Li ho explicarà el seu metge</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No ho sé</translation>
    </message>
    <message>
        <source>Here is what we have so far</source>
        <translation>Això és el que tenim fins ara</translation>
    </message>
    <message>
        <source>What we explained</source>
        <translation>El que li hem explicat</translation>
    </message>
    <message>
        <source>For your doctor</source>
        <translation>Per al seu metge</translation>
    </message>
    <message>
        <source>You have no questions so far. You can still ask at any time.</source>
        <translation>De moment no té preguntes. Pot preguntar quan vulgui.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Les seves respostes</translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation>Toqui una resposta per canviar-la.</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TakeBackChoice</name>
    <message>
        <source>Take back: %1</source>
        <translation>Retira: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Retirat: %1</translation>
    </message>
</context>
<context>
    <name>TakeBackChoices</name>
    <message>
        <source>You also said yes to this</source>
        <translation>També ha dit que sí a això</translation>
    </message>
    <message>
        <source>You can take each of them back on its own, and keep your treatment.</source>
        <translation>Pot retirar cada sí per separat i mantenir el tractament.</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>queda %n lletra</numerusform>
            <numerusform>queden %n lletres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>You have signed. Your doctor signs too, and then you get your copy at the front desk.

You can still change your mind at any time. Just tell us.</source>
        <translation>Ja ha signat. El seu metge també signa, i després li donem la seva còpia a recepció.

Pot canviar d’idea en qualsevol moment. Només ens ho ha de dir.</translation>
    </message>
    <message>
        <source>We have noted that you do not want this treatment. Your doctor knows, and your care goes on.

If you change your mind, just tell us.</source>
        <translation>Hem anotat que no vol aquest tractament. El seu metge ho sap, i vostè continuarà rebent atenció.

Si canvia d’idea, només ens ho ha de dir.</translation>
    </message>
    <message>
        <source>You have taken your consent back. Your doctor is told, and your care goes on.

You get a copy at the front desk. If you change your mind, just tell us.</source>
        <translation>Ha retirat el seu consentiment. S’avisa el seu metge, i vostè continuarà rebent atenció.

Li donem una còpia a recepció. Si canvia d’idea, només ens ho ha de dir.</translation>
    </message>
    <message>
        <source>Your doctor sees your answers of today before the treatment. Please wait until we call you.

You can still change your mind at any time. Just tell us.</source>
        <translation>El seu metge veurà les respostes d’avui abans del tractament. Esperi, si us plau, que l’avisem.

Pot canviar d’idea en qualsevol moment. Només ens ho ha de dir.</translation>
    </message>
    <message>
        <source>Your consent stays as it is. You can take it back at any time. Just tell us.</source>
        <translation>El seu consentiment continua com està. El pot retirar en qualsevol moment. Només ens ho ha de dir.</translation>
    </message>
    <message>
        <source>This visit is finished here. If you have a question, please ask at the front desk.</source>
        <translation>Aquesta visita s’ha acabat aquí. Si té alguna pregunta, pregunti a recepció.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Acaba</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gràcies</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Re-check on the day of treatment</source>
        <translation>Comprovació el dia del tractament</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Text size</source>
        <translation>Mida de lletra</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>I need a break</source>
        <translation>Necessito una pausa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>What would you like to ask your doctor?</source>
        <translation>Què vol preguntar al seu metge?</translation>
    </message>
    <message>
        <source>I will ask in person</source>
        <translation>Ho preguntaré en persona</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Vull escriure una pregunta</translation>
    </message>
    <message>
        <source>You have noted</source>
        <translation>Ha apuntat</translation>
    </message>
    <message>
        <source>Others often ask</source>
        <translation>Altres pregunten sovint</translation>
    </message>
    <message>
        <source>Write your question</source>
        <translation>Escrigui la seva pregunta</translation>
    </message>
</context>
<context>
    <name>UnderstoodCard</name>
    <message>
        <source>What was understood</source>
        <translation>El que s’ha entès</translation>
    </message>
    <message>
        <source>Core sections not seen to the end</source>
        <translation>Seccions bàsiques no vistes fins al final</translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <translation>%1 sense veure</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Print</source>
        <translation>Imprimeix</translation>
    </message>
    <message>
        <source>Call the patient back</source>
        <translation>Fes tornar el pacient</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancel·la la visita</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
</context>
<context>
    <name>UrgentPage</name>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Go on while I wait</source>
        <translation>Continuo mentre espero</translation>
    </message>
    <message>
        <source>Somebody has come to you</source>
        <translation>Ja ha vingut algú</translation>
    </message>
    <message>
        <source>Please stay where you are</source>
        <translation>Quedi’s on és, si us plau</translation>
    </message>
    <message>
        <source>You can go on when you are ready.</source>
        <translation>Pot continuar quan vulgui.</translation>
    </message>
    <message>
        <source>Somebody is coming to you now.

Thank you for telling us. It is good that we know. You need not do anything else.</source>
        <translation>Ara mateix ve algú.

Gràcies per dir-nos-ho. És bo que ho sapiguem. No ha de fer res més.</translation>
    </message>
</context>
<context>
    <name>VisitHead</name>
    <message>
        <source>Something is open</source>
        <translation>Hi ha alguna cosa pendent</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Res pendent</translation>
    </message>
    <message>
        <source>Noted: somebody is on the way.</source>
        <translation>Anotat: algú hi va.</translation>
    </message>
    <message>
        <source>Called back. The kiosk says where to go and keeps the visit.</source>
        <translation>Se l’ha fet tornar. El quiosc li diu on ha d’anar i desa la visita.</translation>
    </message>
    <message>
        <source>A new code. The old one opens nothing any more.</source>
        <translation>Codi nou. L’anterior ja no obre res.</translation>
    </message>
    <message>
        <source>Open at the kiosk with the new code.</source>
        <translation>Oberta al quiosc amb el codi nou.</translation>
    </message>
    <message>
        <source>The re-check is closed. What was answered stays in the record.</source>
        <translation>La comprovació està tancada. El que s’ha respost queda a la història.</translation>
    </message>
    <message>
        <source>The consent stays as it is.</source>
        <translation>El consentiment continua com està.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancel·lada.</translation>
    </message>
    <message>
        <source>Prepared. Print the code slip, or tell the patient the code.</source>
        <translation>Preparada. Imprimeixi el full amb el codi o digui el codi al pacient.</translation>
    </message>
    <message>
        <source>Call the patient back</source>
        <translation>Fes tornar el pacient</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancel·la la visita</translation>
    </message>
    <message>
        <source>Re-check on the day</source>
        <translation>Comprovació del dia</translation>
    </message>
    <message>
        <source>Close the re-check</source>
        <translation>Tanca la comprovació</translation>
    </message>
    <message>
        <source>Re-check on paper</source>
        <translation>Comprovació en paper</translation>
    </message>
    <message>
        <source>Take the consent back</source>
        <translation>Retira el consentiment</translation>
    </message>
    <message>
        <source>Taken back on paper</source>
        <translation>Retirat en paper</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Mantén el consentiment</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>Code for the kiosk</source>
        <translation>Codi per al quiosc</translation>
    </message>
    <message>
        <source>Print the code slip</source>
        <translation>Imprimeix el full del codi</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Desa’l com a fitxer</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Codi nou</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparada</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Look at something again</source>
        <translation>Vull tornar a veure alguna cosa</translation>
    </message>
    <message>
        <source>Finish for now</source>
        <translation>Acabo per ara</translation>
    </message>
    <message>
        <source>Your doctor will now talk with you</source>
        <translation>Ara el seu metge parlarà amb vostè</translation>
    </message>
    <message>
        <source>You told us that you would like to have this treatment.

Your doctor goes through your answers with you. After that you can sign here. Keep your slip with the code.</source>
        <translation>Ens ha dit que vol fer-se aquest tractament.

El seu metge repassarà amb vostè les seves respostes. Després podrà signar aquí. Guardi el full amb el codi.</translation>
    </message>
    <message>
        <source>You told us that you do not want this treatment. That is your right.

Your doctor talks with you about other choices. Your care goes on. Keep your slip with the code.</source>
        <translation>Ens ha dit que no vol aquest tractament. Hi té dret.

Continuarà rebent atenció. El seu metge li parlarà d’altres opcions. Guardi el full amb el codi.</translation>
    </message>
    <message>
        <source>You told us that you want to talk first. Your doctor has your questions.

You decide after that, in your own time. Keep your slip with the code.</source>
        <translation>Ens ha dit que abans vol parlar. El seu metge té les seves preguntes.

Decidirà després, sense pressa. Guardi el full amb el codi.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Understand your treatment before you decide</source>
        <translation>Entengui el seu tractament abans de decidir</translation>
    </message>
    <message>
        <source>You can stop, go back, or ask for help at any time. Nothing is decided until you sign.</source>
        <translation>Pot parar, tornar enrere o demanar ajuda quan vulgui. No es decideix res fins que signi.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Aproximadament %n minut.</numerusform>
            <numerusform>Uns %n minuts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lower back seen from the side, with its bones, discs and nerves.</source>
        <translation>La zona lumbar vista de costat, amb els ossos, els discos i els nervis.</translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>What, until the doctor confirms</source>
        <translation>Què es farà, fins que el metge ho confirmi</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procediment</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Costat</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>Articulacions</translation>
    </message>
    <message>
        <source>Planned arrival at the kiosk</source>
        <translation>Arribada prevista al quiosc</translation>
    </message>
    <message>
        <source>10:30 for today, or day/month/year 10:30, or empty</source>
        <translation>10:30 per a avui, dia/mes/any 10:30, o buit</translation>
    </message>
    <message>
        <source>Planned day of the treatment</source>
        <translation>Dia previst del tractament</translation>
    </message>
    <message>
        <source>day/month/year, or empty while there is none</source>
        <translation>dia/mes/any, o buit si encara no n’hi ha</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Metge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Another patient</source>
        <translation>Un altre pacient</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognoms</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de naixement</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>dia/mes/any</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número d’història</translation>
    </message>
</context>
<context>
    <name>WordsPager</name>
    <message>
        <source>More</source>
        <translation>Més</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Mostra la imatge</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Cap amunt</translation>
    </message>
    <message>
        <source>Back up in the list</source>
        <translation>Cap amunt en la llista</translation>
    </message>
    <message>
        <source>End of the list</source>
        <translation>Final de la llista</translation>
    </message>
    <message>
        <source>More of the list</source>
        <translation>Més de la llista</translation>
    </message>
</context>
</TS>
