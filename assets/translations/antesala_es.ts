<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Other ways to use the screen</source>
        <translation>Otras formas de usar la pantalla</translation>
    </message>
    <message>
        <source>Go back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>One key or one switch is enough</source>
        <translation>Basta con una tecla o un pulsador</translation>
    </message>
    <message>
        <source>A frame goes from one thing to the next. Press when it is where you want it. How long shall it stay?</source>
        <translation>Un marco pasa de una cosa a la siguiente. Pulse cuando esté donde quiere. ¿Cuánto tiempo debe quedarse en cada una?</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>This screen cannot speak: it has no voice or no headphones here. Somebody from the front desk can read to you.</source>
        <translation>Esta pantalla no puede hablar: aquí no tiene voz o no tiene auriculares. Alguien de recepción puede leerle.</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más deprisa</translation>
    </message>
    <message>
        <source>Keep every picture still</source>
        <translation>Dejar quietas todas las imágenes</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
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
        <translation>¿Es alguno de estos? Tienen el mismo nombre, fecha de nacimiento o número de historia.</translation>
    </message>
    <message>
        <source>None of them: this is somebody else</source>
        <translation>Ninguno: es otra persona</translation>
    </message>
</context>
<context>
    <name>AlonePage</name>
    <message>
        <source>I am alone now</source>
        <translation>Ya estoy a solas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Would you like to answer these alone?</source>
        <translation>¿Quiere responder a estas preguntas a solas?</translation>
    </message>
    <message>
        <source>The next questions are about your pain and your health, and what you want to ask your doctor. You may answer them with help or without. Either is fine.</source>
        <translation>Las preguntas siguientes son sobre su dolor y su salud, y sobre lo que quiere preguntar a su médico. Puede responder con ayuda o sin ella. Las dos cosas están bien.</translation>
    </message>
    <message>
        <source>Yes, alone</source>
        <translation>Sí, a solas</translation>
    </message>
    <message>
        <source>The person who helps you steps back for a while.</source>
        <translation>La persona que le ayuda se aparta un momento.</translation>
    </message>
    <message>
        <source>No, with help</source>
        <translation>No, con ayuda</translation>
    </message>
    <message>
        <source>The person who helps you stays here.</source>
        <translation>La persona que le ayuda se queda aquí.</translation>
    </message>
    <message>
        <source>To the person who helps: please step back</source>
        <translation>Para quien ayuda: apártese un momento, por favor</translation>
    </message>
    <message>
        <source>The person who helps may come back</source>
        <translation>La persona que le ayuda ya puede volver</translation>
    </message>
    <message>
        <source>Thank you for helping. The next pages are for the patient alone. Please stand where you do not see the screen. We tell you when you may come back.</source>
        <translation>Gracias por ayudar. Las páginas siguientes son solo para el paciente. Póngase donde no vea la pantalla. Le diremos cuándo puede volver.</translation>
    </message>
    <message>
        <source>Your answers are kept. On the next page you decide.</source>
        <translation>Sus respuestas están guardadas. En la página siguiente decide usted.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>%1: %2. Touch to change</source>
        <translation>%1: %2. Toque para cambiarlo</translation>
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
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>AskButton</name>
    <message>
        <source>Noted for my doctor</source>
        <translation>Apuntado para mi médico</translation>
    </message>
    <message>
        <source>Ask my doctor about this</source>
        <translation>Preguntar esto a mi médico</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <extracomment>Button: to the page before</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>BirthdayPage</name>
    <message>
        <source>When is your birthday?</source>
        <translation>¿Qué día nació?</translation>
    </message>
    <message>
        <source>This does not fit the code. Please try again.</source>
        <translation>No corresponde al código. Vuelva a intentarlo, por favor.</translation>
    </message>
    <message>
        <source>Please type the day, then touch the month.</source>
        <translation>Escriba el día y después toque el mes.</translation>
    </message>
    <message>
        <source>Please touch the month.</source>
        <translation>Toque el mes, por favor.</translation>
    </message>
</context>
<context>
    <name>BlankDialog</name>
    <message>
        <source>Blank forms</source>
        <translation>Formularios en blanco</translation>
    </message>
    <message>
        <source>For a day on which no screen can be used: the whole consent form, to fill in by hand. Each page says until when it may be used.</source>
        <translation>Para un día en que no se pueda usar ninguna pantalla: el formulario de consentimiento entero, para rellenar a mano. Cada página dice hasta cuándo puede usarse.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>BreakButton</name>
    <message>
        <source>I need a break</source>
        <translation>Necesito una pausa</translation>
    </message>
</context>
<context>
    <name>BreakSheet</name>
    <message>
        <source>Take your time</source>
        <translation>Tómese su tiempo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Salir por ahora</translation>
    </message>
    <message>
        <source>I want to talk to my doctor first</source>
        <translation>Antes quiero hablar con mi médico</translation>
    </message>
    <message>
        <source>Stand up, walk a few steps, lean on something steady, or sit another way. Take as long as you need.</source>
        <translation>Levántese, dé unos pasos, apóyese en algo firme o siéntese de otra manera. Tómese el tiempo que necesite.</translation>
    </message>
    <message>
        <source>Nothing is lost. If you leave or rest for long, the screen goes dark. Your code brings you back to this page, here or at another kiosk of ours.</source>
        <translation>No se pierde nada. Si sale o descansa mucho rato, la pantalla se apaga. Con su código volverá a esta página, aquí o en otra pantalla de la clínica.</translation>
    </message>
</context>
<context>
    <name>BriefDialog</name>
    <message>
        <source>Brief on paper</source>
        <translation>Resumen en papel</translation>
    </message>
    <message>
        <source>One page for the talk: open points, answers, questions. It is a working paper with patient data, not the consent.</source>
        <translation>Una página para hablar con el paciente: puntos pendientes, respuestas, preguntas. Es una hoja de trabajo con datos del paciente, no el consentimiento.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A file is not encrypted. Keep it where only those may read it who have to, and delete it after the talk.</source>
        <translation>El archivo no está cifrado. Guárdelo donde solo lo lea quien deba, y bórrelo después de hablar.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Capítulo %1 de %2: %3</translation>
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
        <translation>¿Lo hemos explicado bien?</translation>
    </message>
    <message>
        <source>Please touch one of the answers. If you are not sure, touch the last one.</source>
        <translation>Toque una de las respuestas. Si no lo tiene claro, toque la última.</translation>
    </message>
    <message>
        <source>I am not sure. Please explain it again</source>
        <translation>No lo tengo claro. Explíquenmelo otra vez</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Separate choices: the treatment does not depend on them</source>
        <translation>Decisiones aparte: el tratamiento no depende de ellas</translation>
    </message>
</context>
<context>
    <name>ClosingPane</name>
    <message>
        <source>The day’s end</source>
        <translation>Fin del día</translation>
    </message>
    <message>
        <source>Nothing is unfinished. You can close.</source>
        <translation>No queda nada pendiente. Ya puede cerrar.</translation>
    </message>
    <message>
        <source>Unfinished: %1. What you leave is there again tomorrow; nothing is lost.</source>
        <translation>Pendiente: %1. Lo que deje seguirá aquí mañana; no se pierde nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 de %2 cifras</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Please type your code</source>
        <translation>Escriba su código</translation>
    </message>
    <message>
        <source>The 6 digits are on the slip from the front desk.</source>
        <translation>Las 6 cifras están en la hoja que le dieron en recepción.</translation>
    </message>
    <message>
        <source>One moment, please. We are getting ready.</source>
        <translation>Un momento, por favor. Lo estamos preparando.</translation>
    </message>
    <message>
        <source>This code opens nothing. Please look at your slip and type it again.</source>
        <translation>Este código no abre nada. Mire su hoja y escríbalo otra vez.</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Somebody helps me</source>
        <translation>Alguien me ayuda</translation>
    </message>
    <message>
        <source>Somebody of my family</source>
        <translation>Alguien de mi familia</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>Un amigo o una amiga</translation>
    </message>
    <message>
        <source>My carer</source>
        <translation>La persona que me cuida</translation>
    </message>
    <message>
        <source>Somebody from the clinic</source>
        <translation>Alguien de la clínica</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>Un intérprete</translation>
    </message>
    <message>
        <source>Somebody reads to me</source>
        <translation>Alguien me lee</translation>
    </message>
    <message>
        <source>Somebody touches the screen for me</source>
        <translation>Alguien toca la pantalla por mí</translation>
    </message>
    <message>
        <source>Somebody translates for me</source>
        <translation>Alguien me traduce</translation>
    </message>
    <message>
        <source>Is somebody helping you?</source>
        <translation>¿Le ayuda alguien?</translation>
    </message>
    <message>
        <source>What do they help you with?</source>
        <translation>¿En qué le ayuda?</translation>
    </message>
    <message>
        <source>You may have help with reading and touching. The answers are always yours.</source>
        <translation>Pueden ayudarle a leer y a tocar la pantalla. Las respuestas son siempre suyas.</translation>
    </message>
    <message>
        <source>Only you sign. The person who helps touches what you say.</source>
        <translation>Solo firma usted. La persona que le ayuda toca lo que usted dice.</translation>
    </message>
    <message>
        <source>Please write the name of the person who translates. It stands on your form.</source>
        <translation>Escriba el nombre de la persona que traduce. Sale en su formulario.</translation>
    </message>
    <message>
        <source>Please touch what they help you with.</source>
        <translation>Toque en qué le ayuda.</translation>
    </message>
    <message>
        <source>I do this by myself</source>
        <translation>Lo hago por mi cuenta</translation>
    </message>
    <message>
        <source>Name of the person who helps you</source>
        <translation>Nombre de la persona que le ayuda</translation>
    </message>
</context>
<context>
    <name>CountersignDialog</name>
    <message>
        <source>Countersign the form</source>
        <translation>Firmar el formulario</translation>
    </message>
    <message>
        <source>Form %1, signed by the patient. Your name is put under it.</source>
        <translation>Formulario %1, firmado por el paciente. Debajo se pone su nombre.</translation>
    </message>
    <message>
        <source>There is no signed form to countersign. The patient signs first, after your release.</source>
        <translation>No hay ningún formulario firmado. Primero firma el paciente, cuando usted lo haya autorizado.</translation>
    </message>
    <message>
        <source>Form %1: the patient did not sign, %2 is the witness. Your name is put under it.</source>
        <translation>Formulario %1: el paciente no ha firmado; testigo: %2. Debajo se pone el nombre de usted.</translation>
    </message>
    <message>
        <source>Your password, for this act</source>
        <translation>Su contraseña, para este acto</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Firmar como médico</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Before you can say yes, we would like to show you everything. This is still open: %1.</source>
        <translation>Antes de decir que sí, queremos enseñárselo todo. Falta ver: %1.</translation>
    </message>
    <message>
        <source>Show it to me</source>
        <translation>Enséñenmelo</translation>
    </message>
    <message>
        <source>I would like to have this treatment</source>
        <translation>Quiero hacerme este tratamiento</translation>
    </message>
    <message>
        <source>You sign after your doctor has talked with you. You can still change your mind at any time.</source>
        <translation>Firmará después de hablar con su médico. Puede cambiar de idea en cualquier momento.</translation>
    </message>
    <message>
        <source>I want to talk to my doctor first</source>
        <translation>Antes quiero hablar con mi médico</translation>
    </message>
    <message>
        <source>Your questions are passed on. You decide later.</source>
        <translation>Su médico recibe sus preguntas. Usted decide más tarde.</translation>
    </message>
    <message>
        <source>I do not want this treatment</source>
        <translation>No quiero este tratamiento</translation>
    </message>
    <message>
        <source>Your doctor will talk with you about other choices. Your care goes on.</source>
        <translation>Su médico le hablará de otras opciones. Seguiremos atendiéndole.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Talked about it with the patient.</source>
        <translation>Lo he hablado con el paciente.</translation>
    </message>
    <message>
        <source>We talked about it; ask us again at any time.</source>
        <translation>Lo hemos hablado; vuelva a preguntar cuando quiera.</translation>
    </message>
    <message>
        <source>can i drive to work</source>
        <translation>puedo conducir para ir al trabajo</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Sample: not valid as consent</source>
        <translation>Muestra: sin validez como consentimiento</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>DeskBrowser</name>
    <message>
        <source>Search by name, record number or date of birth</source>
        <translation>Buscar por nombre, número de historia o fecha de nacimiento</translation>
    </message>
    <message>
        <source>Search  (Ctrl+F)</source>
        <translation>Buscar  (Ctrl+F)</translation>
    </message>
    <message>
        <source>The list is sorted by this, backwards</source>
        <translation>La lista está ordenada así, al revés</translation>
    </message>
    <message>
        <source>The list is sorted by this</source>
        <translation>La lista está ordenada así</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Se muestra: %1</translation>
    </message>
    <message>
        <source>Nothing found. Search for less, or choose another filter.</source>
        <translation>No se ha encontrado nada. Busque con menos palabras o elija otro filtro.</translation>
    </message>
