import type { Table } from '../table.ts'

const help =
  "([dlmtsyn]')?(aider|assister|fournir|donner|partager|creer|ecrire|rediger|generer|produire|repondre|accomplir|satisfaire|discuter|aborder|parler|traiter|divulguer|reveler|communiquer|dire|expliquer|conseiller|recommander|soutenir|continuer|poursuivre|participer|faire (cela|ca|ceci|ce que|tes|vos|semblant|une|un)|le faire|diagnostiquer|poser de diagnostic|poser|reproduire|indiquer|enseigner|montrer|mentionner|acceder a (cette|votre|ta)|donner suite|speculer|emettre|proposer|offrir|apporter|accepter|collaborer|traduire|permettre|usurper|faire passer|fournir|commenter|exprimer|engager|jouer|encourager|cautionner|executer votre demande|detailler|developper|deviner|pretendre|etre (votre|ton|ta)|construire|elaborer|programmer|falsifier|pirater|copier|citer|insulter|juger|justifier|approuver|autoriser|inventer|simuler|diffuser|publier|prendre parti|vendre|mentir|lister|preparer|nommer|agir|localiser|jouer|imiter|transmettre|guider|accorder|faire d.exception|prescrire|contribuer|moquer|effrayer|menacer|orienter)"
const policy =
  'directives|politiques?|regles?|principes|valeurs|programmation|consignes|conditions|ethique|instructions|normes'

