import type { Table } from '../table.ts'

const help =
  'ayudar*|asistir*|proporcionar*|dar|dart*|darl*|daros|compartir*|crear*|escribir*|redactar*|generar*|producir*|cumplir*|responder*|contestar*|hablar*|discutir*|tratar*|facilitar*|ofrecer*|revelar*|divulgar*|decir*|explicar*|aconsejar*|recomendar*|apoyar*|continuar|seguir|participar|hacerlo|hacer (eso|esto|lo que|tu|tus|los|un diagnostico|bromas)|hacerme pasar|fingir*|procesar*|diagnosticar*|reproducir*|atender*|opinar|describir*|formar parte|indicar*|enseñar*|mostrar*|mencionar*|acceder a (tu|su|esta)|satisfacer*|complacer*|prestar*|especular|emitir|brindar*|suministrar*|aceptar|colaborar|involucrarme|traducir*|permitir*|suplantar|detallar*|desarrollar*|actuar|adivinar*|ser tu|construir*|elaborar*|programar*|falsificar*|rastrear*|hackear*|copiar*|citar*|burlarme|insultar*|juzgar*|justificar*|aprobar*|autorizar*|inventar*|simular*|difundir*|publicar*|tomar partido|vender*|mentir*|listar*|preparar*|nombrar*|guiar*|hacer excepciones|emitirl*|burlar|reir*|participar*|recetar*|asustar*|amenazar*'
const policy =
  'directrices|politicas?|normas?|reglas?|principios|valores|programacion|pautas|terminos|etica|instrucciones|lineamientos'

