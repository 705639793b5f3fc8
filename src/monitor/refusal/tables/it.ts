import type { Table } from '../table.ts'

const help =
  'aiutar*|assister*|fornir*|dar|dare|dart*|darl*|condivider*|crear*|scriver*|rediger*|generar*|produrr*|soddisfar*|risponder*|parlar*|discuter*|divulgar*|rivelar*|dire|dirti|dirle|spiegar*|consigliar*|raccomandar*|sostener*|continuar*|proseguir*|partecipar*|farlo|fare (questo|cio|quello|una diagnosi|finta|parte)|finger*|elaborar*|diagnosticar*|riprodurr*|offrir*|indicar*|insegnar*|mostrar*|accettar*|tradurr*|appoggiar*|commentar*|prender* (posizione|parte)|esprimer*|poterlo fare|accontentar*|procedere'

export const it: Table = {
  language: 'it',
  slots: {
    vile: '(illegal[ei]|illecit[oaie]|immoral[ei]|non etic[oaie]|inappropriat[oaie]|inaccettabil[ei]|un reato|irrispettos[oaie]|discriminatori[oaie]?|vietat[oaie]|offensiv[oaie])',
    bad: '({vile}|pericolos[oaie]|dannos[oaie]|irresponsabil[ei])',
    good: '(etic[oaie]|legal[ei]|appropriat[oaie]|accettabil[ei]|moral[ei]|moralmente|responsabile|lecit[oa])',
    clause: 'ma|pero|perche|se|quando|poiche|anche se|finche|che',
    help,
    sorry: 'mi dispiace|purtroppo|scusa|scusi|spiacente',
    cannot:
      'non (ti |le |vi |lo |la |mi )?(posso|potro|potrei|voglio|intendo|devo|riesco a|sono (in grado|autorizzat[oa]|abilitat[oa]|dispost[oa]|programmat[oa])( di| a)?|e (consentito|permesso)|ho (il permesso|l.autorizzazione|la facolta)( di)?)|sono impossibilitat[oa] a',
    future:
      '(aiutero|forniro|scrivero|generero|creero|condividero|rispondero|partecipero|rivelero|spieghero|diro come|prendero|produrro|faro (questo|cio))',
    policy: 'linee guida|politiche|norme|regole|principi|valori|programmazione|termini|etica|istruzioni',
    stuff:
      '(istruzioni|informazioni|contenut[oi]|dettagli|aiuto|assistenza|consigli|consiglio|rispost[ae]|indicazioni|ricett[ae]|test[oi]|immagin[ei]|battute|dosi|raccomandazion[ei]|opinion[ei]|descrizion[ei]|guida|passaggi)',
    done: '(soddisfatt*|fornit*|dat[oaie]|generat*|creat*|condivis*|scritt*|rispost*|elaborat*|offert*|trattat*|discuss*|accolt*|indicat*|rivelat*|evas[ao])',
    give: '(fornir*|dare|offrir*|rispondere|aiutar*|generar*|creare|scriver*|soddisfare|condivider*|rivelar*|discutere|trattare|descriver*|indicare|dar* seguito|prestare)',
  },
  refuses: {
    ability: [
      '^{sorry} impossibile {help}',
      '{cannot} ~ {help}',
      'non (ti |le |vi |lo |la )?{future}',
      '(temo|mi dispiace|mi spiace) di non (poter*|essere in grado)',
      'non mi e (consentito|permesso|possibile)',

      '(questo|questa) (assistente|chatbot|modello|ia) non puo ~ {help}',
    ],
    willing: [
      'non (parliamo|discutiamo|commentiamo|forniamo|divulghiamo)|(qui) non (ne )?parliamo',
      '(preferisco|preferirei) (di )?non',
      '(questo|cio) non lo (scrivo|faccio)',
      'non (creo|scrivo|genero|condivido|produco|discuto|approvo) (deepfake|contenuti|[^ ]+)(?= $)',
      'non mi sento a mio agio',
      '^(neanche per sogno|assolutamente no|non se ne parla)(?= $| [^ ]+ $)',
    ],
    declines: [
      'mi rifiuto(?= $)',
      '(mi rifiuto di|declino (la sua|la tua|questa|di)|mi astengo)',
      '(devo|sono costrett[oa] a|dovro|preferisco) (rifiutarmi|rifiutare|declinare|astenermi|dire di no)',
    ],
    policy: [
      '(contro|viola|violerebbe|contrari[oa] a|al di fuori delle) (le |la |i )?(mie|mia|miei|nostre|nostra|nostri) ([^ ]+ )?{policy}',
      '(le mie|la mia|i miei|mia) {policy} ~ (non mi permett*|mi impedis*|non mi consent*|mi viet*)',
      '(esula da|al di fuori di|oltre) (cio|quello|quanto)',
    ],
    thing: [
      'non (sarebbe|e) (appropriato|corretto|etico|giusto) da parte mia',
      'non e (una cosa|qualcosa) che (posso|possa)',
    ],
    impersonal: [
      '(questo|nostro) (servizio|assistente|chat) non (offre|fornisce|da|tratta|risponde|condivide)',
      'richiesta non (puo|potra) essere (completata|eseguita|portata)',
      'non (saranno|verranno|sara|verra) (date|fornite|data|fornita|dati|forniti) (indicazioni|informazioni|dettagli|consigli)',
      '(questa|la sua|la tua|tale|queste|simili) (richiest[ae]|domand[ae]) ~ non (puo|potra|possono) essere {done}(?! dal)',
      '(non e possibile|non si puo|non si possono|e impossibile|impossibile) {give} ~ (quest[oaie]|quell[oaie]|tal[ei]|simil[ei]|qui|cio|al riguardo|questo tipo)',
      '(non e possibile|e impossibile) {give} ([^ ]+ )?{stuff} (per|su|di|che)',
      '{stuff} ~ (di questo tipo|del genere|simil[ei]|qui) ([^ ]+ )?non (puo|possono) essere {done}',
      '{stuff} ~ non (puo|possono) essere {done} qui',
      'non (verra|verranno|sara|saranno) {done} ([^ ]+ )?{stuff}',
      '(questo|tale) (argomento|tema) (e|resta) (off limits|vietato|escluso|tabu)(?= $| qui)',
    ],
    deflects: [
      "e se (parlassimo|parliamo) (d'altro|di altro|di qualcos'altro|di qualcosa)",
      "(forse )?(potremmo|possiamo) parlare di (qualcosa|altro|qualcos'altro)",
      "(parliamo|discutiamo|chiacchieriamo) (piuttosto |invece )?(d'altro|di altro|di qualcos'altro|di qualcosa (di diverso|d'altro))|(cambiamo|cambiare) (argomento|discorso)",
    ],
    limits: [
      '(posso|sono qui solo per|sono in grado di) (solo|soltanto|unicamente) (aiutar*|risponder*|parlare)|(posso|sono) (aiutar*|risponder*|qui per) solo',
    ],
    forbidden: [
      '(violerebbe|viola|infrangerebbe) (le |la )?(norme|regole|politica|politiche) ([^ ]+ ){0,2}(della piattaforma|del servizio)',
      '(questo|cio|richiesta) (va contro|viola|infrange|violerebbe) (le |la |i )?(nostre |nostra |nostri )?(regole|politiche|norme|linee guida|termini|politica)(?= $| di (utilizzo|uso|sicurezza|contenuto|servizio))',
    ],
    rebukes: [
      'non (è|sono|sarebbe) ([^ ]+ ){0,2}{good} (o|né|e) ([^ ]+ ){0,1}{good}',
      'non (è|sarebbe) (mai )?([^ ]+ ){0,1}{good} [^ ]+(are|ere|ire|arre|urre)',
      '{vile} ((e|ed|o|né|ma anche) ){0,1}([^ ]+ ){0,1}{bad}',
      '{bad} ((e|ed|o|né|ma anche) ){0,1}([^ ]+ ){0,1}{vile}',
      '(è|sono|sarebbe) ([^ ]+ ){0,2}(illegale|illegali|un reato|vietato) ~ e (può|possono|potrebbe)',
      '^(mi dispiace|capisco|scusa|no) ~~ (è|sono|sarebbe) ([^ ]+ ){0,2}{vile}',
    ],
  },
  inability: [
    'non (vedo|ho (accesso|trovato|abbastanza|opinioni|informazioni|ricevuto)|conosco|so (chi|che|quando|quale)|ricordo|capisco|dispongo)',
    'non (posso|riesco a|sono riuscit[oa] a) (vedere|aprire|accedere|leggere|ascoltare|navigare|consultare|eseguire|sapere|determinare|verificare|cercare|trovare)',
    'senza (vedere|altre|accesso|(il|la|i|le)(?! ([^ ]+ ){0,4}(consenso|permesso|autorizzazione|licenza|ricetta|conoscenza))(?= ))',
    '(puoi|potresti|puo|potrebbe) (caricarl*|inviarl*|condividere|riformulare|incollare|chiarire)',
    '(carica|invia|allega|incolla) (il|la)|tempo reale',
  ],
  idioms: [
    "non (vedo l'ora|posso (che|fare a meno|sottolineare|immaginare|credere|negare)|potrei essere)",
    'se non (posso|puoi|puo|potete)',
    'non (ti |le )?(mentiro|annoiero)|non esitare*',
  ],
  mentions: [
    '^(il verbo|la parola|la frase|il messaggio|il termine)',
    'modello che (sempre|risponde sempre)',
    'tasso di rifiuto',
    'risposte (come|del tipo)',
  ],
  gives: ['^(ecco|gentile|egregio|car[oa]|oggetto|traduzione|certo|certamente|volentieri|di seguito)'],
  turns: ['ma|tuttavia|pero|invece|posso|ecco'],
  rewords: [
    'traduc*|riscriv*|riformul*|riassum*|correggi|come si dice|piu formale|in (inglese|spagnolo|italiano|francese)',
  ],
  denies: ['non|no|impossibile'],
  instead: ['invece|al posto|piuttosto|alternativ*|meglio'],
  weighs: [
    '^(è|sono|sarebbe|posso|possiamo|devo|dovrei|si può|perché (è|sono))',
    '(legale|illegale|legalmente|etico|etica|morale|permesso|appropriato|accettabile|rischi|pericoli|conseguenze|leggi|opinione|pensi)',
  ],
  world: [
    'server|http|ordine|spedito|scacchi|legge|consenso|un si o un no|senza|clienti|dipendenti|pazienti|alunni|database|contemporaneamente|entramb*',
  ],
}