</context>
<context>
    <name>DeskCall</name>
    <message>
        <source>Go to the kiosk now: %1</source>
        <translation>Vaya ahora al quiosco: %1</translation>
    </message>
    <message>
        <source>Somebody asks for help: %1</source>
        <translation>Alguien pide ayuda: %1</translation>
    </message>
    <message>
        <source>I am going there</source>
        <translation>Voy yo</translation>
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
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Away from the kiosk</source>
        <translation>Fuera del quiosco</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Le espera a usted</translation>
    </message>
    <message>
        <source>Released: to sign</source>
        <translation>Autorizada: falta firmar</translation>
    </message>
    <message>
        <source>Signed: to countersign</source>
        <translation>Firmada: falta su firma</translation>
    </message>
    <message>
        <source>Taking the consent back</source>
        <translation>Retirando el consentimiento</translation>
    </message>
    <message>
        <source>Re-check on the day</source>
        <translation>Repaso del día</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Firmado en papel</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>acepta</translation>
    </message>
    <message>
        <source>wants to talk first</source>
        <translation>quiere hablar antes</translation>
    </message>
    <message>
        <source>does not want the treatment</source>
        <translation>no quiere el tratamiento</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulario de consentimiento</translation>
    </message>
    <message>
        <source>Note for the talk</source>
        <translation>Nota para la conversación</translation>
    </message>
    <message>
        <source>Form of the patient’s decision</source>
        <translation>Formulario con la decisión del paciente</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>The patient wants to talk first: after the talk the patient decides anew.</source>
        <translation>El paciente quiere hablar antes: después de hablar decide de nuevo.</translation>
    </message>
    <message>
        <source>Settle every open point and question.</source>
        <translation>Resuelva todos los puntos pendientes y las preguntas.</translation>
    </message>
    <message>
        <source>Confirm side and joints.</source>
        <translation>Confirme el lado y las articulaciones.</translation>
    </message>
    <message>
        <source>State the risks of this patient, or say: none beyond the form.</source>
        <translation>Indique los riesgos de este paciente, o diga que no hay más que los del formulario.</translation>
    </message>
    <message>
        <source>The treatment is today: give the reason with the release.</source>
        <translation>El tratamiento es hoy: escriba el motivo al autorizar.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>1st try</source>
        <translation>1.er intento</translation>
    </message>
    <message>
        <source>2nd try</source>
        <translation>2.º intento</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>Se preguntará otra vez</translation>
    </message>
    <message>
        <source>For you to explain</source>
        <translation>Para explicar usted</translation>
    </message>
    <message>
        <source>Explained by the doctor</source>
        <translation>Explicado por el médico</translation>
    </message>
    <message>
        <source>explained, patient said it back</source>
        <translation>explicado; el paciente lo ha dicho con sus palabras</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>touching the screen</source>
        <translation>tocar la pantalla</translation>
    </message>
    <message>
        <source>translating</source>
        <translation>traducir</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>familiar</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>amigo o amiga</translation>
    </message>
    <message>
        <source>carer</source>
        <translation>persona cuidadora</translation>
    </message>
    <message>
        <source>somebody from the clinic</source>
        <translation>alguien de la clínica</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>intérprete</translation>
    </message>
    <message>
        <source>What the patient wants to be able to do again</source>
        <translation>Lo que el paciente quiere volver a hacer</translation>
    </message>
    <message>
        <source>The patient&apos;s questions</source>
        <translation>Las preguntas del paciente</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>El resumen</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>La decisión</translation>
    </message>
    <message>
        <source>Confirmed side: {side}.</source>
        <translation>Lado confirmado: {side}.</translation>
    </message>
    <message>
        <source>Planned side: {side}.</source>
        <translation>Lado previsto: {side}.</translation>
    </message>
    <message>
        <source>{born} · {years} y · record {number}</source>
        <translation>{born} · {years} años · historia {number}</translation>
    </message>
    <message>
        <source>planned for {day}</source>
        <translation>previsto para el {day}</translation>
    </message>
    <message>
        <source>test injection: {result}</source>
        <translation>infiltración de prueba: {result}</translation>
    </message>
    <message>
        <source>The patient {decision}.</source>
        <translation>El paciente {decision}.</translation>
    </message>
    <message>
        <source>Somebody else settled this just now.</source>
        <translation>Otra persona acaba de resolver esto.</translation>
    </message>
    <message>
        <source>You had typed: “{note}”.</source>
        <translation>Usted había escrito: «{note}».</translation>
    </message>
    <message>
        <source>Read it among what is settled.</source>
        <translation>Léalo entre los puntos resueltos.</translation>
    </message>
    <message>
        <source>{form}, replaced</source>
        <translation>{form}: ya no vale</translation>
    </message>
    <message>
        <source>What a helper’s hand touched is marked “(helper)”.</source>
        <translation>Lo que tocó la mano de quien ayuda lleva la marca «(ayuda)».</translation>
    </message>
    <message>
        <source>{answer} (helper)</source>
        <translation>{answer} (ayuda)</translation>
    </message>
    <message>
        <source>side not given</source>
        <translation>lado sin indicar</translation>
    </message>
    <message>
        <source>, not confirmed yet</source>
        <translation>, sin confirmar todavía</translation>
    </message>
    <message>
        <source>The patient has not been asked about the education yet.</source>
        <translation>Todavía no se ha preguntado al paciente sobre lo explicado.</translation>
    </message>
    <message>
        <source>The patient&apos;s own risks are not stated yet.</source>
        <translation>Todavía no se han indicado los riesgos propios del paciente.</translation>
    </message>
    <message>
        <source>Risks of this patient: none beyond the form.</source>
        <translation>Riesgos de este paciente: ninguno más que los del formulario.</translation>
    </message>
    <message>
        <source>{count} safety questions answered No.</source>
        <translation>Preguntas de seguridad respondidas con No: {count}.</translation>
    </message>
    <message>
        <source>Illustrated education at the kiosk: of {asked} points asked, {first} were clear at once, {again} after a second explanation, {doctor} after the doctor&apos;s.</source>
        <translation>Explicación ilustrada en el quiosco: de {asked} puntos preguntados, {first} quedaron claros a la primera, {again} tras una segunda explicación y {doctor} tras la del médico.</translation>
    </message>
    <message>
        <source>Risks of this patient, said to the patient: {risks}</source>
        <translation>Riesgos de este paciente, dichos al paciente: {risks}</translation>
    </message>
    <message>
        <source>, countersigned</source>
        <translation>, firmado por el médico</translation>
    </message>
    <message>
        <source> (nerves {nerves})</source>
        <translation> (nervios {nerves})</translation>
    </message>
    <message>
        <source>, planned for {day}</source>
        <translation>, previsto para el {day}</translation>
    </message>
    <message>
        <source>Form {code} was set aside on {when}: {reason}.</source>
        <translation>Formulario {code} sin efecto desde el {when}: {reason}.</translation>
    </message>
    <message>
        <source>Informed on {when}; able to decide; signature released.</source>
        <translation>Informado el {when}; capaz de decidir; firma autorizada.</translation>
    </message>
    <message>
        <source>Signed on {when}.</source>
        <translation>Firmado el {when}.</translation>
    </message>
    <message>
        <source>Did not sign the refusal on {when}; witness: {name}, {role}.</source>
        <translation>No firmó el rechazo el {when}; testigo: {name}, {role}.</translation>
    </message>
    <message>
        <source>Form {code}{suffix}.</source>
        <translation>Formulario {code}{suffix}.</translation>
    </message>
    <message>
        <source>The visit ended: {ending}.</source>
        <translation>La visita terminó: {ending}.</translation>
    </message>
    <message>
        <source>Signed on the day of treatment because: {reason}.</source>
        <translation>Firmado el día del tratamiento porque: {reason}.</translation>
    </message>
    <message>
        <source>Safety answers: {flags}.</source>
        <translation>Respuestas de seguridad: {flags}.</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>sin fecha todavía</translation>
    </message>
    <message>
        <source>treatment {day}</source>
        <translation>tratamiento {day}</translation>
    </message>
    <message>
        <source>Say what must be said for safety and for the law, and note what was agreed.</source>
        <translation>Diga lo que exigen la seguridad y la ley, y anote lo acordado.</translation>
    </message>
    <message>
        <source>Prefers not to know everything</source>
        <translation>Prefiere no saberlo todo</translation>
    </message>
    <message>
        <source>Nobody was asked yet who is with the patient.</source>
        <translation>Todavía no se ha preguntado quién acompaña al paciente.</translation>
    </message>
    <message>
        <source>The patient did this alone.</source>
        <translation>El paciente lo hizo solo.</translation>
    </message>
    <message>
        <source>The patient took the consent back</source>
        <translation>El paciente ha retirado el consentimiento</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>This part was not shown to the end.</source>
        <translation>Esta parte no se mostró hasta el final.</translation>
    </message>
    <message>
        <source>The consent no longer counts. Note what was agreed about the care that goes on.</source>
        <translation>El consentimiento ya no vale. Anote lo acordado sobre la atención que sigue.</translation>
    </message>
    <message>
        <source>Wants to ask in person</source>
        <translation>Quiere preguntar en persona</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{day}: the patient still wants this treatment.</source>
        <translation>{day}: el paciente sigue queriendo este tratamiento.</translation>
    </message>
    <message>
        <source>{day}: the patient wants to talk first.</source>
        <translation>{day}: el paciente quiere hablar antes.</translation>
    </message>
    <message>
        <source>{day}: the patient does not want this treatment any more.</source>
        <translation>{day}: el paciente ya no quiere este tratamiento.</translation>
    </message>
    <message>
        <source>On the day: does not want it any more</source>
        <translation>El mismo día: ya no lo quiere</translation>
    </message>
    <message>
        <source>On the day: wants to talk</source>
        <translation>El mismo día: quiere hablar</translation>
    </message>
    <message>
        <source>On the day: {question}</source>
        <translation>El mismo día: {question}</translation>
    </message>
    <message>
        <source>The yes was taken back: {when}</source>
        <translation>El «Sí» se retiró: {when}</translation>
    </message>
    <message>
        <source>Signs for the patient: {who}</source>
        <translation>Firma por el paciente: {who}</translation>
    </message>
    <message>
        <source>{who} helped with: {ways}.</source>
        <translation>{who} ayudó a: {ways}.</translation>
    </message>
    <message>
        <source>Now the patient goes on alone.</source>
        <translation>Ahora el paciente sigue sin ayuda.</translation>
    </message>
    <message>
        <source>For the talk, an interpreter of the clinic is recommended.</source>
        <translation>Para la conversación se recomienda un intérprete de la clínica.</translation>
    </message>
    <message>
        <source>Pain, health and questions: answered alone.</source>
        <translation>Dolor, salud y preguntas: respondido a solas.</translation>
    </message>
    <message>
        <source>Pain, health and questions: answered with the helper, as the patient chose.</source>
        <translation>Dolor, salud y preguntas: respondido con la persona que ayuda, como eligió el paciente.</translation>
    </message>
    <message>
        <source>{when}: the scan of a re-check on paper was kept. Its answers stand on the signed sheet alone.</source>
        <translation>{when}: se guardó el escaneado de un repaso en papel. Las respuestas están solo en la hoja firmada.</translation>
    </message>
    <message>
        <source>On the day: re-check on paper</source>
        <translation>El mismo día: repaso en papel</translation>
    </message>
    <message>
        <source>Checks answered with a helper’s hand</source>
        <translation>Comprobaciones respondidas por la mano de quien ayuda</translation>
    </message>
    <message>
        <source>Nobody has typed its answers in. Read the signed sheet before the treatment.</source>
        <translation>Nadie ha pasado sus respuestas al programa. Lea la hoja firmada antes del tratamiento.</translation>
    </message>
    <message>
        <source>Missed twice</source>
        <translation>Dos veces sin aclarar</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Sin ver</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>marked on its screen</source>
        <translation>marcado en su pantalla</translation>
    </message>
    <message>
        <source>chosen from the list of common questions</source>
        <translation>elegido de la lista de preguntas frecuentes</translation>
    </message>
    <message>
        <source>typed at the kiosk</source>
        <translation>escrito en el quiosco</translation>
    </message>
    <message>
        <source>marked among the questions</source>
        <translation>marcado entre las preguntas</translation>
    </message>
    <message>
        <source>Then right: {answer}.</source>
        <translation>Después, bien: {answer}.</translation>
    </message>
    <message>
        <source>Then answered: {answer}.</source>
        <translation>Después respondió: {answer}.</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>No lo tengo claro</translation>
    </message>
    <message>
        <source>Ask the patient to say it back: {topics}.</source>
        <translation>Pida al paciente que lo explique con sus palabras: {topics}.</translation>
    </message>
    <message>
        <source>The patient answers at the kiosk now.</source>
        <translation>El paciente está respondiendo ahora en el quiosco.</translation>
    </message>
    <message>
        <source>The patient comes to the kiosk with the code {code}.</source>
        <translation>El paciente va al quiosco con el código {code}.</translation>
    </message>
    <message>
        <source>Released. Informed on {when}; the patient can sign, at the kiosk or here.</source>
        <translation>Autorizado. Informado el {when}; el paciente puede firmar, en el quiosco o aquí.</translation>
    </message>
    <message>
        <source>Did not sign; the witness is {name}. The form waits for your signature.</source>
        <translation>No ha firmado; testigo: {name}. El formulario espera su firma.</translation>
    </message>
    <message>
        <source>Form {code} is set aside. Correct it and release anew; the patient signs a new form.</source>
        <translation>El formulario {code} queda sin efecto. Corríjalo y autorice de nuevo; el paciente firma un formulario nuevo.</translation>
    </message>
    <message>
        <source>{side}, {joints}; nerves {nerves}</source>
        <translation>{side}, {joints}; nervios {nerves}</translation>
    </message>
    <message>
        <source>{side}, {joints}</source>
        <translation>{side}, {joints}</translation>
    </message>
    <message>
        <source> (not confirmed yet)</source>
        <translation> (sin confirmar todavía)</translation>
    </message>
    <message>
        <source>Brief for the doctor</source>
        <translation>Resumen para el médico</translation>
    </message>
    <message>
        <source>Working paper with patient data. This is not the consent form, and nobody signs it.</source>
        <translation>Hoja de trabajo con datos del paciente. No es el formulario de consentimiento y nadie la firma.</translation>
    </message>
    <message>
        <source>working paper, not the consent</source>
        <translation>hoja de trabajo, no el consentimiento</translation>
    </message>
    <message>
        <source>continued; working paper, not the consent</source>
        <translation>continuación; hoja de trabajo, no el consentimiento</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>To settle with the patient</source>
        <translation>Por resolver con el paciente</translation>
    </message>
    <message>
        <source>Questions for you</source>
        <translation>Preguntas para usted</translation>
    </message>
    <message>
        <source>Check before the treatment</source>
        <translation>Comprobar antes del tratamiento</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Lo que se ha entendido</translation>
    </message>
    <message>
        <source>Settled already</source>
        <translation>Ya resuelto</translation>
    </message>
    <message>
        <source>Wants to be able to do again</source>
        <translation>Lo que quiere volver a hacer</translation>
    </message>
    <message>
        <source>Risks of this patient</source>
        <translation>Riesgos de este paciente</translation>
    </message>
    <message>
        <source>Answered No, each on its own</source>
        <translation>Ha respondido No, una por una</translation>
    </message>
    <message>
        <source>At the first try</source>
        <translation>A la primera</translation>
    </message>
    <message>
        <source>Not seen to the end</source>
        <translation>Sin ver hasta el final</translation>
    </message>
    <message>
        <source>made on {when} by {who}</source>
        <translation>hecho el {when} por {who}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>The pain</source>
        <translation>El dolor</translation>
    </message>
    <message>
        <source> Another day was planned: {reason}</source>
        <translation> Estaba previsto otro día: {reason}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Wants to hear more: {section}</source>
        <translation>Quiere saber más: {section}</translation>
    </message>
    <message>
        <source>First answered: {answer}.</source>
        <translation>Primero respondió: {answer}.</translation>
    </message>
    <message>
        <source>Explained: {words}.</source>
        <translation>Se explicó: {words}.</translation>
    </message>
    <message>
        <source>before: {answer}</source>
        <translation>antes: {answer}</translation>
    </message>
    <message>
        <source>earlier: {answers}</source>
        <translation>antes: {answers}</translation>
    </message>
    <message>
        <source>{strength} of 10</source>
        <translation>{strength} de 10</translation>
    </message>
    <message>
        <source>The witness</source>
        <translation>El testigo</translation>
    </message>
    <message>
        <source>The witness is not named, or has not signed.</source>
        <translation>Falta el nombre del testigo o su firma.</translation>
    </message>
    <message>
        <source>Write name, role and signature.</source>
        <translation>Escriba nombre, función y firma.</translation>
    </message>
    <message>
        <source>Not both have confirmed it.</source>
        <translation>No lo han confirmado los dos.</translation>
    </message>
    <message>
        <source>Doctor and witness each tick their sentence.</source>
        <translation>El médico y el testigo marcan cada uno su frase.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <source>Type your password, for this act.</source>
        <translation>Escriba su contraseña, para este acto.</translation>
    </message>
    <message>
        <source>The re-check of the day is signed: to countersign.</source>
        <translation>El repaso del día está firmado: falta su firma.</translation>
    </message>
    <message>
        <source>Signed. The form is being made.</source>
        <translation>Firmado. Se está haciendo el formulario.</translation>
    </message>
    <message>
        <source>At the kiosk now.</source>
        <translation>Ahora en el quiosco.</translation>
    </message>
    <message>
        <source>At the kiosk · {share} %</source>
        <translation>En el quiosco · {share} %</translation>
    </message>