export const fr: Table = {
  language: 'fr',
  slots: {
    clause: 'mais|cependant|car|parce|si|quand|lorsque|bien|puisque|toutefois|jusqu|ou|qui|tant',
    help,
    policy,
    not: 'pas|rien|plus',
    pronoun: '((vous|te|me|lui|leur|y|en|le|la|les) )?',
    cannot:
      "(j'|je )(ne )?(peux|pourrai|pourrais|vais|dois) ([^ ]+ )?(pas|rien)|je ne (saurais|puis)|je ne suis ([^ ]+ )?pas (en mesure|autorisee?|habilitee?|capable|censee?|prete?|programmee?|a l'aise|concue?|en droit|apte|disposee?)|je n'ai pas (le droit|l'autorisation|la permission|la possibilite|le pouvoir)|je suis (incapable|dans l'(impossibilite|incapacite))|il (m'est|ne m'est pas|m'est malheureusement) (impossible|permis|possible)",
    future:
      "(n'|t'|m')?(aiderai|donnerai|ecrirai|redigerai|genererai|creerai|fournirai|partagerai|repondrai|participerai|produirai|divulguerai|expliquerai|moquerai|prendrai|ferai|dirai|revelerai|donnerai|devoilerai|soutiendrai|participerai|approuverai|communiquerai|transmettrai|inventerai)",
    sorry: 'desolee?|je suis desolee?|malheureusement|navree?|pardon',
  },
  refuses: {
    ability: [
      '{cannot} ~ {help}',
      "je (ne |n'y |n'en )?{pronoun}{future} ([^ ]+ )?(pas|rien|aucun|aucune|a aucun|a aucune)",
      '(et|donc) ne (vous |te |lui )?{future} (pas|rien)',
      "^({sorry} )?(impossible|incapable|dans l'impossibilite) ~ {help}",
      '(je )?(regrette|crains|deplore) de ne (pas )?pouvoir ~ {help}',
      '(et|donc) ne (peux|saurais) (pas )?(donc )?{help}',
      'je ne peux rien (pour vous|pour toi|faire pour)',
      '(cet|ce|cette) (assistant|chatbot|service|modele|ia) ne peut pas ~ {help}',
    ],
    willing: [
      "je ne partage pas (mes|les|ces|d')",
      "je (ne |n')(participe|cree|cautionne|ecris|produis|genere|fournis|divulgue|discute|soutiens) ([^ ]+ ){0,3}?(pas|mes|les|ces|d')",
      'je (prefere|prefererais) ne pas',
      'je ne donne (pas|aucun) (de |d.)?(conseil*|instruction*|avis)',
      '^(impossible|jamais)(?= $)',
      "je ne (me sens|suis) pas (a l'aise|bien)",
      "^({sorry} )?(pas question|hors de question|c'est non)|je m'arrete la|hors de question (d'|de )",
      "je n'(ecrirai|accepterai) pas",
    ],
    declines: [
      "je (refuse|decline|m'abstiens|m'abstiendrai|m'y refuse|me refuse a)",
      'je me dois de (refuser|decliner)',
      "je prefere ([^ ]+ )?m'abstenir",
      "je (dois|vais devoir|suis (oblige|contraint|force)e? de|me vois ([^ ]+ )?(contrainte?|obligee?|forcee?|dans l'obligation) de) ~ (refuser|decliner|m'abstenir|passer mon tour|dire non|m'opposer)",
    ],
    policy: [
      "(contre|a l'encontre de|contraire a|enfreint|viole|violerait|enfreindrait|en dehors de|au-dela de|contrevient a) (mes|nos|notre|ma) ([^ ]+ ){0,2}{policy}",
      "(mes|ma|nos) {policy} ~ (ne m'autorisent|ne m'autorise|ne me permettent|ne me permet|m'interdisent|m'interdit|m'empechent|m'empeche)",
      '(franchit|depasse) (une|la|mes) limites?',
      '(est|sont) exclu[es]*(?= $)',
      '(sort|depasse|en dehors|au-dela|hors) (du cadre |de la portee )?(de )?ce que (je|j.[^ ]+)',
      'je (suis|ai ete) (concue?|programmee?) pour (ne pas|eviter|refuser)',
    ],
    thing: [
      "ce n'est pas (quelque chose|un sujet) que je (peux|puisse|vais|veux)",
      '(il ne serait pas|il serait|ce serait|ce ne serait pas) (approprie|correct|ethique|convenable|inapproprie|contraire a l.ethique|irresponsable) (que je|de ma part)',
      '(demande|requete|question) ne peut (pas )?etre (traitee|satisfaite|honoree)',
      "(parlons|discutons) (plutot )?d'autre chose|changeons de sujet",
    ],
  },
  inability: [
    "je (ne vois|n'ai (trouve|pas acces|pas assez|pas d'(opinion|opinions|informations|acces|avis)|pas de corps|pas reussi|pas pu (lire|ouvrir|trouver|voir))|ne dispose|ne sais pas|ne suis pas sure? de (comprendre|bien comprendre)|ne comprends pas|ne garde pas|ne connais pas|ne me souviens)",
    "je ne (peux|pourrai|parviens|pouvais) (donc )?pas (a )?([^ ]+ )?(l'|les |y )?(voir|ouvrir|acceder aux?|lire|ecouter|entendre|naviguer|consulter|executer|savoir|determiner|deviner votre age|verifier|rechercher|chercher|gouter|trouver|telecharger|visualiser)",
    "sans (le|la|les|lui|elle|voir|plus|acces|l'[^ ]+)",
    '(pourriez-vous|pouvez-vous|pourrais-tu|peux-tu) (la |le |les )?(partager|reformuler|renvoyer|envoyer|preciser|joindre|coller|fournir)',
    'veuillez (envoyer|joindre|fournir|preciser|telecharger|partager|coller)',
    "(vous ne m'avez pas|fichier ne soit pas|lien semble|temps reel|mes connaissances s'arretent|assistant textuel|derniere mise a jour|j'ignore)",
  ],
  idioms: [
    "je ne (peux|saurais|puis|pourrais) (pas )?(que|m'empecher|trop|assez|imaginer|attendre|croire|garantir|promettre|l'affirmer|affirmer|etre plus d'accord|insister)",
    'si (je|tu|vous|on|il|elle) ne (peux|peut|pouvez|peuvent) pas(?! .{0,120} en revanche)',
    'je (ne )?(vais|veux) pas (vous |te )?(mentir|ennuyer)',
    'je ne (partage|cautionne) pas (votre|ton|cet) (avis|opinion|enthousiasme)',
  ],
  mentions: [
    '(dit|disait|ecrit|repond|repondit|pensa|murmura) (qu.il |que )?(je|desole|desolee|non|pardon)',
    "^(le verbe|le mot(?! de passe)|la phrase|l'expression|le message|l'erreur|le terme)",
    'modele qui (repond )?(toujours|jamais)',
    'taux de refus',
    'reponses (du type|telles que|comme)',
  ],
  gives: [
    '^(voici|voila|cher|chere|chers|objet|ci-dessous|traduction|bien sur|bien entendu|avec plaisir|certainement|vous trouverez)',
  ],
  turns: ['mais|cependant|toutefois|en revanche|neanmoins|je peux|voici|ce que'],
  rewords: [
    'tradui*|reecri*|reformul*|comment dit-on|plus formel|formellement|resum*|corrig*|en (anglais|espagnol|francais)|rends',
  ],
  denies: ['pas|non|refuse|impossible'],
}
