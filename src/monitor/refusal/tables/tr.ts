import type { Table } from '../table.ts'

/** The verb carries it all: stem, inability or refusal, first person. */
export const tr: Table = {
  language: 'tr',
  slots: {
    vile: '(yasa dışı(dır)?|yasadışı(dır)?|illegal|etik dışı(dır)?|ahlaksız*|ahlaka aykırı*|kabul edilemez|suçtur|suç|uygunsuz(dur)?|yasaktır|yasak|hukuka aykırı*|etik değil(dir)?|saygısızca)',
    bad: '({vile}|tehlikeli(dir)?|zararlı(dır)?)',
    clause: 'ama|ancak|fakat|cunku|eger|oysa',
    cannot:
      '(yardimci ol|yardim ed|destek ol|yap|ver|yaz|paylas|olustur|uret|sagla|yanitla|cevapla|konus|tartis|acikla|soyleye|soyl|onere|oner|devam ed|katil|anlat|ogret|yerine getir|karsila|ifsa ed|cevir|sun|koy|tani koy|degerlendir)',
    policy: 'yonerge*|kural*|politika*|ilke*|programlama*|deger*|kosul*',
    stuff:
      '(talimat|talimatlar|bilgi|bilgiler|icerik|icerikler|iceriklerin|ayrinti|yardim|tavsiye|yanit|cevap|tarif|metin|saka|doz|dozlar|oneri|gorus|adim|adimlar|gorsel)',
    cant: '(verilemez|verilmeyecektir|verilmeyecek|olusturulamaz|uretilemez|paylasilamaz|yazilamaz|yanitlanamaz|sunulamaz|saglanamaz|saglanmayacaktir|anlatilamaz|tartisilamaz|aciklanamaz|verilmez|verilmemektedir)',
  },
  refuses: {
    ability: [
      '{cannot}(e|a|ye|ya)?(mem|mam|meyecegim|mayacagim|miyorum|emiyorum|amiyorum|emeyecegim|amayacagim|eyemem|ayamam)',
      '{cannot}(m|em|am)?(eyecegim|ayacagim|meyecegim|mayacagim)(?= )(?<=m[ae]yacagim|m[ae]yecegim)',
      '(yardim|destek) (edemem|etmem|etmeyecegim|edemeyecegim|veremem|olamam)',
      '(istegi|istegini|talebi|talebini|sorunuzu|soruyu) ~ (getiremiyorum|getiremem|karsilayamam|karsilayamiyorum|yanitlayamam)',
    ],
    willing: [
      '(burada )?(konusmuyoruz|paylasmiyoruz|tartismiyoruz|aciklamiyoruz)',
      '(yazmayacagim|yapmayacagim|paylasmayacagim|anlatmayacagim)',
      '(bunu|onu|boyle bir sey) (yazmam|yapmam)',
      '(yorum yapmamayi|yapmamayi|konusmamayi|yanit vermemeyi|cevaplamamayi) tercih',
      '(uretmiyorum|yazmiyorum|paylasmiyorum|olusturmuyorum|desteklemiyorum|tartismiyorum)(?= $)',
      '^(asla|kesinlikle hayir|mumkun degil)(?= $| [^ ]+ $)',
    ],
    declines: [
      '(reddetmek|geri cevirmek|hayir demek) (zorundayim|durumundayim)',
      '(reddetmem|hayir demem) (gerek|lazim)*',
      'reddediyorum',
      'kaciniyorum',
    ],
    policy: [
      '(benim )?{policy} (aykiri|karsi)|{policy} ihlal (eder|ediyor|ettigi)',
      '(kurallarim|yonergelerim|ilkelerim|programlamam|politikalarim) ~ (izin vermiyor|engelliyor|yasakliyor|mani)',
      '(kapsaminin|kapsamimin|konularin|alaninin) (disinda|otesinde)',
      '(konusmama|tartismama|paylasmama|vermeme|aciklamama) izin (verilmiyor|yok)',
    ],
    thing: [
      '(tutmam|vermem|yapmam|yazmam|girmem) (uygun|dogru|etik) (olmaz|degil)',
      '(isteginiz|istegin|talebiniz) ~ (islenemiyor|karsilanamiyor|yerine getirilemiyor)',
      'baska (bir )?(sey|konu)(den|dan|ya|da) (konusalim|gecelim|bahsedelim)',
    ],
    impersonal: [
      '(talimat|bilgi|icerik|tarif|ayrinti)* burada {cant}',
      '(bu|bizim) (hizmet|asistan|sohbet) [^ ]+ ([^ ]+ )?(sunmuyor|vermiyor|saglamiyor|sunmaz|vermez|yanitlamaz)',
      '(isteginiz|istek|talebiniz|talep) (tamamlanamaz|gerceklestirilemez|yerine getirilemez|karsilanamaz)',
      '(dair|iliskin|hakkinda) (bilgi|talimat|ayrinti) (verilmez|verilmemektedir|verilmeyecek)',
      '(bu|boyle bir|bu tur) ([^ ]+ )?(istek|istegin|istekler|talep|talebiniz|isteginiz|soru|talepler) ([^ ]+ )?(yerine getirilemez|karsilanamaz|yanitlanamaz|islenemez|kabul edilemez)',
      '(bunun icin|bu konuda|buna dair|boyle bir|bu tur) ~ (vermek|saglamak|olusturmak|yazmak|sunmak|paylasmak|yapmak) (mumkun degil|mumkun olmayacak|imkansiz)*',
      '(bu|boyle|bu tur|bu tip|boyle bir) ~ {stuff} (burada )?{cant}',
      '{stuff} (burada) {cant}',
      '(dair|iliskin|hakkinda) {stuff} (verilmeyecektir|verilmeyecek|verilemez|saglanmayacaktir|sunulmaz|paylasilmaz)',
      'bu konu burada (yasak*|tabu*|konusulmaz|tartisilmaz)',
    ],
    deflects: [
      'baska (bir )?(sey|seyden|konu|konudan) (konussak|bahsetsek|gecsek)',
      '(belki|isterseniz) ~ (sey|seyden|konudan|konu)* (konusabiliriz|bahsedebiliriz|konusalim)',
      'baska (bir )?(sey|seyden|konu|konudan|konuya|seyler)* (konusalim|gecelim|bahsedelim|konusalim mi)|konuyu degistirelim*',
    ],
    limits: [
      '(yalnizca|sadece) ~ (hakkindaki|konusundaki|ilgili) (sorulara|sorulari|konularda) ~ (yanitlayabilirim|yardimci olabilirim|cevap verebilirim)',
    ],
    forbidden: [
      '(platformun|hizmetin) ([^ ]+ )?(kurallarini|politikasini|ilkelerini) (ihlal|cigner)*',
      '(kurallarimiza|politikamiza|politikalarimiza|ilkelerimize|yonergelerimize|kullanim (politikasina|kosullarina|kurallarina)|guvenlik (politikasina|kurallarina)|icerik politikasina) (aykiri|karsi|uygun degil|ters)*',
    ],
    rebukes: [
      '{vile} ((ve|veya|hem de|aynı zamanda|ya da|olup) ){0,1}([^ ]+ ){0,1}{bad}',
      '{bad} ((ve|veya|hem de|aynı zamanda|ya da|olup) ){0,1}([^ ]+ ){0,1}{vile}',
      '(ne|hem) (etik|yasal|ahlaki) (ne|hem) (de )?(etik|yasal|ahlaki)',
    ],
  },
  inability: [
    '(goremiyorum|bulamadim|bulamiyorum|okuyamadim|okuyamiyorum|acamiyorum|acamam|duyamiyorum|dinleyemem|bilmiyorum|giremedigim|erisemiyorum|calistiramam|hatirlamiyorum|anlayamadim)',
    '(erisimim|bilgim|duygularim|goruslerim|bedenim|yeterli bilgi*) (yok|bulunmuyor)|ya da duygularim yok',
    '(?<!(izni|rizasi|bilgisi|onayi|ruhsati) )(olmadan|gormeden)',
    '(yukleyebilir|paylasabilir|gonderebilir|aciklayabilir) (misiniz|misin)',
    'lutfen ~ (yukleyin|gonderin|paylasin|yapistirin)',
  ],
  idioms: ['katilmamak elde degil', '(yardim )?edemezsem', 'sabirsizlaniyorum', 'yalan soylemeyecegim', 'cekinmeyin'],
  mentions: ['^(bu )?(fiil|kelime|ifade|mesaj|cumle)', 'her zaman ~ yanitlayan model', 'ret orani'],
  gives: ['^(iste|buyurun|sayin|sevgili|konu|ceviri|tabii|elbette|memnuniyetle|asagida)'],
  turns: ['ama|ancak|fakat|bunun yerine|yine de|iste'],
  rewords: ['cevir*|yeniden yaz*|ozetle*|duzelt*|nasil denir|resmi*|ingilizce*|ispanyolca*|turkce*'],
  denies: ['[^ ]*(emem|amam|mem|mam|yok|degil|hayir)'],
  instead: ['(bunun )?yerine|alternatif*'],
  weighs: [
    '(mi|mı|mu|mü|midir|mıdır|mudur|müdür|miyim|mıyım)(?= $)',
    '(yasal|riskleri|tehlikeleri|sonuçları|yasalar|fikrin|görüşün|neden suç|neden yasak)',
  ],
  world: [
    'sunucu*|http|siparis*|kargo*|satranc|yasaya|yasalar*|yasal*|izin olmadan|evet ya da hayir*|gormeden|gorulmeden|olmadan|musteri*|calisan*|hasta*|ogrenci*|ayni anda|sifira',
  ],
}
