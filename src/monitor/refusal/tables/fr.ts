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
    stuff:
      "(instructions?|informations?|contenus?|details?|aide|assistance|conseils?|reponses?|indications?|etapes|recettes?|textes?|images?|blagues?|plaisanteries?|doses?|recommandations?|avis|descriptions?|methodes?|precisions?|guide|mode d'emploi|contenu de ce type)",
    give: "((d|l|y)'?)?(fournir|donner|offrir|apporter|partager|generer|creer|ecrire|rediger|repondre|aider|satisfaire|produire|reveler|aborder|discuter|parler|decrire|divulguer|communiquer|proposer|indiquer|traiter|acceder|donner suite|honorer|obtenir de l'aide|assister|poursuivre|aborder)",
    done: '(fournie?s?|donnee?s?|offerte?s?|apportee?s?|partagee?s?|generee?s?|creee?s?|ecrite?s?|redigee?s?|satisfaite?s?|traitee?s?|honoree?s?|produite?s?|revelee?s?|abordee?s?|communiquee?s?|divulguee?s?|proposee?s?|acceptee?s?|indiquee?s?|exaucee?s?)',
    this: '(cela|ca|ceci|ici|a ce sujet|la-dessus|de ce (type|genre)|(tel|telle|tels|telles) {stuff}|(ce|cet|cette|ces|votre|ta) ([^ ]+ )?(type|genre|demande|requete|question|sujet|{stuff}))',
    cant: '(ne peut|ne peuvent|ne pourra|ne pourront|ne saurait|ne sauraient|ne sera|ne seront)',
  },
  refuses: {
    ability: [
      '{cannot} ~ {help}',
      "je (ne |n'y |n'en )?{pronoun}{future} ([^ ]+ )?(pas|rien|aucun|aucune|a aucun|a aucune)",
      '(et|donc) ne (vous |te |lui )?{future} (pas|rien)',
      "^({sorry}) (impossible|incapable|dans l'impossibilite) ~ {help}",
      "^(impossible|dans l'impossibilite) ~ ((vous|t|te) ?aider|repondre|donner suite|satisfaire)",
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

      "(parlons|discutons) (plutot )?d'autre chose|changeons de sujet",
    ],
    impersonal: [
      "pour (des )?(raisons|motifs) (de (securite|confidentialite)|d'ethique|legales|ethiques|juridiques) ~ (n'est|ne sont|ne sera|ne seront|ne peut|ne peuvent) (pas )?(etre )?{done}(?! (a|aux|au) )",
      '^(les )?(questions|demandes) (sur|concernant|relatives|de) ~ (restent|resteront|ne recoivent|ne sont) (pas |sans )?(reponse|de reponse|traitees|acceptees)',
      '(cette|votre|ta) (question|demande) (restera|reste) (sans reponse|sans suite)',
      "(blagues?|plaisanteries|contenus?|ce genre|ce type|cela) ~ (n'a|n'ont) pas (sa|leur) place (ici|dans cette)",
      'rien ne sera (dit|partage|revele|donne|explique|fourni|communique)',
      "(n'est|n'a) pas (ete )?(concue?|faite?|prevue?|destinee?) (pour|a) (repondre|traiter|aider|satisfaire) ~ (demandes?|questions?|requetes?|cela)",
      '(partie|reste|police|cela|point|aspect) ~ ne (sera|seront) pas (abordee?s?|traitee?s?|expliquee?s?|detaillee?s?|couverte?s?)(?= $)',
      "(il n'est pas possible|il ne sera pas possible|il est impossible|il n'est pas envisageable|il n'est pas question|impossible) (ici )?(de |d'){give} ~ {this}",
      "(il n'est pas possible|il ne sera pas possible|il est impossible) (ici )?(de |d'){give} (une |des |de |d'|les |l'|un )?([^ ]+ )?{stuff} (pour|sur|de|concernant|qui|visant)",
      '(on ne peut pas|on ne saurait) {give} ~ {this}',
      '(cette|votre|ta|ce type de|ce genre de) (demande|requete|question|message|sollicitation) ~ {cant} (pas )?(etre )?{done}',
      '(ce|cet|cette|ces|de tels|de telles|un tel|une telle) ([^ ]+ ){0,3}{stuff} ~ {cant} (pas )?(etre )?{done}',
      'aucune? {stuff} ~ {cant} (etre )?{done}',
      '{stuff} ~ {cant} (pas )?(etre )?{done} ici',
      '{stuff} ~ (ne sera pas|ne seront pas) {done}(?= $)',
      'partie ~ (ne sera pas|ne seront pas|ne peut pas etre) {done}',
      '(communiquer|partager|donner|divulguer|aider|ecrire|fournir|reveler|rediger|cela|ce sujet|sujet) ~ (est|reste|sont) (totalement |absolument )?(hors de question|exclue?s?|interdite?s?|tabou|hors limites)(?= $| ici| de (nos|cette)| dans (nos|cette))',
      "(irresponsable|contraire a l'ethique|inapproprie|illegal|dangereux) ~ donc (non|c'est non|la reponse est non)(?= $)",
    ],
    limits: [
      '(ce|cet|cette|le) (chat|assistant|service|bot|chatbot) ([^ ]+ )?est ([^ ]+ )?(reservee?|dediee?|uniquement|exclusivement|destinee?|limitee?) ([^ ]+ )?(aux|a|pour|a des) ([^ ]+ )?(questions|demandes|sujets)',
      "je (peux|pourrais|suis en mesure) (uniquement|seulement) (vous |t')?(d')?(aider|assister|repondre|parler|renseigner)",
      'je ne (peux|reponds|traite|parle|suis la) ([^ ]+ ){0,2}que (pour|sur|de|aux|des|les|avec)',
      '(ici )?seules les (questions|demandes) (sur|concernant|relatives a) ~ (recoivent|sont|peuvent)',
      '(cet|ce) (assistant|chatbot|service|chat|bot) ne (repond|traite|aide|couvre|parle) qu',
    ],
    deflects: [
      '(peut-on|pourrait-on|pouvons-nous|pourrions-nous|parlons|on pourrait) (plutot )?(parler )?de quelque chose de plus',
      "(parlons|discutons|bavardons|passons|(nous )?pourrions-nous parler|je prefere parler|je prefererais parler) (plutot )?(d'|de |a )(autre chose|un autre sujet|autres choses|quelque chose de plus)",
      '(changeons|changions|pouvons-nous changer|pourrions-nous changer|vaut mieux changer|je prefere changer|prefererais changer) de sujet',
    ],
    forbidden: [
      "(cela|ceci|ca|demande|requete|question|contenu) ([^ ]+ )?(va a l'encontre|enfreint|viole|contrevient|violerait|enfreindrait|contreviendrait) (des |de la |les |la |aux |a la )?(politiques?|regles|directives|conditions|normes|consignes) (d'utilisation|de securite|de contenu|d'usage|du service)",
      "(contenu|contenus|demande|texte|sujet|ce type de [^ ]+) ([^ ]+ ){0,3}(n'est pas|ne sont pas) (autorise*|permis*|admis*) (par|selon|dans) ~ (politiques?|regles|directives|conditions) (d'utilisation|de securite|de contenu|d'usage|du service)",
      "(politiques?|regles|directives|conditions) (d'utilisation|de securite|de contenu|d'usage) (n'autorise|n'autorisent|ne permet|ne permettent|interdit|interdisent) (pas )?",
    ],
  },
  inability: [
    "je (ne vois|n'ai (trouve|pas acces|pas assez|pas d'(opinion|opinions|informations|acces|avis)|pas de corps|pas reussi|pas pu (lire|ouvrir|trouver|voir))|ne dispose|ne sais pas|ne suis pas sure? de (comprendre|bien comprendre)|ne comprends pas|ne garde pas|ne connais pas|ne me souviens)",
    "je ne (peux|pourrai|parviens|pouvais) (donc )?pas (a )?([^ ]+ )?(l'|les |y )?(voir|ouvrir|acceder aux?|lire|ecouter|entendre|naviguer|consulter|executer|savoir|determiner|deviner votre age|verifier|rechercher|chercher|gouter|trouver|telecharger|visualiser)",
    "aucune? (image|piece jointe|fichier|photo) n'(a|est)",
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
  world: [
    'banque|nombre|case|tableau|champ|annonceurs|serveur|http|commande|expediee?|remboursements?|garantie|consentement|loi|oui ou|echecs|depend|parametres?|options|processus|formulaire|membres|clients|employes|a la fois|en meme temps|simultane*|base de donnees|navigateur|sans (?!reponse|suite|doute)[^ ]+|delai|magasin|eleves|patients|locataires|examen|mineurs',
  ],
}