</context>
<context>
    <name>DoctorCards</name>
    <message>
        <source>Questions for you: %1 open</source>
        <translation>Preguntas para usted, pendientes: %1</translation>
    </message>
    <message>
        <source>Questions: all answered</source>
        <translation>Preguntas: todas respondidas</translation>
    </message>
    <message>
        <source>No questions for you</source>
        <translation>Sin preguntas para usted</translation>
    </message>
</context>
<context>
    <name>DoctorDialogs</name>
    <message>
        <source>Set form %1 aside?</source>
        <translation>¿Dejar sin efecto el formulario %1?</translation>
    </message>
    <message>
        <source>Nothing is written on the signed pages. They stay in the record, but count no longer: take printed copies back.

The visit comes back to you. Correct side, joints or risks, and release again. The patient comes to the kiosk with the code, reads what has changed, and signs a new form, which names this one.</source>
        <translation>En las páginas firmadas no se escribe nada. Quedan en la historia, pero ya no valen: recoja las copias impresas.

La visita vuelve a usted. Corrija el lado, las articulaciones o los riesgos y autorice de nuevo. El paciente va al quiosco con el código, lee lo que ha cambiado y firma un formulario nuevo, que nombra a este.</translation>
    </message>
    <message>
        <source>What must change? The patient reads this, and it stands on the new form.</source>
        <translation>¿Qué hay que cambiar? El paciente lo lee, y sale en el formulario nuevo.</translation>
    </message>
    <message>
        <source>Set the form aside</source>
        <translation>Dejar sin efecto</translation>
    </message>
    <message>
        <source>Re-check today, before the treatment?</source>
        <translation>¿Hacer hoy el repaso, antes del tratamiento?</translation>
    </message>
    <message>
        <source>The visit opens at the kiosk with a new code, which you then see here. There the patient answers a few questions again, and signs. What you should look at becomes an open point.</source>
        <translation>La visita se abre en el quiosco con un código nuevo, que usted verá aquí. Allí el paciente vuelve a responder a unas pocas preguntas y firma. Lo que usted deba mirar pasa a ser un punto pendiente.</translation>
    </message>
    <message>
        <source>The treatment is planned for %1: why is it today?</source>
        <translation>El tratamiento está previsto para el %1: ¿por qué es hoy?</translation>
    </message>
    <message>
        <source>Open it at the kiosk</source>
        <translation>Abrirla en el quiosco</translation>
    </message>
    <message>
        <source>Cancel the treatment?</source>
        <translation>¿Anular el tratamiento?</translation>
    </message>
    <message>
        <source>The visit ends and its code is dead. What the patient said stays in the record. A new visit can be prepared at any time.</source>
        <translation>La visita termina y su código ya no sirve. Lo que dijo el paciente queda en la historia. Puede prepararse otra visita en cualquier momento.</translation>
    </message>
    <message>
        <source>Cancel the treatment</source>
        <translation>Anular el tratamiento</translation>
    </message>
    <message>
        <source>Take the release back?</source>
        <translation>¿Retirar la autorización?</translation>
    </message>
    <message>
        <source>The patient cannot sign until you release again.</source>
        <translation>El paciente no puede firmar hasta que usted vuelva a autorizarlo.</translation>
    </message>
    <message>
        <source>Take the release back</source>
        <translation>Retirar la autorización</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Today’s patients</source>
        <translation>Pacientes de hoy</translation>
    </message>
    <message>
        <source>No patient today. Reception prepares visits; they appear here by themselves.</source>
        <translation>Hoy no hay pacientes. Recepción prepara las visitas; aparecen aquí solas.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Treatment day</source>
        <translation>Día del tratamiento</translation>
    </message>
    <message>
        <source>Choose a patient. With the keyboard: arrow keys, then Enter. F1 shows every key.</source>
        <translation>Elija un paciente. Con el teclado: flechas y después Intro. F1 muestra todas las teclas.</translation>
    </message>
</context>
<context>
    <name>DoneButton</name>
    <message>
        <source>Done</source>
        <extracomment>Button: ends writing and closes the keyboard</extracomment>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>Somebody from the front desk will come and help you.</source>
        <translation>Alguien de recepción vendrá a ayudarle.</translation>
    </message>
    <message>
        <source>You can try again in %1 s.</source>
        <translation>Puede volver a intentarlo dentro de %1 s.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Pregúntenme otra vez</translation>
    </message>
    <message>
        <source>Let us explain it again</source>
        <translation>Se lo explicamos otra vez</translation>
    </message>
    <message>
        <source>Your doctor will explain this to you. You can go on now.</source>
        <translation>Su médico se lo explicará. Ya puede seguir.</translation>
    </message>
    <message>
        <source>Nothing is wrong if this was not clear. It is our job to explain it well.</source>
        <translation>No pasa nada si no ha quedado claro. Explicarlo bien es cosa nuestra.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Copy for the patient</source>
        <translation>Copia para el paciente</translation>
    </message>
    <message>
        <source>Everything that is kept about this patient, in one ZIP file: forms, sheets and scans, every answer, and when the record was opened. Check first who asks for it. A doctor or the administrator allows it here; the copy is noted.</source>
        <translation>Todo lo que se guarda de este paciente, en un archivo ZIP: formularios, hojas y escaneos, todas las respuestas, y cuándo se abrió la historia. Compruebe antes quién lo pide. Un médico o el administrador lo autoriza aquí; la copia queda anotada.</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation>¿Quién lo ha pedido?</translation>
    </message>
    <message>
        <source>Account of the doctor or administrator who allows it</source>
        <translation>Cuenta del médico o administrador que lo autoriza</translation>
    </message>
    <message>
        <source>Password of this account</source>
        <translation>Contraseña de esta cuenta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The file is not encrypted. Give it to nobody but the patient, then delete it here.</source>
        <translation>El archivo no está cifrado. Déselo solo al paciente y después bórrelo aquí.</translation>
    </message>
    <message>
        <source>Saved: %1. It is not encrypted: give it to nobody but the patient, then delete it here.</source>
        <translation>Guardado: %1. No está cifrado: déselo solo al paciente y después bórrelo aquí.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Guardar la copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>Elegir un archivo</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Write this down. It is shown once.</source>
        <translation>Anótelo. Solo se muestra una vez.</translation>
    </message>
    <message>
        <source>This clinic has no accounts yet, so an administrator was made. The password and the PIN are kept nowhere.</source>
        <translation>Esta clínica todavía no tiene cuentas, así que se ha creado un administrador. La contraseña y el PIN no se guardan en ningún sitio.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
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
        <translation>Después cree las cuentas de médicos y recepción: main.py staff add ID --name NOMBRE --role doctor</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ya lo he anotado</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Page %1 of %2 of a copy for reading: not the form itself</source>
        <translation>Página %1 de %2 de una copia para leer: no es el propio formulario</translation>
    </message>
    <message>
        <source>Page %1 of %2, as sealed</source>
        <translation>Página %1 de %2, tal como se selló</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>With %1 below</source>
        <translation>Con %1 debajo</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>FormReader</name>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, página %2 de %3</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Volver a imprimir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
</context>
<context>
    <name>FoundPatientPane</name>
    <message>
        <source>Prepare a visit</source>
        <translation>Preparar una visita</translation>
    </message>
    <message>
        <source>Copy for the patient</source>
        <translation>Copia para el paciente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Visits of this patient</source>
        <translation>Visitas de este paciente</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Todavía ninguna.</translation>
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
        <translation>¿Qué le gustaría volver a hacer?</translation>
    </message>
    <message>
        <source>Touch as many as you like. Your doctor reads this before you talk.</source>
        <translation>Toque todas las que quiera. Su médico lo lee antes de hablar con usted.</translation>
    </message>
    <message>
        <source>Something else, or what your work asks of your body</source>
        <translation>Otra cosa, o lo que su trabajo le exige al cuerpo</translation>
    </message>
