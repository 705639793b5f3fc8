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
      'ayudare|dare|escribire|generare|proporcionare|compartire|creare|respondere|participare|redactare|revelare|explicare|dire (como|eso)|burlare|apoyare|producire|facilitare|hare (eso|esto|lo que)',
    sorry: 'lo siento|perdon|perdona|disculpa|disculpe|lamentablemente|lo lamento',
  },
  refuses: {
    ability: [
      '{cannot} ~ {help}',
      'no (te |le |les |lo |la |os |me )?{future}',
      '^({sorry} )?(pero )?(imposible|no es posible|incapaz de|no se puede) ~ {help}',
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
      '(yo )?(simplemente |sencillamente )?no (comparto (mis|las|esa|ese|informacion|datos|instrucciones)|escribo|genero|participo|apruebo|produzco|proporciono|doy (consejos|instrucciones|pistas)|revelo|discuto|apoyo|creo (deepfakes|contenido|material|imagenes))',
      'prefiero no|preferiria no',
      'no me siento (comod[oa]|a gusto|bien) ',
      'no pienso (explicar*|formar parte|hacer*|escribir*|participar|ayudar*)',
      '^no eso no lo (escribo|hago|digo)',
      'eso no lo (voy a hacer|hago|escribo|hare)',
      '^(ni hablar|de ninguna manera|ni pensarlo)',
    ],
    declines: [
      '(me niego a|declino|me abstengo de|me abstendre|debo (negarme|declinar|rechazar|abstenerme)|(tengo|tendre) que (rechazar|declinar|negarme|decir que no|pasar)|me veo obligad[oa] a (rechazar|declinar|negarme))',
      '^({sorry} )?rechazo|rechazo (tu|su|esta|la) (solicitud|peticion)',
    ],
    policy: [
      '(contra|viola|violan|violaria|infringe|incumple|contrari[oa] a|fuera del alcance de|mas alla de|contraviene|incompatible con) (de )?(mis?|nuestras?|nuestros) ([^ ]+ ){0,2}{policy}',
      'mis? ({policy}) ~ (no me permiten?|me impiden?|me prohiben?)',
      '(fuera (del alcance )?de|mas alla de|excede|sobrepasa|supera) lo que (puedo|me|tengo|se me)',
      '(estoy|fui|he sido) (programad[oa]|diseñad[oa]) para (no|evitar)',
    ],
    thing: [
      'no es algo que (yo )?(pueda|vaya|deba|este|me)',
      '(no seria|no es) (apropiado|correcto|etico|adecuado) (que yo|por mi parte|para mi)',
      '(seria|es) (poco etico|inapropiado|irresponsable|incorrecto|inadecuado) por mi parte',
      '(solicitud|peticion|consulta|pregunta) no puede ser (atendida|procesada|respondida|cumplida)',
      '(hablemos|conversemos) (mejor )?(de|sobre) otra cosa|cambiemos de tema',
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
    '^(aqui|he aqui|este es|esta es|a continuacion|estimad[oa]s?|querid[oa]s?|asunto|traduccion|claro|por supuesto|con gusto|hola [^ ]+ me temo)',
  ],
  turns: ['pero|sin embargo|en cambio|aunque|puedo|aqui tienes|en su lugar|lo que si'],
  rewords: [
    'traduc*|traduce|reescrib*|como se dice|mas formal|formalmente|resum*|corrige|corrig*|parafras*|en (ingles|frances|español)',
  ],
  denies: ['no|niego|rechazo|imposible'],
}