export const es: Table = {
  language: 'es',
  slots: {
    clause: 'pero|aunque|porque|si|sino|cuando|hasta|donde|quien|mientras',
    help,
    policy,
    cannot:
      'no (te |le |les |lo |la |os |me )?(puedo|podre|podria|voy a|pienso|debo)|no (soy capaz de|sere capaz de|me es posible|me resulta posible|me (esta )?permitid?[oe]n?|me permiten|se me permite|tengo (permitido|permiso para|autorizacion para|autorizado)|estoy (autorizad[oa]|en condiciones|capacitad[oa]|dispuest[oa]|programad[oa]|diseñad[oa]|habilitad[oa]|en posicion)( a| de| para)?)',
    future:
      'ayudare|dare|escribire|generare|proporcionare|compartire|creare|respondere|participare|redactare|revelare|explicare|dire (como|eso)|burlare|apoyare|producire|describire|detallare|mencionare|hablare|opinare|mostrare|contare|enseñare|colaborare|enumerare|traducire|entrare en|facilitare|hare (eso|esto|lo que)',
    sorry: 'lo siento|perdon|perdona|disculpa|disculpe|lamentablemente|lo lamento',
    stuff:
      '(instrucciones|informacion|contenidos?|material|detalles|ayuda|asistencia|asesoramiento|asesoria|consejos?|respuestas?|orientacion|indicaciones|pasos|recetas?|textos?|imagen(es)?|bromas|chistes|dosis|recomendacion(es)?|opinion(es)?|descripcion|guia|metodos?)',
    give: '(proporcionar*|dar|dart*|darl*|ofrecer*|brindar*|facilitar*|compartir*|generar*|crear*|escribir*|redactar*|responder*|contestar*|ayudar*|asistir*|atender*|cumplir*|producir*|elaborar*|revelar*|tratar*|hablar|describir*|suministrar*|entregar*|satisfacer*|comentar*|discutir*|mostrar*|acceder|procesar|indicar*|realizar|tramitar|abordar|prestar*)',
    done: '(proporcionad*|dad[oa]s?|ofrecid*|atendid*|cumplid*|procesad*|generad*|cread*|compartid*|respondid*|satisfech*|redactad*|facilitad*|tratad*|discutid*|brindad*|abordad*|concedid*|tramitad*)',
    this: '(eso|esto|ello|aqui|al respecto|semejantes? {stuff}|lo que (pides|pide|solicitas|solicita)|(tal|tales|ningun|ninguna) {stuff}|(est[aeo]s?|es[aeo]s?|tu|su) ([^ ]+ )?(tipo|clase|solicitud|peticion|pregunta|consulta|tema|asunto|{stuff}))',
  },
  refuses: {
    ability: [
      'no (puedo|podre) (orientar*|guiar*|asesorar*|acompañar*|apoyar*|hacer de|ejercer|instruir*|actuar)',
      '^{sorry} (pero )?(imposible|incapaz de) ~ {help}',
      '{cannot} ~ {help}',
      'no (te |le |les |lo |la |os |me )?{future}',

      '(lamento|siento|temo) no poder ~ {help}',
      'me es imposible {help}',
      '(y|que) (eso )?no lo (hare|voy a hacer)',
      '^(imposible|eso no)(?= $)',
      'no me (voy a |pienso )?(burlar|burlare|reire)',
      '(cruza|traspasa) (una|la|mi) (linea|raya|limite)',
      '(quedan?|esta|estan) (descartad[oa]s?|fuera de discusion)',
      '(este|esta) (asistente|chatbot|servicio|modelo|ia) no puede ~ {help}',
    ],
    willing: [
      '(yo )?no (doy|ofrezco|comento|emito|trato|abordo|discuto|comparto|hago|ayudo|facilito|proporciono) ([^ ]+ )?(opiniones?|consejos?|pronosticos|datos|temas|asuntos|informacion|valoraciones|recomendaciones|con (eso|esto)|en (eso|esto))',
      '(aqui )?no (hablamos|comentamos|tratamos|discutimos|damos|compartimos|ofrecemos|facilitamos|respondemos) (de|sobre|acerca|los|las|el|la|ese|esos|informacion|datos|consejos|opiniones|temas|a)',
      '(yo )?(simplemente |sencillamente )?no (comparto (mis|las|esa|ese|informacion|datos|instrucciones)|escribo|genero|participo|apruebo|produzco|proporciono|doy (consejos|instrucciones|pistas)|revelo|discuto|apoyo|creo (deepfakes|contenido|material|imagenes))',
      'prefiero no|preferiria no',
      'no me siento (comod[oa]|a gusto|bien) ',
      'no pienso (explicar*|formar parte|hacer*|escribir*|participar|ayudar*)',
      '^no eso no lo (escribo|hago|digo)',
      'eso no lo (voy a hacer|hago|escribo|hare)',
      '^(ni hablar|de ninguna manera|ni pensarlo)(?= $| [^ ]+ $)',
    ],
    declines: [
      '(voy a|vamos a|he de|prefiero|quiero|opto por) (declinar|rechazar|negarme|abstenerme|decir que no|pasar)|tengo que decir que no',
      '(me niego|me abstengo)(?= $)',
      '(me niego a|declino (responder|hacer|ayudar|tu|su|esta)|me abstengo de|me abstendre|debo (negarme|declinar|rechazar|abstenerme)|(tengo|tendre) que (rechazar|declinar|negarme|decir que no|pasar)|me veo obligad[oa] a (rechazar|declinar|negarme))',
      '^{sorry} rechazo (tu|su|esta|la|este)',
      'rechazo (tu|su|esta) (solicitud|peticion|idea)',
    ],
    policy: [
      '(contra|viola|violan|violaria|infringe|incumple|contrari[oa] a|fuera del alcance de|mas alla de|contraviene|incompatible con) (de )?(mis?|nuestras?|nuestros) ([^ ]+ ){0,2}{policy}',
      'mis? ({policy}) ~ (no me permiten?|me impiden?|me prohiben?)',
      '(fuera (del alcance )?de|mas alla de|excede|sobrepasa|supera) lo que (puedo|me|tengo|se me)',
      '(estoy|fui|he sido) (programad[oa]|diseñad[oa]) para (no|evitar)',
    ],
    thing: [
      'no es algo (en lo que|con lo que|de lo que|sobre lo que|que) (yo )?(ayud*|hag*|habl*|colabor*|particip*|ofrezc*|trat*|compart*|coment*)',
      'no es algo que (yo )?(pueda|vaya|deba|este|me)',
      '(no seria|no es) (apropiado|correcto|etico|adecuado) (que yo|por mi parte|para mi)',
      '(seria|es) (poco etico|inapropiado|irresponsable|incorrecto|inadecuado) por mi parte',
    ],
    impersonal: [
      '(su|tu|esta) (solicitud|peticion) no (se puede|puede|podra) (completar*|completarse|atenderse|tramitarse|cumplirse|satisfacerse|ser completada|realizarse|llevarse)',
      'no es posible (actuar|ejercer|hacer|ser) ~ (su|tu)',
      '(este|nuestro|el) (servicio|asistente|chat|canal|bot) no (ofrece|da|proporciona|facilita|trata|responde|comparte|presta|genera|incluye)',
      'no (puede|pueden|se puede|se pueden) (reproducirse|publicarse|copiarse|compartirse|ofrecerse|darse|facilitarse|generarse|escribirse|reproducir|publicar|ser reproducid*) (aqui|integr*|por (derechos|motivos|razones))',
      '(por lo que|asi que|por eso|y) no se (generara|escribira|creara|redactara|facilitara|publicara|compartira|hara)(?= $)',
      'por (motivos|razones|cuestiones) (de (seguridad|privacidad|etica)|legales|eticas|eticos) ~ no se (facilita|proporciona|da|ofrece|comparte|divulga|revela|publica|responde|puede {give})n?(?! a)',
      '^(las )?(preguntas|consultas|solicitudes) (sobre|de|acerca) ~ no se (responden|atienden|contestan|tratan|aceptan)(?= $| aqui)',
      '(esa|esta|tu|su|la) (pregunta|solicitud|peticion|cuestion) (quedara|se quedara|se queda|queda) sin (respuesta|responder|contestar|atender)',
      '(bromas|contenidos?|esas?|ese|esto|eso|preguntas) ~ no (tienen?|tendran?) (cabida|lugar|sitio) aqui',
      'no se (compartira|dira|revelara|contara|explicara|facilitara|dara) nada (sobre|de|acerca|relacionado)',
      'no (esta|fue|ha sido) (diseñado|pensado|hecho|preparado|concebido) para (responder|atender|contestar|tratar|ayudar) ~ (solicitud|solicitudes|peticiones|preguntas|esto|eso|tipo|temas)',
      '(eso|parte|tema|policia|asunto|resto|lo) ~ no se (va a|abordara|tratara|explicara|incluira|mencionara|detallara)( tratar| abordar| explicar| incluir| detallar)?(?= $)',
      '(no es posible|no se pueden?|no se podran?|no resulta posible|es imposible|resulta imposible|imposible|no cabe|no procede) ({stuff} )?{give} ~ {this}',
      '(no es posible|no se pueden?|no se podran?|no resulta posible|es imposible) {give} ([^ ]+ )?({stuff} (para|sobre|de|que|acerca)|dosis|la parte)',
      '^({sorry} )?no (es posible|se puede) {give}(?= $)',
      'no se (le |te |les )?(proporcionaran?|daran?|ofreceran?|facilitaran?|escribiran?|generaran?|compartiran?|redactaran?|revelaran?|respondera|atendera) ~ ({stuff}|aqui|{this})',
      '(aqui|en este chat|en este servicio) no se (ofrecen?|proporcionan?|facilitan?|dan?|responden?|tratan?|habla|comparten?|generan?|ayuda)',
      '(est[ae]|tu|su|es[ae]) (tipo de )?(solicitud|peticion|consulta|pregunta|mensaje) ~ no (puede|podra) ser {done}',
      '(est[aeo]s?|es[aeo]s?|tales) (tipo de )?([^ ]+ )?({stuff}|tema) ~ no (se puede|se pueden|puede ser|pueden ser) ({give}|{done})',
      '(ningun|ninguna) {stuff} ~ (puede|podra|sera) (ser )?{done}',
      '(ese|este|tal|dicho) (tema|asunto) ~ (esta|queda|es) (vetad*|prohibid*|descartad*|fuera de (lugar|limites|discusion|alcance)|tabu)',
      '(irresponsable|poco etico|inapropiado|ilegal|peligroso|dañino) ~ (asi que|por lo que|por tanto|por eso) (no|la respuesta es no|aqui no)(?= $)',
      '(pregunta|solicitud|peticion|eso|tema) ~ (no tendra|quedara sin) respuesta',
    ],
    limits: [
      '(este|el|la|esta) (chat|asistente|servicio|bot|linea) ([^ ]+ )?(es|esta) ([^ ]+ )?(solo|reservado|exclusivamente|unicamente|destinado|dedicado) ([^ ]+ )?(para|a) (consultas|preguntas|temas|dudas|cuestiones)',
      '(solo|unicamente) (puedo|podemos|estoy aqui para|me (dedico|ocupo)) ([^ ]+ )?(ayudar*|asistir*|responder*|hablar*|atender*|preguntas|consultas|temas)',
      '(aqui )?(solo|unicamente) se (responden|atienden|tratan|contestan|resuelven) (preguntas|consultas|temas|dudas)',
      '(este|esta) (asistente|chat|servicio|bot|chatbot) (solo|unicamente) (responde|atiende|trata|ayuda|habla|cubre)',
    ],
    deflects: [
      'y si (hablamos|hablaramos|conversamos|charlamos|cambiamos) (mejor )?(de|sobre) (otra|otro|algo|tema)',
      '(quiza|quizas|tal vez|a lo mejor) (podriamos|podemos|seria mejor|mejor) (hablar|conversar|charlar) (de|sobre) (otra|algo|otro)',
      '(podemos|podriamos|podriamos mejor|hablemos|prefiero|preferiria) (hablar )?(de|sobre) algo (mas|menos) [^ ]+',
      '(hablemos|conversemos|charlemos|pasemos|(podemos|podriamos|prefiero|preferiria) hablar) (mejor )?(de|sobre|a) (otra cosa|otro tema|otro asunto|algo (distinto|diferente|mas [^ ]+))(?! primero)',
      '(cambiemos|cambiamos|cambiaramos|podemos cambiar|podriamos cambiar|sera mejor cambiar|mejor cambiar|prefiero cambiar) de (tema|asunto)',
    ],
    forbidden: [
      '(incumpliria|violaria|infringiria|viola|incumple|infringe|va contra|vulnera|iria contra) (las |la )?(normas|reglas|politicas?|directrices|condiciones) ([^ ]+ ){0,2}(de la plataforma|del servicio|del proveedor|plataforma)',
      '(eso|esto|ello|pides|pide|solicitas|solicita|solicitud|peticion|pregunta) ([^ ]+ )?(va (en )?contra|viola|infringe|vulnera|incumple|contraviene|violaria|iria (en )?contra|incumpliria|infringiria) ~ (politicas?|normas|directrices|reglas|pautas|condiciones) (de (uso|seguridad|contenidos?|servicio)|internas|eticas|establecidas)',
      '(contenidos?|material|solicitud(es)?|tema|temas|textos?) ([^ ]+ ){0,3}no (esta|estan) permitid* ~ (politicas?|normas|directrices|reglas|condiciones) (de (uso|seguridad|contenidos?|servicio))',
      '(politicas?|normas|directrices|reglas|condiciones) de (uso|seguridad|contenidos?) ([^ ]+ )?(no (permiten?|autorizan?|admiten?)|prohiben?)',
    ],
  },
  inability: [
    'no (veo|encuentro|encontre|halle|tengo (acceso|suficiente|informacion|opiniones|cuerpo|datos|conocimiento)|dispongo de|se (quien|que|cuando|donde|cual)|conozco|recuerdo|estoy segur[oa] de entender|entiendo)',
    'no (puedo|pude|podria) ~ (ver|abrir|acceder a (internet|enlaces|archivos|tu|sitios)|leer|escuchar|oir|navegar|consultar|ejecutar|recordar|saber|determinar|comprobar|verificar|buscar|probar|conocer|visualizar|encontrar|descargar)',
    'no (llego|se adjunto|has (dicho|adjuntado|compartido)|me has dicho)',
    'sin (el|la|los|las|ver|verlo|mas|conocer|acceso)',
    '(podrias|puedes|podria|puede) (compartir*|reformular*|subir*|enviar*|aclarar*|adjuntar*|pegar*)',
    'por favor (sube|suba|envia|envie|pega|adjunta|comparte)',
    '(desconozco|mis conocimientos llegan|enlace parece|asistente de texto|tiempo real|ultima actualizacion)',
  ],
  idioms: [
    'no puedo (recomendar|alabar|agradecer*|elogiar) ~ (suficiente|bastante)',
    'no puedo (sino|dejar de|evitar|esperar|imaginar|insistir|agradecer*|creer|quejarme|estar mas de acuerdo|garantizar*|asegurar*|prometer*)',
    'si (yo |tu |usted |ellos )?no (puedo|puedes|puede|pueden|podemos)',
    'no (te|le) voy a (mentir|engañar|aburrir)',
    'no (dudes|dude|hay nada que no)',
    '(el|la) [^ ]+ se niega a',
  ],
  mentions: [
    '(dice|dijo|decia|escribe|escribio|responde|respondio|penso|susurro) (que )?(lo siento|perdon|no|yo)',
    '^(el verbo|la palabra|la frase|el termino|el mensaje|la expresion|el error)',
    'modelo que (siempre|nunca)',
    'tasa de rechazo',
    'respuestas (del tipo|como)',
  ],
  gives: [
    '^(aqui (tien*|esta|estan|va|van|te|le|hay)|he aqui|este es|esta es|a continuacion|estimad[oa]s?|querid[oa]s?|asunto|traduccion|claro|por supuesto|con gusto|hola [^ ]+ me temo)',
  ],
  turns: ['pero|sin embargo|en cambio|aunque|puedo|aqui tienes|en su lugar|lo que si'],
  rewords: [
    'traduc*|traduce|reescrib*|como se dice|mas formal|formalmente|resum*|corrige|corrig*|parafras*|en (ingles|frances|español)',
  ],
  denies: ['no|niego|rechazo|imposible'],
  world: [
    'banco|numero|casilla|tarjeta|campo|anunciantes|tabla|servidor|http|tiempo de espera|mismo tiempo|pedido|envio|reembolsos?|garantia|consentimiento|ley|leyes|si o no|ajedrez|exact[oa]|precision|depende|parametros?|opciones|hilo|procesos|formulario|socios|miembros|clientes|empleados|a la vez|simultane*|base de datos|navegador|sin (?!embargo|respuesta|responder|contestar|atender)[^ ]+|ambas|ambos|alumnos|pacientes|huespedes',
  ],
}
