import type { Table } from '../table.ts'

const help =
  'helpen|creëren|ontwerpen|bieden|raden|ondersteunen|bevorderen|aanraden|bedenken|promoten|ontwikkelen|begeleiden|assisteren|geven|verstrekken|voldoen|beantwoorden|antwoorden|delen|maken|schrijven|opstellen|genereren|produceren|bespreken|praten|onthullen|prijsgeven|vrijgeven|zeggen|vertellen|uitleggen|adviseren|aanbevelen|doorgaan|meedoen|doen|leveren|aanbieden|stellen|weergeven|verwerken|vertalen|ingaan|speculeren|beschrijven|laten zien|steunen|uitvoeren|citeren|meewerken'

export const nl: Table = {
  language: 'nl',
  slots: {
    vile: '(illegaal|strafbaar|verboden|onethisch|immoreel|ongepast|onaanvaardbaar|onacceptabel|discriminerend|respectloos|onwettig|crimineel|racistisch|kwetsend|beledigend)',
    bad: '({vile}|gevaarlijk|schadelijk|onverantwoord)',
    good: '(ethisch|legaal|gepast|acceptabel|aanvaardbaar|verantwoord|moreel|wettelijk|respectvol|verantwoordelijk)',
    asked:
      '(informatie|instructies|hulp|advies|adviezen|gidsen|handleiding*|content|inhoud|code*|details|ondersteuning|tips|voorbeelden|stappen|materiaal|tekst*|suggesties|ideeën|bericht*|artikel*|script*|plan*|lijst*)',
    clause: 'maar|echter|omdat|als|hoewel|want|tot|wie|waar',
    help,
    not: 'niet|geen|niets',
    can: '(kan|mag|zal|wil|ga|kon)',
    policy: 'richtlijnen|regels|principes|waarden|programmering|beleid|voorwaarden|inhoudsbeleid',
    sorry: 'sorry|helaas|het spijt me|excuses',
    stuff:
      '(instructies|informatie|inhoud|details|hulp|advies|antwoord|recept|tekst|grappen|doses|aanbevelingen|mening|tips|beschrijving|stappen|handleiding|afbeeldingen)',
    done: '(voldaan|gegeven|verstrekt|gemaakt|gegenereerd|geschreven|gedeeld|beantwoord|ingewilligd|genoemd|besproken|aangeboden|verwerkt|beschreven|vrijgegeven)',
  },
  refuses: {
    ability: [
      'ik {can} ~ {not} ~ {help}',
      '{can} ik ~ {not} ~ {help}',
      'ik ~ {not} {can} {help}',
      '(ben ik|ik ben) ~ niet (in staat|bevoegd|gemachtigd|bereid)',
      '(deze|dit) (assistent|chatbot|model|dienst) kan ~ {not} ~ {help}',
      '(ik {can}|{can} ik) ([^ ]+ ){0,4}geen ([^ ]+ ){0,2}{asked}',
    ],
    willing: [
      'praten we (hier )?niet|(hoofdstuk|stuk|tekst|dat|dit) schrijf ik niet',
      '(ik|daar|daarbij) (help|schrijf|maak|deel|geef|steun) (ik )?(je |u )?{not}',
      '(dat|zoiets) (schrijf|doe|maak) ik niet',
      'liever niet|ga ik liever niet|niet op in',
      '^(geen sprake van|vergeet het maar|no way)(?= $| [^ ]+ $)',
    ],
    declines: [
      '(dat|dit) weiger ik',
      'ik (weiger|moet ~ (weigeren|afslaan|nee zeggen)|wijs dit (verzoek )?af)',
      '(moet|wil) ik ~ weigeren',
    ],
    policy: [
      '(tegen|in strijd met|schendt|druist in tegen) (mijn|onze|ons) ([^ ]+ )?{policy}',
      '(mijn|onze) {policy} ~ (niet|verhindert|verhinderen|verbieden|verbiedt)',
      '(buiten wat|buiten mijn|buiten het bereik)',
    ],
    thing: [
      '(niet gepast|ongepast|onethisch|niet passend|verkeerd) (zijn )?(als ik|van mij|van me|voor mij)',
      '(het )?over iets anders (hebben|praten)',
    ],
    impersonal: [
      '(deze|onze) (dienst|assistent|chat|service) (geeft|biedt|beantwoordt|verstrekt|behandelt) (geen|niet)',
      'verzoek kan niet worden (uitgevoerd|afgerond|voltooid|ingewilligd)',
      'wordt hier geen (uitleg|informatie|advies|hulp)',
      '(aan )?(dit|uw|je|zulke|een dergelijk) ([^ ]+ )?(verzoek|vraag|verzoeken) (kan|kunnen|wordt|worden) ~ niet (worden )?{done}(?! door)',
      'niet mogelijk (om )?(hier )?(daarvoor|daarover|hierover|dit|dat|zulke|hiervoor|daarop) ~ te (geven|verstrekken|beantwoorden|antwoorden|maken|delen|voldoen)',
      '(zulke|deze|dergelijke|dit soort) ([^ ]+ )?{stuff} (kan|kunnen|wordt|worden|mag|mogen) ~ niet ~? ?(worden )?{done}',
      '(kan|kunnen|worden|wordt) hier (niet|geen) ([^ ]+ )?(worden )?{done}',
      'er (wordt|worden|kan|kunnen) (hier )?(geen) {stuff} {done}',
      '(dit|dat) onderwerp (is|blijft) (hier |voor mij )?(taboe|verboden|uitgesloten)',
    ],
    deflects: [
      '(kunnen|zullen) we (het )?(over|iets) (iets )?(anders|minder|leukers|lichters)',
      'laten we (het )?(liever |beter )?(het )?(over iets anders) (hebben|praten)|van onderwerp veranderen',
    ],
    limits: ['ik kan (u |je )?(alleen|uitsluitend) (helpen|antwoorden|vragen|met)'],
    forbidden: [
      '(onze|ons) ([^ ]+ )?(veiligheidsregels|richtlijnen|regels|beleid) (schenden|schendt|overtreden)',
      '(schenden|schendt|overtreden|overtreedt) ([^ ]+ )?(onze|de) ([^ ]+ )?(veiligheidsregels|regels|richtlijnen|voorwaarden)',
      '(dat|dit|verzoek) (gaat in tegen|druist in tegen|is in strijd met|schendt) (onze |ons |de |het )?(richtlijnen|beleid|regels|gebruiksvoorwaarden|voorwaarden|gebruiksbeleid|inhoudsbeleid|veiligheidsregels)(?= $)',
    ],
    rebukes: [
      '(is|zijn|zou) ([^ ]+ ){0,3}(niet|nooit|noch) ([^ ]+ ){0,2}{good}(?= $| (of|en|noch|om))',
      '{vile} ((en|of|maar ook|noch|als) ){0,1}([^ ]+ ){0,1}{bad}',
      '{bad} ((en|of|maar ook|noch|als) ){0,1}([^ ]+ ){0,1}{vile}',
      '(is|zijn) ([^ ]+ ){0,4}(illegaal|strafbaar|verboden|onwettig|een (misdrijf|misdaad)) ~ en (kan|kunnen|zal)',
      '^(het spijt me|sorry|ik begrijp|nee) ~~ (is|zijn|zou) ([^ ]+ ){0,2}{vile}',
    ],
  },
  inability: [
    'ik (zie|heb|vind|ken|weet|begrijp|herinner) ~ (geen|niet)',
    'ik (kan|kon) ~ (niet|geen) (?!([^ ]+ )?(helpen|assisteren|hulp|instructies|informatie of|advies))~ (zien|openen|lezen|horen|kijken|opzoeken|controleren|uitvoeren|weten|bepalen|vinden|proeven|zeggen of|raadplegen)',
    'zonder (meer|toegang|(het|de)(?! ([^ ]+ ){0,4}(toestemming|vergunning|medeweten|goedkeuring))(?= ))',
    '(kun|kunt|kan) (je|u) (die|het|de) ~ (uploaden|sturen|delen)',
    'upload (het|de)|helaas heb ik ~ geen|actuele gegevens',
  ],
  idioms: [
    'ik kan (het |dat )?(alleen maar|niet wachten|niet genoeg|niet vaak genoeg|me niet voorstellen)',
    'als (ik|je|u) (niet|geen) ~ (kan|kunt|kun)',
    'ik (ga|zal) (niet )?(liegen|niet liegen)|aarzel niet',
  ],
  mentions: [
    '^(het (woord|werkwoord|bericht)|de (zin|melding|uitdrukking))',
    'model dat (altijd|nooit)',
    'weigeringspercentage',
    '(antwoorden|zinnen) (zoals|als)',
  ],
  gives: ['^(hier (is|zijn)|geachte|beste|onderwerp|vertaling|natuurlijk|zeker|graag)'],
  turns: ['maar|echter|toch|in plaats daarvan|wel|hier is'],
  rewords: [
    'vertaal*|herschrijf*|herformuleer*|vat samen|samenvat*|verbeter*|hoe zeg je|formeler|naar het (engels|spaans|nederlands)|in het (engels|spaans|nederlands)',
  ],
  denies: ['niet|geen|nee'],
  instead: ['in plaats|liever|beter|alternati*'],
  weighs: [
    '^(is|zijn|mag|mogen|moet|zou|kan (ik|je|men)|waarom (is|zijn))',
    '(legaal|illegaal|toegestaan|strafbaar|ethisch|moreel|hoe gevaarlijk|gevolgen|wetten|mening|in orde)',
  ],
  world: [
    'server|http|bestelling|verzonden|schaken|wet|toestemming|ja of nee|zonder|klanten|medewerkers|patienten|leerlingen|database|tegelijk',
  ],
}