</context>
<context>
    <name>HeadphonesSheet</name>
    <message>
        <source>Put on the headphones</source>
        <translation>Póngase los auriculares</translation>
    </message>
    <message>
        <source>I have them on</source>
        <translation>Ya los llevo puestos</translation>
    </message>
    <message>
        <source>I would rather read</source>
        <translation>Prefiero leer</translation>
    </message>
    <message>
        <source>They are beside the screen. So only you hear what is read. You can make it louder or softer at any time.</source>
        <translation>Están junto a la pantalla. Así solo usted oye lo que se lee. Puede subir o bajar el volumen cuando quiera.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>How can we help you?</source>
        <translation>¿En qué podemos ayudarle?</translation>
    </message>
    <message>
        <source>Please send somebody to me</source>
        <translation>Que venga alguien, por favor</translation>
    </message>
    <message>
        <source>Somebody is helping me now</source>
        <translation>Ahora alguien me ayuda</translation>
    </message>
    <message>
        <source>I go on alone</source>
        <translation>Sigo sin ayuda</translation>
    </message>
    <message>
        <source>I want to talk to my doctor first</source>
        <translation>Antes quiero hablar con mi médico</translation>
    </message>
    <message>
        <source>I do not want this treatment</source>
        <translation>No quiero este tratamiento</translation>
    </message>
    <message>
        <source>Other ways to use the screen</source>
        <translation>Otras formas de usar la pantalla</translation>
    </message>
    <message>
        <source>Go back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Ya viene alguien.</translation>
    </message>
    <message>
        <source>- Read, then touch **Next**. **Back** shows the page before.
- After some pages we ask if we explained it well. It is not a test.
- You can change your answers until you decide.
- Text size and contrast are at the top.</source>
        <translation>- Lea y después toque **Siguiente**. **Atrás** muestra la página anterior.
- Después de algunas páginas preguntamos si lo hemos explicado bien. No es un examen.
- Puede cambiar sus respuestas hasta que decida.
- El tamaño de letra y el contraste están arriba.</translation>
    </message>
    <message>
        <source>Please ask at the front desk, or call %1.</source>
        <translation>Pregunte en recepción o llame al %1.</translation>
    </message>
</context>
<context>
    <name>HelperHint</name>
    <message>
        <source>To the person who helps: please touch what the patient says.</source>
        <translation>Para quien ayuda: toque lo que dice el paciente, por favor.</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Print it again</source>
        <translation>Volver a imprimirlo</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
</context>
<context>
    <name>JobsCard</name>
    <message>
        <source>At the printer</source>
        <translation>En la impresora</translation>
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
        <translation>punto</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>signo de interrogación</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>guion</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>signo de exclamación</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>signo de apertura de interrogación</translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation>signo de apertura de exclamación</translation>
    </message>
    <message>
        <source>raised dot</source>
        <translation>punto volado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
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
        <translation>Letras</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cifras y signos</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search; arrow keys walk through the list, Enter opens</source>
        <translation>Buscar; las flechas recorren la lista, Intro abre</translation>
    </message>
    <message>
        <source>Next or previous patient in the list, from anywhere</source>
        <translation>Paciente siguiente o anterior de la lista, desde cualquier sitio</translation>
    </message>
    <message>
        <source>Open the marked patient</source>
        <translation>Abrir el paciente marcado</translation>
    </message>
    <message>
        <source>To the open points</source>
        <translation>A los puntos pendientes</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>A las preguntas</translation>
    </message>
    <message>
        <source>To side and joints</source>
        <translation>Al lado y las articulaciones</translation>
    </message>
    <message>
        <source>To the risks of this patient</source>
        <translation>A los riesgos de este paciente</translation>
    </message>
    <message>
        <source>To the next control; use it</source>
        <translation>Al control siguiente; usarlo</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Release the signature</source>
        <translation>Autorizar la firma</translation>
    </message>
    <message>
        <source>Let the patient sign here; the desk is locked meanwhile</source>
        <translation>Que el paciente firme aquí; mientras tanto, el puesto queda bloqueado</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Firmar como médico</translation>
    </message>
    <message>
        <source>Re-check on the day of treatment</source>
        <translation>Repaso del día del tratamiento</translation>
    </message>
    <message>
        <source>Open the form; page keys scroll, Ctrl with + and - makes it larger or smaller</source>
        <translation>Abrir el formulario; RePág y AvPág lo desplazan, Ctrl con + y - lo hace más grande o más pequeño</translation>
    </message>
    <message>
        <source>The brief on paper</source>
        <translation>El resumen en papel</translation>
    </message>
    <message>
        <source>Copy the note for the hospital’s record</source>
        <translation>Copiar la nota para la historia clínica</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bloquear la pantalla</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Take a question back</source>
        <translation>Cerrar una pregunta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to a patient who called</source>
        <translation>Ir a un paciente que ha llamado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next or previous visit</source>
        <translation>Visita siguiente o anterior</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Up</source>
        <translation>Alt+Abajo, Alt+Arriba</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Prepare a visit</source>
        <translation>Preparar una visita</translation>
    </message>
    <message>
        <source>Prepare it as written</source>
        <translation>Prepararla tal como está escrita</translation>
    </message>
    <message>
        <source>Read the day’s list</source>
        <translation>Leer la lista del día</translation>
    </message>
    <message>
        <source>The day’s end: what is unfinished</source>
        <translation>Fin del día: lo que queda pendiente</translation>
    </message>
    <message>
        <source>Print the form, or the code slip</source>
        <translation>Imprimir el formulario o la hoja del código</translation>
    </message>
    <message>
        <source>Blank forms, for a day without screens</source>
        <translation>Formularios en blanco, para un día sin pantallas</translation>
    </message>
    <message>
        <source>Call the patient back from the kiosk</source>
        <translation>Llamar al paciente del quiosco</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancelar la visita</translation>
    </message>
    <message>
        <source>Re-check on the day</source>
        <translation>Repaso del día</translation>
    </message>
    <message>
        <source>Take the consent back</source>
        <translation>Retirar el consentimiento</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Cerrar lo que está abierto</translation>
    </message>
</context>
<context>
    <name>KioskSheets</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Sí, sigo aquí</translation>
    </message>
    <message>
        <source>Take all the time you need: touch the screen, and it stays. Else it goes dark soon, so that nobody else sees your answers. Nothing is lost: your code brings you back.</source>
        <translation>Tómese todo el tiempo que necesite: toque la pantalla y seguirá encendida. Si no, se apagará pronto para que nadie más vea sus respuestas. No se pierde nada: con su código podrá volver.</translation>
    </message>
    <message>
        <source>Touch the screen, and it stays. Else it starts again soon.</source>
        <translation>Toque la pantalla y seguirá aquí. Si no, volverá pronto al principio.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>This visit is not there in English. Please ask at the front desk.</source>
        <translation>Esta visita no está en español. Pregunte en recepción, por favor.</translation>
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
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Go back to the page</source>
        <translation>Volver a la página</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Something is not kept yet</source>
        <translation>Algo no se ha guardado todavía</translation>
    </message>
    <message>
        <source>You typed a note, an answer or a risk and did not settle or state it. If you leave now, these words are lost. Everything else is kept.</source>
        <translation>Ha escrito una nota, una respuesta o un riesgo y no lo ha confirmado. Si sale ahora, esas palabras se pierden. Todo lo demás está guardado.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ello</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin guardarlo</translation>
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
        <translation>Se puede preparar</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Read the day’s list</source>
        <translation>Leer la lista del día</translation>
    </message>
    <message>
        <source>A CSV file, in UTF-8 or Windows-1252, with ; or , between the cells. Its first line names the columns: record number, given name, family name, date of birth, procedure, side, joints, doctor, and where there are any arrival, treatment day and language. The names may be Spanish or Catalan too. Nothing is written until you say so.</source>
        <translation>Un archivo CSV, en UTF-8 o Windows-1252, con ; o , entre las celdas. La primera línea nombra las columnas: número de historia, nombre, apellidos, fecha de nacimiento, procedimiento, lado, articulaciones, médico y, si los hay, llegada, día del tratamiento e idioma. Los nombres también pueden estar en inglés o en catalán. No se escribe nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>One moment: %1 prepared</source>
        <translation>Un momento: %1 preparadas</translation>
    </message>
    <message>
        <source>Prepare 1 visit</source>
        <translation>Preparar 1 visita</translation>
    </message>
    <message>
        <source>Prepare %1 visits</source>
        <translation>Preparar %1 visitas</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Ver qué contiene</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo otra vez</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Prepared: %1. Each visit has its code slip.</source>
        <translation>Preparadas: %1. Cada visita tiene su hoja con el código.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked: type your PIN</source>
        <translation>Bloqueado: escriba su PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>This PIN is not yours.</source>
        <translation>Este PIN no es el suyo.</translation>
    </message>
    <message>
        <source>Type it again, or log out and in with your password.</source>
        <translation>Escríbalo otra vez, o cierre la sesión y entre con su contraseña.</translation>
    </message>
    <message>
        <source>Or log out and in with your password.</source>
        <translation>O cierre la sesión y entre con su contraseña.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>LogInPage</name>
    <message>
        <source>%1: log in</source>
        <translation>%1: iniciar sesión</translation>
    </message>
    <message>
        <source>One moment, the records are being opened.</source>
        <translation>Un momento, se están abriendo los datos.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>This is the sample clinic. Nobody here is real; log in with:</source>
        <translation>Esta es la clínica de muestra. Aquí nadie es real; entre con:</translation>
    </message>
    <message>
        <source>%1
account %2
password %3
PIN %4</source>
        <translation>%1
cuenta %2
contraseña %3
PIN %4</translation>
    </message>
</context>
<context>
    <name>LowerTool</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>January</source>
        <translation>Enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Diciembre</translation>
    </message>
</context>
<context>
    <name>NextButton</name>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next page</extracomment>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Your answers stay with your clinic</source>
        <translation>Sus respuestas se quedan en su clínica</translation>
    </message>
    <message>
        <source>What we keep</source>
        <translation>Qué guardamos</translation>
    </message>
    <message>
        <source>What you read, what you answer, what you ask, and what you decide. Nothing else.</source>
        <translation>Lo que lee, lo que responde, lo que pregunta y lo que decide. Nada más.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quién lo ve</translation>
    </message>
    <message>
        <source>Your doctor. The front desk sees how far you are, but none of your health answers.</source>
        <translation>Su médico. Recepción ve por dónde va, pero ninguna de sus respuestas de salud.</translation>
    </message>
    <message>
        <source>You can stop at any time</source>
        <translation>Puede parar cuando quiera</translation>
    </message>
    <message>
        <source>Take a break or leave. What you have done is kept, and your code brings you back.</source>
        <translation>Haga una pausa o salga. Lo que ha hecho queda guardado, y con su código podrá volver.</translation>
    </message>
    <message>
        <source>You can ask</source>
        <translation>Puede preguntar</translation>
    </message>
    <message>
        <source>Touch Help on any page, and somebody comes to you.</source>
        <translation>Toque Ayuda en cualquier página y alguien vendrá.</translation>
    </message>
    <message>
        <source>Touch Help on any page. About your data, call %1.</source>
        <translation>Toque Ayuda en cualquier página. Sobre sus datos, llame al %1.</translation>
    </message>
    <message>
        <source>Are the words too small, or hard to see? Touch the buttons at the top: larger text and more contrast.</source>
        <translation>¿La letra es muy pequeña o se ve mal? Toque los botones de arriba: letra más grande y más contraste.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Number pad</source>
        <translation>Teclado de números</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
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
        <translation>Sus opciones</translation>
    </message>
</context>
<context>
    <name>OptionalConsentPage</name>
    <message>
        <source>Apart from your treatment · question %1 of %2</source>
        <translation>Aparte de su tratamiento · pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Please touch Yes or No. Either is fine.</source>
        <translation>Toque Sí o No. Las dos respuestas están bien.</translation>
    </message>
</context>
<context>
    <name>OwnWish</name>
    <message>
        <source>Please touch and sign this yourself</source>
        <translation>Toque y firme esto con su propia mano, por favor</translation>
    </message>
    <message>
        <source>The person who helps may read to you. The sentences and the signature are for your own hand. If your hand cannot do it, touch **Another way to sign** on the next page.</source>
        <translation>La persona que le ayuda puede leerle. Las frases y la firma son para su propia mano. Si su mano no puede, toque **Otra forma de firmar** en la página siguiente.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back to the words</source>
        <translation>Volver al texto</translation>
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
        <translation>Toque un número y al menos una forma de sentirlo. Basta con que sea aproximado.</translation>
    </message>
</context>
<context>
    <name>PainLifePage</name>
    <message>
        <source>Please touch how long you have had it. “About right” is good enough.</source>
        <translation>Toque desde cuándo lo tiene. Basta con que sea aproximado.</translation>
    </message>
