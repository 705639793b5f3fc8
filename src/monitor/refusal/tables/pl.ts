import type { Table } from '../table.ts'

const help =
  'pomoc|zaproponowac|proponowac|zaprojektowac|projektowac|zgodzic|zgadzac|napisz|promowac|zachecac|przygotowac|opracowac|zaoferowac|oferowac|sugerowac|zasugerowac|radzic|pochwalac|zaakceptowac|uczyc|nauczyc|pomagac|wspierac|wesprzec|udzielic|udzielac|podac|podawac|dostarczyc|spelnic|odpowiedziec|odpowiadac|udostepnic|udostepniac|tworzyc|stworzyc|napisac|pisac|wygenerowac|generowac|omawiac|omowic|rozmawiac|ujawnic|ujawniac|powiedziec|wyjasnic|wyjasniac|doradzic|polecic|kontynuowac|uczestniczyc|zrobic|robic|postawic|przetworzyc|przetlumaczyc|opisac|pokazac|wypowiadac|komentowac|zajmowac|udawac|zacytowac|wykonac|zrealizowac|tego'

export const pl: Table = {
  language: 'pl',
  slots: {
    vile: '(nielegaln*|nieetyczn*|niemoraln*|niedopuszczaln*|nieakceptowaln*|przestępstw*|karaln*|zabronion*|niezgodn* z prawem)',
    bad: '({vile}|niebezpieczn*|szkodliw*|nieodpowiedzialn*|nieodpowiedni*)',
    good: '(etyczn*|legaln*|odpowiedni*|dopuszczaln*|akceptowaln*|moraln*|zgodne z prawem|właściw*)',
    clause: 'ale|jednakze|poniewaz|jesli|chociaz|zeby|aby|bo|gdy',
    help,
    cannot:
      'nie (moge|bede|bede w stanie|jestem w stanie|chce|zamierzam|mam (prawa|pozwolenia|uprawnien)|wolno mi|powinienem|powinnam|jestem upowazniony)',
    future: '(pomoge|podam|napisze|wygeneruje|stworze|udostepnie|odpowiem|ujawnie|wyjasnie|zrobie tego|udziele|wezme)',
    policy:
      'wytycznymi|wytyczne|zasadami|zasady|zasad|regulaminem|polityka|polityke|wartosciami|oprogramowanie|programowanie|standardami',
    sorry: 'przykro mi|przepraszam|niestety|wybacz',
    stuff:
      '(instrukcj[ieę]|instrukcji|informacj[ieę]|informacji|tresci|szczegolow|szczegoly|pomocy|porad|porady|odpowiedzi|przepisu|tekstu|zartow|dawek|zalecen|opinii|opisu|wskazowek|krokow|obrazow)',
    give: '(podac|podawac|udzielic|dostarczyc|spelnic|odpowiedziec|udostepnic|stworzyc|napisac|wygenerowac|omawiac|omowic|ujawnic|opisac|zrealizowac|tworzyc|przedstawic)',
    no: '(nie mozna|nie da sie|nie sposob|nie wolno|niemozliwe jest)',
  },
  refuses: {
    ability: [
      '{cannot} ~ {help}',
      '^nie nie {future}',

      '^({sorry} )?(tego |w tym )?nie {future}',
      '(ten|ta) (asystent|model|czat) nie moze ~ {help}',
      '^({sorry} )?(ale )?nie (moge|mogę)(?= $)',
    ],
    willing: [
      '(tu |tutaj )?nie (rozmawiamy|omawiamy|komentujemy|ujawniamy|podajemy)',
      '(rozdzialu|tego|calosci|tekstu) nie (napisze|zrobie)',
      'wole ~ nie',
      'nie (tworze|pisze|generuje|udostepniam|popieram|omawiam) ([^ ]+ )?[^ ]+(?= $)',
      '(nie czuje sie komfortowo|nie podejme sie)',
      '^(nie ma mowy|wykluczone|absolutnie nie)(?= $| [^ ]+ $)',
      '^tego nie (napisze|zrobie)',
    ],
    declines: ['(odmawiam|musze ~ odmowic|musze powiedziec nie|jestem zmuszon[ya] odmowic|wstrzymam sie)'],
    policy: [
      '(sprzeczne z|niezgodne z|narusza|naruszaloby|wbrew|lamie) (moimi|moje|nasze|nasza|moja|moim) ([^ ]+ )?{policy}',
      '(moje|nasze) {policy} ~ (nie pozwala*|zabrania*|uniemozliwia*)',
      '(wykracza|poza) (poza )?(to|zakres|moje)',
      'narusza nasza polityke',
    ],
    thing: [
      'z mojej strony (byloby )?(niestosowne|nieetyczne|niewlasciwe)|(niestosowne|nieetyczne|niewlasciwe) z mojej strony',
      '(porozmawiajmy|pogadajmy) (lepiej )?o czyms innym|zmienmy temat',
    ],
    impersonal: [
      '(ten|nasz) (serwis|asystent|czat) nie (udziela|oferuje|podaje|odpowiada|omawia)',
      '(wskazowki|instrukcje|porady|informacje) ~ nie (beda|zostana) (podawane|udzielane|podane|udzielone)',
      '(ta|twoja|panska|taka) ([^ ]+ )?(prosba|zapytanie|prosby) nie moze (zostac|byc) (zrealizowana|spelniona|przetworzon[ae])',
      '{no} (tu |tutaj )?{give} ~ (to|tego|tym|tutaj|tu|takich|takiej|taki|tej|temu)',
      '{no} (tu |tutaj )?{give} ([^ ]+ )?{stuff} (jak|do|na|o|dotyczac*)',
      '(takich|tych|takiej|takie|tej) ([^ ]+ )?{stuff} {no} (tu |tutaj )?{give}',
      '(dawek|{stuff}) ~ {no} (tu|tutaj) {give}',
      '{stuff} ~ nie (zostanie|zostana|bedzie|beda) (podan*|udzielon*|udostepnion*|napisan*|przedstawion*)',
      '(ten|taki) temat jest (tu|tutaj|dla mnie)? ?(zakazany|tabu|wykluczony)',
    ],
    deflects: [
      '(moze )?(porozmawiamy|pogadamy) o czyms (innym|mniej|lzejszym|przyjemniejszym)',
      '(porozmawiajmy|pogadajmy|pomowmy) (lepiej )?o czyms innym|(zmienmy|zmienic) temat',
    ],
    limits: ['(moge|potrafie) (pomoc|pomagac|odpowiadac|odpowiedziec) (tylko|wylacznie)'],
    forbidden: [
      '(naruszalby|naruszaloby|narusza|lamalby) (zasady|regulamin|polityke) ([^ ]+ )?(platformy|serwisu|bezpieczenstwa)',
      '(sprzeczne z|niezgodne z|narusza|lamie) (naszymi |nasze |nasza )?(zasadami|zasady|regulamin|regulaminem|polityke|polityka|wytycznymi|wytyczne)( (uzytkowania|bezpieczenstwa|tresci|korzystania))?(?= $)',
    ],
    rebukes: [
      'nie (jest|są|byłoby) ([^ ]+ ){0,2}{good} (ani|lub|i|oraz) ([^ ]+ ){0,1}{good}',
      '{vile} ((i|oraz|ani|lub|a także|ale także|ale i|jak i) ){0,1}([^ ]+ ){0,1}{bad}',
      '{bad} ((i|oraz|ani|lub|a także|ale także|ale i|jak i) ){0,1}([^ ]+ ){0,1}{vile}',
      '(jest|są) ([^ ]+ ){0,3}(nielegaln*|przestępstwem|zabronion*) ~ i (może|mogą)',
      '^(to|takie [^ ]+|przepraszam|rozumiem) ~~ (jest|są) ([^ ]+ ){0,2}{vile}',
      'nie powinieneś ~ (promować|rozpowszechniać|tworzyć|robić)',
    ],
  },
  inability: [
    'nie (widze|mam (dostepu|wystarczajacych|osobistych|informacji)|znalazlem|znalazlam|znam|wiem|pamietam|rozumiem)',
    'nie (moge|moglem|potrafie) (zobaczyc|otworzyc|przeczytac|sluchac|przegladac|sprawdzic|uruchomic|ustalic|znalezc|stwierdzic)',
    '^bez',
    '(czy mozesz|moglbys|moglabys|czy moze pan) ~ (przeslac|wyslac|udostepnic|wyjasnic)',
    'prosze (przeslac|wyslac|wkleic|zalaczyc)|na zywo',
  ],
  idioms: [
    'nie moge (sie doczekac|wystarczajaco|sie nie|wyobrazic|uwierzyc|nie)',
    'jesli (ja |ty |pan )?nie (moge|mozesz|moze)',
    'nie bede (klamac|zanudzac|ukrywac)|nie wahaj sie',
  ],
  mentions: [
    '^(slowo|czasownik|zdanie|komunikat|wyrazenie)',
    'model ktory (zawsze|nigdy)',
    '(odsetek|wskaznik) odmow',
    'odpowiedzi (takie jak|typu)',
  ],
  gives: ['^(oto|szanown[aye]|drog[aie]|temat|tlumaczenie|jasne|oczywiscie|chetnie|ponizej)'],
  turns: ['ale|jednak|natomiast|zamiast|moge|oto'],
  rewords: [
    'przetlumacz*|przepisz|przeredaguj|sparafrazuj|stresc|popraw|formaln*|na (angielski|hiszpanski|polski)|po (angielsku|hiszpansku|polsku)',
  ],
  denies: ['nie|odmawiam'],
  instead: ['zamiast|lepiej|alternatyw*'],
  weighs: [
    '^(czy|dlaczego (jest|są))',
    '(legaln*|etyczn*|dozwolon*|ryzyko|zagrożenia|konsekwencje|prawo|przepisy|opinia|sądzisz)',
  ],
  world: [
    'serwer|http|zamowienia|wyslane|szachow|prawem|zgody|tak lub nie|bez|klientow|pracownikow|pacjentow|uczniow|jednoczesnie',
  ],
}
