import type { Table } from '../table.ts'

const help =
  'helpen|assisteren|geven|verstrekken|voldoen|beantwoorden|antwoorden|delen|maken|schrijven|opstellen|genereren|produceren|bespreken|praten|onthullen|prijsgeven|vrijgeven|zeggen|vertellen|uitleggen|adviseren|aanbevelen|doorgaan|meedoen|doen|leveren|aanbieden|stellen|weergeven|verwerken|vertalen|ingaan|speculeren|beschrijven|laten zien|steunen|uitvoeren|citeren|meewerken'

export const nl: Table = {
  language: 'nl',
  slots: {
    clause: 'maar|echter|omdat|als|hoewel|want|tot|wie|waar',
    help,
    not: 'niet|geen|niets',
    can: '(kan|mag|zal|wil|ga|kon)',
    policy: 'richtlijnen|regels|principes|waarden|programmering|beleid|voorwaarden|inhoudsbeleid',
    sorry: 'sorry|helaas|het spijt me|excuses',
  },
  refuses: {
    ability: [
      'ik {can} ~ {not} ~ {help}',
      '{can} ik ~ {not} ~ {help}',
      'ik ~ {not} {can} {help}',
      '(ben ik|ik ben) ~ niet (in staat|bevoegd|gemachtigd|bereid)',
      '(deze|dit) (assistent|chatbot|model|dienst) kan ~ {not} ~ {help}',
    ],
    willing: [
      '(ik|daar|daarbij) (help|schrijf|maak|deel|geef|steun) (ik )?(je |u )?{not}',
      '(dat|zoiets) (schrijf|doe|maak) ik niet',
      'liever niet|ga ik liever niet|niet op in',
      '^(geen sprake van|vergeet het maar|no way)',
    ],
    declines: ['ik (weiger|moet ~ (weigeren|afslaan|nee zeggen)|wijs dit (verzoek )?af)', '(moet|wil) ik ~ weigeren'],
    policy: [
      '(tegen|in strijd met|schendt|druist in tegen) (mijn|onze|ons) ([^ ]+ )?{policy}',
      '(mijn|onze) {policy} ~ (niet|verhindert|verhinderen|verbieden|verbiedt)',
      '(buiten wat|buiten mijn|buiten het bereik)',
    ],
    thing: [
      '(niet gepast|ongepast|onethisch|niet passend|verkeerd) (zijn )?(als ik|van mij|van me|voor mij)',
      '(verzoek|vraag) kan niet worden (verwerkt|ingewilligd|beantwoord)',
      '(het )?over iets anders (hebben|praten)',
    ],
  },
  inability: [
    'ik (zie|heb|vind|ken|weet|begrijp|herinner) ~ (geen|niet)',
    'ik (kan|kon) ~ (niet|geen) ~ (zien|openen|lezen|horen|kijken|opzoeken|controleren|uitvoeren|weten|bepalen|vinden|proeven|zeggen of|raadplegen)',
    'zonder (het|de|meer|toegang)',
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
}