</context>
<context>
    <name>PainPlacePage</name>
    <message>
        <source>Please touch a place, or one of the other answers.</source>
        <translation>Toque un lugar, o una de las otras respuestas.</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Show the figure</source>
        <translation>Ver la figura</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>Elegir de una lista</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Signing on paper</source>
        <translation>Firma en papel</translation>
    </message>
    <message>
        <source>For a patient who cannot sign on a screen: print the released form, let patient and doctor sign it, and attach the scan.</source>
        <translation>Para quien no puede firmar en una pantalla: imprima el formulario autorizado, que lo firmen paciente y médico, y adjunte el escaneo.</translation>
    </message>
    <message>
        <source>Print the form to sign</source>
        <translation>Imprimir el formulario para firmar</translation>
    </message>
    <message>
        <source>Attach the signed page</source>
        <translation>Adjuntar la página firmada</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Scanned page</source>
        <translation>Página escaneada</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Escaneos (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Code at the foot of the sheet</source>
        <translation>Código al pie de la hoja</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Print the page for it</source>
        <translation>Imprimir la hoja para retirarlo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>Muestra: sin validez como consentimiento</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Queda alrededor de %n minuto</numerusform>
            <numerusform>Quedan unos %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientHead</name>
    <message>
        <source>Urgent answer at the kiosk.</source>
        <translation>Respuesta urgente en el quiosco.</translation>
    </message>
    <message>
        <source>Go to the patient now. The answer stands under “Check before the treatment”.</source>
        <translation>Vaya ahora con el paciente. La respuesta está en «Comprobar antes del tratamiento».</translation>
    </message>
    <message>
        <source>Sedation in the last 24 hours: nobody signs today.</source>
        <translation>Sedación en las últimas 24 horas: hoy no firma nadie.</translation>
    </message>
    <message>
        <source>Talk today if it helps, and let the patient sign on another day.</source>
        <translation>Hable hoy con el paciente si ayuda, y que firme otro día.</translation>
    </message>
    <message>
        <source>I am with the patient</source>
        <translation>Estoy con el paciente</translation>
    </message>
    <message>
        <source>Release ahead</source>
        <translation>Autorizar por adelantado</translation>
    </message>
    <message>
        <source>Release signature</source>
        <translation>Autorizar la firma</translation>
    </message>
    <message>
        <source>Let the patient sign here</source>
        <translation>Que el paciente firme aquí</translation>
    </message>
    <message>
        <source>Take the release back</source>
        <translation>Retirar la autorización</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Firmar como médico</translation>
    </message>
    <message>
        <source>The patient will not sign</source>
        <translation>El paciente no quiere firmar</translation>
    </message>
    <message>
        <source>Re-check on the day</source>
        <translation>Repaso del día</translation>
    </message>
    <message>
        <source>Close the re-check</source>
        <translation>Cerrar el repaso</translation>
    </message>
    <message>
        <source>Something must change</source>
        <translation>Hay que cambiar algo</translation>
    </message>
    <message>
        <source>Open form</source>
        <translation>Abrir el formulario</translation>
    </message>
    <message>
        <source>Brief on paper</source>
        <translation>Resumen en papel</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation>Copiar la nota</translation>
    </message>
    <message>
        <source>Cancel the treatment</source>
        <translation>Anular el tratamiento</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>PatientLine</name>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>1 open point</source>
        <translation>1 punto pendiente</translation>
    </message>
    <message>
        <source>%1 open points</source>
        <translation>%1 puntos pendientes</translation>
    </message>
    <message>
        <source>Urgent: go to the kiosk</source>
        <translation>Urgente: vaya al quiosco</translation>
    </message>
</context>
<context>
    <name>PicturedList</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>PlacementCard</name>
    <message>
        <source>Side and joints: confirmed</source>
        <translation>Lado y articulaciones: confirmado</translation>
    </message>
    <message>
        <source>Side and joints: to confirm</source>
        <translation>Lado y articulaciones: por confirmar</translation>
    </message>
    <message>
        <source>Nerves that follow: %1</source>
        <translation>Nervios que corresponden: %1</translation>
    </message>
    <message>
        <source>Choose at least one joint.</source>
        <translation>Elija al menos una articulación.</translation>
    </message>
    <message>
        <source>Confirm side and joints</source>
        <translation>Confirmar lado y articulaciones</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Urgent: %1</source>
        <translation>Urgente: %1</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Preguntar: %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Note, if you wish …</source>
        <translation>Nota, si quiere…</translation>
    </message>
    <message>
        <source>What was agreed …</source>
        <translation>Lo que se ha acordado…</translation>
    </message>
    <message>
        <source>Explained, said it back</source>
        <translation>Explicado, lo ha repetido</translation>
    </message>
    <message>
        <source>%1: explained, patient said it back</source>
        <translation>%1: explicado; el paciente lo ha dicho con sus palabras</translation>
    </message>
    <message>
        <source>By this note</source>
        <translation>Con esta nota</translation>
    </message>
    <message>
        <source>%1: settled by the note</source>
        <translation>%1: resuelto con la nota</translation>
    </message>
    <message>
        <source>Cancel treatment …</source>
        <translation>Anular el tratamiento…</translation>
    </message>
    <message>
        <source>%1: cancel the treatment</source>
        <translation>%1: anular el tratamiento</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Open points: %1</source>
        <translation>Puntos pendientes: %1</translation>
    </message>
    <message>
        <source>No open points</source>
        <translation>Sin puntos pendientes</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resueltos</translation>
    </message>
</context>
<context>
    <name>PreparePane</name>
    <message>
        <source>Prepare a visit</source>
        <translation>Preparar una visita</translation>
    </message>
    <message>
        <source>Prepare the visit</source>
        <translation>Preparar la visita</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Seguir más tarde</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>Imprimir: %1</translation>
    </message>
    <message>
        <source>Every page is printed with a mark that says so.</source>
        <translation>Cada página se imprime con una marca que lo dice.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>1 copy</source>
        <translation>1 copia</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 copias</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>On this station’s printer, unless you choose another:</source>
        <translation>En la impresora de este puesto, si no elige otra:</translation>
    </message>
    <message>
        <source>Why is it printed again?</source>
        <translation>¿Por qué se imprime otra vez?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as a file instead</source>
        <translation>Mejor guardar como archivo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>Esto no ha funcionado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>The screen has to start again. **Nothing that you did is lost.**

Please tell the front desk, or touch “Start again” and type your code.</source>
        <translation>La pantalla tiene que volver a empezar. **No se pierde nada de lo que ha hecho.**

Avise en recepción, o toque «Empezar de nuevo» y escriba su código.</translation>
    </message>
    <message>
        <source>For our staff: %1</source>
        <translation>Para el personal: %1</translation>
    </message>
    <message>
        <source>For staff · %1</source>
        <translation>Para el personal · %1</translation>
    </message>
    <message>
        <source>This kiosk is not ready</source>
        <translation>Este quiosco no está listo</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Explained; the patient said it back.</source>
        <translation>Explicado; el paciente lo ha dicho con sus palabras.</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Your answer, printed on the form …</source>
        <translation>Su respuesta, que sale en el formulario…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>%1: answered</source>
        <translation>%1: respondida</translation>
    </message>
    <message>
        <source>Explained, said it back</source>
        <translation>Explicado, lo ha repetido</translation>
    </message>
    <message>
        <source>%1: explained, patient said it back</source>
        <translation>%1: explicado; el paciente lo ha dicho con sus palabras</translation>
    </message>
    <message>
        <source>Cancel treatment …</source>
        <translation>Anular el tratamiento…</translation>
    </message>
    <message>
        <source>%1: cancel the treatment</source>
        <translation>%1: anular el tratamiento</translation>
    </message>
</context>
<context>
    <name>ReadAllCard</name>
    <message>
        <source>Read every page to me, and say what I touch</source>
        <translation>Leer en voz alta todas las páginas y decir lo que toco</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Read to me</source>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Says this sentence again</source>
        <translation>Repite esta frase</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>Reads the page from its beginning</source>
        <translation>Lee la página desde el principio</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Away from the kiosk</source>
        <translation>Fuera del quiosco</translation>
    </message>
    <message>
        <source>Waiting for the doctor</source>
        <translation>Espera al médico</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Falta firmar</translation>
    </message>
    <message>
        <source>Signed: the doctor countersigns</source>
        <translation>Firmada: falta la firma del médico</translation>
    </message>
    <message>
        <source>Taking the consent back</source>
        <translation>Retirando el consentimiento</translation>
    </message>
    <message>
        <source>Re-check on the day</source>
        <translation>Repaso del día</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Firmado en papel</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulario de consentimiento</translation>
    </message>
    <message>
        <source>Note for the talk with the doctor</source>
        <translation>Nota para hablar con el médico</translation>
    </message>
    <message>
        <source>Form of the patient’s decision</source>
        <translation>Formulario con la decisión del paciente</translation>
    </message>
    <message>
        <source>Form that takes the consent back</source>
        <translation>Formulario que retira el consentimiento</translation>
    </message>
    <message>
        <source>Sheet to take home</source>
        <translation>Hoja para llevar a casa</translation>
    </message>
    <message>
        <source>Scan of what was signed on paper</source>
        <translation>Escaneo de lo firmado en papel</translation>
    </message>
    <message>
        <source>Scan of the re-check on paper</source>
        <translation>Escaneado del repaso en papel</translation>
    </message>
    <message>
        <source>Scan of what took the consent back</source>
        <translation>Escaneo de lo que retiró el consentimiento</translation>
    </message>
    <message>
        <source>This is still missing.</source>
        <translation>Todavía falta.</translation>
    </message>
    <message>
        <source>This is longer than {most} letters. Shorten it.</source>
        <translation>Tiene más de {most} letras. Acórtelo.</translation>
    </message>
    <message>
        <source>There is a character in it that nobody can read. Type it anew.</source>
        <translation>Contiene un carácter que nadie puede leer. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 14/3/1961 or 1961-03-14.</source>
        <translation>Esto no es una fecha. Escríbala así: 14/3/1961 o 1961-03-14.</translation>
    </message>
    <message>
        <source>This is not a time. Write it as 10:30, or 14/3/2027 10:30.</source>
        <translation>Esto no es una hora. Escríbala así: 10:30, o 14/3/2027 10:30.</translation>
    </message>
    <message>
        <source>This day is still to come. Look at the year.</source>
        <translation>Ese día aún no ha llegado. Mire el año.</translation>
    </message>
    <message>
        <source>Nobody is that old. Look at the year.</source>
        <translation>Nadie es tan mayor. Mire el año.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or later.</source>
        <translation>Ese día ya ha pasado. Elija hoy o un día posterior.</translation>
    </message>
    <message>
        <source>This is more than two years away. Look at the year.</source>
        <translation>Faltan más de dos años. Mire el año.</translation>
    </message>
    <message>
        <source>Another patient has this number. Take that patient, or correct it.</source>
        <translation>Otro paciente tiene este número. Elija a ese paciente o corríjalo.</translation>
    </message>
    <message>
        <source>This cannot be chosen here. Choose one of those offered.</source>
        <translation>Aquí no se puede elegir. Elija una de las opciones.</translation>
    </message>
    <message>
        <source>Take one of these patients, or say that it is somebody else.</source>
        <translation>Elija a uno de estos pacientes o diga que es otra persona.</translation>
    </message>
    <message>
        <source>This visit is prepared already. Nothing is left to do.</source>
        <translation>Esta visita ya está preparada. No queda nada por hacer.</translation>
    </message>
    <message>
        <source>The file has this visit twice. The first one counts.</source>
        <translation>Esta visita está dos veces en el archivo. Cuenta la primera.</translation>
    </message>
    <message>
        <source>The line has more or fewer cells than the first one. Correct the file.</source>
        <translation>La línea tiene más o menos celdas que la primera. Corrija el archivo.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número de historia</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>Articulaciones</translation>
    </message>
    <message>
        <source>Treatment day</source>
        <translation>Día del tratamiento</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Handing it to the printer</source>
        <translation>Enviándolo a la impresora</translation>
    </message>
    <message>
        <source>In the printer’s queue</source>
        <translation>En la cola de la impresora</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Sin imprimir</translation>
    </message>
    <message>
        <source>Nobody knows whether it was printed</source>
        <translation>No se sabe si se imprimió</translation>
    </message>
    <message>
        <source>The patient asked here</source>
        <translation>El paciente lo ha pedido aquí</translation>
    </message>
    <message>
        <source>The patient asked in writing</source>
        <translation>El paciente lo ha pedido por escrito</translation>
    </message>
    <message>
        <source>A legal representative asked</source>
        <translation>Lo ha pedido un representante legal</translation>
    </message>
    <message>
        <source>the patient has left it</source>
        <translation>el paciente ya se ha ido</translation>
    </message>
    <message>
        <source>Line {number}: {name}</source>
        <translation>Línea {number}: {name}</translation>
    </message>
    <message>
        <source>Form to sign on paper</source>
        <translation>Formulario para firmar en papel</translation>
    </message>
    <message>
        <source>Code slip</source>
        <translation>Hoja con el código</translation>
    </message>
    <message>
        <source>A copy needs a reason.</source>
        <translation>Una copia necesita un motivo.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Escriba por qué.</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>El archivo no tiene nombre.</translation>
    </message>
    <message>
        <source>Write where to save it.</source>
        <translation>Escriba dónde guardarlo.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>No se ha elegido ningún archivo.</translation>
    </message>
    <message>
        <source>Choose the scanned page.</source>
        <translation>Elija la página escaneada.</translation>
    </message>
    <message>
        <source>It does not count any more</source>
        <translation>Ya no vale</translation>
    </message>
    <message>
        <source>Not signed by everybody yet</source>
        <translation>Faltan firmas</translation>
    </message>
    <message>
        <source>Blank form: {procedure}, {language}</source>
        <translation>Formulario en blanco: {procedure}, {language}</translation>
    </message>
    <message>
        <source>Nobody said who asked.</source>
        <translation>No se ha indicado quién lo ha pedido.</translation>
    </message>
    <message>
        <source>Choose it above.</source>
        <translation>Elíjalo arriba.</translation>
    </message>
    <message>
        <source>Nobody has allowed it.</source>
        <translation>Nadie lo ha autorizado.</translation>
    </message>
    <message>
        <source>Ask a doctor or the administrator to type the password.</source>
        <translation>Pida a un médico o al administrador que escriba la contraseña.</translation>
    </message>
    <message>
        <source>Both languages stand on the paper, and it says that the first one counts.</source>
        <translation>En el papel están los dos idiomas, y dice que vale el primero.</translation>
    </message>
    <message>
        <source>A copy for reading: every page says that it is no original. The form itself stays as it is.</source>
        <translation>Una copia para leer: cada página dice que no es un original. El propio formulario queda como está.</translation>
    </message>
    <message>
        <source>In one language only: these texts have no other. Whoever looks after them can add one.</source>
        <translation>Solo en un idioma: estos textos no tienen otro. Puede añadirlo quien se encarga de ellos.</translation>
    </message>
    <message>
        <source>Page that takes the consent back</source>
        <translation>Hoja para retirar el consentimiento</translation>
    </message>
    <message>
        <source>Re-check to sign on paper</source>
        <translation>Repaso para firmar en papel</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Sin imprimir todavía</translation>
    </message>
    <message>
        <source>1 copy printed</source>
        <translation>1 copia impresa</translation>
    </message>
    <message>
        <source>Go to the patient at the kiosk, and press F2 so that nobody else has to.</source>
        <translation>Vaya con el paciente al quiosco y pulse F2 para que no tenga que ir nadie más.</translation>
    </message>
    <message>
        <source>Print the form, with a copy for the patient.</source>
        <translation>Imprima el formulario, con una copia para el paciente.</translation>
    </message>
    <message>
        <source>The doctor corrects the form. Then the patient signs anew: the code opens the visit again.</source>
        <translation>El médico corrige el formulario. Después el paciente firma de nuevo: el código vuelve a abrir la visita.</translation>
    </message>
    <message>
        <source>The patient is at the kiosk. F4 calls the patient back; nothing is lost.</source>
        <translation>El paciente está en el quiosco. F4 lo llama; no se pierde nada.</translation>
    </message>
    <message>
        <source>The form is printed. Print the sheet to take home too.</source>
        <translation>El formulario está impreso. Imprima también la hoja para llevar a casa.</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>el paciente</translation>
    </message>
    <message>
        <source>It does not count any more: the doctor set it aside, and the patient signs a new one</source>
        <translation>Ya no vale: el médico lo ha dejado sin efecto, y el paciente firma uno nuevo</translation>
    </message>
    <message>
        <source>It does not count any more: a later re-check took its place</source>
        <translation>Ya no vale: lo ha sustituido un repaso posterior</translation>
    </message>
    <message>
        <source>It does not count any more: the patient took the consent back</source>
        <translation>Ya no vale: el paciente ha retirado el consentimiento</translation>
    </message>
    <message>
        <source>It does not count any more: the consent has expired</source>
        <translation>Ya no vale: el consentimiento ha caducado</translation>
    </message>
    <message>
        <source>Give the patient the code slip. The code opens this visit at any kiosk.</source>
        <translation>Dé al paciente la hoja con el código. El código abre esta visita en cualquier quiosco.</translation>
    </message>
    <message>
        <source>The patient is away from the kiosk. The same code brings the visit back.</source>
        <translation>El paciente no está en el quiosco. El mismo código recupera la visita.</translation>
    </message>
    <message>
        <source>The doctor talks with the patient now. There is nothing to do here.</source>
        <translation>El médico habla ahora con el paciente. Aquí no hay nada que hacer.</translation>
    </message>
    <message>
        <source>The patient signs: at the kiosk with the code, or at the doctor’s screen.</source>
        <translation>El paciente firma: en el quiosco con el código, o en la pantalla del médico.</translation>
    </message>
    <message>
        <source>The doctor countersigns. Then the form can be printed.</source>
        <translation>Falta la firma del médico. Después se puede imprimir el formulario.</translation>
    </message>
    <message>
        <source>The patient reads and signs at the kiosk, with the new code, or keeps the consent.</source>
        <translation>El paciente lee y firma en el quiosco, con el código nuevo, o mantiene el consentimiento.</translation>
    </message>
    <message>
        <source>arrives {time}</source>
        <translation>llega a las {time}</translation>
    </message>
    <message>
        <source>The form is printed. Another copy needs a reason.</source>
        <translation>El formulario está impreso. Otra copia necesita un motivo.</translation>
    </message>
    <message>
        <source>This visit is over. For another one, prepare a visit.</source>
        <translation>Esta visita ha terminado. Para otra, prepare una visita.</translation>
    </message>
    <message>
        <source>Side and joints, until the doctor confirms</source>
        <translation>Lado y articulaciones, hasta que el médico lo confirme</translation>
    </message>
    <message>
        <source>The patient answers and signs at the kiosk, with the new code.</source>
        <translation>El paciente responde y firma en el quiosco, con el código nuevo.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>{count} copies printed</source>
        <translation>{count} copias impresas</translation>
    </message>
    <message>
        <source>The consent has expired. Prepare a new visit before the treatment.</source>
        <translation>El consentimiento ha caducado. Prepare otra visita antes del tratamiento.</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>sin hora todavía</translation>
    </message>
    <message>
        <source>It does not count any more: {code} took its place</source>
        <translation>Ya no vale: lo ha sustituido {code}</translation>
    </message>
    <message>
        <source>A patient of this name has another record number. Prepare this visit by hand.</source>
        <translation>Un paciente con este nombre tiene otro número de historia. Prepare esta visita a mano.</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Por imprimir</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>sin fecha todavía</translation>
    </message>
    <message>
        <source>born {day} · record {number}</source>
        <translation>nació el {day} · historia {number}</translation>
    </message>
    <message>
        <source>arrives {moment}</source>
        <translation>llega el {moment}</translation>
    </message>
    <message>
        <source>At the kiosk · {share} %</source>
        <translation>En el quiosco · {share} %</translation>
    </message>
    <message>
        <source>treatment {day}</source>
        <translation>tratamiento {day}</translation>
    </message>
</context>
<context>
    <name>ReceptionDialogs</name>
    <message>
        <source>Cancel this visit?</source>
        <translation>¿Cancelar esta visita?</translation>
    </message>
    <message>
        <source>It ends and its code is dead. What the patient said stays in the record. A new visit can be prepared at any time.</source>
        <translation>La visita termina y su código ya no sirve. Lo que dijo el paciente queda en la historia. Puede prepararse otra visita en cualquier momento.</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancelar la visita</translation>
    </message>
    <message>
        <source>Give this visit a new code?</source>
        <translation>¿Dar un código nuevo a esta visita?</translation>
    </message>
    <message>
        <source>The old code and its slip open nothing any more. A patient at the kiosk is called back; nothing is lost.</source>
        <translation>El código anterior y su hoja ya no abren nada. Si el paciente está en el quiosco, se le llama; no se pierde nada.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Does the patient want to take the consent back?</source>
        <translation>¿El paciente quiere retirar el consentimiento?</translation>
    </message>
    <message>
        <source>The visit opens at the kiosk with a new code. There the patient reads what it means, and signs or keeps the consent. Nobody asks why. The doctor is told.</source>
        <translation>La visita se abre en el quiosco con un código nuevo. Allí el paciente lee lo que significa, y firma o mantiene el consentimiento. Nadie pregunta por qué. Se avisa al médico.</translation>
    </message>
    <message>
        <source>Open it at the kiosk</source>
        <translation>Abrirla en el quiosco</translation>
    </message>
    <message>
        <source>Re-check today, before the treatment?</source>
        <translation>¿Hacer hoy el repaso, antes del tratamiento?</translation>
    </message>
    <message>
        <source>The visit opens at the kiosk with a new code. There the patient answers a few questions again, and signs. The doctor is told.</source>
        <translation>La visita se abre en el quiosco con un código nuevo. Allí el paciente vuelve a responder unas preguntas y firma. Se avisa al médico.</translation>
    </message>
    <message>
        <source>Only if another day was planned: why it is today</source>
        <translation>Solo si estaba previsto otro día: por qué es hoy</translation>
    </message>
    <message>
        <source>Throw away what was written?</source>
        <translation>¿Descartar lo escrito?</translation>
    </message>
    <message>
        <source>Nothing of it was kept yet.</source>
        <translation>Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Firmado en papel</translation>
    </message>
    <message>
        <source>Patient and doctor have signed the printed form. Scan every page of it, as PDF, JPEG or PNG. The scan is kept encrypted with the visit; put the paper into the record, and delete the file.</source>
        <translation>El paciente y el médico han firmado el formulario impreso. Escanee todas las páginas en PDF, JPEG o PNG. El escaneo se guarda cifrado con la visita; archive el papel en la historia y borre el archivo.</translation>
    </message>
    <message>
        <source>Keep the scan and end the visit</source>
        <translation>Guardar el escaneo y terminar la visita</translation>
    </message>
    <message>
        <source>Taken back on paper</source>
        <translation>Retirado en papel</translation>
    </message>
    <message>
        <source>The patient has taken the consent back by letter, or on the printed page. Scan every page of it, as PDF, JPEG or PNG. The consent counts no more from now on, and the doctor is told. The scan is kept encrypted with the visit; put the paper into the record, and delete the file.</source>
        <translation>El paciente ha retirado el consentimiento por carta o en la hoja impresa. Escanee todas las páginas en PDF, JPEG o PNG. Desde ahora el consentimiento ya no vale, y se avisa al médico. El escaneo se guarda cifrado con la visita; archive el papel en la historia y borre el archivo.</translation>
    </message>
    <message>
        <source>Keep the scan: it is taken back</source>
        <translation>Guardar el escaneo: queda retirado</translation>
    </message>
    <message>
        <source>Re-check on paper</source>
        <translation>Repaso en papel</translation>
    </message>
    <message>
        <source>For a day on which the patient cannot use a screen: print the sheet; the patient answers and signs it, and the doctor reads and signs it before the treatment. Scan every page of it, as PDF, JPEG or PNG. The scan is kept encrypted with the visit; put the paper into the record, and delete the file.</source>
        <translation>Para un día en que el paciente no puede usar una pantalla: imprima la hoja; el paciente la responde y la firma, y el médico la lee y la firma antes del tratamiento. Escanee todas sus páginas, en PDF, JPEG o PNG. El escaneado se guarda cifrado con la visita; ponga el papel en la historia y borre el archivo.</translation>
    </message>
    <message>
        <source>Keep the scan of the re-check</source>
        <translation>Guardar el escaneado del repaso</translation>
    </message>
</context>
<context>
    <name>ReceptionLine</name>
    <message>
        <source>Something is open</source>
        <translation>Hay algo pendiente</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Go to the kiosk now</source>
        <translation>Vaya ahora al quiosco</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Pide ayuda</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>No visit here. “All” shows other days. Prepare one with Ctrl+N, or search for a name.</source>
        <translation>Aquí no hay ninguna visita. «Todas» muestra otros días. Prepare una con Ctrl+N o busque un nombre.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>En el quiosco</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Treatment day</source>
        <translation>Día del tratamiento</translation>
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
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>You told us that you had a calming medicine in the last 24 hours. So please do not sign now. Your answers are kept, and your doctor comes to you.</source>
        <translation>Nos ha dicho que en las últimas 24 horas tomó o le dieron un tranquilizante. Por eso, no firme ahora, por favor. Sus respuestas quedan guardadas, y su médico vendrá a verle.</translation>
    </message>
    <message>
        <source>These are your answers of today. Touch one to change it.</source>
        <translation>Estas son sus respuestas de hoy. Toque una para cambiarla.</translation>
    </message>
    <message>
        <source>One sentence is not touched yet. If it is not true for you, please tell your doctor before you sign.</source>
        <translation>Falta tocar una frase. Si no es verdad en su caso, dígaselo a su médico antes de firmar.</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Declined, and will not sign?</source>
        <translation>¿Rechaza el tratamiento y no quiere firmar?</translation>
    </message>
    <message>
        <source>Nobody has to sign. You and a witness confirm what happened: the form says “did not sign” in the patient’s place, is sealed, and carries your signature. Then the visit ends as declined, and care goes on.</source>
        <translation>Nadie está obligado a firmar. Usted y un testigo confirman lo que ha pasado: el formulario dice «no ha firmado» en el lugar del paciente, se sella y lleva la firma de usted. Después la visita termina como rechazada, y la atención sigue.</translation>
    </message>
    <message>
        <source>What you both confirmed is kept and can no longer be changed. With your password the form is made and signed.</source>
        <translation>Lo que ustedes dos confirmaron está guardado y ya no se puede cambiar. Con su contraseña se hace y se firma el formulario.</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>Nombre del testigo</translation>
    </message>
    <message>
        <source>What the witness is here, for example nurse</source>
        <translation>Función del testigo, por ejemplo enfermería</translation>
    </message>
    <message>
        <source>What the patient said about signing, in the patient’s words (may stay empty)</source>
        <translation>Lo que el paciente ha dicho sobre la firma, con sus palabras (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Each confirms, as it will be printed:</source>
        <translation>Cada uno confirma, tal como se imprimirá:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The witness signs by typing the name</source>
        <translation>El testigo firma escribiendo su nombre</translation>
    </message>
    <message>
        <source>Your password, for this act</source>
        <translation>Su contraseña, para este acto</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Confirm, seal and sign</source>
        <translation>Confirmar, sellar y firmar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>Autorizar la firma por adelantado</translation>
    </message>
    <message>
        <source>Release the refusal to sign</source>
        <translation>Autorizar la firma del rechazo</translation>
    </message>
    <message>
        <source>Release the signature</source>
        <translation>Autorizar la firma</translation>
    </message>
    <message>
        <source>Not yet. Before the release:</source>
        <translation>Todavía no. Antes de autorizar:</translation>
    </message>
    <message>
        <source>You have informed the patient in the consultation. The release holds only while the kiosk brings up no new open point.</source>
        <translation>Usted ha informado al paciente en la consulta. La autorización vale solo mientras en el quiosco no surja ningún punto pendiente nuevo.</translation>
    </message>
    <message>
        <source>When did you inform the patient? (year-month-day hour:minute)</source>
        <translation>¿Cuándo informó al paciente? (año-mes-día hora:minuto)</translation>
    </message>
    <message>
        <source>The treatment is today.</source>
        <translation>El tratamiento es hoy.</translation>
    </message>
    <message>
        <source>A signature on the day itself is the weak case in law: asked just before the start, a consent can be doubted. Write why it is signed today.</source>
        <translation>Firmar el mismo día es el caso débil ante la ley: un consentimiento pedido justo antes de empezar se puede poner en duda. Escriba por qué se firma hoy.</translation>
    </message>
    <message>
        <source>Reason for signing on the day of treatment</source>
        <translation>Motivo para firmar el día del tratamiento</translation>
    </message>
    <message>
        <source>The patient is able to decide, and decides freely</source>
        <translation>El paciente es capaz de decidir y decide libremente</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>¿Quiere retirar su consentimiento?</translation>
    </message>
    <message>
        <source>Signs for the patient: %1</source>
        <translation>Firma por el paciente: %1</translation>
    </message>
    <message>
        <source>You may, and you need not say why. Nothing that you told us is lost.
- Your care goes on, and your doctor talks with you about other ways.
- This treatment is not done, unless you agree again.</source>
        <translation>Puede hacerlo, y no tiene que decir por qué. No se pierde nada de lo que nos ha contado.
- Seguiremos atendiéndole, y su médico le hablará de otras opciones.
- Este tratamiento no se hará, a no ser que lo acepte de nuevo.</translation>
    </message>
    <message>
        <source>Did you stop or change a medicine for this treatment? Then ask your doctor today when to take it again.</source>
        <translation>¿Dejó o cambió algún medicamento por este tratamiento? Pregunte hoy a su médico cuándo volver a tomarlo.</translation>
    </message>
</context>
<context>
    <name>RiskPane</name>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
</context>
<context>
    <name>RisksCard</name>
    <message>
        <source>Risks of this patient: stated</source>
        <translation>Riesgos de este paciente: indicados</translation>
    </message>
    <message>
        <source>Risks of this patient: to state</source>
        <translation>Riesgos de este paciente: por indicar</translation>
    </message>
    <message>
        <source>Required before the release. Proposed from the answers; tick what you accept. It is printed as it stands.</source>
        <translation>Obligatorio antes de autorizar. Se proponen a partir de las respuestas; marque lo que acepte. Se imprime tal cual.</translation>
    </message>
    <message>
        <source>Required before the release. The answers propose nothing.</source>
        <translation>Obligatorio antes de autorizar. Las respuestas no proponen nada.</translation>
    </message>
    <message>
        <source>Risks of this patient in your own words, one a line</source>
        <translation>Riesgos de este paciente con sus palabras, uno por línea</translation>
    </message>
    <message>
        <source>In your own words, one risk a line …</source>
        <translation>Con sus palabras, un riesgo por línea…</translation>
    </message>
    <message>
        <source>None beyond the form</source>
        <translation>Ninguno más que los del formulario</translation>
    </message>
    <message>
        <source>State these risks</source>
        <translation>Indicar estos riesgos</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Check before the treatment</source>
        <translation>Comprobar antes del tratamiento</translation>
    </message>
    <message>
        <source>Answered No, each on its own</source>
        <translation>Ha respondido No, una por una</translation>
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
        <translation>Su salud · pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Today · question %1 of %2</source>
        <translation>Hoy · pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Please touch one of the three answers. “Not sure” is a good answer too.</source>
        <translation>Toque una de las tres respuestas. «No lo sé» también es una buena respuesta.</translation>
    </message>
</context>
<context>
    <name>SaidCards</name>
    <message>
        <source>What the patient wants to be able to do again</source>
        <translation>Lo que el paciente quiere volver a hacer</translation>
    </message>
    <message>
        <source>Nothing stated yet.</source>
        <translation>Todavía no ha dicho nada.</translation>
    </message>
</context>
<context>
    <name>SampleMark</name>
    <message>
        <source>Sample: not valid as consent</source>
        <translation>Muestra: sin validez como consentimiento</translation>
    </message>
</context>
<context>
    <name>SampleVisits</name>
    <message>
        <source>This is the sample clinic. Its visits open with these codes:</source>
        <translation>Esta es la clínica de muestra. Sus visitas se abren con estos códigos:</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2 · birthday %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2 · nació el %3</translation>
    </message>
    <message>
        <source>%1, %2, birthday %3</source>
        <translation>%1, %2, nació el %3</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save as a file: %1</source>
        <translation>Guardar como archivo: %1</translation>
    </message>
    <message>
        <source>The file is saved just as it was sealed, without a mark: whoever gets it has to be told.</source>
        <translation>El archivo se guarda tal como se selló, sin marca: hay que decírselo a quien lo reciba.</translation>
    </message>
    <message>
        <source>The copy says so on its first page.</source>
        <translation>La copia lo dice en su primera página.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The file is not encrypted. Keep it where only those may read it who have to.</source>
        <translation>El archivo no está cifrado. Guárdelo donde solo lo lea quien deba.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>%1, botón</translation>
    </message>
    <message>
        <source>%1, choice, chosen</source>
        <translation>%1, opción elegida</translation>
    </message>
    <message>
        <source>%1, choice, not chosen</source>
        <translation>%1, opción sin elegir</translation>
    </message>
    <message>
        <source>%1, box, ticked</source>
        <translation>%1, casilla marcada</translation>
    </message>
    <message>
        <source>%1, box, not ticked</source>
        <translation>%1, casilla sin marcar</translation>
    </message>
    <message>
        <source>%1, to type</source>
        <translation>%1, para escribir</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>Typed so far: %1</source>
        <translation>Escrito hasta ahora: %1</translation>
    </message>
    <message>
        <source>Signs typed so far: %1</source>
        <translation>Signos escritos hasta ahora: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Leave this group</source>
        <translation>Salir de este grupo</translation>
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
        <translation>Salir de este grupo</translation>
    </message>
    <message>
        <source>Press the switch to go on</source>
        <translation>Pulse para seguir</translation>
    </message>
</context>
<context>
    <name>SecondLanguage</name>
    <message>
        <source>Also in another language, smaller, below the form’s own</source>
        <translation>También en otro idioma, más pequeño, debajo del propio del formulario</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · paso %2 de %3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>You prefer not to know more about this. That is your right. Your doctor tells you what you need in order to decide.</source>
        <translation>Prefiere no saber más de esto. Está en su derecho. Su médico le dirá lo que necesita para decidir.</translation>
    </message>
    <message>
        <source>Show it after all</source>
        <translation>Verlo de todos modos</translation>
    </message>
    <message>
        <source>I prefer not to know more</source>
        <translation>Prefiero no saber más</translation>
    </message>
    <message>
        <source>Learn more: %1</source>
        <translation>Saber más: %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Something is drawn</source>
        <translation>Hay algo dibujado</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
</context>
<context>
    <name>SigningChoices</name>
    <message>
        <source>Your separate choices</source>
        <translation>Lo que usted decide aparte</translation>
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
        <translation>Haga su señal en el recuadro y escriba quién la ha visto.</translation>
    </message>
    <message>
        <source>Please sign on the pad. A short touch is not enough.</source>
        <translation>Firme en el recuadro. No basta con un toque.</translation>
    </message>
    <message>
        <source>Name of the person who sees you make the mark</source>
        <translation>Nombre de la persona que le ve hacer la señal</translation>
    </message>
    <message>
        <source>Make your mark here</source>
        <translation>Haga aquí su señal</translation>
    </message>
    <message>
        <source>Sign here with your finger or the pen</source>
        <translation>Firme aquí con el dedo o el lápiz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Another way to sign</source>
        <translation>Otra forma de firmar</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Keep my consent</source>
        <translation>Mantener mi consentimiento</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Sign and finish</source>
        <translation>Firmar y terminar</translation>
    </message>
    <message>
        <source>Why you do not sign by hand</source>
        <translation>Por qué no firma a mano</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Name of the person who sees you make the mark</source>
        <translation>Nombre de la persona que le ve hacer la señal</translation>
    </message>
</context>
<context>
    <name>SigningTitle</name>
    <message>
        <source>I take back my consent</source>
        <translation>Retiro mi consentimiento</translation>
    </message>
    <message>
        <source>I take back my consent to %1</source>
        <translation>Retiro mi consentimiento para %1</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>I do not want %1</source>
        <translation>No quiero %1</translation>
    </message>
    <message>
        <source>I consent to %1</source>
        <translation>Doy mi consentimiento para %1</translation>
    </message>
    <message>
        <source>I consent to %1, %2</source>
        <translation>Doy mi consentimiento para %1, %2</translation>
    </message>
</context>
<context>
    <name>SigningTyped</name>
    <message>
        <source>Please type your name, and why you do not sign by hand.</source>
        <translation>Escriba su nombre y por qué no firma a mano.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Why you do not sign by hand</source>
        <translation>Por qué no firma a mano</translation>
    </message>
</context>
<context>
    <name>SigningWays</name>
    <message>
        <source>Another way to sign</source>
        <translation>Otra forma de firmar</translation>
    </message>
    <message>
        <source>Each way counts the same. Choose what is easy for you.</source>
        <translation>Todas las formas valen igual. Elija la que le resulte fácil.</translation>
    </message>
    <message>
        <source>I sign with my finger or the pen</source>
        <translation>Firmo con el dedo o el lápiz</translation>
    </message>
    <message>
        <source>I make a mark, and a witness says who saw it</source>
        <translation>Hago una señal, y un testigo dice que la ha visto</translation>
    </message>
    <message>
        <source>I type my name</source>
        <translation>Escribo mi nombre</translation>
    </message>
    <message>
        <source>I sign on paper</source>
        <translation>Firmo en papel</translation>
    </message>
    <message>
        <source>Somebody is coming to you with the printed page.</source>
        <translation>Ya viene alguien con la hoja impresa.</translation>
    </message>
</context>
<context>
    <name>SigningWords</name>
    <message>
        <source>Signs for the patient: %1</source>
        <translation>Firma por el paciente: %1</translation>
    </message>
    <message>
        <source>You signed form %1 before. It no longer counts: this form takes its place.

What has changed: %2</source>
        <translation>Antes firmó el formulario %1. Ya no vale: este formulario lo sustituye.

Qué ha cambiado: %2</translation>
    </message>
    <message>
        <source>You told us that you had a calming medicine in the last 24 hours. So please sign on another day. Your answers are kept.</source>
        <translation>Nos ha dicho que en las últimas 24 horas tomó o le dieron un tranquilizante. Por eso, firme otro día. Sus respuestas quedan guardadas.</translation>
    </message>
    <message>
        <source>Risks for you, written by your doctor</source>
        <translation>Riesgos para usted, escritos por su médico</translation>
    </message>
    <message>
        <source>Your doctor sees no other risks for you than those that we showed you.</source>
        <translation>Su médico no ve para usted más riesgos que los que le hemos enseñado.</translation>
    </message>
    <message>
        <source>You may say no, and you need not say why. Your care goes on. You can still change your mind.</source>
        <translation>Puede decir que no, y no tiene que decir por qué. Seguiremos atendiéndole. Todavía puede cambiar de idea.</translation>
    </message>
    <message>
        <source>Please read and touch each sentence</source>
        <translation>Lea y toque cada frase</translation>
    </message>
    <message>
        <source>Some sentences are not touched yet. If one is not true for you, please tell your doctor before you sign.</source>
        <translation>Hay frases que todavía no ha tocado. Si alguna no es cierta para usted, dígaselo a su médico antes de firmar.</translation>
    </message>
    <message>
        <source>For the person who translates</source>
        <translation>Para la persona que traduce</translation>
    </message>
</context>
<context>
    <name>SignsCard</name>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>El paciente</translation>
    </message>
    <message>
        <source>A representative of the patient</source>
        <translation>Un representante del paciente</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>Nombre del representante</translation>
    </message>
    <message>
        <source>Identity document, kind and number</source>
        <translation>Documento de identidad, tipo y número</translation>
    </message>
    <message>
        <source>Basis in law</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>for example: parent of a minor, guardian by court order</source>
        <translation>por ejemplo: padre o madre de un menor, tutor por orden judicial</translation>
    </message>
</context>
<context>
    <name>SkinButton</name>
    <message>
        <source>Another skin colour</source>
        <translation>Otro color de piel</translation>
    </message>
</context>
<context>
    <name>SpokenFocus</name>
    <message>
        <source>The screen speaks now. Tab goes on, Enter chooses, Escape closes. F3 says it again, F4 is softer and F5 louder, F6 slower and F7 faster. F2 ends it.</source>
        <translation>Ahora la pantalla habla. Tabulador avanza, Intro elige, Escape cierra. F3 lo repite, F4 baja el volumen y F5 lo sube, F6 habla más despacio y F7 más deprisa. F2 lo termina.</translation>
    </message>
    <message>
        <source>The screen is silent now.</source>
        <translation>Ahora la pantalla calla.</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>For staff: type your PIN</source>
        <translation>Para el personal: escriba su PIN</translation>
    </message>
    <message>
        <source>Go back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>This PIN does not open. Please wait a moment and try again.</source>
        <translation>Este PIN no abre. Espere un momento e inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>StartCards</name>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras formas</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Choose a visit. With the keyboard: arrow keys, then Enter. Typing a name, a record number or a date of birth searches all patients.</source>
        <translation>Elija una visita. Con el teclado: flechas y después Intro. Al escribir un nombre, un número de historia o una fecha de nacimiento se busca en todos los pacientes.</translation>
    </message>
    <message>
        <source>Prepare a visit</source>
        <translation>Preparar una visita</translation>
    </message>
    <message>
        <source>Read the day’s list</source>
        <translation>Leer la lista del día</translation>
    </message>
    <message>
        <source>The day’s end</source>
        <translation>Fin del día</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Formularios en blanco</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>StillWantedPage</name>
    <message>
        <source>Do you still want this treatment?</source>
        <translation>¿Sigue queriendo este tratamiento?</translation>
    </message>
    <message>
        <source>Yes, I still want it</source>
        <translation>Sí, lo sigo queriendo</translation>
    </message>
    <message>
        <source>You sign your answers of today. You can still change your mind at any time.</source>
        <translation>Firmará sus respuestas de hoy. Puede cambiar de idea en cualquier momento.</translation>
    </message>
    <message>
        <source>I want to talk to my doctor first</source>
        <translation>Antes quiero hablar con mi médico</translation>
    </message>
    <message>
        <source>Your doctor comes to you before anything is done.</source>
        <translation>Su médico vendrá a verle antes de que se haga nada.</translation>
    </message>
    <message>
        <source>I do not want it any more</source>
        <translation>Ya no lo quiero</translation>
    </message>
    <message>
        <source>You can take your consent back on the next page. Your care goes on.</source>
        <translation>Puede retirar su consentimiento en la página siguiente. Seguiremos atendiéndole.</translation>
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
        <translation>Prefiere no saber más sobre: %1</translation>
    </message>
    <message>
        <source>You will ask in person.</source>
        <translation>Lo preguntará en persona.</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicado</translation>
    </message>
    <message>
        <source>Explained again</source>
        <translation>Explicado otra vez</translation>
    </message>
    <message>
        <source>Your doctor will explain it</source>
        <translation>Se lo explicará su médico</translation>
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
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Here is what we have so far</source>
        <translation>Esto es lo que tenemos hasta ahora</translation>
    </message>
    <message>
        <source>What we explained</source>
        <translation>Lo que le hemos explicado</translation>
    </message>
    <message>
        <source>For your doctor</source>
        <translation>Para su médico</translation>
    </message>
    <message>
        <source>You have no questions so far. You can still ask at any time.</source>
        <translation>De momento no tiene preguntas. Puede preguntar cuando quiera.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation>Toque una respuesta para cambiarla.</translation>
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
        <translation>Retirar: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Retirado: %1</translation>
    </message>
</context>
<context>
    <name>TakeBackChoices</name>
    <message>
        <source>You also said yes to this</source>
        <translation>También dijo que sí a esto</translation>
    </message>
    <message>
        <source>You can take each of them back on its own, and keep your treatment.</source>
        <translation>Puede retirar cada «Sí» por separado y mantener su tratamiento.</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>queda %n letra</numerusform>
            <numerusform>quedan %n letras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>You have signed. Your doctor signs too, and then you get your copy at the front desk.

You can still change your mind at any time. Just tell us.</source>
        <translation>Ya ha firmado. Su médico también firma, y después le damos su copia en recepción.

Puede cambiar de idea en cualquier momento. Solo tiene que decírnoslo.</translation>
    </message>
    <message>
        <source>We have noted that you do not want this treatment. Your doctor knows, and your care goes on.

If you change your mind, just tell us.</source>
        <translation>Hemos anotado que no quiere este tratamiento. Su médico lo sabe, y seguiremos atendiéndole.

Si cambia de idea, solo tiene que decírnoslo.</translation>
    </message>
    <message>
        <source>You have taken your consent back. Your doctor is told, and your care goes on.

You get a copy at the front desk. If you change your mind, just tell us.</source>
        <translation>Ha retirado su consentimiento. Se avisa a su médico, y seguiremos atendiéndole.

Le damos una copia en recepción. Si cambia de idea, solo tiene que decírnoslo.</translation>
    </message>
    <message>
        <source>Your doctor sees your answers of today before the treatment. Please wait until we call you.

You can still change your mind at any time. Just tell us.</source>
        <translation>Su médico ve sus respuestas de hoy antes del tratamiento. Espere a que le llamemos, por favor.

Puede cambiar de idea en cualquier momento. Solo tiene que decírnoslo.</translation>
    </message>
    <message>
        <source>Your consent stays as it is. You can take it back at any time. Just tell us.</source>
        <translation>Su consentimiento sigue como está. Puede retirarlo en cualquier momento. Solo tiene que decírnoslo.</translation>
    </message>
    <message>
        <source>This visit is finished here. If you have a question, please ask at the front desk.</source>
        <translation>Esta visita ha terminado aquí. Si tiene alguna pregunta, pregunte en recepción.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Re-check on the day of treatment</source>
        <translation>Repaso del día del tratamiento</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>I need a break</source>
        <translation>Necesito una pausa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>What would you like to ask your doctor?</source>
        <translation>¿Qué quiere preguntar a su médico?</translation>
    </message>
    <message>
        <source>I will ask in person</source>
        <translation>Preguntaré en persona</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Escribir una pregunta</translation>
    </message>
    <message>
        <source>You have noted</source>
        <translation>Ha apuntado</translation>
    </message>
    <message>
        <source>Others often ask</source>
        <translation>Otros suelen preguntar</translation>
    </message>
    <message>
        <source>Write your question</source>
        <translation>Escriba su pregunta</translation>
    </message>
</context>
<context>
    <name>UnderstoodCard</name>
    <message>
        <source>What was understood</source>
        <translation>Lo que se ha entendido</translation>
    </message>
    <message>
        <source>Core sections not seen to the end</source>
        <translation>Secciones básicas sin ver hasta el final</translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <translation>%1 sin ver</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Call the patient back</source>
        <translation>Llamar al paciente</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancelar la visita</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>UrgentPage</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on while I wait</source>
        <translation>Seguir mientras espero</translation>
    </message>
    <message>
        <source>Somebody has come to you</source>
        <translation>Ya ha venido alguien</translation>
    </message>
    <message>
        <source>Please stay where you are</source>
        <translation>Quédese donde está, por favor</translation>
    </message>
    <message>
        <source>You can go on when you are ready.</source>
        <translation>Puede seguir cuando quiera.</translation>
    </message>
    <message>
        <source>Somebody is coming to you now.

Thank you for telling us. It is good that we know. You need not do anything else.</source>
        <translation>Ahora mismo viene alguien.

Gracias por decírnoslo. Es bueno que lo sepamos. No tiene que hacer nada más.</translation>
    </message>
</context>
<context>
    <name>VisitHead</name>
    <message>
        <source>Something is open</source>
        <translation>Hay algo pendiente</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Noted: somebody is on the way.</source>
        <translation>Anotado: alguien va de camino.</translation>
    </message>
    <message>
        <source>Called back. The kiosk says where to go and keeps the visit.</source>
        <translation>Se le ha llamado. El quiosco le dice adónde ir y guarda la visita.</translation>
    </message>
    <message>
        <source>A new code. The old one opens nothing any more.</source>
        <translation>Código nuevo. El anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>Open at the kiosk with the new code.</source>
        <translation>Abierta en el quiosco con el código nuevo.</translation>
    </message>
    <message>
        <source>The re-check is closed. What was answered stays in the record.</source>
        <translation>El repaso está cerrado. Lo que se respondió queda en la historia.</translation>
    </message>
    <message>
        <source>The consent stays as it is.</source>
        <translation>El consentimiento sigue como está.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
    </message>
    <message>
        <source>Prepared. Print the code slip, or tell the patient the code.</source>
        <translation>Preparada. Imprima la hoja con el código o dígale el código al paciente.</translation>
    </message>
    <message>
        <source>Call the patient back</source>
        <translation>Llamar al paciente</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancelar la visita</translation>
    </message>
    <message>
        <source>Re-check on the day</source>
        <translation>Repaso del día</translation>
    </message>
    <message>
        <source>Close the re-check</source>
        <translation>Cerrar el repaso</translation>
    </message>
    <message>
        <source>Re-check on paper</source>
        <translation>Repaso en papel</translation>
    </message>
    <message>
        <source>Take the consent back</source>
        <translation>Retirar el consentimiento</translation>
    </message>
    <message>
        <source>Taken back on paper</source>
        <translation>Retirado en papel</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Mantener el consentimiento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>Code for the kiosk</source>
        <translation>Código para el quiosco</translation>
    </message>
    <message>
        <source>Print the code slip</source>
        <translation>Imprimir la hoja del código</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Guardarla como archivo</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
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
        <translation>Volver a ver algo</translation>
    </message>
    <message>
        <source>Finish for now</source>
        <translation>Terminar por ahora</translation>
    </message>
    <message>
        <source>Your doctor will now talk with you</source>
        <translation>Ahora su médico hablará con usted</translation>
    </message>
    <message>
        <source>You told us that you would like to have this treatment.

Your doctor goes through your answers with you. After that you can sign here. Keep your slip with the code.</source>
        <translation>Nos ha dicho que quiere hacerse este tratamiento.

Su médico repasará con usted sus respuestas. Después podrá firmar aquí. Guarde la hoja con el código.</translation>
    </message>
    <message>
        <source>You told us that you do not want this treatment. That is your right.

Your doctor talks with you about other choices. Your care goes on. Keep your slip with the code.</source>
        <translation>Nos ha dicho que no quiere este tratamiento. Está en su derecho.

Su médico le hablará de otras opciones. Seguiremos atendiéndole. Guarde la hoja con el código.</translation>
    </message>
    <message>
        <source>You told us that you want to talk first. Your doctor has your questions.

You decide after that, in your own time. Keep your slip with the code.</source>
        <translation>Nos ha dicho que antes quiere hablar. Su médico tiene sus preguntas.

Decidirá después, sin prisa. Guarde la hoja con el código.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Understand your treatment before you decide</source>
        <translation>Entienda su tratamiento antes de decidir</translation>
    </message>
    <message>
        <source>You can stop, go back, or ask for help at any time. Nothing is decided until you sign.</source>
        <translation>Puede parar, volver atrás o pedir ayuda cuando quiera. No se decide nada hasta que firme.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Alrededor de %n minuto.</numerusform>
            <numerusform>Unos %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lower back seen from the side, with its bones, discs and nerves.</source>
        <translation>La zona lumbar vista de lado, con sus huesos, discos y nervios.</translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>What, until the doctor confirms</source>
        <translation>Qué se hará, hasta que el médico lo confirme</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>Articulaciones</translation>
    </message>
    <message>
        <source>Planned arrival at the kiosk</source>
        <translation>Llegada prevista al quiosco</translation>
    </message>
    <message>
        <source>10:30 for today, or day/month/year 10:30, or empty</source>
        <translation>10:30 si es hoy, o día/mes/año 10:30, o vacío</translation>
    </message>
    <message>
        <source>Planned day of the treatment</source>
        <translation>Día previsto del tratamiento</translation>
    </message>
    <message>
        <source>day/month/year, or empty while there is none</source>
        <translation>día/mes/año, o vacío si aún no hay</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
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
        <translation>Quién</translation>
    </message>
    <message>
        <source>Another patient</source>
        <translation>Otro paciente</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número de historia</translation>
    </message>
</context>
<context>
    <name>WordsPager</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Ver la imagen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacia arriba</translation>
    </message>
    <message>
        <source>Back up in the list</source>
        <translation>Hacia arriba en la lista</translation>
    </message>
    <message>
        <source>End of the list</source>
        <translation>Fin de la lista</translation>
    </message>
    <message>
        <source>More of the list</source>
        <translation>Más de la lista</translation>
    </message>
</context>
</TS>
